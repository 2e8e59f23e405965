import {
  type CaseState,
  type Entry,
  erase,
  type InstalledCalendars,
  type Procedure,
} from '@dueprocess/core'

/** What is kept of a case: how it stood in the end, and how it came to that. */
export interface Recorded {
  readonly case: CaseState
  readonly trail: readonly Entry[]
}

/**
 * Cases that are told and kept for ever, under the text that they were first recorded under: the
 * folder of the recording has it, whatever becomes of the preset.
 */
export interface Recording {
  /** The folder below that of the version. */
  readonly folder: string
  /** The texts of the procedure, by file: one, or several versions, the oldest first. */
  readonly texts: Readonly<Record<string, string>>
  readonly calendars: InstalledCalendars
  /** By name: how it is told, under those versions. */
  readonly cases: Readonly<Record<string, (...versions: readonly Procedure[]) => Recorded>>
}

/** A case after personal values were erased: all, or those of some fields. */
export function erased({ case: state, trail }: Recorded, fields?: readonly string[]): Recorded {
  return erase(state, trail, fields)
}
