import { error, quote, warning } from '../conditions/report.ts'
import type { Issue } from '../values/index.ts'
import { say } from '../values/index.ts'
import { domainText } from './cells/domain-text.ts'
import { parseOutput } from './cells/output.ts'
import { type Cell, parseCell } from './cells/parse.ts'
import type { InputColumn } from './compile-inputs.ts'
import type { Policy } from './policy.ts'
import type { OutputCell } from './source.ts'
import type { Line } from './space/line.ts'
import { clip, type ValueSet } from './space/value-set.ts'
import type { OutputValue, TableInput } from './table.ts'

/** A cell with what it accepts; without a cell, the issues say why. */
export interface ReadCell {
  readonly cell?: Cell
  readonly set: ValueSet
  /** Places are in the text of the cell. */
  readonly issues: readonly Issue[]
}

/** Makes the function that reads the cells of an input column. Equal texts are read once. */
export function cellReader(column: InputColumn, anyCell: boolean): (text: string) => ReadCell {
  const known = new Map<string, ReadCell>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const { cell, issues } = parseCell(text, column.line)
    const read =
      cell === undefined
        ? { set: [], issues }
        : { cell, set: setOf(cell, column.line, anyCell), issues: partsOutside(cell, column) }
    known.set(text, read)
    return read
  }
}

/** A `-` accepts all where every cell must hold, and nothing where one is enough. */
function setOf(cell: Cell, line: Line, anyCell: boolean): ValueSet {
  if (!cell.dash) return cell.set
  if (anyCell) return []
  // A line of texts still grows; its column clips the set to what it has become.
  return [line.minimum, line.type.kind === 'text' ? Number.MAX_SAFE_INTEGER : line.maximum]
}

/**
 * Parts of a list that nothing in the domain satisfies, beside others that something does. A
 * whole cell without a value is found by verification, which looks at rows rather than texts.
 */
function partsOutside(cell: Cell, { line, input }: InputColumn): readonly Issue[] {
  if (cell.tests.length < 2 || line.type.kind === 'text') return []
  const parts = cell.tests.filter((test) => clip(test.set, line.minimum, line.maximum).length === 0)
  return parts.slice(0, 3).map((test) => {
    const message = say`no value of ${input.name} satisfies ${quote(test.canonical)}: its domain is ${domainText(line)}`
    return warning('cell-outside-domain', message, test.span)
  })
}

/** An output cell as read; without a value, the issues say why. */
export interface ReadOutput {
  readonly value?: OutputValue
  readonly issues: readonly Issue[]
}

/** Makes the function that reads the cells of an output column. Equal cells are read once. */
export function outputReader(
  line: Line,
  inputs: readonly TableInput[],
  policy: Policy,
): (cell: OutputCell) => ReadOutput {
  const known = new Map<OutputCell, ReadOutput>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const parsed = parseOutput(cell, line, inputs)
    const isAllowed = parsed.value === undefined || 'json' in parsed.value || policy.references
    const read = isAllowed ? parsed : { issues: [noReference(String(cell))] }
    known.set(cell, read)
    return read
  }
}

function noReference(cell: string): Issue {
  const message = say`the column ${quote(cell)} cannot be given under this policy, which compares outputs before the inputs are known; available under unique, first, collect, rule-order, sum`
  return error('wrong-reference', message, { start: 0, end: cell.length })
}
