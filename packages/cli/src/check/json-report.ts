import type { Diagnostic, Position, Range } from '@dueprocess/core'
import type { CheckedFile, Counts } from './check-text.ts'
import { positionsOf } from './positions.ts'
import { type ProcedureFigures, procedureFigures } from './procedure-figures.ts'

/** What `--format json` prints for one file. */
export type FileReport = CheckedReport | { readonly file: string; readonly unreadable: string }

interface CheckedReport extends Counts {
  readonly file: string
  /** Present where there is no error. */
  readonly procedure?: ProcedureFigures
  readonly diagnostics: readonly DiagnosticReport[]
}

interface DiagnosticReport extends Omit<Diagnostic, 'range' | 'related'> {
  readonly range: PlacedRange
  readonly related?: readonly { readonly message: string; readonly range: PlacedRange }[]
}

interface PlacedRange {
  readonly start: Place
  readonly end: Place
}

/** Line and column from 1, columns in code points; the offset in UTF-16 units, as JavaScript has it. */
interface Place extends Position {
  readonly offset: number
}

/** A checked file as data for other programs: every problem, with lines and columns. */
export function reportFile(checked: CheckedFile): FileReport {
  const { file, text, procedure, diagnostics, counts } = checked
  const positions = positionsOf(text, diagnostics.flatMap(offsetsOf))
  const place = (offset: number): Place => ({
    ...(positions.get(offset) ?? { line: 1, column: 1 }),
    offset,
  })
  const placed = ({ start, end }: Range): PlacedRange => ({ start: place(start), end: place(end) })
  return {
    file,
    ...counts,
    ...(procedure ? { procedure: procedureFigures(procedure) } : {}),
    diagnostics: diagnostics.map(({ range, related, ...rest }) => ({
      ...rest,
      range: placed(range),
      ...(related ? { related: related.map((one) => ({ ...one, range: placed(one.range) })) } : {}),
    })),
  }
}

function offsetsOf({ range, related = [] }: Diagnostic): readonly number[] {
  return [range, ...related.map((one) => one.range)].flatMap(({ start, end }) => [start, end])
}
