import { error, quote } from '../../conditions/report.ts'
import { type Issue, type Json, nearestWord, say } from '../../values/index.ts'
import type { OutputCell } from '../source.ts'
import type { Line } from '../space/line.ts'
import type { OutputValue, TableInput } from '../table.ts'
import { parseCell } from './parse.ts'

export interface ParsedOutput {
  readonly value?: OutputValue
  readonly issues: readonly Issue[]
}

/**
 * Reads an output cell: a literal of the output's type, or for numbers the name of an input
 * column whose value is given. Spans are places in the text of the cell.
 */
export function parseOutput(
  cell: OutputCell,
  line: Line,
  inputs: readonly TableInput[],
): ParsedOutput {
  if (typeof cell !== 'string') return checkValue(cell, line)
  const reference = referenceTo(cell, line, inputs)
  if (reference !== undefined) return reference
  const { cell: parsed, issues } = parseCell(cell, line)
  if (parsed === undefined) return { issues: withColumnHint(issues, cell, line, inputs) }
  const span = { start: 0, end: cell.length }
  const [low, high] = parsed.set
  if (parsed.dash || low === undefined || low !== high || !isPlain(cell)) {
    const message = say`${quote(cell)} is not one value: an output cell is a single literal`
    return { issues: [error('wrong-output', message, span)] }
  }
  return low >= line.minimum && low <= line.maximum
    ? { value: { json: line.json(low) }, issues: [] }
    : { issues: [outside(cell, span.end)] }
}

/** Tests such as `= 5` and `[5..5]` have one value too, but they are questions, not answers. */
function isPlain(cell: string): boolean {
  return !/^\s*(?:[<>=!≥≤≠[\]]|\(|not\s*\()/.test(cell)
}

function checkValue(cell: Json, line: Line): ParsedOutput {
  const text = JSON.stringify(cell) ?? 'undefined'
  if (line.position(cell) !== undefined)
    return { value: { json: withoutMinusZero(cell) }, issues: [] }
  return { issues: [outside(text, text.length)] }
}

/** Canonical JSON has no −0, which is 0 to every table. */
function withoutMinusZero(value: Json): Json {
  return typeof value === 'number' ? value + 0 : value
}

function outside(text: string, end: number): Issue {
  const message = say`${quote(text)} is not in the domain of this output`
  return error('output-outside-domain', message, { start: 0, end })
}

function referenceTo(
  cell: string,
  line: Line,
  inputs: readonly TableInput[],
): ParsedOutput | undefined {
  const input = inputs.findIndex((one) => one.name === cell.trim())
  if (line.type.kind !== 'number' || input < 0) return undefined
  const { type, name } = inputs[input] as TableInput
  if (type.kind === 'number') return { value: { input }, issues: [] }
  const message = say`the column ${quote(name)} holds no numbers, so it cannot be given as one`
  return { issues: [error('wrong-reference', message, { start: 0, end: cell.length })] }
}

function withColumnHint(
  issues: readonly Issue[],
  cell: string,
  line: Line,
  inputs: readonly TableInput[],
): readonly Issue[] {
  const names = inputs.flatMap((input) => (input.type.kind === 'number' ? [input.name] : []))
  const near = line.type.kind === 'number' ? nearestWord(cell.trim(), names) : undefined
  if (near === undefined) return issues
  return issues.map((issue) => ({
    ...issue,
    message: say`${issue.message}; did you mean the column ${quote(near)}?`,
    suggestion: near,
  }))
}
