import type { Type } from '@dueprocess/rules'
import type { JsonSchema } from './json-schema.ts'

/** A scale as far as forms need it. */
export interface ScaleWords {
  readonly id: string
  readonly words: readonly string[]
}

/** A clause of a source document that a form or a field implements. */
export interface CitedClause {
  readonly ref: string
  readonly doubt?: string
  readonly reading?: string
  readonly note?: string
}

/** What a field of a form records. */
export interface Field {
  readonly name: string
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>
  /** Absent: it cites none of its own. */
  readonly clauses?: readonly CitedClause[]
  /** How the words allowed are called, where they are not those of a scale. */
  readonly labels?: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** As written in the document: `integer`, `money`, or the id of a scale. */
  readonly kind: string
  readonly type: Type
  readonly optional: boolean
  /** Its values can be erased, so nothing may depend on them. */
  readonly personal?: true
  readonly schema: JsonSchema
}

/** What a field kind means: its JSON Schema and its type in conditions. */
export interface FieldKind {
  readonly schema: JsonSchema
  readonly type: Type
}

/**
 * The field kinds of the language. A text that is asked for must not be empty; instants carry
 * their offset (RFC 3339), so that nobody has to guess the zone.
 */
export const fieldKinds: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ['text', { schema: { type: 'string', pattern: '\\S' }, type: { kind: 'text' } }],
  ['integer', { schema: { type: 'integer' }, type: { kind: 'number', integer: true } }],
  ['number', { schema: { type: 'number' }, type: { kind: 'number' } }],
  ['money', { schema: { type: 'number', minimum: 0 }, type: { kind: 'number', minimum: 0 } }],
  ['yes-no', { schema: { type: 'boolean' }, type: { kind: 'boolean' } }],
  ['date', { schema: { type: 'string', format: 'date' }, type: { kind: 'date' } }],
  ['date-time', { schema: { type: 'string', format: 'date-time' }, type: { kind: 'date-time' } }],
  [
    'duration',
    { schema: { type: 'string', format: 'duration' }, type: { kind: 'days-time-duration' } },
  ],
  ['actor', { schema: { type: 'string', pattern: '\\S' }, type: { kind: 'text' } }],
  ['file', { schema: { type: 'string', pattern: '\\S' }, type: { kind: 'text' } }],
  // The id of another case.
  ['case', { schema: { type: 'string', pattern: '\\S' }, type: { kind: 'text' } }],
])

/** The kind of a field whose values are the words of a scale. */
export function scaleKind(scale: ScaleWords): FieldKind {
  return {
    schema: { type: 'string', enum: scale.words },
    type: { kind: 'enumeration', name: scale.id, values: scale.words, ordered: true },
  }
}

/** The kind of a field that lists values of another kind. */
export function listKind(of: FieldKind): FieldKind {
  return { schema: { type: 'array', items: of.schema }, type: { kind: 'list', of: of.type } }
}
