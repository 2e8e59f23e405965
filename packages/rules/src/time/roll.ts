import { say } from '../values/index.ts'
import type { Issue } from '../values/issue.ts'
import { type Calendar, civilDay } from './calendar.ts'
import { DAY, formatTimeOfDay, parseTimeOfDay } from './civil.ts'
import { quote } from './data-reader.ts'
import { rollToWorkingDay } from './working-days.ts'

/** A due instant on a day without work moves to an hour of the next working day. */
export interface Roll {
  /** Time of day, in milliseconds after midnight. */
  readonly at: number
  /** Whose working days count, and whose wall clock; the deadline's calendar if left out. */
  readonly on?: Calendar
}

/** The time of day of a roll, or what is wrong with its text. */
export type ParsedRoll =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly issue: Issue }

/** Reads `12:00 next working day`, the only form of a roll. */
export function parseRoll(text: string): ParsedRoll {
  const [time = '', ...words] = text.length > 100 ? [] : text.trim().split(/\s+/)
  const at = parseTimeOfDay(time)
  if (at !== undefined && words.join(' ') === 'next working day') return { ok: true, at }
  const suggestion = at === undefined ? undefined : `${formatTimeOfDay(at)} next working day`
  const issue: Issue = {
    code: 'invalid-roll',
    message: say`${quote(text)} is not a roll; write a time of day and "next working day", e.g. "12:00 next working day"`,
    span: { start: 0, end: text.length },
    severity: 'error',
    ...(suggestion === undefined ? {} : { suggestion }),
  }
  return { ok: false, issue }
}

/** The canonical text of a roll. */
export function formatRoll({ at }: Roll): string {
  return `${formatTimeOfDay(at)} next working day`
}

/**
 * `due` itself on a working day, otherwise the hour of the roll on the next one. Where `endsDay`
 * says that `due` is the midnight that ends a day, it is that day which counts.
 */
export function rollInstant(
  due: number,
  endsDay: boolean,
  { at, on }: Roll,
  own: Calendar,
): number {
  const calendar = on ?? own
  const day = civilDay(calendar, endsDay ? due - 1 : due)
  const moved = rollToWorkingDay(day, 'following', calendar)
  return moved === day ? due : Math.max(due, calendar.zone.fromWall(moved * DAY + at))
}
