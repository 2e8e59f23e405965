import { error, quote, warning } from '../conditions/report.ts'
import { available, didYouMean } from '../conditions/suggest.ts'
import type { Issue } from '../values/index.ts'
import { domainText } from './cells/domain-text.ts'
import { parseOutput } from './cells/output.ts'
import { type Cell, parseCell } from './cells/parse.ts'
import type { InputColumn } from './compile-inputs.ts'
import { locate } from './locate.ts'
import type { Policy } from './policy.ts'
import type { RuleSource, TableIssue, TableSource } from './source.ts'
import type { Line } from './space/line.ts'
import { clip, type ValueSet } from './space/value-set.ts'
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
  readonly inputs: readonly InputColumn[]
  readonly outputs: readonly Line[]
  readonly policy: Policy
  readonly anyCell: boolean
  readonly errors: TableIssue[]
  readonly warnings: TableIssue[]
}

/** Reads all cells. Rows with a wrong cell are left out; after many errors the rest is not read. */
export function compileRules(
  source: TableSource,
  inputs: readonly InputColumn[],
  outputs: readonly Line[],
  policy: Policy,
  mostIssues: number,
): CompiledRules {
  const anyCell = source.rows === 'any-cell'
  const frame: Frame = { source, inputs, outputs, policy, anyCell, errors: [], warnings: [] }
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
  const cells: readonly (Cell | undefined)[] = texts.map((text, index) =>
    readCell(frame, rule, row, index, text),
  )
  const outputs: readonly (OutputValue | undefined)[] = rule.outputs.map((_, index) =>
    readOutput(frame, rule, row, index),
  )
  if (!isComplete(cells) || !isComplete(outputs)) return undefined
  if (frame.anyCell && cells.every((cell) => cell.dash)) {
    const message = 'the row has no condition: under any-cell a "-" contributes nothing; use else'
    reportRow(frame, rule, row, 'empty-row', message)
  }
  return {
    cells: cells.map((cell) => cell.canonical),
    outputs,
    sets: cells.map((cell, index) => setOf(frame, cell, index)),
    ...(rule.clause === undefined ? {} : { clause: rule.clause }),
    ...(rule.at === undefined ? {} : { at: rule.at }),
  }
}

function isComplete<T>(items: readonly T[]): items is readonly NonNullable<T>[] {
  return items.every((item) => item !== undefined)
}

/** A `-` accepts all where every cell must hold, and nothing where one is enough. */
function setOf(frame: Frame, cell: Cell, index: number): ValueSet {
  if (!cell.dash) return cell.set
  if (frame.anyCell) return []
  const { line } = frame.inputs[index] as InputColumn
  // A line of texts still grows; its column clips the set to what it has become.
  return [line.minimum, line.type.kind === 'text' ? Number.MAX_SAFE_INTEGER : line.maximum]
}

function readCell(
  frame: Frame,
  rule: RuleSource,
  row: number,
  index: number,
  text: string,
): Cell | undefined {
  const { line, input } = frame.inputs[index] as InputColumn
  const { cell, issues } = parseCell(text, line)
  const place = { row, column: input.name }
  const at = rule.at?.inputs?.[index]
  frame.errors.push(...issues.map((issue) => locate(issue, at, place)))
  if (cell !== undefined) {
    const outside = partsOutside(cell, line, input.name)
    frame.warnings.push(...outside.map((issue) => locate(issue, at, place)))
  }
  return cell
}

/**
 * Parts of a list that nothing in the domain satisfies, beside others that something does. A
 * whole cell without a value is found by verification, which looks at rows rather than texts.
 */
function partsOutside(cell: Cell, line: Line, column: string): readonly Issue[] {
  if (cell.tests.length < 2 || line.type.kind === 'text') return []
  const parts = cell.tests.filter((test) => clip(test.set, line.minimum, line.maximum).length === 0)
  return parts.slice(0, 3).map((test) => {
    const message = `no value of ${column} satisfies ${quote(test.canonical)}: its domain is ${domainText(line)}`
    return warning('cell-outside-domain', message, test.span)
  })
}

function readOutput(
  frame: Frame,
  rule: RuleSource,
  row: number,
  index: number,
): OutputValue | undefined {
  const cell = rule.outputs[index] as RuleSource['outputs'][number]
  const inputs = frame.inputs.map((column) => column.input)
  const { value, issues } = parseOutput(cell, frame.outputs[index] as Line, inputs)
  const found: Issue[] = [...issues]
  if (value !== undefined && 'input' in value && !frame.policy.references) {
    const message = `the column ${quote(String(cell))} cannot be given under this policy, which compares outputs before the inputs are known; available under unique, first, collect, rule-order, sum`
    found.push(error('wrong-reference', message, { start: 0, end: String(cell).length }))
  }
  const place = { row, column: frame.source.outputs[index]?.name ?? '' }
  frame.errors.push(...found.map((issue) => locate(issue, rule.at?.outputs?.[index], place)))
  return value
}

function hasAllOutputs(frame: Frame, rule: RuleSource, row: number): boolean {
  const wanted = frame.outputs.length
  const found = rule.outputs.length
  if (found === wanted) return true
  reportRow(frame, rule, row, 'wrong-cell-count', `the row gives ${found} outputs of ${wanted}`)
  return false
}

/** The texts in the order of the inputs. A cell that a record leaves out is `-`. */
function cellTexts(frame: Frame, rule: RuleSource, row: number): readonly string[] | undefined {
  const names = frame.inputs.map((column) => column.input.name)
  const { cells } = rule
  if (isList(cells)) {
    if (cells.length === names.length) return cells
    const message = `the row has ${cells.length} cells for ${names.length} inputs`
    reportRow(frame, rule, row, 'wrong-cell-count', message)
    return undefined
  }
  const strange = Object.keys(cells).filter((name) => !names.includes(name))
  for (const name of strange) {
    const near = didYouMean(name, names)
    const hint = near === undefined ? '' : `did you mean ${quote(near)}? `
    const message = `${quote(name)} is no input of this table; ${hint}${available(names)}`
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
