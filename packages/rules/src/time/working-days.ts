import { type Calendar, civilDay } from './calendar.ts'
import { civilFromDays, DAY, guessYear, LAST_INSTANT } from './civil.ts'
import { findSpan, isInstant, isTooFar } from './working-time.ts'
import type { YearTable } from './year-table.ts'

/**
 * `instant` plus a number of working days.
 *
 * Within a working day, from its opening to its closing, breaks included: the same wall time of
 * the n-th working day after it, but not before that day opens nor after it closes. Outside: the
 * closing of the n-th working day that begins afterwards. So a Saturday plus one working day is
 * the end of Monday, never the middle of it, and a later start never gives an earlier result,
 * unless a clock is changed during working hours.
 *
 * A negative number goes back: to the same wall time, or to the opening of the n-th working day
 * that ended before.
 */
export function addWorkingDays(instant: number, days: number, calendar: Calendar): number {
  if (!isInstant(instant) || !isCount(days)) return Number.NaN
  if (days === 0) return instant
  const { table, index } = findSpan(instant, calendar)
  const today = { table, ordinal: table.dayOf[index] as number }
  if (instant < closing(today)) {
    return sameTime(instant, today, moveBy(today, days, calendar), calendar)
  }
  return days > 0
    ? closing(moveBy(today, days, calendar))
    : opening(moveBy(today, days + 1, calendar))
}

/**
 * The end of the current working day (`days` 0): the first closing time after `instant`. The end
 * of the next working day (`days` 1): of the first working day after the current one, or after
 * today's date where no work is under way.
 */
export function endOfWorkingDay(instant: number, days: number, calendar: Calendar): number {
  if (!isInstant(instant) || !isCount(days)) return Number.NaN
  const { table, index } = findSpan(instant, calendar)
  const last = { table, ordinal: table.dayOf[index] as number }
  if (instant < closing(last)) return closing(moveBy(last, days, calendar))
  const next = moveBy(last, 1, calendar)
  const isToday = dateOf(next) === civilDay(calendar, instant)
  return closing(moveBy(next, isToday || days === 0 ? days : days - 1, calendar))
}

/** True for a civil date (days since 1970, `parseDate`) on which work begins. */
export function isWorkingDay(day: number, calendar: Calendar): boolean {
  if (!isDay(day)) return false
  const table = tableOf(day, calendar)
  const i = day - table.firstDay
  return (table.daysBefore[i + 1] as number) > (table.daysBefore[i] as number)
}

/**
 * Where a civil date goes that is no working day: to the next one, to the one before, or, modified,
 * the other way where that would leave the month (the business day conventions of ISDA).
 */
export type WorkingDayRoll = 'following' | 'preceding' | 'modified-following' | 'modified-preceding'

/** `day` itself if it is a working day, otherwise the working day to which it rolls. */
export function rollToWorkingDay(day: number, roll: WorkingDayRoll, calendar: Calendar): number {
  return isDay(day) ? dateOf(rolled(day, roll, calendar)) : Number.NaN
}

/** The n-th working day after (or before, when negative) the one to which `day` rolls. */
export function offsetWorkingDays(
  day: number,
  days: number,
  roll: WorkingDayRoll,
  calendar: Calendar,
): number {
  if (!isDay(day) || !isCount(days)) return Number.NaN
  return dateOf(moveBy(rolled(day, roll, calendar), days, calendar))
}

/**
 * Working days from one civil date (days since 1970, `parseDate`) up to, not including, another;
 * negative where `to` is first.
 */
export function workingDaysBetween(from: number, to: number, calendar: Calendar): number {
  if (!isDay(from) || !isDay(to)) return Number.NaN
  // Not a minus sign: it would make a negative zero, which canonical JSON refuses.
  if (to < from) return 0 - workingDaysBetween(to, from, calendar)
  const first = tableOf(from, calendar)
  const last = tableOf(to, calendar)
  if (isTooFar(first, last)) return Number.NaN
  let sum =
    (last.daysBefore[to - last.firstDay] as number) -
    (first.daysBefore[from - first.firstDay] as number)
  for (let year = first.year; year < last.year; year++) sum += calendar.year(year).days.length
  return sum
}

/** A working day, by its place in the table of its year. */
interface WorkingDay {
  readonly table: YearTable
  readonly ordinal: number
}

// Bounds for numbers of unknown origin: what `Date` can hold, and some centuries of work.
const LAST_DAY = LAST_INSTANT / DAY
const MOST_DAYS = 100_000

function isDay(day: number): boolean {
  return Number.isInteger(day) && Math.abs(day) <= LAST_DAY
}

function isCount(days: number): boolean {
  return Number.isInteger(days) && Math.abs(days) <= MOST_DAYS
}

function tableOf(day: number, calendar: Calendar): YearTable {
  let table = calendar.year(guessYear(day))
  while (day < table.firstDay) table = calendar.year(table.year - 1)
  while (day >= table.endDay) table = calendar.year(table.year + 1)
  return table
}

function dateOf({ table, ordinal }: WorkingDay): number {
  return table.days[ordinal] as number
}

function opening({ table, ordinal }: WorkingDay): number {
  return table.openings[ordinal] as number
}

function closing({ table, ordinal }: WorkingDay): number {
  return table.closings[ordinal] as number
}

function moveBy(day: WorkingDay, days: number, calendar: Calendar): WorkingDay {
  let table = day.table
  let ordinal = day.ordinal + days
  while (ordinal >= table.days.length) {
    ordinal -= table.days.length
    table = calendar.year(table.year + 1)
  }
  while (ordinal < 0) {
    table = calendar.year(table.year - 1)
    ordinal += table.days.length
  }
  return { table, ordinal }
}

/** The wall time of `instant`, which lies in `from`, on another working day, within its hours. */
function sameTime(instant: number, from: WorkingDay, to: WorkingDay, { zone }: Calendar): number {
  const later = (dateOf(to) - dateOf(from)) * DAY
  const change = offsetOf(from) - offsetOf(to)
  const same = Number.isNaN(change)
    ? zone.fromWall(zone.toWall(instant) + later)
    : instant + later + change
  return Math.min(closing(to), Math.max(opening(to), same))
}

function offsetOf({ table, ordinal }: WorkingDay): number {
  return table.offsets[ordinal] as number
}

function rolled(day: number, roll: WorkingDayRoll, calendar: Calendar): WorkingDay {
  const table = tableOf(day, calendar)
  const ordinal = table.daysBefore[day - table.firstDay] as number
  if (table.days[ordinal] === day) return { table, ordinal }
  const following = { table, ordinal }
  const next = moveBy(following, 0, calendar)
  const previous = moveBy(following, -1, calendar)
  const { month } = civilFromDays(day)
  const inMonth = (found: WorkingDay): boolean => civilFromDays(dateOf(found)).month === month
  const choose: Record<WorkingDayRoll, () => WorkingDay> = {
    following: () => next,
    preceding: () => previous,
    'modified-following': () => (inMonth(next) ? next : previous),
    'modified-preceding': () => (inMonth(previous) ? previous : next),
  }
  return choose[roll]()
}
