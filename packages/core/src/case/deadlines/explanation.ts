import type { Counting, DueStep, Duration } from '@dueprocess/rules'
import type { WhenTargetChanges } from '../../procedure/deadline.ts'
import type { Clause, Texts } from '../../procedure/text.ts'
import type { DeadlineState } from '../../trail/index.ts'

/** How one run of a deadline stands and how its due instant came about. Plain JSON; milliseconds. */
export interface DeadlineExplanation {
  readonly deadline: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** Which run, from 1: of a deadline that starts with `each` occurrence there are several. */
  readonly run: number
  readonly status: DeadlineState
  readonly missed: boolean
  /** Absent where nothing is due: not started, standing still, or measured only. */
  readonly due?: number
  /** The calendar does not know the holidays of a day that the sum rests on. */
  readonly provisional: boolean
  /** When what had to happen did happen. */
  readonly ended?: number
  /** Of what is due promptly: the house's own wish, and until when it is kept. */
  readonly target?: { readonly within: Duration; readonly until?: number }
  /** Of what comes round: which period, since when, and whether the one before was missed. */
  readonly period?: {
    readonly number: number
    readonly from: number
    readonly afterMiss: boolean
  }
  /** What an earlier version of the procedure promised, and until when the case followed that. */
  readonly promised?: { readonly at: number; readonly due: number }
  /** The clock that governs; absent while none has started, or none counts. */
  readonly clock?: ExplainedClock
  /** Intervals that do not count, each with its reason; without `to`: it is standing still. */
  readonly pauses: readonly ExplainedPause[]
  /** The durations that a fact chose one after the other; empty while it is the first one. */
  readonly targets: readonly { readonly at: number; readonly within: Duration }[]
  /** What becomes of the time used when another duration is chosen. */
  readonly whenTargetChanges: WhenTargetChanges
}

/** One clock of a deadline on its calendar. */
export interface ExplainedClock {
  /** Its place among the limits of the deadline, of which the earliest governs. */
  readonly index: number
  readonly clauses: readonly Clause[]
  readonly anchor: ExplainedEvent
  /** When it started, by what is known now. */
  readonly start: number
  /** Absent where it is due at a recorded instant. */
  readonly within?: Duration
  readonly calendar: ExplainedCalendar
  /** Where the due instant goes that falls on a day without work, where that applies. */
  readonly roll?: { readonly at: number; readonly clauses: readonly Clause[] }
  /**
   * The sum, in the order in which it was made. Only the anchor where the run is over and what
   * its due instant was counted from has changed since.
   */
  readonly steps: readonly DueStep[]
}

/** Something that starts a clock, or stops it for a while, as people call it. */
export interface ExplainedEvent {
  readonly kind: 'step' | 'enter' | 'fact' | 'condition' | 'hold'
  readonly id: string
  readonly title: Texts
}

/** The calendar that was counted on. */
export interface ExplainedCalendar {
  /** The name that the procedure gives it. */
  readonly name: string
  readonly id: string
  readonly title: Texts
  readonly zone: string
  readonly counting: Counting
  /** First and last date for which its holidays are known. */
  readonly validFrom?: string
  readonly validTo?: string
  /** SHA-256 of what decides how it counts: the same for the same hours and days. */
  readonly behaviour: string
}

export interface ExplainedPause {
  readonly from: number
  readonly to?: number
  /** Absent for the time in which it had been done, until it was reopened. */
  readonly by?: ExplainedEvent
  readonly clauses: readonly Clause[]
}
