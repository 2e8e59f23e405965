import type { Json } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Budget } from '../space/explore.ts'
import { lineOf } from '../space/line.ts'
import type { DecisionTable } from '../table.ts'
import { type Checked, type CheckResult, rowNames, type TableFinding } from './finding.ts'
import { pointWithoutRow, reachOf, rivalsOf } from './reach.ts'

/**
 * Words of an output's scale that the table can never give: no row has them, or only rows that
 * never decide, or only an `else` that never applies.
 */
export function checkUnreachableOutputs(checked: Checked): CheckResult {
  const { table } = checked
  const budget = { steps: checked.steps }
  const decides = decidesOnce(checked, budget)
  const findings: TableFinding[] = []
  if (table.policy === 'count') return { findings, proven: true }
  for (const [index, { name, type }] of table.outputs.entries()) {
    if (type.kind !== 'enumeration' && type.kind !== 'boolean') continue
    const line = lineOf(type)
    const giving = rowsByValue(table, index)
    for (let at = 0; line !== undefined && at <= line.maximum; at += 1) {
      const value = line.json(at)
      const rows = giving.get(value) ?? []
      const isReached =
        rows.some(decides) ||
        (table.else?.[index] === value && pointWithoutRow(table.space, budget) !== undefined)
      if (budget.steps < 0) return { findings, proven: false }
      if (!isReached) findings.push(unreachable(table, name, value, index, rows))
    }
  }
  return { findings: findings.slice(0, checked.most), proven: true }
}

/** Whether a row decides anywhere, remembered. */
function decidesOnce(checked: Checked, budget: Budget): (row: number) => boolean {
  const known = new Map<number, boolean>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined || budget.steps < 0) return before ?? false
    const decides =
      !checked.neighbours.isEmpty(row) &&
      reachOf(checked.table.space, row, rivalsOf(checked, row), budget).point !== undefined
    known.set(row, decides)
    return decides
  }
}

function rowsByValue(table: DecisionTable, index: number): ReadonlyMap<Json, readonly number[]> {
  const rows = new Map<Json, number[]>()
  for (const [row, rule] of table.rules.entries()) {
    const output = rule.outputs[index]
    if (output === undefined || !('json' in output)) continue
    const others = rows.get(output.json)
    if (others === undefined) rows.set(output.json, [row])
    else others.push(row)
  }
  return rows
}

function unreachable(
  table: DecisionTable,
  column: string,
  value: Json,
  index: number,
  rows: readonly number[],
): TableFinding {
  const sources = [
    ...(rows.length > 0
      ? [say`${rowNames(rows)}, which never ${rows.length > 1 ? say`decide` : say`decides`}`]
      : []),
    ...(table.else?.[index] === value ? [say`else, which never applies`] : []),
  ]
  const reason =
    sources.length === 0 ? say`no row gives it` : say`only from ${sources.join(say` and `)}`
  const message = say`the table can never give ${column} = ${JSON.stringify(value)}: ${reason}`
  return { code: 'unreachable-output', severity: 'warning', message, rows, column, value }
}
