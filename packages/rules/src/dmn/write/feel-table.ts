import type { DecisionTable, HitPolicy } from '../../tables/index.ts'
import type { Scope } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import { type AskedCell, expandRow, type FeelRow } from './expand-rows.ts'
import { feelCell } from './feel-cell.ts'
import { feelExpression } from './feel-expression.ts'
import { feelForXml } from './xml-text.ts'

/** What a table says in DMN's words, before any of it is XML. */
export interface FeelTable {
  readonly table: DecisionTable
  /** In the order of the inputs. */
  readonly expressions: readonly string[]
  readonly rows: readonly FeelRow[]
}

/** Something in a table that DMN cannot say, or says otherwise. */
export interface TableProblem {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  /** `row 3 > deaths`, '' for the whole table. */
  readonly part: string
}

/** Policies under which a row may match twice, since its result counts once. */
const overlapping: readonly HitPolicy[] = ['any', 'first', 'highest', 'min', 'max']

/** Puts expressions and cells into FEEL; absent where one has no form there. */
export function feelTable(
  table: DecisionTable,
  scope: Scope,
): { readonly feel?: FeelTable; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = []
  const expressions = table.inputs.map((input) => {
    const feel = feelExpression(input.expression, scope)
    if ('text' in feel) return feel.text
    problems.push({ severity: 'error', code: 'no-feel', message: feel.problem, part: input.name })
    return ''
  })
  const rows = table.rules.flatMap((_, row) => {
    const found = feelRows(table, row)
    if (found.length === 0) problems.push(leftOut(row))
    return found
  })
  if (rows.length === 0) {
    const message = say`nothing in their domains satisfies any row: the table would have none`
    problems.push({ severity: 'error', code: 'no-rows', message, part: '' })
  }
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  if (table.mode === 'any-cell') problems.push(expanded(table.rules.length, rows.length))
  return { feel: { table, expressions, rows }, problems }
}

/** A row in DMN: none where a cell of it accepts nothing, several where its cells are alternatives. */
function feelRows(table: DecisionTable, row: number): readonly FeelRow[] {
  const written = table.rules[row]?.cells ?? []
  const cells = table.inputs.map(({ type }, index): AskedCell => {
    const cell = written[index] === '-' ? undefined : feelCell(written[index] as string, type)
    return cell === undefined ? undefined : feelForXml(cell)
  })
  const isNever = cells.some((cell, index) => cell === undefined && written[index] !== '-')
  if (isNever && table.mode === 'all-cells') return []
  return expandRow(cells, row, table.mode, overlapping.includes(table.policy))
}

function leftOut(row: number): TableProblem {
  const message = say`nothing in the domain satisfies the row, which is left out`
  return { severity: 'warning', code: 'row-left-out', message, part: `row ${row + 1}` }
}

function expanded(before: number, after: number): TableProblem {
  const message = say`DMN joins the cells of a row by "and": the ${before} rows of alternatives are written as ${after} rows`
  return { severity: 'warning', code: 'rows-expanded', message, part: '' }
}
