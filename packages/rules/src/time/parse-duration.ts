import type { Issue } from '../values/issue.ts'
import { type Duration, durationOf } from './duration.ts'
import { type Unit, unitOfWord } from './duration-unit.ts'
import {
  refuseAmount,
  refuseLongText,
  refuseMissingBlank,
  refuseNumber,
  refusePhrase,
  refuseUnit,
} from './refuse-duration.ts'

/** A duration, or what is wrong with its text. */
export type ParsedDuration =
  | { readonly ok: true; readonly duration: Duration }
  | { readonly ok: false; readonly issue: Issue }

const FIXED: ReadonlyMap<string, Duration> = new Map<string, Duration>([
  ['promptly', { kind: 'promptly' }],
  ['end of working day', { kind: 'end-of-working-day', days: 0 }],
  ['end of next working day', { kind: 'end-of-working-day', days: 1 }],
])
const LONGEST_TEXT = 100

/**
 * Reads a duration as procedures write it: `15 minutes`, `2 hours`, `30 days`, `1 month`,
 * `4 working hours`, `10 working days`, `end of working day`, `end of next working day`,
 * `promptly`. A whole number greater than zero and one unit, singular or plural; `10_000` is
 * accepted. Everything else is refused with an issue whose span is the whole text, and with a
 * suggestion where the meaning is plain.
 */
export function parseDuration(text: string): ParsedDuration {
  const read = text.length > LONGEST_TEXT ? refuseLongText(text) : readDuration(text)
  return 'code' in read ? { ok: false, issue: read } : { ok: true, duration: read }
}

function readDuration(text: string): Duration | Issue {
  const words = text.trim().split(/\s+/).join(' ')
  const fixed = FIXED.get(words)
  if (fixed !== undefined) return fixed
  const match = /^([+-]?[\d_.,]+)( ?)(.*)$/.exec(words)
  if (match === null) return refusePhrase(text, words, [...FIXED.keys()])
  const [, number, blank, word] = match as unknown as [string, string, string, string]
  const unit = unitOfWord(word)
  return unit === undefined ? refuseUnit(text, number, word) : readAmount(text, number, blank, unit)
}

function readAmount(text: string, number: string, blank: string, unit: Unit): Duration | Issue {
  if (!/^\d+(?:_\d+)*$/.test(number)) return refuseNumber(text, number, unit)
  const amount = Number(number.replaceAll('_', ''))
  if (blank === '') return refuseMissingBlank(text, amount, unit)
  return durationOf(amount, unit.one) ?? refuseAmount(text, amount, unit)
}
