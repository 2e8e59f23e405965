import { type Calendar, civilDay, isKnownDay } from './calendar.ts'
import type { Counting } from './calendar-data.ts'
import { endOfItsDay, extendWholeDays, layOut, moveLastDay, type Period } from './counting.ts'
import type { DueStep } from './due-step.ts'
import type { Duration } from './duration.ts'
import { type Interval, separateIntervals } from './pauses.ts'
import { countsWorkingTime, plusDuration } from './plus-duration.ts'
import { type Roll, rollInstant } from './roll.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** A running deadline: when it started, how long it has, when it did not run. */
export interface Clock {
  /** The anchor, in milliseconds since 1970 (`parseInstant`, `Date.now()`). */
  readonly start: number
  readonly within: Duration
  /** When the clock stood still; overlaps count once, what lies before the period not at all. */
  readonly pauses?: readonly Interval[]
  /** The clock stands still since then. */
  readonly pausedSince?: number
  readonly extensions?: readonly Duration[]
}

/** What a deadline says beside its clock. */
export interface DueOptions {
  /** Instead of the calendar's own counting rule. */
  readonly counting?: Counting
  readonly roll?: Roll
}

/** The sum of a deadline as if it were not standing still now. */
export interface DueSum {
  readonly counting: Counting
  /** Without pauses, extensions and roll. */
  readonly period: Period
  /** The pauses that count. */
  readonly pauses: readonly Interval[]
  readonly due: number
  /** What comes after the pauses. */
  readonly steps: readonly DueStep[]
  /** The calendar whose holidays are not known for a day that the sum rests on. */
  readonly outside: Calendar | undefined
}

/** Undefined for `promptly`, which is never due. */
export function sumUp(clock: Clock, calendar: Calendar, options: DueOptions): DueSum | undefined {
  const { start, within } = clock
  if (within.kind === 'promptly') return undefined
  const counting = options.counting ?? calendar.counting
  const period = layOut(start, within, counting, calendar)
  const basis: Basis = { clock, calendar, options, counting, period }
  const all = separateIntervals(clock.pauses ?? [], period.from)
  let last = addUp(basis, 0)
  let time = 0
  let count = 0
  for (const pause of all) {
    if (pause.from >= last.due) break
    count++
    time += pauseTime(clock, pause, calendar)
    const next = addUp(basis, time)
    // A month added to 30 January, 9:00, ends before a month added to 29 January, 10:00.
    last = next.due >= last.due ? next : { ...next, due: last.due }
  }
  return {
    counting,
    period,
    pauses: all.slice(0, count),
    ...last,
    outside: findOutside(basis, last),
  }
}

/** The clock stands still, and began to before its time was over. */
export function isPaused(clock: Clock, { due }: DueSum): boolean {
  return clock.pausedSince !== undefined && clock.pausedSince < due
}

/** Milliseconds that a pause is worth in the unit of the clock, elapsed or working. */
export function pauseTime({ within }: Clock, { from, to }: Interval, calendar: Calendar): number {
  return countsWorkingTime(within) ? workingTimeBetween(from, to, calendar) : to - from
}

interface Basis {
  readonly clock: Clock
  readonly calendar: Calendar
  readonly options: DueOptions
  readonly counting: Counting
  readonly period: Period
}

interface Addition {
  readonly due: number
  readonly steps: readonly DueStep[]
  /** The end of the period before its last day and the roll were considered. */
  readonly unmoved: number
}

/** Everything that follows the period, for a total time of pauses. */
function addUp({ clock, calendar, options, counting, period }: Basis, paused: number): Addition {
  const steps: DueStep[] = []
  let to = period.to
  if (paused > 0) {
    to = countsWorkingTime(clock.within) ? addWorkingTime(to, paused, calendar) : to + paused
    if (period.wholeDays) to = endOfItsDay(calendar, to)
    steps.push({ step: 'postponed', to })
  }
  for (const duration of clock.extensions ?? []) {
    to = period.wholeDays
      ? extendWholeDays(to, duration, calendar)
      : plusDuration(to, duration, calendar)
    steps.push({ step: 'extension', duration, to })
  }
  const unmoved = to
  if (period.wholeDays) {
    to = moveLastDay({ ...period, to }, counting, calendar)
    if (to !== unmoved) steps.push({ step: 'last-day', counting, to })
  }
  if (options.roll !== undefined) {
    const rolled = rollInstant(to, period.wholeDays, options.roll, calendar)
    const on = (options.roll.on ?? calendar).id
    if (rolled !== to) steps.push({ step: 'roll', to: rolled, calendar: on })
    to = rolled
  }
  return { due: to, steps, unmoved }
}

/** Looks for a day on which the sum rests and whose holidays are not known. */
function findOutside(basis: Basis, { due, unmoved }: Addition): Calendar | undefined {
  const { clock, calendar, options, counting, period } = basis
  const isKnown = (known: Calendar, from: number, to: number): boolean =>
    isKnownDay(known, civilDay(known, from)) && isKnownDay(known, civilDay(known, to))
  const durations = [clock.within, ...(clock.extensions ?? [])]
  const needsAll = durations.some(countsWorkingTime)
  const needsLast = needsAll || period.wholeDays
  const needsFirst = needsAll || (period.wholeDays && counting === 'eu-1182-71')
  const first = needsFirst ? clock.start : Math.min(unmoved, due) - 1
  if (needsLast && !isKnown(calendar, first, due - 1)) return calendar
  const on = options.roll && (options.roll.on ?? calendar)
  // The day that a roll asks about, as `rollInstant` finds it.
  const end = period.wholeDays ? 1 : 0
  return on !== undefined && !isKnown(on, Math.min(unmoved, due) - end, due - end) ? on : undefined
}
