import type { Json } from '@dueprocess/rules'

type Part = { readonly [name: string]: Json | undefined }

/**
 * A part of a procedure on one line, much as the document says it: durations, conditions and names
 * as they are, a choice with its fact, a level with whom it tells.
 */
export function say(value: Json | undefined): string {
  if (value === undefined || value === null) return '–'
  if (Array.isArray(value)) return value.map(say).join(', ') || '–'
  if (typeof value !== 'object') return String(value)
  const part = value as Part
  if (typeof part.kind === 'string' && Object.hasOwn(byKind, part.kind)) {
    return byKind[part.kind]?.(part) ?? ''
  }
  const shape = shapes.find(({ has }) => has.every((name) => Object.hasOwn(part, name)))
  return shape ? shape.say(part) : sayMembers(part)
}

const byKind: Readonly<Record<string, (part: Part) => string>> = {
  fixed: ({ value }) => say(value),
  of: ({ fact, values, otherwise }) => {
    const words = Object.entries((values ?? {}) as Part).map(([word, of]) => `${word} ${say(of)}`)
    if (otherwise !== undefined) words.push(`else ${say(otherwise)}`)
    return `of ${say(fact)}: ${words.join(', ')}`
  },
  promptly: () => 'promptly',
  step: ({ step, which }) => (which === 'last' ? say(step) : `${say(which)} ${say(step)}`),
  enter: ({ stage }) => `enter ${say(stage)}`,
  fact: ({ name }) => say(name),
  condition: ({ history }) => say(history),
  self: () => 'self',
  role: ({ role }) => say(role),
  item: () => 'item',
  hold: ({ hold }) => say(hold),
  between: ({ from, to }) => `from ${say(from)} to ${say(to)}`,
  while: ({ condition }) => `while ${say(condition)}`,
}

/** By members that only they have; the more particular come first. */
const shapes: readonly { readonly has: readonly string[]; readonly say: (part: Part) => string }[] =
  [
    { has: ['cells', 'outputs'], say: (part) => `${cellsOf(part)} → ${outputsOf(part)}` },
    { has: ['json'], say: ({ json }) => say(json) },
    { has: ['share', 'notify'], say: sayLevel },
    {
      has: ['within', 'after'],
      say: ({ within, after, when, unless }) =>
        `${say(within)} after ${say(after)}${sayGuards({ when, unless })}`,
    },
    { has: ['role', 'to'], say: ({ role, to }) => `${say(role)}: ${say(to)}` },
    {
      has: ['field', 'condition'],
      say: ({ field, condition }) => `${say(field)} if ${say(condition)}`,
    },
    {
      has: ['as', 'procedure'],
      say: ({ as, procedure, each }) =>
        `${say(procedure)} as ${say(as)}${each === undefined ? '' : `, each ${say(each)}`}`,
    },
    {
      has: ['on', 'by'],
      say: ({ on, by, maximum }) =>
        `on ${say(on)} by ${say(by)}${maximum === undefined ? '' : `, max ${say(maximum)}`}`,
    },
    { has: ['on', 'clock'], say: ({ on, clock }) => `on ${say(on)}, clock ${say(clock)}` },
    { has: ['fact'], say: ({ fact }) => say(fact) },
    { has: ['name', 'result'], say: ({ name }) => say(name) },
    { has: ['when', 'target'], say: ({ when, target }) => `${say(target)} when ${say(when)}` },
    { has: ['target'], say: ({ target }) => say(target) },
    { has: ['when'], say: ({ when }) => `stay when ${say(when)}` },
  ]

/** Of a row its cells, as a table shows them. */
export function cellsOf({ cells }: Part): string {
  return Array.isArray(cells) ? cells.map(say).join(' | ') : say(cells)
}

export function outputsOf({ outputs }: Part): string {
  return Array.isArray(outputs) ? outputs.map(say).join(' | ') : say(outputs)
}

function sayLevel({ share, plus, notify, assign, message }: Part): string {
  const at = `at ${Math.round(Number(share) * 10_000) / 100}%${plus === undefined ? '' : ` plus ${say(plus)}`}`
  const told = Array.isArray(notify) && notify.length > 0 ? [`notify ${say(notify)}`] : []
  const given = Array.isArray(assign) && assign.length > 0 ? [`assign ${say(assign)}`] : []
  const said = message === undefined ? [] : [`message ${say(message)}`]
  return [at, ...told, ...given, ...said].join(', ')
}

function sayGuards({ when, unless }: Part): string {
  const words = [
    ...(when === undefined ? [] : [`when ${say(when)}`]),
    ...(unless === undefined ? [] : [`unless ${say(unless)}`]),
  ]
  return words.map((one) => `, ${one}`).join('')
}

function sayMembers(part: Part): string {
  const said = Object.entries(part).flatMap(([name, member]) => {
    const isNothing = member === false || (Array.isArray(member) && member.length === 0)
    return isNothing ? [] : [`${name} ${say(member)}`]
  })
  return said.join(', ') || '–'
}
