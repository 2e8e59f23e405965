import type { Calendar } from './calendar.ts'
import { type Clock, type DueOptions, isPaused, sumUp } from './due-sum.ts'
import { runningIntervals } from './pauses.ts'
import { countsWorkingTime } from './plus-duration.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** A share of the time that a deadline has, e.g. 0.75. */
export interface Threshold {
  readonly share: number
}

/**
 * The instant at which a share of a deadline's running time is used: from the start of the period
 * to the due instant without the pauses; working time for clocks in working units. A share of 1 is
 * the due instant. Undefined where that is not known: for `promptly`, and while the clock stands
 * still unless the share was used before.
 */
export function thresholdInstant(
  clock: Clock,
  calendar: Calendar,
  { share }: Threshold,
  options: DueOptions = {},
): number | undefined {
  const sum = sumUp(clock, calendar, options)
  if (sum === undefined) return undefined
  const paused = isPaused(clock, sum)
  if (share === 1) return paused ? undefined : sum.due
  const working = countsWorkingTime(clock.within)
  const measure = (from: number, to: number): number =>
    working ? workingTimeBetween(from, to, calendar) : to - from
  const plus = (from: number, time: number): number =>
    working ? addWorkingTime(from, time, calendar) : from + time

  const running = runningIntervals(sum.period.from, sum.due, sum.pauses)
  const total = running.reduce((time, { from, to }) => time + measure(from, to), 0)
  // A share such as 0.07 has no exact double: the margin keeps whole milliseconds whole.
  let left = Math.max(0, Math.ceil(total * share - 0.001))
  let at = sum.period.from
  for (const { from, to } of running) {
    if (left === 0) break
    const used = Math.min(left, measure(from, to))
    at = plus(from, used)
    left -= used
  }
  if (left > 0) at = plus(sum.due, left)
  return paused && at > (clock.pausedSince as number) ? undefined : at
}
