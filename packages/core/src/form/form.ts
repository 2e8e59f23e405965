import { formatInstant, type Json, parseInstant, type Type } from '@dueprocess/rules'
import type { CitedClause, Field } from './field.ts'
import type { JsonSchema } from './json-schema.ts'

/** The fields a step records. */
export interface Form {
  readonly id: string
  readonly title: Readonly<Record<string, string>>
  readonly clauses: readonly CitedClause[]
  readonly fields: ReadonlyMap<string, Field>
  /** Names of the fields whose values can be erased. */
  readonly personal: readonly string[]
  /** JSON Schema of a whole submission. */
  readonly schema: JsonSchema
}

/** Values of a form by field; a field that is not known is absent. */
export type FormData = { readonly [field: string]: Json }

export function makeForm(
  id: string,
  title: Form['title'],
  fields: readonly Field[],
  clauses: Form['clauses'] = [],
): Form {
  const schema: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
    required: fields.filter((field) => !field.optional).map((field) => field.name),
    additionalProperties: false,
  }
  return {
    id,
    title,
    clauses,
    fields: new Map(fields.map((field) => [field.name, field])),
    personal: fields.filter(({ personal }) => personal).map(({ name }) => name),
    schema,
  }
}

/** What a submission says: values recorded, and fields cleared by an explicit null. */
export interface Submission {
  readonly values: FormData
  readonly cleared: readonly string[]
}

export function readSubmission(data: FormData): Submission {
  const values: Record<string, Json> = {}
  const cleared: string[] = []
  for (const [field, value] of Object.entries(data)) {
    if (value === null) cleared.push(field)
    else values[field] = value
  }
  return { values, cleared }
}

/** Instants in UTC, so that equal instants are equal facts whatever offset they were written in. */
export function normalise(form: Form, values: FormData): FormData {
  const result: Record<string, Json> = {}
  for (const [field, value] of Object.entries(values)) {
    const type = form.fields.get(field)?.type
    result[field] = type ? inUtc(type, value) : value
  }
  return result
}

function inUtc(type: Type, value: Json): Json {
  if (type.kind === 'list' && Array.isArray(value)) return value.map((item) => inUtc(type.of, item))
  if (type.kind !== 'date-time' || typeof value !== 'string') return value
  const instant = parseInstant(value)
  return instant === undefined ? value : formatInstant(instant)
}
