import type { Calendar } from './calendar.ts'
import { formatDate } from './civil.ts'
import type { DueStep } from './due-step.ts'
import { type Clock, type DueOptions, type DueSum, isPaused, pauseTime, sumUp } from './due-sum.ts'
import { runningIntervals } from './pauses.ts'
import { countsWorkingTime } from './plus-duration.ts'

/** When a deadline is due, how certain that is, and why. */
export interface Due {
  /**
   * Milliseconds since 1970. Undefined while the clock stands still, and for `promptly`; NaN where
   * `start` is no instant or `within` no duration (`parseInstant`, `parseDuration`).
   */
  readonly due: number | undefined
  /** It rests on days whose holidays the calendar does not know. */
  readonly provisional: boolean
  /** The sum, in the order in which it was made. Plain JSON; instants in milliseconds. */
  readonly explanation: readonly DueStep[]
}

/**
 * When a deadline is due, and how that comes about. The order of the sum is fixed: anchor, counting
 * rule, duration, pauses, extensions, last day, roll.
 *
 * A pause postpones by the time it took: elapsed milliseconds for elapsed units, the working time
 * in it for working units, so that a weekend on hold adds nothing to a clock in working time. It
 * counts whole, also beyond the instant that would be due without it, if it began before that
 * instant; a pause that begins when the time is over changes nothing. Periods counted in whole
 * days stay whole: after pauses and extensions they end with the day that was reached.
 */
export function dueInstant(clock: Clock, calendar: Calendar, options: DueOptions = {}): Due {
  const anchor: DueStep = { step: 'anchor', at: clock.start }
  const sum = sumUp(clock, calendar, options)
  if (sum === undefined) return { due: undefined, provisional: false, explanation: [anchor] }
  const paused = isPaused(clock, sum)
  const { counting, period, outside } = sum
  const explanation: readonly DueStep[] = [
    anchor,
    { step: 'counting', counting, from: period.from },
    { step: 'duration', duration: clock.within, to: period.to },
    ...describeRun(clock, sum, paused, calendar),
    ...sum.steps,
    ...(outside === undefined ? [] : [describeValidity(outside)]),
  ]
  return {
    due: paused ? undefined : sum.due,
    provisional: outside !== undefined,
    explanation,
  }
}

/** Running intervals and pauses in the order in which they happened. */
function describeRun(
  clock: Clock,
  { period, pauses, due }: DueSum,
  paused: boolean,
  calendar: Calendar,
): readonly DueStep[] {
  const since = Math.max(clock.start, clock.pausedSince ?? due)
  const unit = countsWorkingTime(clock.within) ? 'working' : 'elapsed'
  const steps: (DueStep & { from: number })[] = [
    ...runningIntervals(period.from, paused ? since : due, pauses).map(
      (interval) => ({ step: 'running', ...interval }) as const,
    ),
    ...pauses.map(
      (pause) =>
        ({ step: 'pause', ...pause, time: pauseTime(clock, pause, calendar), unit }) as const,
    ),
  ]
  steps.sort((a, b) => a.from - b.from)
  return paused ? [...steps, { step: 'paused', since }] : steps
}

function describeValidity({ id, validFrom, validTo }: Calendar): DueStep {
  return {
    step: 'provisional',
    calendar: id,
    ...(validFrom === undefined ? {} : { validFrom: formatDate(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: formatDate(validTo) }),
  }
}
