/**
 * Writes the calendars of `packages/presets/calendars` that follow from laws and decrees. Those of
 * China have a script of their own, because they are read from transcribed notices.
 * `--check` writes nothing and ends with code 1 if a file differs from what would be written.
 */
import { calendarText } from './calendars/calendar-text.ts'
import { englandAndWales } from './calendars/england-and-wales.ts'
import { germany } from './calendars/germany.ts'
import { russia } from './calendars/russia.ts'
import { unitedStates } from './calendars/united-states.ts'
import { writeCalendars } from './calendars/write-calendars.ts'
import type { SourceFile } from './source-files.ts'

/** The calendar files as they must be. */
export function lawfulCalendars(): readonly SourceFile[] {
  return [germany(), englandAndWales(), unitedStates(), russia()].map((data) => ({
    path: `packages/presets/calendars/${data.id}.json`,
    text: calendarText(data),
  }))
}

if (import.meta.main) writeCalendars(lawfulCalendars())
