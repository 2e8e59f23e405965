import { say } from '../values/index.ts'
import type { CalendarHoliday, CalendarWorkingDay, Weekday } from './calendar-data.ts'
import { WEEKDAYS } from './calendar-data.ts'
import { DAY, formatDate, weekday } from './civil.ts'
import {
  inside,
  type Place,
  type ReadMember,
  readDate,
  readRecord,
  readWord,
  refuse,
} from './data-reader.ts'
import { formatSpan, type Hours, readHours, type WorkingSpan } from './hours.ts'
import { type LocalText, readLocalText } from './local-text.ts'

/** Hours by ISO weekday, Monday first. */
export type Week = readonly Hours[]

/** A day that differs from its weekday, as it was read, and where it stands in the data. */
export interface ExceptionalDay<T> {
  readonly day: number
  readonly hours: Hours
  readonly data: T
  readonly place: Place
}

/** Reads `{date, name?}`. */
export function readHoliday(
  value: unknown,
  place: Place,
): ExceptionalDay<CalendarHoliday> | undefined {
  const read = readRecord(value, place, ['date', 'name'], ['date'])
  const day = read?.('date', readDate)
  if (read === undefined || day === undefined) return undefined
  return { day, hours: [], data: { date: formatDate(day), ...readName(read) }, place }
}

/** Reads `{date, name?, hours? | like?}`. */
export function readWorkingDay(
  value: unknown,
  place: Place,
  week: Week | undefined,
): ExceptionalDay<CalendarWorkingDay> | undefined {
  const read = readRecord(value, place, ['date', 'name', 'hours', 'like'], ['date'])
  const day = read?.('date', readDate)
  const own = read?.('hours', readOwnHours)
  const like = read?.('like', (word, at) => readWord(word, at, WEEKDAYS))
  if (own !== undefined && like !== undefined) {
    return refuse(place, 'contradicting-hours', say`"hours" and "like" cannot both be given`)
  }
  if (read === undefined || day === undefined || week === undefined) return undefined
  const hours = own ?? hoursLike(like, day, week)
  if (hours.length === 0) {
    return refuse(inside(place, 'like'), 'no-working-hours', say`There are no hours on ${like}`)
  }
  const data = {
    date: formatDate(day),
    ...readName(read),
    ...(own === undefined ? {} : { hours: own.map(formatSpan) }),
    ...(like === undefined ? {} : { like }),
  }
  return { day, hours, data, place }
}

/** The data of days in the order of their dates. */
export function inOrder<T>(days: readonly ExceptionalDay<T>[]): readonly T[] {
  return days.toSorted((a, b) => a.day - b.day).map(({ data }) => data)
}

/** The hours of all exceptional days, in order; reports days that are listed twice. */
export function collectDays(
  holidays: readonly ExceptionalDay<CalendarHoliday>[],
  worked: readonly ExceptionalDay<CalendarWorkingDay>[],
): ReadonlyMap<number, Hours> {
  const days = new Map<number, Hours>()
  for (const { day, hours, place } of [...holidays, ...worked]) {
    const other = days.get(day)
    days.set(day, hours)
    if (other === undefined) continue
    const contradicts = (other.length === 0) !== (hours.length === 0)
    const code = contradicts ? 'contradicting-day' : 'duplicate-day'
    const what = contradicts ? say`is a holiday and a working day` : say`is listed twice`
    refuse(inside(place, 'date'), code, say`${formatDate(day)} ${what}`)
  }
  return new Map([...days].toSorted(([a], [b]) => a - b))
}

/** Reports hours past midnight that run into the hours of the next weekday. */
export function checkWeek(week: Week, place: Place): void {
  for (const [i, name] of WEEKDAYS.entries()) {
    checkNight(week[(i + 6) % 7], week[i], inside(place, name))
  }
}

/** Reports the same for days that are worked out of the ordinary, and their neighbours. */
export function checkNeighbours(
  worked: readonly ExceptionalDay<CalendarWorkingDay>[],
  days: ReadonlyMap<number, Hours>,
  week: Week,
): void {
  const hoursOn = (day: number): Hours | undefined => days.get(day) ?? week[weekday(day) - 1]
  for (const { day, hours, place } of worked) {
    checkNight(hoursOn(day - 1), hours, place)
    checkNight(hours, hoursOn(day + 1), place)
  }
}

function checkNight(before: Hours | undefined, after: Hours | undefined, place: Place): void {
  const last: WorkingSpan | undefined = before?.at(-1)
  const next: WorkingSpan | undefined = after?.[0]
  if (last === undefined || next === undefined || last.end - DAY <= next.start) return
  const message = say`${formatSpan(last)} runs into ${formatSpan(next)} of the next day`
  refuse(place, 'overlapping-hours', message)
}

function readOwnHours(value: unknown, place: Place): Hours | undefined {
  const hours = readHours(value, place)
  if (hours?.length !== 0) return hours
  const message = say`A working day needs hours; a day without work is a holiday`
  return refuse(place, 'no-working-hours', message)
}

function hoursLike(like: Weekday | undefined, day: number, week: Week): Hours {
  if (like !== undefined) return week[WEEKDAYS.indexOf(like)] ?? []
  const own = week[weekday(day) - 1] ?? []
  return own.length > 0 ? own : (week.find((hours) => hours.length > 0) ?? [])
}

function readName(read: ReadMember): { name?: LocalText } {
  const name = read('name', readLocalText)
  return name === undefined ? {} : { name }
}
