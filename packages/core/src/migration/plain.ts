import { type Duration, formatDuration, type Json } from '@dueprocess/rules'
import { digest } from '../digest/index.ts'

/** A linked object, of whatever kind. */
type Part = Readonly<Record<string, unknown>>

// What people read, and where something stood: it decides nothing.
const notBehaviour = new Set([
  'title',
  'note',
  'clauses',
  'ruleClauses',
  'index',
  'labels',
  'texts',
])

/**
 * A part of a linked procedure as plain JSON: what decides how a case runs, and nothing of how it
 * is called. What stands for itself elsewhere is named and not repeated: stages by their paths,
 * steps and forms by their ids, conditions and durations by their texts, calendars by what they
 * say. Undefined where nothing is left.
 */
export function toPlain(part: unknown): Json | undefined {
  if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
  if (typeof part === 'number') return Number.isFinite(part) ? part : String(part)
  if (typeof part !== 'object') return undefined
  if (Array.isArray(part)) return part.map((item) => toPlain(item) ?? null)
  if (part instanceof Map) return toPlain(Object.fromEntries(part))
  const named = names.find(({ has }) => has.every((name) => name in part))
  return named ? named.call(part as Part) : toPlainParts(part)
}

/** The parts of something as plain JSON, each by its name. */
export function toPlainParts(part: object): Readonly<Record<string, Json>> {
  const members = Object.entries(part).flatMap(
    ([name, member]: [string, unknown]): [string, Json][] => {
      if (notBehaviour.has(name)) return []
      const plain = toPlain(member)
      return plain === undefined ? [] : [[name, plain]]
    },
  )
  return Object.fromEntries(members)
}

// By what only they have. The more particular come first.
const names: readonly {
  readonly has: readonly string[]
  readonly call: (part: Part) => Json
}[] = [
  { has: ['canonical', 'evaluate'], call: ({ canonical }) => String(canonical) },
  { has: ['zone', 'behaviour'], call: ({ id, behaviour }) => calendarText(id, behaviour as Json) },
  { has: ['path', 'children'], call: ({ path }) => String(path) },
  { has: ['decide', 'opens', 'by'], call: ({ id }) => String(id) },
  { has: ['fields', 'personal'], call: ({ id }) => String(id) },
  { has: ['condition', 'name'], call: ({ name }) => String(name) },
  { has: ['forms', 'numbered'], call: ({ id }) => String(id) },
  { has: ['space', 'decideInputs'], call: tableRows },
  { has: ['kind', 'amount', 'unit'], call: (part) => formatDuration(part as unknown as Duration) },
]

/** Another day in it makes another calendar; the hash says so, and the id for whom to ask. */
function calendarText(id: unknown, behaviour: Json): string {
  return `${String(id)} (${digest(behaviour).slice(0, 12)})`
}

/** The words of a scale are told where the scale is. */
function typeName(result: unknown): unknown {
  const { kind, name } = result as Part
  return kind === 'enumeration' && name !== undefined ? name : result
}

function tableRows({ policy, mode, inputs, outputs, rules, else: otherwise }: Part): Json {
  return toPlainParts({
    policy,
    mode,
    inputs: (inputs as readonly Part[]).map(({ expression }) => expression),
    outputs: (outputs as readonly Part[]).map(({ name, result }) => ({
      name,
      result: typeName(result),
    })),
    rules: (rules as readonly Part[]).map((rule) => ({ cells: rule.cells, outputs: rule.outputs })),
    else: otherwise,
  })
}
