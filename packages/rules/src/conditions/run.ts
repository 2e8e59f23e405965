import type { ReadFact } from '../values/index.ts'
import type { Value } from './value.ts'

/**
 * So many steps may one evaluation take, beyond which it is given up: about a step for each node of
 * the text, for each element of the lists that it goes through. Some tenths of a second.
 */
const mostSteps = 5_000_000

/** What one evaluation carries along. */
export interface Frame {
  /** The elements that `some` and `every` are looking at, by the slot of their variable. */
  readonly elements: (Value | undefined)[]
  /** The steps that are left; below 0 the evaluation is given up, and its result means nothing. */
  left: number
}

/** A compiled expression; `undefined` is unknown. */
export type Run = (read: ReadFact, frame: Frame) => Value | undefined

/** A compiled expression that is the same whatever the facts are. */
export function constantRun(value: Value | undefined): Run {
  return () => value
}

/** A frame for one evaluation, or for several that share `times` as many steps. */
export function createFrame(times = 1): Frame {
  return { elements: [], left: mostSteps * times }
}

/** The frame of every evaluation that has no variable and nothing that is long (`isMetered`). */
export const plainFrame: Frame = { elements: [], left: Number.POSITIVE_INFINITY }

/** Takes steps, and answers whether there were so many left. */
export function spend(frame: Frame, steps: number): boolean {
  frame.left -= steps
  return frame.left >= 0
}
