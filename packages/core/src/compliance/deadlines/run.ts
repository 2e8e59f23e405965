import type { Deadline, ElapsedDuration } from '../../procedure/index.ts'
import type { DeadlineState } from '../../trail/index.ts'

/** One life of a deadline, as the audit counts it. Instants in milliseconds since 1970. */
export interface Run {
  /** 1, 2, …; only a deadline after `each` step has more than one. */
  readonly number: number
  readonly status: DeadlineState
  readonly missed: boolean
  /** When what had to happen did. */
  readonly ended: number | null
  /** When it was changed last: no level is passed before that. */
  readonly changedAt: number
  /** Start of each clock. */
  readonly starts: readonly (number | null)[]
  readonly due: number | null
  readonly provisional: boolean
  /** Instants of the escalations. */
  readonly levels: readonly (number | null)[]
  /** Levels passed: 0 is the due instant, then the escalations from 1. */
  readonly passed: readonly number[]
  /** Whom levels of one instant have told. */
  readonly told: { readonly at: number; readonly roles: readonly string[] } | null
  readonly pauses: readonly {
    readonly pause: number
    readonly from: number
    readonly to: number | null
  }[]
  readonly extensions: readonly ElapsedDuration[]
  /** Durations chosen while a clock ran, once there is a second one. */
  readonly targets: readonly {
    readonly at: number
    readonly clock: number
    readonly within: string
  }[]
  /** Times between an end and its reopening. */
  readonly reopened: readonly { readonly from: number; readonly to: number }[]
  readonly restarted: number | null
  /** Of what comes round: the period behind the first. */
  readonly period: {
    readonly number: number
    readonly from: number
    /** Where the one before was missed, when that began. */
    readonly missedFrom?: number
  } | null
  /** How it stood after the last event, for what compares with before. */
  readonly settled: { readonly starts: readonly (number | null)[]; readonly ended: boolean } | null
}

/** A run that nothing has started. */
export function newRun({ clocks, escalations }: Deadline, number: number): Run {
  return {
    number,
    status: 'idle',
    missed: false,
    ended: null,
    changedAt: 0,
    starts: clocks.map(() => null),
    due: null,
    provisional: false,
    levels: escalations.map(() => null),
    passed: [],
    told: null,
    pauses: [],
    extensions: [],
    targets: [],
    reopened: [],
    restarted: null,
    period: null,
    settled: null,
  }
}

export function hasStarted({ starts }: Pick<Run, 'starts'>): boolean {
  return starts.some((start) => start !== null)
}

/** Whether every occurrence of a step starts a run. */
export function isEach({ clocks }: Deadline): boolean {
  const after = clocks[0]?.after
  return after?.kind === 'step' && after.which === 'each'
}

// RFC 3339 writes the years 0000 to 9999; one millisecond is left behind the last instant.
const first = -62_167_219_200_000
const last = 253_402_300_799_998

/** An instant within the years that can be written. */
export function bounded(instant: number): number {
  return Number.isNaN(instant) ? last : Math.min(last, Math.max(first, instant))
}
