import { parseDate, parseTimeOfDay } from '../time/civil.ts'
import { parseInstant } from '../time/instant.ts'
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
export function parseTemporal(text: string): TemporalLiteral | undefined {
  const date = parseDate(text)
  if (date !== undefined) return { kind: 'date', value: date }
  const time = parseTimeOfDay(text)
  if (time !== undefined) return { kind: 'time', value: time }
  const instant = parseInstant(text)
  if (instant !== undefined) return { kind: 'date-time', value: instant }
  return parseIsoDuration(text)
}
