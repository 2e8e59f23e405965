import { containers, kinds, nameCountOf } from '../../packages/core/src/overlay/address.ts'
import type { Schema } from './schema.ts'

/**
 * A schema in which `change` and `add` say by the address what may stand there: all of an element
 * where it is added, any part of it where it is changed, and behind a further dot one of its keys.
 */
export function overlayKeys(schema: Schema): Schema {
  const definitions: Record<string, Schema> = { ...schema.definitions }
  const change: Record<string, Schema> = {}
  const add: Record<string, Schema> = {}
  for (const kind of kinds) {
    const whole = wholeOf(schema, kind)
    const head = `^${kind}${'\\.[^.\\s]+'.repeat(nameCountOf(kind) ?? 0)}`
    const element = `${head}(\\s+(before|after)\\s+\\S+)?$`
    add[element] = whole
    change[element] = inPart(whole, definitions)
    // The names in a map of fields or words are no keys of the language.
    const keys = isMapOfNames(whole, definitions) ? [] : keysOf(whole, definitions)
    for (const [key, parts] of keys) {
      add[`${head}\\.${key}$`] = oneOf(parts.map(({ $ref }) => ({ $ref })))
      change[`${head}\\.${key}$`] = oneOf(parts.map((part) => inPartOfKey(part, definitions)))
    }
  }
  const { properties = {} } = schema
  const address = { ...definitions.address, pattern: `^(${kinds.join('|')})(\\.|\\s|$)` }
  return {
    ...schema,
    properties: {
      ...properties,
      change: { ...properties.change, patternProperties: change },
      add: { ...properties.add, patternProperties: add },
    },
    definitions: { ...definitions, address },
  }
}

/** Elements that are not in a map of their kind, or by another name. */
const elsewhere: Readonly<Record<string, string>> = {
  field: 'field-type',
  word: 'label',
  opening: 'step',
  stage: 'stage',
  step: 'step',
  applies: 'applies',
  deviations: 'deviations',
}

function wholeOf({ properties = {} }: Schema, kind: string): Schema {
  const container = properties[containers.get(kind) ?? '']?.additionalProperties
  if (typeof container === 'object') return container
  return { $ref: refTo(elsewhere[kind] ?? 'any') }
}

function refTo(name: string): string {
  return `#/definitions/${name}`
}

type Definitions = { [name: string]: Schema }

/** A definition of its own in which no key has to be there; the same where none had to be. */
function inPart(whole: Schema, definitions: Definitions): Schema {
  const name = nameOf(whole)
  const definition = definitions[name]
  if (!definition || !asksForKeys(definition, definitions)) return whole
  const partName = `${name}-in-part`
  definitions[partName] ??= withoutRequired(definition, refTo(name), definitions)
  return { ...whole, $ref: refTo(partName) }
}

function asksForKeys(schema: Schema, definitions: Definitions): boolean {
  if (schema.required) return true
  return (schema.anyOf ?? []).some((one) => {
    const meant = one.$ref === undefined ? one : definitions[nameOf(one)]
    return meant?.required !== undefined
  })
}

function withoutRequired(schema: Schema, pointer: string, definitions: Definitions): Schema {
  const { required: _, examples: __, properties, anyOf, ...rest } = schema
  return {
    ...rest,
    ...(properties ? { properties: refsToKeys(properties, pointer) } : {}),
    ...(anyOf
      ? { anyOf: anyOf.map((one, at) => inPartOf(one, `${pointer}/anyOf/${at}`, definitions)) }
      : {}),
  }
}

function inPartOf(one: Schema, pointer: string, definitions: Definitions): Schema {
  if (one.$ref === undefined) return withoutRequired(one, pointer, definitions)
  return inPart(one, definitions)
}

function refsToKeys(properties: object, pointer: string): { readonly [key: string]: Schema } {
  return Object.fromEntries(
    Object.keys(properties).map((key) => [key, { $ref: `${pointer}/properties/${key}` }]),
  )
}

function isMapOfNames(whole: Schema, definitions: Definitions): boolean {
  const definition = definitions[nameOf(whole)]
  const forms = [definition, ...(definition?.anyOf ?? [])].map((one) => {
    return one?.$ref === undefined ? one : definitions[nameOf(one)]
  })
  return forms.some((one) => typeof one?.additionalProperties === 'object')
}

/** A key of a definition: where its schema stands, and the schema. */
interface KeySchema {
  readonly $ref: string
  readonly schema: Schema
}

/** Each key of a definition, in each of its forms. */
function keysOf(
  whole: Schema,
  definitions: Definitions,
): ReadonlyMap<string, readonly KeySchema[]> {
  const found = new Map<string, KeySchema[]>()
  const collect = (of: Schema | undefined, pointer: string): void => {
    for (const [key, schema] of Object.entries(of?.properties ?? {})) {
      const $ref = `${pointer}/properties/${key}`
      found.set(key, [...(found.get(key) ?? []), { $ref, schema }])
    }
    for (const [index, one] of (of?.anyOf ?? []).entries()) {
      if (one.$ref === undefined) collect(one, `${pointer}/anyOf/${index}`)
      else collect(definitions[nameOf(one)], one.$ref)
    }
  }
  collect(definitions[nameOf(whole)], refTo(nameOf(whole)))
  return found
}

/** A key that is itself a map may be changed in part as well: the durations of some words. */
function inPartOfKey({ $ref, schema }: KeySchema, definitions: Definitions): Schema {
  const part = schema.$ref === undefined ? schema : inPart(schema, definitions)
  return part === schema ? { $ref } : part
}

function oneOf(schemas: readonly Schema[]): Schema {
  return schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas }
}

function nameOf({ $ref = '' }: Schema): string {
  return $ref.slice(refTo('').length)
}
