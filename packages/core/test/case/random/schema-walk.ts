import { readFileSync } from 'node:fs'
import type { Json } from '@dueprocess/rules'

type Source = { [key: string]: Json }

/** A part of the schema of the language. */
interface Schema {
  readonly $ref?: string
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly anyOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

const file = new URL('../../../src/grammar/schema.json', import.meta.url)
const root: Schema = JSON.parse(readFileSync(file, 'utf8'))

/** A part of a document, with what the schema calls it. */
export interface Place {
  /** The part of the schema, such as `step/by` or `clause:citation`. */
  readonly path: string
  readonly value: Json
  /** The keys that it may have, where it is a map. */
  readonly keys: readonly string[]
}

/** Every part of a document, each with the part of the schema that speaks of it. */
export function placesIn(document: Json): readonly Place[] {
  return [...walk(root, 'procedure', document)]
}

function* walk(schema: Schema, path: string, value: Json): Generator<Place> {
  if (schema.$ref !== undefined) {
    yield* walk(resolved(schema.$ref), nameOf(schema.$ref), value)
    return
  }
  if (schema.enum) yield { path: `${path}=${value}`, value, keys: [] }
  if (schema.anyOf) {
    const index = schema.anyOf.findIndex((option) => fits(option, value))
    const option = schema.anyOf[index]
    if (!option) throw new Error(`${path} cannot be ${JSON.stringify(value)}`)
    yield { path: alternative(path, option, index), value, keys: [] }
    yield* walk(option, alternative(path, option, index), value)
  } else if (Array.isArray(value)) {
    for (const item of value) yield* walk(schema.items ?? {}, path, item)
  } else if (isMap(value)) yield* walkMap(schema, path, value)
}

function* walkMap(schema: Schema, path: string, map: Source): Generator<Place> {
  const { properties = {}, additionalProperties: others } = schema
  yield { path, value: map, keys: Object.keys(properties) }
  for (const [key, value] of Object.entries(map)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (known) {
      yield { path: `${path}/${key}`, value, keys: [] }
      yield* walk(known, `${path}/${key}`, value)
    } else if (typeof others === 'object') {
      yield { path: `${path}/*`, value, keys: [] }
      yield* walk(others, `${path}/*`, value)
    } else throw new Error(`${path} has no ${key}`)
  }
}

/** Every part that the schema speaks of, as `placesIn` calls them. */
export function partsOfTheLanguage(): readonly string[] {
  const parts = new Set<string>()
  const seen = new Set<string>()
  const visit = (schema: Schema, path: string): void => {
    if (schema.$ref !== undefined) {
      const name = nameOf(schema.$ref)
      if (seen.has(name)) return
      seen.add(name)
      visit(resolved(schema.$ref), name)
      return
    }
    for (const word of schema.enum ?? []) parts.add(`${path}=${word}`)
    for (const [index, option] of (schema.anyOf ?? []).entries()) {
      const part = alternative(path, option, index)
      parts.add(part)
      visit(option, part)
    }
    if (schema.items) visit(schema.items, path)
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      parts.add(`${path}/${key}`)
      visit(property, `${path}/${key}`)
    }
    if (typeof schema.additionalProperties === 'object') {
      parts.add(`${path}/*`)
      visit(schema.additionalProperties, `${path}/*`)
    }
  }
  visit(root, 'procedure')
  return [...parts]
}

function alternative(path: string, option: Schema, index: number): string {
  const { $ref, type, properties, required } = option
  const name = $ref === undefined ? [type ?? index].flat()[0] : nameOf($ref)
  return `${path}:${properties ? (required ?? []).join('+') : name}`
}

/** The part of the schema that a reference such as `#/definitions/step` means. */
function resolved(reference: string): Schema {
  return reference
    .split('/')
    .slice(1)
    .reduce(
      (part, key) => part[key] as Readonly<Record<string, unknown>>,
      root as object as Readonly<Record<string, unknown>>,
    )
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? ''
}

function isMap(value: Json): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindsOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return ['array']
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value]
}

/** Whether a value can be meant by a part of the schema: by its kind and its keys. */
function fits(schema: Schema, value: Json): boolean {
  if (schema.$ref !== undefined) return fits(resolved(schema.$ref), value)
  if (schema.anyOf) return schema.anyOf.some((option) => fits(option, value))
  if (schema.const !== undefined) return schema.const === value
  if (schema.enum) return schema.enum.includes(value)
  if (!kindsOf(value).some((kind) => [schema.type].flat().includes(kind))) return false
  if (!isMap(value)) return true
  const { properties = {}, required = [], additionalProperties: others } = schema
  const names = Object.entries(value)
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    names.every(([key, item]) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined
      return known ? fits(known, item) : typeof others === 'object' && fits(others, item)
    })
  )
}
