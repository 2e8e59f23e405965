import type { Calendar, Condition, Duration, History } from '@dueprocess/rules'
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
  readonly calendar: Calendar
  readonly calendarId: string
  readonly counting?: 'exact' | 'eu-1182-71' | 'cn-civil-code'
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  /** In document order, behind the level that every deadline has: its due instant itself. */
  readonly escalations: readonly Escalation[]
}

export interface Clock {
  readonly clauses: readonly Clause[]
  /** Absent for a clock that is due at a fact. */
  readonly within?: Target
  readonly after: Anchor
  /** The clock counts only while this is true. */
  readonly when?: Condition
  /** The clock counts only while this is not true. */
  readonly unless?: Condition
}

/** How long, the same for all or chosen by a fact. */
export type Target =
  | { readonly kind: 'fixed'; readonly duration: Duration }
  | {
      readonly kind: 'of'
      readonly fact: string
      readonly durations: ReadonlyMap<string, Duration>
      readonly otherwise?: Duration
    }

/** Where a clock starts, stops, or pauses. */
export type Anchor =
  | { readonly kind: 'step'; readonly step: string; readonly which: 'first' | 'last' }
  | { readonly kind: 'enter'; readonly stage: Stage }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'condition'; readonly history: History }

/** Time that does not count. */
export type Pause =
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
  readonly plus?: Duration
  readonly notify: readonly string[]
  readonly assign: readonly Assignment[]
  readonly clauses: readonly Clause[]
}
