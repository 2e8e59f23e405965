import { formatDate, formatTimeOfDay, parseDate, parseTimeOfDay } from '../time/civil.ts'
import { formatInstant, parseInstant } from '../time/instant.ts'
import type { Json, Type } from '../values/index.ts'
import { formatIsoDuration, parseIsoDuration } from './iso-duration.ts'
import { placesOf } from './rank.ts'

/**
 * A known value inside the evaluator; `Type` says how each type looks. What is not known is
 * `undefined`, also inside a list. A record stays the JSON that it is.
 */
export type Value =
  | boolean
  | number
  | string
  | readonly (Value | undefined)[]
  | { readonly [key: string]: Json }

type Reader = (json: Json | undefined) => Value | undefined
type Writer = (value: Value) => Json

/**
 * The function that turns a fact into a value. A fact that is missing, null, or not of the type
 * (NaN, a number in quotes, a word outside the enumeration, a date that does not exist) is
 * unknown: it must not look like a value that merely does not match.
 */
export function valueReader(type: Type): Reader {
  switch (type.kind) {
    case 'enumeration': {
      const words = placesOf(type)
      return (json) => (typeof json === 'string' && words.has(json) ? json : undefined)
    }
    case 'list':
      return listReader(valueReader(type.of))
    default:
      return readers[type.kind]
  }
}

type Simple = Exclude<Type['kind'], 'enumeration' | 'list'>

const readers: Readonly<Record<Simple, Reader>> = {
  number: (json) => (typeof json === 'number' && json - json === 0 ? json : undefined),
  text: (json) => (typeof json === 'string' ? json : undefined),
  boolean: (json) => (typeof json === 'boolean' ? json : undefined),
  date: (json) => (typeof json === 'string' ? parseDate(json) : undefined),
  time: (json) => (typeof json === 'string' ? parseTimeOfDay(json) : undefined),
  'date-time': (json) => (typeof json === 'string' ? parseInstant(json) : undefined),
  'days-time-duration': (json) => readDuration(json, 'days-time-duration'),
  'years-months-duration': (json) => readDuration(json, 'years-months-duration'),
  record: (json) => (isRecord(json) ? json : undefined),
}

function readDuration(json: Json | undefined, kind: Simple): number | undefined {
  const duration = typeof json === 'string' ? parseIsoDuration(json) : undefined
  return duration?.kind === kind ? duration.value : undefined
}

function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function listReader(item: Reader): Reader {
  return (json) => (Array.isArray(json) ? json.map(item) : undefined)
}

/** The function that turns a value into a fact, the inverse of `valueReader`. */
export function factWriter(type: Type): Writer {
  if (type.kind !== 'list') return writers[type.kind] ?? ((value) => value as Json)
  const item = factWriter(type.of)
  return (value) =>
    (value as readonly (Value | undefined)[]).map((one) => (one === undefined ? null : item(one)))
}

const writers: { readonly [kind in Type['kind']]?: Writer } = {
  date: (value) => formatDate(value as number),
  time: (value) => formatTimeOfDay(value as number),
  'date-time': (value) => formatInstant(value as number),
  'days-time-duration': (value) =>
    formatIsoDuration({ kind: 'days-time-duration', value: value as number }),
  'years-months-duration': (value) =>
    formatIsoDuration({ kind: 'years-months-duration', value: value as number }),
}

/** The own property of a record; a name like `constructor` finds nothing that is inherited. */
export function fieldOf(record: Value | undefined, field: string): Json | undefined {
  return isRecord(record as Json | undefined) && Object.hasOwn(record as object, field)
    ? (record as { readonly [key: string]: Json })[field]
    : undefined
}
