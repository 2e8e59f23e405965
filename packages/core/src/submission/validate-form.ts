import type { Json } from '@dueprocess/rules'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { type Form, formats, type JsonSchema } from '../form/index.ts'

/** One thing wrong with a submitted form. */
export interface FormFault {
  /** JSON pointer (RFC 6901) into the submitted data; of the missing field where one is missing. */
  readonly path: string
  /** The JSON Schema keyword that is not met: `required`, `type`, `minimum`, `enum`, `format`… */
  readonly rule: string
  /** What the keyword asks for: a bound, the words allowed, a type. */
  readonly allowed?: Json
}

/** Every fault of a submission from which cleared (null) fields were taken out. */
export function validateForm({ schema }: Pick<Form, 'schema'>, data: Json): readonly FormFault[] {
  let validate = compiled.get(schema)
  if (!validate) {
    validate = ajv.compile(schema)
    // Else ajv would hold every schema for ever, and with it each version of a procedure.
    ajv.removeSchema(schema)
    compiled.set(schema, validate)
  }
  return validate(data) ? [] : (validate.errors ?? []).map(toFault)
}

// The schemas come from checked procedures and are trusted.
const ajv = makeAjv()
const compiled = new WeakMap<JsonSchema, ValidateFunction>()

// `allErrors` because a person who fills a form wants to hear of every field at once;
// `ownProperties` because a field may be named as what every object inherits: "constructor".
function makeAjv(): Ajv2020 {
  const made = new Ajv2020({ allErrors: true, strict: true, ownProperties: true })
  for (const [name, isOf] of formats) made.addFormat(name, isOf)
  return made
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
