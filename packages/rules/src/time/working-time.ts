import type { Calendar } from './calendar.ts'
import { LAST_INSTANT } from './civil.ts'
import {
  instantOfWorked,
  latestInstantOfWorked,
  spanAt,
  workedBefore,
  type YearTable,
} from './year-table.ts'

/** The last span of working time that begins at or before an instant. */
export interface FoundSpan {
  readonly table: YearTable
  readonly index: number
  /** The instant lies in the span, whose end does not belong to it. */
  readonly open: boolean
}

// All that RFC 3339 can write, in a second; all that `Date` can hold would take a minute.
const MOST_YEARS = 10_000

/** Whether so many years lie between two that the functions here give NaN. */
export function isTooFar(from: YearTable, to: YearTable): boolean {
  return Math.abs(to.year - from.year) > MOST_YEARS
}

/** True for the numbers that stand for instants; for all others the functions here give NaN. */
export function isInstant(value: number): boolean {
  return value >= -LAST_INSTANT && value <= LAST_INSTANT
}

/** True from the start of working hours until, not including, their end. */
export function isWorkingTime(instant: number, calendar: Calendar): boolean {
  return isInstant(instant) && findSpan(instant, calendar).open
}

/** `instant` itself during working time, otherwise the next instant at which work begins. */
export function nextWorkingTime(instant: number, calendar: Calendar): number {
  if (!isInstant(instant)) return Number.NaN
  const span = findSpan(instant, calendar)
  if (span.open) return instant
  let table = span.table
  let next = span.index + 1
  while (next >= table.starts.length) {
    table = calendar.year(table.year + 1)
    next = 0
  }
  return table.starts[next] as number
}

/**
 * Milliseconds of working time from one instant to another. It is real time: a night shift in
 * which the clock is set back counts an hour more. Negative where `to` is before `from`.
 */
export function workingTimeBetween(from: number, to: number, calendar: Calendar): number {
  if (!isInstant(from) || !isInstant(to)) return Number.NaN
  // Not a minus sign: it would make a negative zero, which canonical JSON refuses.
  if (to < from) return 0 - workingTimeBetween(to, from, calendar)
  const first = findSpan(from, calendar).table
  const last = findSpan(to, calendar).table
  if (isTooFar(first, last)) return Number.NaN
  let sum = workedBefore(last, to) - workedBefore(first, from)
  for (let year = first.year; year < last.year; year++) sum += calendar.year(year).total
  return sum
}

/**
 * The earliest instant by which `ms` of working time have passed since `instant`; for 0 that is
 * `instant` itself. With a negative amount, the latest instant from which that much working time
 * passes until `instant`.
 */
export function addWorkingTime(instant: number, ms: number, calendar: Calendar): number {
  if (!isInstant(instant) || !isInstant(ms)) return Number.NaN
  if (ms === 0) return instant
  const { table } = findSpan(instant, calendar)
  return ms > 0 ? goForward(table, instant, ms, calendar) : goBack(table, instant, -ms, calendar)
}

/** Spans are in order over the years, so all working time of earlier years is over by then. */
export function findSpan(instant: number, calendar: Calendar): FoundSpan {
  let table = calendar.yearAt(instant)
  let index = spanAt(table, instant)
  while (index < 0) {
    table = calendar.year(table.year - 1)
    index = spanAt(table, instant)
  }
  return { table, index, open: instant < (table.ends[index] as number) }
}

function goForward(from: YearTable, instant: number, ms: number, calendar: Calendar): number {
  let table = from
  let worked = workedBefore(table, instant)
  let left = ms
  while (table.total - worked < left) {
    if (isTooFar(from, table)) return Number.NaN
    left -= table.total - worked
    table = calendar.year(table.year + 1)
    worked = 0
  }
  return instantOfWorked(table, worked + left)
}

function goBack(from: YearTable, instant: number, ms: number, calendar: Calendar): number {
  let table = from
  let worked = workedBefore(table, instant)
  let left = ms
  while (worked < left) {
    if (isTooFar(from, table)) return Number.NaN
    left -= worked
    table = calendar.year(table.year - 1)
    worked = table.total
  }
  return latestInstantOfWorked(table, worked - left)
}
