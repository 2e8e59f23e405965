import { nearestWord, say } from '../values/index.ts'
import type { CalendarData, CalendarSource } from './calendar-data.ts'
import { COUNTINGS, WEEKDAYS } from './calendar-data.ts'
import {
  checkNeighbours,
  checkWeek,
  collectDays,
  inOrder,
  readHoliday,
  readWorkingDay,
  type Week,
} from './calendar-days.ts'
import { formatDate, HOUR } from './civil.ts'
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
import { formatSpan, type Hours, lengthOfHours, readHours } from './hours.ts'
import { readLocalText } from './local-text.ts'
import { openZone } from './zone.ts'

/** Calendar data with every text read: what a calendar is compiled from. */
export interface CheckedCalendar {
  /** The same data in canonical order, with hours and dates normalised. */
  readonly data: CalendarData
  readonly week: Week
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
const MOST_ITEMS = 20_000

/**
 * Checks calendar data of any shape and reads it. All issues are collected; where one is an error
 * there is no calendar.
 */
export function checkCalendar(data: unknown): {
  readonly checked?: CheckedCalendar
  readonly issues: readonly DataIssue[]
} {
  const root: Place = { path: [], issues: [] }
  const checked = readCalendar(data, root)
  const { issues } = root
  return checked === undefined || issues.length > 0 ? { issues } : { checked, issues }
}

function readCalendar(data: unknown, root: Place): CheckedCalendar | undefined {
  const read = readRecord(data, root, KEYS, ['id', 'zone', 'hours'])
  if (read === undefined) return undefined
  const id = read('id', readText)
  const title = read('title', readLocalText)
  const zone = read('zone', readZone)
  const week = read('hours', readWeek)
  const holidays = read('holidays', listOf(readHoliday))
  const workingDays = read(
    'workingDays',
    listOf((item, place) => readWorkingDay(item, place, week)),
  )
  const validFrom = read('validFrom', readDate)
  const validTo = read('validTo', readDate)
  const sources = read('sources', listOf(readSource))
  const counting = read('counting', (word, place) => readWord(word, place, COUNTINGS))

  checkValidity(validFrom, validTo, inside(root, 'validTo'))
  const exceptions = collectDays(holidays ?? [], workingDays ?? [])
  if (id === undefined || zone === undefined || week === undefined) return undefined
  checkNeighbours(workingDays ?? [], exceptions, week)
  const canonical: CalendarData = {
    id,
    ...(title === undefined ? {} : { title }),
    zone,
    hours: writeWeek(week),
    ...(holidays === undefined ? {} : { holidays: inOrder(holidays) }),
    ...(workingDays === undefined ? {} : { workingDays: inOrder(workingDays) }),
    ...(validFrom === undefined ? {} : { validFrom: formatDate(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: formatDate(validTo) }),
    ...(sources === undefined ? {} : { sources }),
    ...(counting === undefined ? {} : { counting }),
  }
  return { data: canonical, week, exceptions, validFrom, validTo }
}

type Reader<T> = (value: unknown, place: Place) => T | undefined

function listOf<T>(readItem: Reader<T>): Reader<readonly T[]> {
  return (value, place) => readList(value, place, MOST_ITEMS, readItem)
}

function readZone(value: unknown, place: Place): string | undefined {
  const id = readText(value, place)
  if (id === undefined || openZone(id) !== undefined) return id
  const message = say`${quote(id)} is not a time zone of the IANA database; write e.g. "Europe/Berlin"`
  return refuse(place, 'unknown-zone', message, nearestWord(id, Intl.supportedValuesOf('timeZone')))
}

function readWeek(value: unknown, place: Place): Week | undefined {
  const before = place.issues.length
  const read = readRecord(value, place, WEEKDAYS)
  if (read === undefined) return undefined
  const week = WEEKDAYS.map((name) => read(name, readHours) ?? [])
  checkWeek(week, place)
  if (place.issues.length > before) return undefined
  const worked = week.reduce((sum, hours) => sum + lengthOfHours(hours), 0)
  if (worked >= HOUR) return week
  // Otherwise a duty in working time would be due in centuries, or never.
  return refuse(place, 'no-working-hours', say`A week needs at least one hour of working time`)
}

function readSource(value: unknown, place: Place): CalendarSource | undefined {
  const read = readRecord(value, place, ['title', 'url', 'year'], ['title'])
  const title = read?.('title', readLocalText)
  const url = read?.('url', readText)
  const year = read?.('year', readYear)
  if (title === undefined) return undefined
  return {
    title,
    ...(url === undefined ? {} : { url }),
    ...(year === undefined ? {} : { year }),
  }
}

function readYear(value: unknown, place: Place): number | undefined {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999) return Number(value)
  return refuse(place, 'wrong-type', say`${quote(value)} is not a year; write e.g. 2024`)
}

function checkValidity(from: number | undefined, to: number | undefined, place: Place): void {
  if (from === undefined || to === undefined || from <= to) return
  const message = say`validTo ${formatDate(to)} is before validFrom ${formatDate(from)}`
  refuse(place, 'empty-validity', message)
}

function writeWeek(week: Week): CalendarData['hours'] {
  const entries = WEEKDAYS.map((name, i) => [name, (week[i] ?? []).map(formatSpan)] as const)
  return Object.fromEntries(entries.filter(([, hours]) => hours.length > 0))
}
