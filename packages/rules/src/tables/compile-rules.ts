import { available, didYouMean } from '../conditions/available.ts'
import { error, quote } from '../conditions/report.ts'
import { type Issue, nearestWord, type Span, say } from '../values/index.ts'
import type { Cell } from './cells/parse.ts'
import { cellReader, outputReader, type ReadCell, type ReadOutput } from './compile-cells.ts'
import type { InputColumn } from './compile-inputs.ts'
import { locate } from './locate.ts'
import type { Policy } from './policy.ts'
import type { OutputCell, RuleSource, TableIssue, TableSource } from './source.ts'
import type { Line } from './space/line.ts'
import type { ValueSet } from './space/value-set.ts'
import type { OutputValue, TableRule } from './table.ts'

/** A checked row with what its cells accept, in the order of the inputs. */
export interface CompiledRule extends TableRule {
  readonly sets: readonly ValueSet[]
}

export interface CompiledRules {
  readonly rules: readonly CompiledRule[]
  readonly issues: readonly TableIssue[]
}

/** What all rows of a table share. */
interface Frame {
  readonly source: TableSource
  /** Names of the inputs. */
  readonly names: readonly string[]
  readonly readCell: readonly ((text: string) => ReadCell)[]
  readonly readOutput: readonly ((cell: OutputCell) => ReadOutput)[]
  readonly errors: TableIssue[]
  readonly warnings: TableIssue[]
}

/** Reads all cells. Rows with a wrong cell are left out; after many errors the rest is not read. */
export function compileRules(
  source: TableSource,
  columns: readonly InputColumn[],
  outputs: readonly Line[],
  policy: Policy,
  mostIssues: number,
): CompiledRules {
  const inputs = columns.map((column) => column.input)
  const frame: Frame = {
    source,
    names: inputs.map((input) => input.name),
    readCell: columns.map((column) => cellReader(column, source.rows === 'any-cell')),
    readOutput: outputs.map((line) => outputReader(line, inputs, policy)),
    errors: [],
    warnings: [],
  }
  const rules: CompiledRule[] = []
  for (const [row, rule] of source.rules.entries()) {
    const compiled = compileRule(frame, rule, row)
    if (compiled !== undefined) rules.push(compiled)
    if (frame.errors.length >= mostIssues) break
  }
  return { rules, issues: [...frame.errors, ...frame.warnings.slice(0, mostIssues)] }
}

function compileRule(frame: Frame, rule: RuleSource, row: number): CompiledRule | undefined {
  const texts = cellTexts(frame, rule, row)
  if (texts === undefined || !hasAllOutputs(frame, rule, row)) return undefined
  const reads = texts.map((text, index) => readCell(frame, rule, row, index, text))
  const cells: readonly (Cell | undefined)[] = reads.map((read) => read.cell)
  const outputs: readonly (OutputValue | undefined)[] = rule.outputs.map((cell, index) =>
    readOutput(frame, rule, row, index, cell),
  )
  if (!isComplete(cells) || !isComplete(outputs)) return undefined
  if (frame.source.rows === 'any-cell' && cells.every((cell) => cell.dash)) {
    const message = say`the row has no condition: under any-cell a "-" contributes nothing; use else`
    reportRow(frame, rule, row, 'empty-row', message)
  }
  return {
    cells: cells.map((cell) => cell.canonical),
    outputs,
    sets: reads.map((read) => read.set),
    ...(rule.clause === undefined ? {} : { clause: rule.clause }),
    ...(rule.at === undefined ? {} : { at: rule.at }),
  }
}

function isComplete<T>(items: readonly T[]): items is readonly NonNullable<T>[] {
  return items.every((item) => item !== undefined)
}

function readCell(
  frame: Frame,
  rule: RuleSource,
  row: number,
  index: number,
  text: string,
): ReadCell {
  const read = (frame.readCell[index] as Frame['readCell'][number])(text)
  const place = { row, column: frame.names[index] ?? '' }
  report(frame, read.issues, rule.at?.inputs?.[index], place)
  return read
}

function readOutput(
  frame: Frame,
  rule: RuleSource,
  row: number,
  index: number,
  cell: OutputCell,
): OutputValue | undefined {
  const { value, issues } = (frame.readOutput[index] as Frame['readOutput'][number])(cell)
  const place = { row, column: frame.source.outputs[index]?.name ?? '' }
  report(frame, issues, rule.at?.outputs?.[index], place)
  return value
}

function report(
  frame: Frame,
  issues: readonly Issue[],
  at: Span | undefined,
  place: NonNullable<TableIssue['cell']>,
): void {
  for (const issue of issues) {
    const list = issue.severity === 'error' ? frame.errors : frame.warnings
    list.push(locate(issue, at, place))
  }
}

function hasAllOutputs(frame: Frame, rule: RuleSource, row: number): boolean {
  const wanted = frame.readOutput.length
  const found = rule.outputs.length
  if (found === wanted) return true
  reportRow(frame, rule, row, 'wrong-cell-count', say`the row gives ${found} outputs of ${wanted}`)
  return false
}

/** The texts in the order of the inputs. A cell that a record leaves out is `-`. */
function cellTexts(frame: Frame, rule: RuleSource, row: number): readonly string[] | undefined {
  const { names } = frame
  const { cells } = rule
  if (isList(cells)) {
    if (cells.length === names.length) return cells
    const message = say`the row has ${cells.length} cells for ${names.length} inputs`
    reportRow(frame, rule, row, 'wrong-cell-count', message)
    return undefined
  }
  const strange = Object.keys(cells).filter((name) => !names.includes(name))
  for (const name of strange) {
    const near = nearestWord(name, names)
    const message = say`${quote(name)} is no input of this table; ${didYouMean(near)}${available(names)}`
    reportRow(frame, rule, row, 'unknown-column', message)
  }
  return strange.length > 0
    ? undefined
    : names.map((name) => (Object.hasOwn(cells, name) ? (cells[name] as string) : '-'))
}

function isList(cells: RuleSource['cells']): cells is readonly string[] {
  return Array.isArray(cells)
}

function reportRow(
  frame: Frame,
  rule: RuleSource,
  row: number,
  code: string,
  message: string,
): void {
  const span = rule.at?.span ?? { start: 0, end: 0 }
  frame.errors.push({ ...error(code, message, span), cell: { row } })
}
