import type {
  CalendarData,
  CalendarHoliday,
  CalendarSource,
  CalendarWorkingDay,
  LocalText,
  Weekday,
} from './calendar-data.ts'
import { COUNTINGS, WEEKDAYS } from './calendar-data.ts'
import { DAY, formatDate, HOUR, weekday } from './civil.ts'
import {
  type DataIssue,
  inside,
  type Place,
  quote,
  readDate,
  readList,
  readRecord,
  readText,
  readWord,
  refuse,
} from './data-reader.ts'
import { formatSpan, lengthOfHours, parseHours, type WorkingSpan } from './hours.ts'
import { nearestWord } from './nearest-word.ts'
import { openZone } from './zone.ts'

type Hours = readonly WorkingSpan[]

/** Calendar data with every text read: what a calendar is compiled from. */
export interface CheckedCalendar {
  /** The same data in canonical order, with hours and dates normalised. */
  readonly data: CalendarData
  /** Hours by ISO weekday, Monday first. */
  readonly week: readonly Hours[]
  /** Hours of the days that differ from their weekday, by days since 1970-01-01, in order. */
  readonly exceptions: ReadonlyMap<number, Hours>
  readonly validFrom: number | undefined
  readonly validTo: number | undefined
}

const KEYS = [
  'id',
  'title',
  'zone',
  'hours',
  'holidays',
  'workingDays',
  'validFrom',
  'validTo',
  'sources',
  'counting',
]
const MOST_DAYS = 20_000
const MOST_SPANS = 24

/**
 * Checks calendar data of any shape and reads it. All issues are collected; where one is an error
 * there is no calendar.
 */
export function checkCalendar(data: unknown): {
  readonly checked?: CheckedCalendar
  readonly issues: readonly DataIssue[]
} {
  const issues: DataIssue[] = []
  const root: Place = { path: [], issues }
  const members = readRecord(data, root, KEYS, ['id', 'zone', 'hours'])
  if (members === undefined) return { issues }
  const read = <T>(key: string, reader: (value: unknown, place: Place) => T): T | undefined =>
    members.has(key) ? reader(members.get(key), inside(root, key)) : undefined

  const id = read('id', readText)
  const title = read('title', readLocalText)
  const zone = read('zone', readZone)
  const week = read('hours', readWeek)
  const holidays = read('holidays', (value, place) =>
    readList(value, place, MOST_DAYS, readHoliday),
  )
  const worked = read('workingDays', (value, place) =>
    readList(value, place, MOST_DAYS, (item, at) => readWorkingDay(item, at, week)),
  )
  const validFrom = read('validFrom', readDate)
  const validTo = read('validTo', readDate)
  const sources = read('sources', (value, place) => readList(value, place, MOST_DAYS, readSource))
  const counting = read('counting', (value, place) => readWord(value, place, COUNTINGS))
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    const message = `validTo ${formatDate(validTo)} is before validFrom ${formatDate(validFrom)}`
    refuse(inside(root, 'validTo'), 'empty-validity', message)
  }
  const exceptions = collectExceptions(holidays ?? [], worked ?? [], root)
  if (week !== undefined) checkNights(week, exceptions, root)
  if (issues.length > 0 || id === undefined || zone === undefined || week === undefined) {
    return { issues }
  }

  const canonical: CalendarData = {
    id,
    ...(title === undefined ? {} : { title }),
    zone,
    hours: writeWeek(week),
    ...(holidays === undefined ? {} : { holidays: inOrder(holidays) }),
    ...(worked === undefined ? {} : { workingDays: inOrder(worked) }),
    ...(validFrom === undefined ? {} : { validFrom: formatDate(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: formatDate(validTo) }),
    ...(sources === undefined ? {} : { sources }),
    ...(counting === undefined ? {} : { counting }),
  }
  return { checked: { data: canonical, week, exceptions, validFrom, validTo }, issues }
}

function readZone(value: unknown, place: Place): string | undefined {
  const id = readText(value, place)
  if (id === undefined || openZone(id) !== undefined) return id
  const message = `${quote(id)} is not a time zone of the IANA database; write e.g. "Europe/Berlin"`
  return refuse(place, 'unknown-zone', message, nearestWord(id, Intl.supportedValuesOf('timeZone')))
}

function readWeek(value: unknown, place: Place): readonly Hours[] | undefined {
  const before = place.issues.length
  const days = readRecord(value, place, WEEKDAYS)
  if (days === undefined) return undefined
  const week = WEEKDAYS.map((name) =>
    days.has(name) ? (readHours(days.get(name), inside(place, name)) ?? []) : [],
  )
  if (place.issues.length > before) return undefined
  const worked = week.reduce((sum, hours) => sum + lengthOfHours(hours), 0)
  if (worked >= HOUR) return week
  // Otherwise a duty in working time would be due in centuries, or never.
  return refuse(place, 'no-working-hours', 'A week needs at least one hour of working time')
}

function readSource(value: unknown, place: Place): CalendarSource | undefined {
  const members = readRecord(value, place, ['title', 'url', 'year'], ['title'])
  if (members === undefined || !members.has('title')) return undefined
  const title = readLocalText(members.get('title'), inside(place, 'title'))
  const url = members.has('url') ? readText(members.get('url'), inside(place, 'url')) : undefined
  const year = members.has('year')
    ? readYear(members.get('year'), inside(place, 'year'))
    : undefined
  if (title === undefined) return undefined
  return {
    title,
    ...(url === undefined ? {} : { url }),
    ...(year === undefined ? {} : { year }),
  }
}

function readYear(value: unknown, place: Place): number | undefined {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999) return Number(value)
  return refuse(place, 'wrong-type', `${quote(value)} is not a year; write e.g. 2024`)
}

function writeWeek(week: readonly Hours[]): CalendarData['hours'] {
  const entries = WEEKDAYS.map((name, i) => [name, (week[i] ?? []).map(formatSpan)] as const)
  return Object.fromEntries(entries.filter(([, hours]) => hours.length > 0))
}
