import type { Reason, Refusal } from '@dueprocess/core'

/** Something that did not go as a scenario says. */
export type Failure = {
  /** Where the scenario says it, both from 1. */
  readonly line: number
  readonly column: number
} & (
  | {
      /** An expectation that is not met. */
      readonly kind: 'expectation'
      /** What it is about: `facts.grade`. */
      readonly about: string
      readonly expected: string
      readonly actual: string
    }
  /** A step that had to be accepted. */
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal['kind']
      readonly reasons: readonly Reason[]
    }
  /** A step that had to be refused, for these reasons. */
  | { readonly kind: 'accepted'; readonly expected: string }
  /** A step that was refused for other reasons than the scenario says. */
  | {
      readonly kind: 'other-reasons'
      readonly expected: string
      readonly refusal: Refusal['kind']
      readonly reasons: readonly Reason[]
    }
  /** A scenario that cannot go on like this: a second opening, a step before any. */
  | { readonly kind: 'impossible'; readonly why: string }
  /** The trail does not verify, or does not give the case: a fault of the library itself. */
  | { readonly kind: 'not-reproducible'; readonly why: string }
)
