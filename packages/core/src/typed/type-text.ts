import type { Type } from '@dueprocess/rules'

/** How a scale is called, where the types have a name for it. */
export type ScaleText = (scale: string) => string | undefined

/** A value of JSON of some type, as TypeScript writes it. Instants, days and durations are texts. */
export function typeText(type: Type, scale: ScaleText): string {
  if (type.kind === 'enumeration') return scale(type.name ?? '') ?? unionText(type.values)
  if (type.kind === 'number') return 'number'
  if (type.kind === 'boolean') return 'boolean'
  if (type.kind === 'list') return `readonly ${inBrackets(typeText(type.of, scale))}[]`
  if (type.kind === 'record') {
    const fields = Object.entries(type.fields).map(([name, one]) => {
      return `readonly ${keyText(name)}: ${typeText(one, scale)}`
    })
    return `{ ${fields.join('; ')} }`
  }
  return 'string'
}

function inBrackets(text: string): string {
  return text.includes(' ') ? `(${text})` : text
}

/** One of some words; of none, `never`. */
export function unionText(words: Iterable<string>): string {
  return [...words].map(literalText).join(' | ') || 'never'
}

/** A text in single quotes. */
export function literalText(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}

/** The key of a property, in quotes where it needs them. */
export function keyText(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : literalText(name)
}

/** A doc comment of one line; nothing where there is nothing to say. */
export function commentText(words: readonly string[]): string {
  const line = [...new Set(words)].join(' · ').replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')
  return line.trim() === '' ? '' : `/** ${line.trim()} */`
}
