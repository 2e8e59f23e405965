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

// The instants that a case can have: the years 1 to 9999 in UTC. What is written with an offset may
// lie outside although its own year does not.
const earliest = parseInstant('0001-01-01T00:00:00Z') ?? 0
const latest = parseInstant('9999-12-31T23:59:59.999Z') ?? 0

function isInstant(text: string): boolean {
  const instant = parseInstant(text)
  return instant !== undefined && instant >= earliest && instant <= latest
}

// `allErrors` because a person who fills a form wants to hear of every field at once;
// `ownProperties` because a field may be named as what every object inherits: "constructor".
function makeAjv(): Ajv2020 {
  const made = new Ajv2020({ allErrors: true, strict: true, ownProperties: true })
  made.addFormat('date-time', isInstant)
  made.addFormat('date', (text: string) => parseDate(text) !== undefined)
  made.addFormat('duration', isoDuration)
  return made
}

// Made on first use: whoever only checks documents submits no form.
let ajv: Ajv2020 | undefined

/** Compiles a JSON Schema; the schema comes from a checked procedure and is trusted. */
export function compileSchema(schema: JsonSchema): ValidateForm {
  ajv ??= makeAjv()
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
