/**
 * Civil dates of the proleptic Gregorian calendar as whole days since 1970-01-01, so that date
 * arithmetic is integer arithmetic. A day has no zone; `zone.ts` says when it begins somewhere.
 */

/** Milliseconds in an hour. */
export const HOUR = 3_600_000
/** Milliseconds in a civil day of 24 hours. */
export const DAY = 86_400_000

/** The last instant that `Date` can hold (ECMA-262, 21.4.1.1); negative it is the first. */
export const LAST_INSTANT = 8.64e15

/** A civil date in parts; `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 of a date that exists. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last day of its year.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date that is `days` after 1970-01-01. */
export function civilFromDays(days: number): CivilDate {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** The year of a date, or one of its neighbours: a cheap first guess. */
export function guessYear(days: number): number {
  return 1970 + Math.floor(days / 365.2425)
}

/** Gregorian rule: every fourth year, but of the centuries only every fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 28 to 31; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekday(days: number): number {
  return mod(days + 3, 7) + 1
}

/**
 * The same day number some months later (or earlier, when negative), clamped to the end of a
 * shorter month: 31 January plus one month is 28 or 29 February.
 */
export function addMonthsClamped(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days)
  const total = year * 12 + (month - 1) + months
  const newYear = Math.floor(total / 12)
  const newMonth = mod(total, 12) + 1
  return daysFromCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Days since 1970-01-01 of an RFC 3339 full-date (`2024-02-29`), or undefined where the text is
 * of another form or names a date that does not exist.
 */
export function parseDate(text: string): number | undefined {
  if (!DATE.test(text)) return undefined
  const year = readDigits(text, 0, 4)
  const month = readDigits(text, 5, 7)
  const day = readDigits(text, 8, 10)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return daysFromCivil(year, month, day)
}

/** The number that these ASCII digits are, without a text made for each: dates are read often. */
function readDigits(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/**
 * RFC 3339 full-date; the inverse of `parseDate`. Outside the years 0000 to 9999 the year is
 * written with a sign and six digits, as ISO 8601 agrees for expanded years.
 */
export function formatDate(days: number): string {
  const { year, month, day } = civilFromDays(days)
  return `${formatYear(year)}-${two(month)}-${two(day)}`
}

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?$/

/**
 * Milliseconds since midnight of a time of day (`08:30`, `08:30:15`, `08:30:15.250`), or
 * undefined. From `00:00` up to, not including, `24:00`; digits beyond milliseconds are dropped.
 */
export function parseTimeOfDay(text: string): number | undefined {
  const match = TIME.exec(text)
  if (match === null) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2])
  const second = Number(match[3] ?? 0)
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return hour * HOUR + minute * 60_000 + second * 1000 + parseMilliseconds(match[4])
}

/** `08:30`, with seconds and milliseconds only where they are not zero. */
export function formatTimeOfDay(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return ms % 60_000 === 0 ? text : `${text}:${two(seconds % 60)}${formatFraction(ms % 1000)}`
}

/** Milliseconds of the digits after a decimal point; further digits are dropped, not rounded. */
export function parseMilliseconds(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.slice(0, 3).padEnd(3, '0'))
}

/** `.250` for 250 ms, nothing for zero. */
export function formatFraction(ms: number): string {
  return ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`
}

/** The remainder that has the sign of the divisor: `mod(-1, 7)` is 6. */
export function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
