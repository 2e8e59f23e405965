import type { CheckedCalendar } from './calendar-check.ts'
import { DAY, daysFromCivil, weekday } from './civil.ts'
import type { Hours } from './hours.ts'
import type { Zone } from './zone.ts'

/**
 * All working time that begins in one civil year, as instants in order, with running sums. Working
 * days are counted by ordinal: the n-th of the year, from 0. Places in the year are found by
 * index, so that no question about days needs a search.
 */
export interface YearTable {
  readonly year: number
  /** 1 January and the day after 31 December, in days since 1970-01-01. */
  readonly firstDay: number
  readonly endDay: number
  /** The instants at which these two dates begin. */
  readonly from: number
  readonly to: number
  /** `daysBefore[i]`: working days among the first `i` days of the year. */
  readonly daysBefore: Uint16Array
  /** The date of each working day. */
  readonly days: Int32Array
  /** Opening and closing of each working day. */
  readonly openings: Float64Array
  readonly closings: Float64Array
  /** The offset in force around each working day; NaN where it changes near by. */
  readonly offsets: Float64Array
  /** Spans before each working day; one more entry is the number of all spans. */
  readonly spansBefore: Int32Array
  /** The working day of each span. */
  readonly dayOf: Int32Array
  /** Half-open spans of working time; none is empty and none overlaps another. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Working milliseconds of the year before each span. */
  readonly before: Float64Array
  /** Working milliseconds of the year. */
  readonly total: number
}

/** Lays out one year of a calendar. A day whose hours a change of offset swallows is no working day. */
export function buildYear(year: number, calendar: CheckedCalendar, zone: Zone): YearTable {
  const firstDay = daysFromCivil(year, 1, 1)
  const endDay = daysFromCivil(year + 1, 1, 1)
  const spans = listSpans(firstDay, endDay, calendar, zone)
  const firsts = spans.flatMap(({ day }, i) => (day === spans[i - 1]?.day ? [] : [i]))
  const days = new Int32Array(firsts.map((i) => (spans[i] as DaySpan).day))
  const spansBefore = new Int32Array([...firsts, spans.length])
  const lasts = firsts.map((_, n) => (spansBefore[n + 1] as number) - 1)
  const daysBefore = countDays(days, firstDay, endDay)
  const { before, total } = sumUp(spans)
  return {
    year,
    firstDay,
    endDay,
    from: zone.firstInstantAt(firstDay * DAY),
    to: zone.firstInstantAt(endDay * DAY),
    daysBefore,
    days,
    openings: new Float64Array(firsts.map((i) => (spans[i] as DaySpan).start)),
    closings: new Float64Array(lasts.map((i) => (spans[i] as DaySpan).end)),
    offsets: new Float64Array(firsts.map((i) => (spans[i] as DaySpan).offset)),
    spansBefore,
    dayOf: new Int32Array(spans.map(({ day }) => daysBefore[day - firstDay] as number)),
    starts: new Float64Array(spans.map(({ start }) => start)),
    ends: new Float64Array(spans.map(({ end }) => end)),
    before,
    total,
  }
}

interface DaySpan {
  readonly day: number
  readonly start: number
  readonly end: number
  /** In force around the day; NaN where it changes near by. */
  readonly offset: number
}

function listSpans(
  firstDay: number,
  endDay: number,
  calendar: CheckedCalendar,
  zone: Zone,
): readonly DaySpan[] {
  const spans: DaySpan[] = []
  for (let day = firstDay; day < endDay; day++) {
    const hours = hoursOn(calendar, day)
    if (hours.length === 0) continue
    const offset = offsetAround(day, zone)
    for (const { start: opening, end: closing } of hours) {
      const start = instantOf(day * DAY + opening, offset, zone)
      const end = instantOf(day * DAY + closing, offset, zone)
      if (end > start) spans.push({ day, start, end, offset })
    }
  }
  return spans
}

function instantOf(wall: number, offset: number, zone: Zone): number {
  return Number.isNaN(offset) ? zone.firstInstantAt(wall) : wall - offset
}

/**
 * Looked up a day before and three days after the midnight of the date: that includes all its hours
 * in any zone, and no zone changes its offset twice within four days.
 */
function offsetAround(day: number, zone: Zone): number {
  const offset = zone.offsetAt((day - 1) * DAY)
  return zone.offsetAt((day + 3) * DAY) === offset ? offset : Number.NaN
}

function countDays(days: Int32Array, firstDay: number, endDay: number): Uint16Array {
  const daysBefore = new Uint16Array(endDay - firstDay + 1)
  let count = 0
  for (let day = firstDay; day < endDay; day++) {
    if (days[count] === day) count++
    daysBefore[day - firstDay + 1] = count
  }
  return daysBefore
}

function sumUp(spans: readonly DaySpan[]): { before: Float64Array; total: number } {
  const before = new Float64Array(spans.length)
  let total = 0
  for (const [i, { start, end }] of spans.entries()) {
    before[i] = total
    total += end - start
  }
  return { before, total }
}

function hoursOn({ week, exceptions }: CheckedCalendar, day: number): Hours {
  return exceptions.get(day) ?? week[weekday(day) - 1] ?? []
}

/** Index of the last span of the year that begins at or before `instant`; -1 where none does. */
export function spanAt(table: YearTable, instant: number): number {
  const { starts, daysBefore, spansBefore, from } = table
  // A change of offset puts the day out by one at most, the loops correct it.
  const day = Math.floor((instant - from) / DAY) + 1
  const i = day < 0 ? 0 : day < daysBefore.length ? day : daysBefore.length - 1
  let index = (spansBefore[daysBefore[i] as number] as number) - 1
  while (index >= 0 && (starts[index] as number) > instant) index--
  while (index + 1 < starts.length && (starts[index + 1] as number) <= instant) index++
  return index
}

/** Working milliseconds of the year that lie before `instant`. */
export function workedBefore(table: YearTable, instant: number): number {
  const i = spanAt(table, instant)
  if (i < 0) return 0
  const start = table.starts[i] as number
  return (table.before[i] as number) + Math.min(instant, table.ends[i] as number) - start
}

/** The earliest instant at which `worked` milliseconds of the year, more than zero, are over. */
export function instantOfWorked(table: YearTable, worked: number): number {
  const i = countBelow(table.before, worked, false) - 1
  return (table.starts[i] as number) + worked - (table.before[i] as number)
}

/** The latest instant before which exactly `worked` milliseconds of the year are over. */
export function latestInstantOfWorked(table: YearTable, worked: number): number {
  const i = countBelow(table.before, worked, true) - 1
  return (table.starts[i] as number) + worked - (table.before[i] as number)
}

/** How many of the sorted numbers are less than `limit`, or at most `limit` where `inclusive`. */
function countBelow(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = sorted[middle] as number
    if (value < limit || (inclusive && value === limit)) low = middle + 1
    else high = middle
  }
  return low
}
