import {
  addMonthsClamped,
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  DAY,
  type Duration,
  type ElapsedUnit,
  endOfWorkingDay,
  HOUR,
  nextWorkingTime,
  parseDate,
  type WorkingUnit,
} from '@dueprocess/rules'
import type { Length } from '../procedure/index.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { ScheduledCase } from '../procedure/schedule.ts'
import { type InstantInput, readInstant } from './event.ts'

/** A part of time, the later end included: windows that follow each other miss and repeat nothing. */
export interface Window {
  readonly after: InstantInput
  /** Up to and including this instant. */
  readonly before: InstantInput
  /** At most so many, the earliest ones; 1000 where it is left out. */
  readonly limit?: number
}

const USUAL_LIMIT = 1000

/**
 * When the cases of a scheduled duty are to be opened: the instants behind `after`, up to `before`,
 * in milliseconds since 1970-01-01T00:00Z, earliest first. Undefined where the procedure has no such
 * duty, or an end of the window is no instant. Opening the cases is the host's: an id made from the
 * duty and the instant opens each of them once.
 *
 * They are counted from the first day of the duty, else from that of the procedure, else from
 * 1 January 1970: days, weeks, months and years from the beginning of that day in the zone of the
 * calendar, months clamped to their end and counted from the first one, so that the 31st comes
 * again; hours and minutes from that instant on; working time from the first working hour on.
 */
export function occurrences(
  procedure: LinkedProcedure,
  id: string,
  window: Window,
): readonly number[] | undefined {
  const duty = procedure.schedule.get(id)
  const after = readInstant(window.after)
  const before = readInstant(window.before)
  if (!duty || after === undefined || before === undefined) return undefined
  const { limit = USUAL_LIMIT } = window
  const at = nth(duty, procedure.applies?.from)
  const found: number[] = []
  for (let n = firstBehind(at, after); found.length < limit; n += 1) {
    const instant = at(n)
    // Behind what instants can hold there is no number any more.
    if (!(instant <= before)) break
    found.push(instant)
  }
  return found
}

/** The number of the first one behind an instant; they come one after the other. */
function firstBehind(at: (n: number) => number, instant: number): number {
  const isBehind = (n: number): boolean => !(at(n) <= instant)
  if (isBehind(0)) return 0
  let low = 0
  let high = 1
  while (!isBehind(high)) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isBehind(middle)) high = middle
    else low = middle
  }
  return high
}

/** The instant of each occurrence by its number from 0; NaN where no instant is so late. */
function nth(
  { from, every, calendar }: ScheduledCase,
  inForce: string | undefined,
): (n: number) => number {
  const day = parseDate(from ?? inForce ?? '1970-01-01') ?? 0
  return kinds[every.kind](every as never, day, calendar)
}

type Nth<Kind extends Length['kind']> = (
  every: Extract<Duration, { kind: Kind }>,
  day: number,
  calendar: Calendar,
) => (n: number) => number

const kinds: { readonly [Kind in Length['kind']]: Nth<Kind> } = {
  elapsed: ({ amount, unit }, day, { zone }) => {
    const start = (of: number): number => zone.firstInstantAt(of * DAY)
    return (n) => elapsed[unit](day, amount * n, start)
  },
  working: ({ amount, unit }, day, calendar) => {
    const start = nextWorkingTime(calendar.zone.firstInstantAt(day * DAY), calendar)
    return (n) => working[unit](start, amount * n, calendar)
  },
  // The end of the next working day after the end of one, either way it is said.
  'end-of-working-day': (_, day, calendar) => {
    const start = nextWorkingTime(calendar.zone.firstInstantAt(day * DAY), calendar)
    return (n) => endOfWorkingDay(start, n, calendar)
  },
}

const elapsed: Readonly<
  Record<ElapsedUnit, (day: number, amount: number, start: (day: number) => number) => number>
> = {
  minutes: (day, amount, start) => start(day) + amount * 60_000,
  hours: (day, amount, start) => start(day) + amount * HOUR,
  days: (day, amount, start) => start(day + amount),
  weeks: (day, amount, start) => start(day + 7 * amount),
  months: (day, amount, start) => start(addMonthsClamped(day, amount)),
  years: (day, amount, start) => start(addMonthsClamped(day, 12 * amount)),
}

const working: Readonly<
  Record<WorkingUnit, (start: number, amount: number, calendar: Calendar) => number>
> = {
  minutes: (start, amount, calendar) => addWorkingTime(start, amount * 60_000, calendar),
  hours: (start, amount, calendar) => addWorkingTime(start, amount * HOUR, calendar),
  days: addWorkingDays,
}
