import type { Calendar, Condition, Counting, Duration, History } from '@dueprocess/rules'
import type { Choice } from './choice.ts'
import type { Stage } from './stage.ts'
import type { Assignment, Step } from './step.ts'
import type { Clause, Texts } from './text.ts'

/** Something must have happened by a due instant, on a calendar. */
export interface Deadline {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** Place in the document, which orders levels that fall on one instant. */
  readonly index: number
  /** Several clocks of one duty: the earliest governs. */
  readonly clocks: readonly Clock[]
  /** What meets the deadline, any of them; none: a window, which ends and is never missed. */
  readonly until: readonly Anchor[]
  /** Owed while true; unknown does not owe. */
  readonly when?: Condition
  /** Owed while not true; unknown owes. */
  readonly unless?: Condition
  /** Whose working time counts; while the fact that chooses is unknown, the earliest due governs. */
  readonly on: Choice<CalendarUse>
  /** It comes round: the period in which it is owed once, counted from the due instant before. */
  readonly every?: Length
  /** Of what is due promptly: a wish of the house, measured and never a finding. */
  readonly target?: Length
  readonly roll?: DeadlineRoll
  /** What becomes of the time used when another duration is chosen while the clock runs. */
  readonly whenTargetChanges: WhenTargetChanges
  readonly reopen?: Reopening
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  /** In document order, behind the level that every deadline has: its due instant itself. */
  readonly escalations: readonly Escalation[]
}

/**
 * keep-time-used: what ran counts against the new duration. restart: the new duration begins with
 * the change. keep-due: what was due stays due.
 */
export type WhenTargetChanges = 'keep-time-used' | 'restart' | 'keep-due'

export interface Clock {
  readonly clauses: readonly Clause[]
  /** Absent for a clock that is due at a fact. Of a deadline that comes round: its period. */
  readonly within?: Choice<Duration>
  readonly after: Anchor
  /** The clock counts only while this is true. */
  readonly when?: Condition
  /** The clock counts only while this is not true. */
  readonly unless?: Condition
}

/** Where a clock starts, stops, or pauses. `each` starts one more run, only of a single clock. */
export type Anchor =
  | { readonly kind: 'step'; readonly step: string; readonly which: 'first' | 'last' | 'each' }
  | { readonly kind: 'enter'; readonly stage: Stage }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'condition'; readonly history: History }

/** A due instant on a day without work moves to an hour of the next working day. */
export interface DeadlineRoll {
  /** Time of day, in milliseconds after midnight. */
  readonly at: number
  /** Whose working days count; absent: those of the deadline's calendar. */
  readonly on?: Choice<CalendarUse>
  /** It does not move while this is true; unknown: the earlier of both instants governs. */
  readonly unless?: Condition
  readonly clauses: readonly Clause[]
}

/** What makes a deadline owed again that was met. */
export interface Reopening {
  readonly on: Extract<Anchor, { readonly kind: 'step' | 'enter' }>
  /** continue: the time between does not count. restart: the whole time is given again. */
  readonly clock: 'continue' | 'restart'
  readonly clauses: readonly Clause[]
}

/** Time that does not count. */
export type Pause =
  | { readonly kind: 'hold'; readonly hold: string }
  | {
      readonly kind: 'between'
      readonly from: Anchor
      readonly to: Anchor
      readonly clauses: readonly Clause[]
    }
  | { readonly kind: 'while'; readonly condition: Condition; readonly clauses: readonly Clause[] }

/** More time, granted by a step that records how much. */
export interface Extension {
  readonly on: Step
  /** A fact that is a number of days, or a fixed duration. */
  readonly by: { readonly fact: string } | ElapsedDuration
  /** All extensions together give at most this, in the unit of `by`. */
  readonly maximum?: ElapsedDuration
  readonly clauses: readonly Clause[]
}

/** A duration in elapsed units: `60 days`, `2 hours`. */
export type ElapsedDuration = Extract<Duration, { readonly kind: 'elapsed' }>

/** What passing a threshold triggers; never a move. */
export interface Escalation {
  /** Of the time allowed: 0.75, 1, 1.5. */
  readonly share: number
  readonly plus?: Length
  readonly notify: readonly Choice<readonly string[]>[]
  /** The message that they get. */
  readonly message?: string
  readonly assign: readonly Assignment[]
  readonly clauses: readonly Clause[]
}

/** A calendar as a procedure uses it. */
export interface CalendarUse {
  /** The name that the procedure gives it. */
  readonly id: string
  readonly calendar: Calendar
  /** Instead of the calendar's own counting rule. */
  readonly counting?: Counting
}

/** Any duration but `promptly`, which has no end. */
export type Length = Exclude<Duration, { readonly kind: 'promptly' }>
