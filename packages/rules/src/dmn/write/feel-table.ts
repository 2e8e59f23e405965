import type { DecisionTable, HitPolicy } from '../../tables/index.ts'
import type { Scope } from '../../values/index.ts'
import { expandRows, type FeelRow } from './expand-rows.ts'
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
  const refuse = (message: string, part: string): void => {
    problems.push({ severity: 'error', code: 'no-feel', message, part })
  }
  const expressions = table.inputs.map((input) => {
    const feel = feelExpression(input.expression, scope)
    if ('text' in feel) return feel.text
    refuse(feel.problem, input.name)
    return ''
  })
  const cells = table.rules.map((rule, row) =>
    table.inputs.map(({ name, type }, index) => {
      const cell = feelCell(rule.cells[index] as string, type)
      if (cell !== undefined) return feelForXml(cell)
      const message = `no text satisfies the cell ${rule.cells[index]}, which FEEL cannot say: leave the row out`
      refuse(message, `row ${row + 1} > ${name}`)
      return '-'
    }),
  )
  if (problems.length > 0) return { problems }
  const rows = expandRows(cells, table.mode, overlapping.includes(table.policy))
  if (rows.length !== cells.length) problems.push(expanded(cells.length, rows.length))
  return { feel: { table, expressions, rows }, problems }
}

function expanded(before: number, after: number): TableProblem {
  const message = `DMN joins the cells of a row by "and": the ${before} rows of alternatives are written as ${after} rows`
  return { severity: 'warning', code: 'rows-expanded', message, part: '' }
}
