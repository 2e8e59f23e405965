import { type Json, parseDate, parseInstant } from '@dueprocess/rules'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { JsonSchema } from './json-schema.ts'

/** One thing wrong with a submitted form. */
export interface FormFault {
  /** JSON pointer (RFC 6901) into the submitted data; of the missing field where one is missing. */
  readonly path: string
  /** The JSON Schema keyword that is not met: `required`, `type`, `minimum`, `enum`, `format`… */
  readonly rule: string
  /** What the keyword asks for: a bound, the words allowed, a type. */
  readonly allowed?: Json
}

export type ValidateForm = (data: Json) => readonly FormFault[]

// ISO 8601 in days and time: months have no fixed length, so that sums of them are not facts.
const isoDuration = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

// `allErrors` because a person who fills a form wants to hear of every field at once;
// `ownProperties` because a field may be named as what every object inherits: "constructor".
const ajv = new Ajv2020({ allErrors: true, strict: true, ownProperties: true })
ajv.addFormat('date-time', (text: string) => parseInstant(text) !== undefined)
ajv.addFormat('date', (text: string) => parseDate(text) !== undefined)
ajv.addFormat('duration', isoDuration)

/** Compiles a JSON Schema; the schema comes from a checked procedure and is trusted. */
export function compileSchema(schema: JsonSchema): ValidateForm {
  const validate = ajv.compile(schema)
  return (data) => (validate(data) ? [] : (validate.errors ?? []).map(toFault))
}

function toFault(error: ErrorObject): FormFault {
  const parameter = parameters.get(error.keyword)
  const named = parameter ? (error.params as Record<string, Json>)[parameter] : undefined
  const below = error.keyword === 'required' || error.keyword === 'additionalProperties'
  return {
    path: below ? `${error.instancePath}/${String(named)}` : error.instancePath,
    rule: error.keyword,
    ...(named === undefined || below ? {} : { allowed: named }),
  }
}

// Which of ajv's parameters says what is asked for.
const parameters: ReadonlyMap<string, string> = new Map([
  ['required', 'missingProperty'],
  ['additionalProperties', 'additionalProperty'],
  ['type', 'type'],
  ['minimum', 'limit'],
  ['maximum', 'limit'],
  ['enum', 'allowedValues'],
  ['format', 'format'],
])
