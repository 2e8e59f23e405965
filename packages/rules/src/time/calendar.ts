import type { Json } from '../values/json.ts'
import { type CheckedCalendar, checkCalendar } from './calendar-check.ts'
import type { CalendarData, Counting } from './calendar-data.ts'
import { DAY, formatDate, guessYear } from './civil.ts'
import type { DataIssue } from './data-reader.ts'
import { formatSpan } from './hours.ts'
import { buildYear, type YearTable } from './year-table.ts'
import { openZone, type Zone } from './zone.ts'

/** Working time that can be asked. Holding one means that its data was checked. */
export interface Calendar {
  readonly id: string
  readonly zone: Zone
  readonly counting: Counting
  /** First and last date for which holidays are known, in days since 1970-01-01. */
  readonly validFrom: number | undefined
  readonly validTo: number | undefined
  /** The data in canonical order, titles and sources included: the content to hash. */
  readonly data: CalendarData
  /** Only what decides instants: zone, hours, exceptional days, validity, counting. */
  readonly behaviour: Json
  /** The working time that begins in a civil year; computed once, when first asked for. */
  readonly year: (year: number) => YearTable
  /** The same for the civil year in which an instant falls by the calendar's wall clock. */
  readonly yearAt: (instant: number) => YearTable
}

/**
 * Compiles a calendar from data of any shape. Every wrong place is an issue with its path; with an
 * error there is no calendar. Years are laid out when they are first asked for, so a calendar has
 * no first or last year: outside `validFrom` to `validTo` only the week is known and results are
 * provisional.
 */
export function compileCalendar(data: unknown): {
  readonly calendar?: Calendar
  readonly issues: readonly DataIssue[]
} {
  const { checked, issues } = checkCalendar(data)
  const zone = checked && openZone(checked.data.zone)
  if (checked === undefined || zone === undefined) return { issues }
  return { calendar: makeCalendar(checked, zone), issues }
}

function makeCalendar(checked: CheckedCalendar, zone: Zone): Calendar {
  const { data, validFrom, validTo } = checked
  return {
    id: data.id,
    zone,
    counting: data.counting ?? 'exact',
    validFrom,
    validTo,
    data,
    behaviour: describeBehaviour(checked),
    ...keepYears((year) => buildYear(year, checked, zone)),
  }
}

// Years that cases are about are found by index; a question that spans more than so many others
// recomputes some of them.
const FIRST_NEAR = 1900
const NEAR = 400
const MOST_FAR = 600

function keepYears(build: (year: number) => YearTable): Pick<Calendar, 'year' | 'yearAt'> {
  const near: (YearTable | undefined)[] = Array.from({ length: NEAR }, () => undefined)
  const far = new Map<number, YearTable>()

  const farYear = (year: number): YearTable => {
    const known = far.get(year)
    if (known !== undefined) return known
    if (far.size >= MOST_FAR) far.clear()
    const table = build(year)
    far.set(year, table)
    return table
  }
  const year = (number: number): YearTable => {
    const i = number - FIRST_NEAR
    if (i >= 0 && i < NEAR) {
      near[i] ??= build(number)
      return near[i]
    }
    return farYear(number)
  }
  const yearAt = (instant: number): YearTable => {
    let table = year(guessYear(instant / DAY))
    while (instant < table.from) table = year(table.year - 1)
    while (instant >= table.to) table = year(table.year + 1)
    return table
  }
  return { year, yearAt }
}

function describeBehaviour({ data, week, exceptions }: CheckedCalendar): Json {
  // Members in the order of canonical JSON, which is then written in one go.
  return {
    counting: data.counting ?? 'exact',
    days: [...exceptions].map(([day, hours]) => ({
      date: formatDate(day),
      hours: hours.map(formatSpan),
    })),
    validFrom: data.validFrom ?? null,
    validTo: data.validTo ?? null,
    week: week.map((hours) => hours.map(formatSpan)),
    zone: data.zone,
  }
}

/** The civil date on which an instant falls by the calendar's wall clock. */
export function civilDay({ zone }: Calendar, instant: number): number {
  return Math.floor(zone.toWall(instant) / DAY)
}

/** The first instant of a civil date, also where its midnight is skipped. */
export function startOfDay({ zone }: Calendar, day: number): number {
  return zone.firstInstantAt(day * DAY)
}

/** True where holidays are known for the whole of a civil date. */
export function isKnownDay({ validFrom, validTo }: Calendar, day: number): boolean {
  return (validFrom === undefined || day >= validFrom) && (validTo === undefined || day <= validTo)
}

const ALL_DAY = ['00:00-24:00']

/** Around the clock, every day, in UTC: the calendar of a duty that knows no working time. */
export const always: Calendar = makeAlways()

function makeAlways(): Calendar {
  const { calendar } = compileCalendar({
    id: 'always',
    title: { en: 'Always', zh: '全天候' },
    zone: 'UTC',
    hours: {
      monday: ALL_DAY,
      tuesday: ALL_DAY,
      wednesday: ALL_DAY,
      thursday: ALL_DAY,
      friday: ALL_DAY,
      saturday: ALL_DAY,
      sunday: ALL_DAY,
    },
  })
  return calendar as Calendar
}
