import type { Type } from '../values/index.ts'
import type { Value } from './value.ts'

/**
 * The function that gives the place of a value in the order of its type: a number, date, time or
 * duration is its own place, a word of a scale has its position, lowest 0.
 */
export function rankOf(type: Type): (value: Value) => number {
  if (type.kind !== 'enumeration') return (value) => value as number
  const positions = new Map(type.values.map((word, index) => [word, index]))
  return (value) => positions.get(value as string) ?? Number.NaN
}

/** The places that values of the type can have; without end where the type does not say. */
export function rankBounds(type: Type): readonly [number, number] {
  if (type.kind === 'enumeration') return [0, type.values.length - 1]
  if (type.kind === 'boolean') return [0, 1]
  if (type.kind !== 'number') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [type.minimum ?? Number.NEGATIVE_INFINITY, type.maximum ?? Number.POSITIVE_INFINITY]
}
