import type { Json, Decision as TableResult } from '@dueprocess/rules'
import type { ElapsedDuration } from '../link/deadline.ts'
import type { Place } from '../machine/index.ts'
import type { DeadlineState, PinnedProcedure } from '../trail/index.ts'

/**
 * One handling of one incident under one pinned procedure version: all that the next event needs,
 * as plain JSON. Instants in it are integer milliseconds since 1970-01-01T00:00Z.
 */
export interface CaseState {
  /** Format of this envelope. */
  readonly format: 1
  readonly id: string
  readonly procedure: PinnedProcedure
  /** Number of the last entry; a store compares and swaps on it. Late wakes move it. */
  readonly seq: number
  /** Number of submitted events; what a person looked at. Wakes do not move it. */
  readonly revision: number
  readonly openedAt: number
  /** Instant of the last entry. */
  readonly at: number
  readonly status: 'open' | 'closed'
  readonly place: Place
  /** The current visit of each active stage by path; the empty path is the whole case. */
  readonly visits: Readonly<Record<string, Visit>>
  readonly facts: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly decisions: Readonly<Record<string, DecisionState>>
  /** Who holds each role of the case. */
  readonly assigned: Readonly<Record<string, Holder>>
  /** What was done so far, by step. */
  readonly done: Readonly<Record<string, StepHistory>>
  /** Since when each remembered condition has been true, by its name. */
  readonly since: Readonly<Record<string, number>>
  readonly deadlines: Readonly<Record<string, RunningDeadline>>
  /** Ids of submitted events with the number of their entry. */
  readonly events: Readonly<Record<string, number>>
  /** When the host should wake the case next; null: never. Early, late and repeated wakes are harmless. */
  readonly wakeAt: number | null
  /** Hash of the last entry. */
  readonly head: string
}

export interface Visit {
  readonly since: number
  /** Steps of this stage done in this visit. */
  readonly done: readonly string[]
}

export type Holder =
  | { readonly kind: 'actors'; readonly actors: readonly string[] }
  | { readonly kind: 'queue'; readonly role: string }

export interface StepHistory {
  readonly times: number
  /** Ids of the actors who did it, each once, in order of their first time. */
  readonly by: readonly string[]
}

/** What a decision table says now. */
export type DecisionState = TableResult

/** The live run of a deadline. */
export interface RunningDeadline {
  readonly status: DeadlineState
  /** The due instant passed while it was open. Never undone within a run. */
  readonly missed: boolean
  /** When what had to happen did happen. */
  readonly ended: number | null
  /** Instant of the entry that last made or changed this run. */
  readonly changedAt: number
  /** Start of each clock; null: not started. */
  readonly starts: readonly (number | null)[]
  /** The clock that governs, by its place in the list. */
  readonly governing: number | null
  readonly due: number | null
  readonly provisional: boolean
  /** Instants of the levels: the due instant itself, then the escalations. */
  readonly levels: readonly (number | null)[]
  /** Levels that have been passed, by their place in `levels`. */
  readonly passed: readonly number[]
  /** Whom the levels passed at one instant have told: each role once. */
  readonly told: { readonly at: number; readonly roles: readonly string[] } | null
  /** Intervals that do not count; the one without `to` is running. */
  readonly pauses: readonly PauseInterval[]
  readonly extensions: readonly ElapsedDuration[]
}

export interface PauseInterval {
  /** Which of the deadline's pauses. */
  readonly pause: number
  readonly from: number
  readonly to: number | null
}
