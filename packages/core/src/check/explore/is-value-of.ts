import type { Json } from '@dueprocess/rules'
import { formats, type JsonSchema } from '../../form/index.ts'

/**
 * Whether a field takes a value, for the keywords that fields of this language have; false where a
 * keyword is another one. A check that only proposes values needs no validator of whole schemas.
 */
export function isValueOf(schema: JsonSchema, value: Json): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    return keywords.get(keyword)?.(wanted, value) === true
  })
}

/** Whether a text has a pattern; false where the pattern is none, which is told elsewhere. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return false
  }
}

type Keyword = (wanted: Json, value: Json) => boolean

const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['type', (wanted, value) => types.get(String(wanted))?.(value) === true],
  ['enum', (wanted, value) => Array.isArray(wanted) && wanted.includes(value)],
  ['minimum', (wanted, value) => Number(value) >= Number(wanted)],
  ['maximum', (wanted, value) => Number(value) <= Number(wanted)],
  ['pattern', (wanted, value) => matches(String(wanted), String(value))],
  ['format', (wanted, value) => formats.get(String(wanted))?.(String(value)) === true],
  [
    'items',
    (wanted, value) =>
      Array.isArray(value) && value.every((item) => isValueOf(wanted as JsonSchema, item)),
  ],
])

const types: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ['string', (value: Json) => typeof value === 'string'],
  ['number', (value: Json) => typeof value === 'number'],
  ['integer', (value: Json) => Number.isInteger(value)],
  ['boolean', (value: Json) => typeof value === 'boolean'],
  ['array', (value: Json) => Array.isArray(value)],
])
