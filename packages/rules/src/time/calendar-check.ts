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

/** An exceptional day as it was read, with the place to complain about. */
interface ReadDay<T> {
  readonly day: number
  readonly hours: Hours
  readonly data: T
  readonly place: Place
}

function inOrder<T>(days: readonly ReadDay<T>[]): readonly T[] {
  return [...days].sort((a, b) => a.day - b.day).map(({ data }) => data)
}

function readZone(value: unknown, place: Place): string | undefined {
  const id = readText(value, place)
  if (id === undefined || openZone(id) !== undefined) return id
  const message = `${quote(id)} is not a time zone of the IANA database; write e.g. "Europe/Berlin"`
  return refuse(place, 'unknown-zone', message, nearestWord(id, Intl.supportedValuesOf('timeZone')))
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/

function readLocalText(value: unknown, place: Place): LocalText | undefined {
  if (typeof value !== 'object') return readText(value, place)
  const languages = value === null ? [] : Object.keys(value)
  const wrong = languages.find((language) => !LANGUAGE.test(language))
  if (wrong !== undefined) {
    return refuse(
      inside(place, wrong),
      'unknown-key',
      `${quote(wrong)} is not a language tag; write e.g. "en"`,
    )
  }
  const texts = readRecord(value, place, languages)
  if (texts === undefined) return undefined
  if (texts.size === 0) return refuse(place, 'empty-text', 'There is no text in any language')
  const read = [...texts].map(([key, text]) => [key, readText(text, inside(place, key))] as const)
  return Object.fromEntries(
    read.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  )
}

function readHours(value: unknown, place: Place): Hours | undefined {
  const texts = readList(value, place, MOST_SPANS, readText)
  if (texts === undefined) return undefined
  const spans = parseHours(texts)
  return typeof spans === 'string' ? refuse(place, 'wrong-hours', spans) : spans
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

function readHoliday(value: unknown, place: Place): ReadDay<CalendarHoliday> | undefined {
  const members = readRecord(value, place, ['date', 'name'], ['date'])
  if (members === undefined || !members.has('date')) return undefined
  const day = readDate(members.get('date'), inside(place, 'date'))
  const name = readName(members, place)
  return day === undefined
    ? undefined
    : { day, hours: [], data: { date: formatDate(day), ...name }, place }
}

function readWorkingDay(
  value: unknown,
  place: Place,
  week: readonly Hours[] | undefined,
): ReadDay<CalendarWorkingDay> | undefined {
  const members = readRecord(value, place, ['date', 'name', 'hours', 'like'], ['date'])
  if (members === undefined || !members.has('date')) return undefined
  const day = readDate(members.get('date'), inside(place, 'date'))
  const name = readName(members, place)
  const own = members.has('hours')
    ? readHours(members.get('hours'), inside(place, 'hours'))
    : undefined
  const like = members.has('like')
    ? readWord(members.get('like'), inside(place, 'like'), WEEKDAYS)
    : undefined
  if (members.has('hours') && members.has('like')) {
    return refuse(place, 'contradicting-hours', '"hours" and "like" cannot both be given')
  }
  if (own?.length === 0) {
    return refuse(
      inside(place, 'hours'),
      'no-working-hours',
      'A working day needs hours; a free day is a holiday',
    )
  }
  if (day === undefined || week === undefined) return undefined
  const hours = own ?? hoursLike(like, day, week)
  if (hours.length === 0) {
    return refuse(inside(place, 'like'), 'no-working-hours', `There are no hours on ${like}`)
  }
  const data = {
    date: formatDate(day),
    ...name,
    ...(own === undefined ? {} : { hours: own.map(formatSpan) }),
    ...(like === undefined ? {} : { like }),
  }
  return { day, hours, data, place }
}

function hoursLike(like: Weekday | undefined, day: number, week: readonly Hours[]): Hours {
  if (like !== undefined) return week[WEEKDAYS.indexOf(like)] ?? []
  const own = week[weekday(day) - 1] ?? []
  return own.length > 0 ? own : (week.find((hours) => hours.length > 0) ?? [])
}

function readName(members: ReadonlyMap<string, unknown>, place: Place): { name?: LocalText } {
  const name = members.has('name')
    ? readLocalText(members.get('name'), inside(place, 'name'))
    : undefined
  return name === undefined ? {} : { name }
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

function collectExceptions(
  holidays: readonly ReadDay<CalendarHoliday>[],
  worked: readonly ReadDay<CalendarWorkingDay>[],
  root: Place,
): ReadonlyMap<number, Hours> {
  const exceptions = new Map<number, Hours>()
  const free = new Set(holidays.map(({ day }) => day))
  for (const { day, hours, place } of [...holidays, ...worked]) {
    if (exceptions.has(day)) {
      const contradicts = hours.length > 0 && free.has(day)
      const code = contradicts ? 'contradicting-day' : 'duplicate-day'
      const message = contradicts ? 'is a holiday and a working day' : 'is listed twice'
      refuse(
        { path: [...place.path, 'date'], issues: root.issues },
        code,
        `${formatDate(day)} ${message}`,
      )
    }
    exceptions.set(day, hours)
  }
  return new Map([...exceptions].sort(([a], [b]) => a - b))
}

/** Refuses hours past midnight that run into the hours of the next day. */
function checkNights(
  week: readonly Hours[],
  exceptions: ReadonlyMap<number, Hours>,
  root: Place,
): void {
  const complain = (
    first: WorkingSpan,
    second: WorkingSpan,
    path: Place['path'],
    day: string,
  ): void => {
    const message = `${formatSpan(first)} of the day before runs into ${formatSpan(second)} of ${day}`
    refuse({ path, issues: root.issues }, 'overlapping-hours', message)
  }
  for (const [i, name] of WEEKDAYS.entries()) {
    const clash = findClash(week[(i + 6) % 7] ?? [], week[i] ?? [])
    if (clash) complain(...clash, ['hours', name], name)
  }
  const hoursOn = (day: number): Hours => exceptions.get(day) ?? week[weekday(day) - 1] ?? []
  for (const day of exceptions.keys()) {
    const clash = findClash(hoursOn(day - 1), hoursOn(day))
    if (clash) complain(...clash, ['workingDays'], formatDate(day))
    const next = exceptions.has(day + 1) ? undefined : findClash(hoursOn(day), hoursOn(day + 1))
    if (next) complain(...next, ['workingDays'], formatDate(day + 1))
  }
}

function findClash(first: Hours, second: Hours): [WorkingSpan, WorkingSpan] | undefined {
  const last = first.at(-1)
  const next = second[0]
  return last && next && last.end - DAY > next.start ? [last, next] : undefined
}

function writeWeek(week: readonly Hours[]): CalendarData['hours'] {
  const entries = WEEKDAYS.map((name, i) => [name, (week[i] ?? []).map(formatSpan)] as const)
  return Object.fromEntries(entries.filter(([, hours]) => hours.length > 0))
}
