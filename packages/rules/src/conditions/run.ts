import type { ReadFact } from '../values/index.ts'
import type { Value } from './value.ts'

/** The elements that `some` and `every` are looking at, by the slot of their variable. */
export type Frame = (Value | undefined)[]

/** A compiled expression; `undefined` is unknown. */
export type Run = (read: ReadFact, frame: Frame) => Value | undefined

/** A compiled expression that is the same whatever the facts are. */
export function constantRun(value: Value | undefined): Run {
  return () => value
}
