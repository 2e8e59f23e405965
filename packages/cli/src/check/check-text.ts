import { type Diagnostic, loadProcedure, type Procedure } from '@dueprocess/core'
import { calendars } from '@dueprocess/presets'

/** A file whose text was read and checked. */
export interface CheckedFile {
  readonly file: string
  readonly text: string
  /** Present where there is no error. */
  readonly procedure?: Procedure
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
}

/** How many diagnostics there are of each severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** Checks the text of one file with the calendars that come with the presets. */
export function checkText(file: string, text: string): CheckedFile {
  const loaded = loadProcedure(text, { calendars })
  return { file, text, ...loaded, counts: count(loaded.diagnostics) }
}

function count(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notes: of('information') }
}
