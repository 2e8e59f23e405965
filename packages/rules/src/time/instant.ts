import {
  DAY,
  formatDate,
  formatFraction,
  formatTimeOfDay,
  HOUR,
  mod,
  parseDate,
  parseMilliseconds,
} from './civil.ts'
import { openZone } from './zone.ts'

/**
 * Instants are integer milliseconds since 1970-01-01T00:00Z. At the boundary they are RFC 3339
 * date-times, always with an offset: a wall time without one is not an instant.
 */

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,32}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/**
 * Milliseconds since 1970-01-01T00:00Z of an RFC 3339 date-time (section 5.6), or undefined.
 * The offset is mandatory, the date must exist, and the second is at most 59: a leap second has
 * no number of its own on this scale. Digits beyond milliseconds are dropped.
 */
export function parseInstant(text: string): number | undefined {
  const match = DATE_TIME.exec(text)
  if (match === null) return undefined
  const days = parseDate(match[1] as string)
  const hour = Number(match[2])
  const minute = Number(match[3])
  const second = Number(match[4])
  if (days === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const offsetHour = Number(match[7] ?? 0)
  const offsetMinute = Number(match[8] ?? 0)
  if (offsetHour > 23 || offsetMinute > 59) return undefined
  const offset = (match[6] === '-' ? -1 : 1) * (offsetHour * HOUR + offsetMinute * 60_000)
  const wall = days * DAY + hour * HOUR + minute * 60_000 + second * 1000
  return wall + parseMilliseconds(match[5]) - offset
}

/** RFC 3339 in UTC: `2024-02-29T08:30:00Z`, with a fraction only where it is not zero. */
export function formatInstant(instant: number): string {
  return `${formatWall(instant)}Z`
}

/**
 * RFC 3339 with the wall time and the offset of a zone, for people: `2024-02-29T16:30:00+08:00`.
 * In UTC where the zone is not known. An offset with seconds (before zones had standard time) is
 * rounded to the minute, wall time and offset together, so that the text still means `instant`.
 */
export function formatInstantIn(instant: number, zone: string): string {
  const exact = openZone(zone)?.offsetAt(instant) ?? 0
  const minutes = Math.round(exact / 60_000)
  const sign = minutes < 0 ? '-' : '+'
  const offset = formatTimeOfDay(Math.abs(minutes) * 60_000)
  return `${formatWall(instant + minutes * 60_000)}${sign}${offset}`
}

function formatWall(wall: number): string {
  const time = mod(wall, DAY)
  const clock = formatTimeOfDay(time - (time % 60_000))
  const seconds = String(Math.floor(time / 1000) % 60).padStart(2, '0')
  return `${formatDate(Math.floor(wall / DAY))}T${clock}:${seconds}${formatFraction(time % 1000)}`
}
