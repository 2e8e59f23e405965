import type { EnumerationType, Type } from '../values/index.ts'
import type { Value } from './value.ts'

/**
 * The function that gives the place of a value in the order of its type: a number, date, time or
 * duration is its own place, a word of a scale has its position, lowest 0.
 */
export function rankOf(type: Type): (value: Value) => number {
  if (type.kind !== 'enumeration') return (value) => value as number
  const positions = placesOf(type)
  return (value) => positions.get(value as string) ?? Number.NaN
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The places of the words of an enumeration. Many comparisons with one scale share them. */
export function placesOf({ values }: EnumerationType): ReadonlyMap<string, number> {
  const known = places.get(values)
  if (known) return known
  const made = new Map(values.map((word, index) => [word, index]))
  places.set(values, made)
  return made
}

/** The places that values of the type can have; without end where the type does not say. */
export function rankBounds(type: Type): readonly [number, number] {
  if (type.kind === 'enumeration') return [0, type.values.length - 1]
  if (type.kind === 'boolean') return [0, 1]
  if (type.kind !== 'number') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [type.minimum ?? Number.NEGATIVE_INFINITY, type.maximum ?? Number.POSITIVE_INFINITY]
}
