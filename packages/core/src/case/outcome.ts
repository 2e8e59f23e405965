import type { Effect, Entry } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import type { Refusal } from './reason.ts'

/** An event that was accepted: commit case, entries and effects in one transaction. */
export interface Accepted {
  readonly ok: true
  readonly case: CaseState
  /** Appended to the trail, in order. */
  readonly entries: readonly Entry[]
  /** To be carried out by the host, at least once; ids make repetition harmless. */
  readonly effects: readonly Effect[]
  /** The event was accepted before, as this entry; nothing has changed. */
  readonly duplicateOf?: number
}

export type Outcome = Accepted | Refusal
