import { DAY, parseDate, parseTimeOfDay } from '../time/civil.ts'
import { parseInstant } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'
import { parseIsoDuration } from './iso-duration.ts'

/** A date, time, date-time or duration in the evaluator's form. */
export interface TemporalLiteral {
  readonly kind: 'date' | 'time' | 'date-time' | 'days-time-duration' | 'years-months-duration'
  readonly value: number
}

/**
 * Reads ISO text as whichever of FEEL's temporal kinds it looks like (DMN 1.5, 10.3.4: `@"…"`);
 * undefined where it is none, or names a date that does not exist.
 */
export function parseTemporal(text: string, zone: Zone | undefined): TemporalLiteral | undefined {
  const date = parseDate(text)
  if (date !== undefined) return { kind: 'date', value: date }
  const time = parseTimeOfDay(text)
  if (time !== undefined) return { kind: 'time', value: time }
  const instant = parseDateTime(text, zone)
  if (instant !== undefined) return { kind: 'date-time', value: instant }
  return parseIsoDuration(text)
}

/**
 * The instant of a date-time with offset, or of a wall time in a zone: `2024-02-29T08:30:00`, or
 * a date alone for its midnight. Undefined for a wall time without a zone, which is no instant.
 */
export function parseDateTime(text: string, zone: Zone | undefined): number | undefined {
  const instant = parseInstant(text)
  if (instant !== undefined || zone === undefined) return instant
  const day = parseDate(text.slice(0, 10))
  const clock = text.length === 10 ? 0 : parseTimeOfDay(text.slice(11))
  const separated = text.length === 10 || text.charAt(10) === 'T'
  if (day === undefined || clock === undefined || !separated) return undefined
  return zone.fromWall(day * DAY + clock)
}
