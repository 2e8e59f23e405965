import type { Json, Decision as TableResult } from '@dueprocess/rules'
import type { Place } from '../machine/index.ts'
import type { ElapsedDuration } from '../procedure/deadline.ts'
import type {
  CaseOutcome,
  DeadlineState,
  OpenedBy,
  Outputs,
  PersonalValue,
  PinnedProcedure,
} from '../trail/index.ts'

/**
 * One handling of one incident under one pinned procedure version: all that the next event needs,
 * as plain JSON. Instants in it are integer milliseconds since 1970-01-01T00:00Z.
 */
export interface CaseState {
  /** Format of this envelope. */
  readonly format: 1
  readonly id: string
  readonly procedure: PinnedProcedure
  /** Of a linked case: the case that it was opened from. */
  readonly openedBy?: OpenedBy
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
  /** By form and field; in the place of a personal value stands its mark. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Json>>>>
  /** Personal values by form and field, as long as they are not erased. */
  readonly personal?: Readonly<Record<string, Readonly<Record<string, PersonalValue>>>>
  readonly decisions: Readonly<Record<string, DecisionState>>
  /** Who holds each role of the case. */
  readonly assigned: Readonly<Record<string, Holder>>
  /** What was done so far, by step. */
  readonly done: Readonly<Record<string, StepHistory>>
  /** Since when each remembered condition has been true, by its name. */
  readonly since: Readonly<Record<string, number>>
  readonly deadlines: Readonly<Record<string, RunningDeadline>>
  /** The holds that are set. Absent: none, as for every member that may be absent. */
  readonly held?: Readonly<Record<string, SetHold>>
  /** Votes cast on steps that are not decided yet, in this visit of their stage. */
  readonly votes?: Readonly<Record<string, readonly CastVote[]>>
  /** What steps adopted of decisions. */
  readonly adopted?: Readonly<Record<string, Adoption>>
  /** What persons put in the place of decisions. */
  readonly overrides?: Readonly<Record<string, Override>>
  /** How it ended, unless it is a case of its own that ended as it was meant to. */
  readonly outcome?: CaseOutcome
  /** The cases that it opened, by what it calls them. */
  readonly links?: Readonly<Record<string, LinkState>>
  /** How many of each numbered record were made. */
  readonly records?: Readonly<Record<string, number>>
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

/** A hold that is set: since when, and by whose step. */
export interface SetHold {
  readonly since: number
  readonly by: string
}

export interface CastVote {
  /** The seat, by its place in the list. */
  readonly seat: number
  /** Who voted, and whom they stood in for. */
  readonly by: readonly string[]
  readonly for: boolean
}

/** The outputs that a step adopted. */
export interface Adoption {
  readonly outputs: Outputs
  /** Number of the entry. */
  readonly seq: number
}

/** The outputs that a person decided, and why. */
export interface Override {
  readonly outputs: Outputs
  readonly by: string
  readonly reason: string
  /** Number of the entry. */
  readonly seq: number
}

/** The cases that were opened under one name. */
export interface LinkState {
  /** In the order in which they were opened. */
  readonly cases: readonly LinkedCase[]
  /** How the one ended that closed last. */
  readonly outcome?: string
}

/** A case that was opened from another one. It is open until it is reported how it ended. */
export interface LinkedCase {
  readonly id: string
  /** The stage in which it ended. */
  readonly outcome?: string
  /** The hash of its last entry. */
  readonly head?: string
  /** Number of the entry that tells of its end. */
  readonly heard?: number
}

/** What a decision table says now. */
export type DecisionState = TableResult

/**
 * The live run of a deadline: what is absent has not happened. A deadline without one is idle; of
 * one that `each` occurrence starts, the runs behind the first stand under `<id>#2`, `<id>#3`, …
 */
export interface RunningDeadline {
  readonly status: DeadlineState
  /** Instant of the entry that last made or changed this run. */
  readonly changedAt: number
  /** Start of each clock; null: not started. */
  readonly starts: readonly (number | null)[]
  /** The due instant passed while it was open. Never undone within a run. */
  readonly missed?: true
  /** When what had to happen did happen. */
  readonly ended?: number
  /** The clock that governs, by its place in the list. */
  readonly governing?: number
  readonly due?: number
  /** The calendar does not reach that far. */
  readonly provisional?: true
  /** Instants of the escalations. */
  readonly levels?: readonly (number | null)[]
  /** Levels that have been passed: 0 the due instant itself, then the escalations from 1. */
  readonly passed?: readonly number[]
  /** Whom the levels passed at one instant have told: each role once. */
  readonly told?: { readonly at: number; readonly roles: readonly string[] }
  /** Intervals that do not count; the one without `to` is running. */
  readonly pauses?: readonly PauseInterval[]
  readonly extensions?: readonly ElapsedDuration[]
  /**
   * The durations that a fact chose while a clock ran, in words of the language, once there is
   * more than one: since when, and for which clock (absent: the first).
   */
  readonly targets?: readonly {
    readonly at: number
    readonly clock?: number
    readonly within: string
  }[]
  /** Of what is due promptly: until when the house wishes it done. */
  readonly target?: number
  /** From when it was done to when it was reopened: time that does not count. */
  readonly reopened?: readonly { readonly from: number; readonly to: number }[]
  /** When it was reopened with its whole time. */
  readonly restarted?: number
  /** Of what comes round: the period that it is in, after the first. */
  readonly period?: {
    readonly number: number
    readonly from: number
    /** Where the period before was missed: when that one began. */
    readonly missed?: number
  }
  /** What an earlier version of the procedure promised; see `promiseOf` for how long it governs. */
  readonly promised?: {
    /** When the case was moved to another version. */
    readonly at: number
    readonly due: number
    /** Start of the clock that governed, and its place in the list (absent: the first). */
    readonly start: number
    readonly clock?: number
    /** Instants of the escalations. */
    readonly levels?: readonly (number | null)[]
    /** How many extensions it holds already. */
    readonly extensions?: number
    /** Pauses put it off by the working time in them. */
    readonly working?: true
    /** Of what comes round: the beginning of the period that it is about. */
    readonly period?: number
  }
}

export interface PauseInterval {
  /** Which of the deadline's pauses. */
  readonly pause: number
  readonly from: number
  readonly to: number | null
}
