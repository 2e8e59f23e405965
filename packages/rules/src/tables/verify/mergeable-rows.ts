import { say } from '../../values/index.ts'
import { printSet } from '../cells/print.ts'
import type { HitPolicy } from '../source.ts'
import { type Column, positionsOf, rangesOf } from '../space/column.ts'
import type { Budget } from '../space/explore.ts'
import { union } from '../space/value-set.ts'
import { type Checked, type CheckResult, rowNames, type TableFinding } from './finding.ts'

/** Under these the place of a row among the others matters. */
const byPlace: readonly HitPolicy[] = ['first', 'collect', 'rule-order']
/** Under these it matters how many rows match. */
const byNumber: readonly HitPolicy[] = ['collect', 'rule-order', 'output-order', 'sum', 'count']

/**
 * Rows of the same outputs and the same clause that differ in one column only and there join to
 * a single cell, so that one row would say the same. Rows under any-cell are left as their
 * author wrote them: a statute's alternatives are often kept apart on purpose.
 */
export function checkMergeableRows(checked: Checked): CheckResult {
  const { table, most } = checked
  const findings: TableFinding[] = []
  if (table.mode === 'any-cell') return { findings, proven: true }
  const taken = new Set<number>()
  const budget = { steps: checked.steps }
  for (const index of table.space.columns.keys()) {
    for (const group of groupsWithout(checked, index)) {
      for (const run of runsOf(checked, index, group)) {
        if (findings.length >= most) return { findings, proven: true }
        if (budget.steps < 0) return { findings, proven: false }
        if (run.some((row) => taken.has(row)) || !keepsMeaning(checked, index, run, budget))
          continue
        for (const row of run) taken.add(row)
        findings.push(mergeable(checked, index, run))
      }
    }
  }
  return { findings, proven: budget.steps >= 0 }
}

/** Rows that are equal in everything but one column; groups of two at least. */
function groupsWithout(checked: Checked, index: number): readonly (readonly number[])[] {
  const { table, neighbours, outputsOf } = checked
  const groups = new Map<string, number[]>()
  for (const [row, rule] of table.rules.entries()) {
    if (neighbours.isEmpty(row)) continue
    const others = table.space.columns.map((column, i) =>
      i === index ? null : rangesOf(column, row),
    )
    const key = JSON.stringify([others, outputsOf(row).key, rule.clause ?? null])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Rows whose cells touch or overlap, one after the other; of words without order, all. */
function runsOf({ table }: Checked, index: number, group: readonly number[]): readonly number[][] {
  const column = table.space.columns[index] as Column
  if (!column.line.ordered) return [[...group]]
  const first = (row: number): number => rangesOf(column, row)[0] as number
  const sorted = group.toSorted((a, b) => first(a) - first(b))
  const runs: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const row of sorted) {
    const ranges = rangesOf(column, row)
    if ((ranges[0] as number) <= end + 1) runs.at(-1)?.push(row)
    else runs.push([row])
    end = Math.max(end, ranges.at(-1) as number)
  }
  return runs.filter((run) => run.length > 1)
}

/** Whether one row in place of these, where the first of them stands, gives the same. */
function keepsMeaning(
  checked: Checked,
  index: number,
  run: readonly number[],
  budget: Budget,
): boolean {
  const { table, neighbours, outputsOf } = checked
  const { policy } = table
  const column = table.space.columns[index] as Column
  if (byNumber.includes(policy)) {
    const sizes = run.map((row) => sizeOf(rangesOf(column, row)))
    if (sizes.reduce((a, b) => a + b) !== sizeOf(joined(column, run))) return false
  }
  if (!byPlace.includes(policy)) return true
  const { key } = outputsOf(run[0] as number)
  const [from, to] = [run.reduce((a, b) => Math.min(a, b)), run.reduce((a, b) => Math.max(a, b))]
  for (let row = from + 1; row < to; row += 1) {
    budget.steps -= run.length
    if (budget.steps < 0) return false
    if (run.includes(row) || (policy === 'first' && outputsOf(row).key === key)) continue
    if (run.some((one) => neighbours.meet(one, row))) return false
  }
  return true
}

function joined(column: Column, run: readonly number[]): readonly number[] {
  return union(
    run.map((row) => rangesOf(column, row)),
    (piece) => piece + 1,
  )
}

function sizeOf(ranges: readonly number[]): number {
  return ranges.reduce((sum, piece, i) => sum + (i % 2 === 0 ? -piece : piece + 1), 0)
}

function mergeable({ table }: Checked, index: number, run: readonly number[]): TableFinding {
  const column = table.space.columns[index] as Column
  const rows = run.toSorted((a, b) => a - b)
  const cell = printSet(column.line, positionsOf(column, joined(column, run)))
  const { name } = table.inputs[index] as Checked['table']['inputs'][number]
  const own = table.rules[rows[0] as number]?.cells ?? []
  return {
    code: 'mergeable-rows',
    severity: 'hint',
    message: say`${rowNames(rows)} give the same and differ only in ${name}: one row with "${cell}" would do`,
    rows,
    column: name,
    suggestedCells: own.map((text, i) => (i === index ? cell : text)),
  }
}
