import { error, quote } from '../conditions/report.ts'
import { say } from '../values/index.ts'
import { clauseOf, type TableFromText } from './from-pipe.ts'
import { type PipeCell, type PipeRow, type PipeTable, parsePipeTable } from './pipe.ts'
import type {
  InputSource,
  OutputCell,
  OutputSource,
  RuleSource,
  TableIssue,
  TableSource,
} from './source.ts'

/** What stands beside a matrix in a procedure. */
export interface MatrixOptions {
  readonly id: string
  readonly gives: OutputSource
  /** Expressions by the names in the corner; a name not named here is an expression itself. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly else?: OutputCell
}

/**
 * Reads a matrix from a pipe text: the corner names the input of the rows and that of the
 * columns, `row \ column`; the other headings and the first cell of each row are cells of these
 * inputs; every field is an output. The table is `unique`, with one rule a field, row by row. A
 * column headed `clause` cites for its row.
 */
export function matrixFromPipe(text: string, options: MatrixOptions): TableFromText {
  const pipe = parsePipeTable(text)
  const [corner] = pipe.columns
  if (corner === undefined) return { issues: pipe.issues }
  const inputs = inputsOf(corner, options)
  const issues = [...pipe.issues, ...inputs.issues, ...fewColumns(pipe)]
  if (inputs.pair === undefined) return { issues }
  const source: TableSource = {
    id: options.id,
    outputs: [options.gives],
    inputs: inputs.pair,
    rules: pipe.rows.flatMap((row) => rulesOf(row, pipe.columns)),
    ...(options.else === undefined ? {} : { else: [options.else] }),
    ...(issues.length > 0 ? { incomplete: true } : {}),
  }
  return { source, issues }
}

function inputsOf(
  corner: PipeCell,
  options: MatrixOptions,
): { readonly pair?: readonly InputSource[]; readonly issues: readonly TableIssue[] } {
  const names = corner.text.split('\\')
  if (names.length !== 2 || names.some((name) => name.trim() === '')) {
    const message = say`the corner ${quote(corner.text)} must name two inputs: "row input \\ column input"`
    return { issues: [error('wrong-corner', message, corner.span)] }
  }
  let start = corner.span.start
  const pair = names.map((raw) => {
    const name = raw.trim()
    const from = start + raw.length - raw.trimStart().length
    start += raw.length + 1
    const { inputs } = options
    return inputs !== undefined && Object.hasOwn(inputs, name)
      ? { name, expression: inputs[name] as string }
      : { name, expression: name, at: { start: from, end: from + name.length } }
  })
  return { pair, issues: [] }
}

function fewColumns(pipe: PipeTable): readonly TableIssue[] {
  if (pipe.columns.length > 1) return []
  const message = say`the matrix has no columns: its first line is "row input \\ column input | value | value"`
  return [error('missing-column', message, (pipe.columns[0] as PipeCell).span)]
}

function rulesOf(row: PipeRow, columns: readonly PipeCell[]): readonly RuleSource[] {
  const clause = columns.findIndex((column) => column.text === 'clause')
  const [first] = row.cells as readonly [PipeCell]
  return row.cells.flatMap((field, index) => {
    if (index === 0 || index === clause) return []
    const heading = columns[index] as PipeCell
    return [
      {
        cells: [first.text, heading.text],
        outputs: [field.text],
        ...clauseOf(row, clause),
        at: {
          line: row.line,
          span: field.span,
          inputs: [first.span, heading.span],
          outputs: [field.span],
        },
      },
    ]
  })
}
