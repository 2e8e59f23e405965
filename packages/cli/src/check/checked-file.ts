import type { Diagnostic } from '@dueprocess/core'
import type { LoadedText } from '../procedures/index.ts'

/** A file whose text was read and checked. */
export interface CheckedFile extends LoadedText {
  readonly counts: Counts
}

/** How many diagnostics there are of each severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** A loaded text with how much was found in it. */
export function counted(loaded: LoadedText): CheckedFile {
  const of = (severity: Diagnostic['severity']): number =>
    loaded.diagnostics.filter((one) => one.severity === severity).length
  const counts = { errors: of('error'), warnings: of('warning'), notes: of('information') }
  return { ...loaded, counts }
}
