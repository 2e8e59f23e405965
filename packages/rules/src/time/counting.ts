import { type Calendar, civilDay, startOfDay } from './calendar.ts'
import type { Counting } from './calendar-data.ts'
import { HOUR, mod } from './civil.ts'
import type { Duration } from './duration.ts'
import { plusCivil, plusDuration } from './plus-duration.ts'
import { offsetWorkingDays, rollToWorkingDay, workingDaysBetween } from './working-days.ts'

/** A period laid out by a counting rule. */
export interface Period {
  /** The instant from which it runs. */
  readonly from: number
  /** The instant at which it ends. */
  readonly to: number
  /**
   * The period is counted in whole days: `to` is the midnight that ends its last day, whatever is
   * added to it later.
   */
  readonly wholeDays: boolean
}

/**
 * Lays out a period from the instant of an event.
 *
 * - `exact`: from the instant itself.
 * - `cn-civil-code`: Civil Code of China, articles 201 to 203. A period in days, months or years
 *   does not include the day of the event; it ends at 24:00 of its last day, which for months and
 *   years is the corresponding day, or the last of the month where there is none. Hours are exact.
 * - `eu-1182-71`: Regulation (EEC, Euratom) No 1182/71, article 3. The day of the event is not
 *   included, nor for a period in hours the hour of the event; a period ends with the expiry of
 *   the last hour of its last day, for months and years as above.
 *
 * Both laws count working days in the same way: without the day of the event, to the end of the
 * last. Minutes, working minutes and working hours are exact everywhere; the laws know none.
 */
export function layOut(
  start: number,
  duration: Duration,
  counting: Counting,
  calendar: Calendar,
): Period {
  return LAY_OUT[counting](start, duration, calendar)
}

/**
 * The end of a period in whole days whose last day is not a working day: the end of the following
 * working day (Civil Code article 203; Regulation 1182/71 article 3(4)). Under the Regulation a
 * period of two days or more also includes at least two working days (article 3(5)).
 */
export function moveLastDay({ from, to }: Period, counting: Counting, calendar: Calendar): number {
  const lastDay = civilDay(calendar, to - 1)
  let moved = rollToWorkingDay(lastDay, 'following', calendar)
  if (counting === 'eu-1182-71') {
    const firstDay = civilDay(calendar, from)
    const isOneDay = lastDay <= firstDay
    if (!isOneDay && workingDaysBetween(firstDay, moved + 1, calendar) < 2) {
      moved = offsetWorkingDays(moved, 1, 'following', calendar)
    }
  }
  return moved === lastDay ? to : endOfDay(calendar, moved)
}

/** Adds to a period in whole days that ends at the midnight `to`; it stays in whole days. */
export function extendWholeDays(to: number, duration: Duration, calendar: Calendar): number {
  const lastDay = lastDayOf(civilDay(calendar, to - 1), duration, calendar)
  if (lastDay !== undefined) return endOfDay(calendar, lastDay)
  return endOfItsDay(calendar, plusDuration(to, duration, calendar))
}

/** The midnight that ends a civil date. */
function endOfDay(calendar: Calendar, day: number): number {
  return startOfDay(calendar, day + 1)
}

/** The midnight that ends the civil date of an instant; `instant` itself if it is a midnight. */
export function endOfItsDay(calendar: Calendar, instant: number): number {
  return endOfDay(calendar, civilDay(calendar, instant - 1))
}

type LayOut = (start: number, duration: Duration, calendar: Calendar) => Period

const LAY_OUT: Readonly<Record<Counting, LayOut>> = {
  exact,
  'cn-civil-code': (start, duration, calendar) =>
    inWholeDays(start, duration, calendar) ?? exact(start, duration, calendar),
  'eu-1182-71': (start, duration, calendar) =>
    inWholeDays(start, duration, calendar) ??
    exact(isInHours(duration) ? nextHour(start, calendar) : start, duration, calendar),
}

function exact(start: number, duration: Duration, calendar: Calendar): Period {
  return { from: start, to: plusDuration(start, duration, calendar), wholeDays: false }
}

function inWholeDays(start: number, duration: Duration, calendar: Calendar): Period | undefined {
  const day = civilDay(calendar, start)
  const lastDay = lastDayOf(day, duration, calendar)
  if (lastDay === undefined) return undefined
  return {
    from: startOfDay(calendar, day + 1),
    to: endOfDay(calendar, lastDay),
    wholeDays: true,
  }
}

/** The last day of a period, its event being on `day`; undefined where it is not in days. */
function lastDayOf(day: number, duration: Duration, calendar: Calendar): number | undefined {
  if (duration.kind === 'working' && duration.unit === 'days') {
    return offsetWorkingDays(day, duration.amount, 'preceding', calendar)
  }
  return plusCivil(day, duration)
}

function isInHours(duration: Duration): boolean {
  return duration.kind === 'elapsed' && duration.unit === 'hours'
}

/** The end of the hour of the wall clock in which an instant falls. */
function nextHour(instant: number, { zone }: Calendar): number {
  return instant - mod(zone.toWall(instant), HOUR) + HOUR
}
