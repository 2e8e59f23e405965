import { available } from '../conditions/available.ts'
import { error, quote } from '../conditions/report.ts'
import { nearestWord, type Span, say } from '../values/index.ts'
import { type PipeCell, type PipeRow, type PipeTable, parsePipeTable } from './pipe.ts'
import type {
  HitPolicy,
  InputSource,
  OutputCell,
  OutputSource,
  RowMode,
  RuleSource,
  TableIssue,
  TableSource,
} from './source.ts'

/** What stands beside a table in a procedure. */
export interface PipeOptions {
  readonly id: string
  /** The columns that are outputs. */
  readonly gives: readonly OutputSource[]
  /** The expressions of the input columns, by heading. A heading not named here is one itself. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly policy?: HitPolicy
  readonly rows?: RowMode
  readonly else?: readonly OutputCell[]
}

/**
 * A source to compile, absent where the columns could not be told apart. Where there are issues it
 * is `incomplete`: `compileTable` gives its further issues, but no table.
 */
export interface TableFromText {
  readonly source?: TableSource
  /** What is wrong with the text itself; what is wrong with its cells `compileTable` says. */
  readonly issues: readonly TableIssue[]
}

/**
 * Reads a table from a pipe text: the headings are names of outputs (those in `gives`), names or
 * expressions of inputs, and perhaps `clause`. Spans of all later issues refer to the text.
 */
export function tableFromPipe(text: string, options: PipeOptions): TableFromText {
  const pipe = parsePipeTable(text)
  if (pipe.columns.length === 0) return { issues: pipe.issues }
  const columns = sortColumns(pipe, options)
  const issues = [...pipe.issues, ...columns.issues]
  if (columns.issues.length > 0) return { issues }
  const { gives, inputs: _, ...rest } = options
  const source: TableSource = {
    ...rest,
    outputs: gives,
    inputs: columns.inputs.map((index) => inputOf(pipe.columns[index] as PipeCell, options)),
    rules: pipe.rows.map((row) => ruleOf(row, columns)),
    ...(issues.length > 0 ? { incomplete: true } : {}),
  }
  return { source, issues }
}

interface Columns {
  /** Places of the columns in the text, in the order of the inputs and of `gives`. */
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
  readonly clause: number
  readonly issues: readonly TableIssue[]
}

/** So many wrong headings are reported: more hide the first one. */
const mostHeadings = 50

function sortColumns(pipe: PipeTable, options: PipeOptions): Columns {
  const headings = pipe.columns.map((column) => column.text)
  const outputs = options.gives.map((output) => headings.indexOf(output.name))
  const clause = headings.indexOf('clause')
  const inputs = headings.flatMap((_, index) =>
    index === clause || outputs.includes(index) ? [] : [index],
  )
  const issues = [
    ...repeated(pipe).slice(0, mostHeadings),
    ...options.gives.flatMap((output, i) =>
      outputs[i] === -1 ? [noColumn(pipe, 'output', output.name)] : [],
    ),
    ...Object.keys(options.inputs ?? {}).flatMap((name) =>
      headings.includes(name) ? [] : [noColumn(pipe, 'input', name)],
    ),
  ]
  return { inputs, outputs, clause, issues }
}

function repeated(pipe: PipeTable): readonly TableIssue[] {
  const seen = new Set<string>()
  return pipe.columns.flatMap(({ text, span }) => {
    const message =
      text === '' ? say`a column has no heading` : say`two columns are called ${quote(text)}`
    const isWrong = text === '' || seen.has(text)
    seen.add(text)
    return isWrong ? [error(text === '' ? 'empty-heading' : 'repeated-column', message, span)] : []
  })
}

function noColumn(pipe: PipeTable, kind: 'input' | 'output', name: string): TableIssue {
  const headings = pipe.columns.map((column) => column.text)
  const near = nearestWord(name, headings)
  const hint = near === undefined ? '' : say`; did the heading ${quote(near)} mean it?`
  const message = say`the ${kind} ${quote(name)} has no column${hint} (${available(headings)})`
  return error('missing-column', message, headingsSpan(pipe))
}

function headingsSpan(pipe: PipeTable): Span {
  const first = pipe.columns[0] as PipeCell
  return { start: first.span.start, end: (pipe.columns.at(-1) as PipeCell).span.end }
}

function inputOf(heading: PipeCell, options: PipeOptions): InputSource {
  const { inputs } = options
  const name = heading.text
  if (inputs === undefined || !Object.hasOwn(inputs, name)) {
    return { name, expression: name, at: heading.span }
  }
  return { name, expression: inputs[name] as string }
}

function ruleOf(row: PipeRow, columns: Columns): RuleSource {
  const cell = (index: number): PipeCell => row.cells[index] as PipeCell
  return {
    cells: columns.inputs.map((index) => cell(index).text),
    outputs: columns.outputs.map((index) => cell(index).text),
    ...clauseOf(row, columns.clause),
    at: {
      line: row.line,
      span: row.span,
      inputs: columns.inputs.map((index) => cell(index).span),
      outputs: columns.outputs.map((index) => cell(index).span),
    },
  }
}

/** The clause of a row; an empty cell or `-` cites nothing. */
export function clauseOf(row: PipeRow, column: number): { readonly clause?: string } {
  const text = row.cells[column]?.text ?? ''
  return text === '' || text === '-' ? {} : { clause: text }
}
