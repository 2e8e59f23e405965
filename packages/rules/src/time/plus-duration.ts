import type { Calendar } from './calendar.ts'
import { addMonthsClamped, DAY, HOUR, mod } from './civil.ts'
import type { Duration, ElapsedUnit, WorkingUnit } from './duration.ts'
import { addWorkingDays, endOfWorkingDay } from './working-days.ts'
import { addWorkingTime } from './working-time.ts'

/**
 * An instant some duration later, counted from the instant itself. Minutes and hours are elapsed
 * time. Days, weeks, months and years keep the wall time in the calendar's zone, months and years
 * also the day number, clamped to the end of a shorter month. Working units count working time.
 * `promptly` adds nothing. What is no duration, such as a text that was not parsed, gives NaN.
 */
export function plusDuration(instant: number, duration: Duration, calendar: Calendar): number {
  switch (duration.kind) {
    case 'elapsed':
      return PLUS_ELAPSED[duration.unit](instant, duration.amount, calendar)
    case 'working':
      return PLUS_WORKING[duration.unit](instant, duration.amount, calendar)
    case 'end-of-working-day':
      return endOfWorkingDay(instant, duration.days, calendar)
    case 'promptly':
      return instant
    default:
      return Number.NaN
  }
}

/** A civil date some days, weeks, months or years later; undefined for the other units. */
export function plusCivil(day: number, duration: Duration): number | undefined {
  return duration.kind === 'elapsed' ? PLUS_CIVIL[duration.unit]?.(day, duration.amount) : undefined
}

/** True for durations of which weekends and holidays are no part. */
export function countsWorkingTime(duration: Duration): boolean {
  return duration.kind === 'working' || duration.kind === 'end-of-working-day'
}

type Plus = (instant: number, amount: number, calendar: Calendar) => number

const PLUS_CIVIL: Readonly<Partial<Record<ElapsedUnit, (day: number, amount: number) => number>>> =
  {
    days: (day, amount) => day + amount,
    weeks: (day, amount) => day + 7 * amount,
    months: addMonthsClamped,
    years: (day, amount) => addMonthsClamped(day, 12 * amount),
  }

const PLUS_ELAPSED: Readonly<Record<ElapsedUnit, Plus>> = {
  minutes: (instant, amount) => instant + amount * 60_000,
  hours: (instant, amount) => instant + amount * HOUR,
  days: sameWallTime('days'),
  weeks: sameWallTime('weeks'),
  months: sameWallTime('months'),
  years: sameWallTime('years'),
}

const PLUS_WORKING: Readonly<Record<WorkingUnit, Plus>> = {
  minutes: (instant, amount, calendar) => addWorkingTime(instant, amount * 60_000, calendar),
  hours: (instant, amount, calendar) => addWorkingTime(instant, amount * HOUR, calendar),
  days: addWorkingDays,
}

function sameWallTime(unit: ElapsedUnit): Plus {
  return (instant, amount, { zone }) => {
    const wall = zone.toWall(instant)
    const time = mod(wall, DAY)
    const day = plusCivil((wall - time) / DAY, { kind: 'elapsed', amount, unit }) as number
    return zone.fromWall(day * DAY + time)
  }
}
