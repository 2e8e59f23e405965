import { say } from '../values/index.ts'
import { DAY, formatTimeOfDay, parseTimeOfDay } from './civil.ts'
import { type Place, quote, readList, readText, refuse } from './data-reader.ts'

/**
 * A stretch of working time of one civil day, in wall-clock milliseconds after its midnight.
 * `end` is exclusive and beyond `DAY` where the stretch passes midnight.
 */
export interface WorkingSpan {
  readonly start: number
  readonly end: number
}

/** The hours of one day, in order; none overlaps another. */
export type Hours = readonly WorkingSpan[]

const MOST_SPANS = 24

/**
 * Reads the hours of a day from texts such as `09:00-12:00` and `13:00-18:00`. An end that is not
 * after its start is on the next day: `22:00-06:00`.
 */
export function readHours(value: unknown, place: Place): Hours | undefined {
  const texts = readList(value, place, MOST_SPANS, readText)
  const read = texts?.map(parseSpan)
  const wrong = read?.find((span) => typeof span === 'string')
  if (wrong !== undefined) return refuse(place, 'wrong-hours', wrong)
  const hours = (read as readonly WorkingSpan[] | undefined)?.toSorted((a, b) => a.start - b.start)
  const clash = hours?.find((span, i) => span.start < (hours[i - 1]?.end ?? 0))
  if (clash === undefined) return hours
  const message = say`${formatSpan(clash)} overlaps with other hours of the day`
  return refuse(place, 'wrong-hours', message)
}

/** `09:00-12:00`; which `readHours` reads back. */
export function formatSpan({ start, end }: WorkingSpan): string {
  const last = end === DAY ? '24:00' : formatTimeOfDay(end % DAY)
  return `${formatTimeOfDay(start)}-${last}`
}

/** Milliseconds of work that the wall clock shows for these hours. */
export function lengthOfHours(hours: Hours): number {
  return hours.reduce((sum, { start, end }) => sum + (end - start), 0)
}

const SPAN = /^\s*(\d{2}:\d{2}(?::\d{2})?)\s*[-–]\s*(\d{2}:\d{2}(?::\d{2})?)\s*$/

function parseSpan(text: string): WorkingSpan | string {
  const match = SPAN.exec(text)
  if (match === null) return say`${quote(text)} is not a span of hours; write e.g. "09:00-17:30"`
  const [, from, to] = match as unknown as [string, string, string]
  const start = parseTimeOfDay(from)
  const end = /^24:00(?::00)?$/.test(to) ? DAY : parseTimeOfDay(to)
  if (start === undefined) return say`${quote(from)} is not a time of day (00:00 to 23:59)`
  if (end === undefined) return say`${quote(to)} is not a time of day (00:00 to 24:00)`
  if (start === end) {
    return say`${quote(text)} begins and ends at the same time; a whole day is "00:00-24:00"`
  }
  return { start, end: end < start ? end + DAY : end }
}
