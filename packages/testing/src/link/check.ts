import type { CaseState, Effect, Entry, Procedure, Range } from '@dueprocess/core'

/** What can be looked at after a step. */
export interface Observed {
  readonly procedure: Procedure
  readonly state: CaseState
  readonly trail: readonly Entry[]
  /** The instant of the scenario, in milliseconds: time may have passed without an entry. */
  readonly now: number
  /** What the host was asked for by the step and by the time before it. */
  readonly effects: readonly Effect[]
  /** An instant as the file writes them, with its offset. */
  readonly instant: (milliseconds: number) => string
}

/** What was expected, and what there is. */
export interface Mismatch {
  readonly expected: string
  readonly actual: string
}

/** One expectation, ready to be asked. */
export interface Check {
  /** What it is about, as the file writes it: `facts.grade`. */
  readonly about: string
  readonly range: Range
  /** Undefined where it is as expected. */
  readonly find: (observed: Observed) => Mismatch | undefined
}
