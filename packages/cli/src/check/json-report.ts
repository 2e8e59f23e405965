import type { Diagnostic } from '@dueprocess/core'
import type { CheckedFile, Counts } from './checked-file.ts'
import { type PlacedRange, placesOf } from './places.ts'
import { type ProcedureFigures, procedureFigures } from './procedure-figures.ts'

/** What `--format json` prints for one file. */
export type FileReport = CheckedReport | { readonly file: string; readonly unreadable: string }

interface CheckedReport extends Counts {
  readonly file: string
  /** Present where there is no error. */
  readonly procedure?: ProcedureFigures
  readonly diagnostics: readonly DiagnosticReport[]
}

/**
 * A diagnostic with lines and columns from 1, columns in code points; offsets are in UTF-16 units, as
 * JavaScript has them. `file` stands where it lies in another file, which this one extends.
 */
interface DiagnosticReport extends Omit<Diagnostic, 'range' | 'related'> {
  readonly range: ReportedRange
  readonly related?: readonly {
    readonly message: string
    readonly file?: string
    readonly range: ReportedRange
  }[]
}

type ReportedRange = Omit<PlacedRange, 'file'>

/** A checked file as data for other programs: every problem, with lines and columns. */
export function reportFile(checked: CheckedFile): FileReport {
  const { file, procedure, diagnostics, counts } = checked
  const place = placesOf(checked)
  const placed = (at: Pick<Diagnostic, 'range' | 'file'>): ReportedRange => {
    const { start, end } = place(at)
    return { start, end }
  }
  return {
    file,
    ...counts,
    ...(procedure ? { procedure: procedureFigures(procedure) } : {}),
    diagnostics: diagnostics.map((diagnostic) => {
      const { related } = diagnostic
      return {
        ...diagnostic,
        range: placed(diagnostic),
        ...(related ? { related: related.map((one) => ({ ...one, range: placed(one) })) } : {}),
      } as DiagnosticReport
    }),
  }
}
