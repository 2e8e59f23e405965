import { printSet } from '../cells/print.ts'
import { type Column, positionsOf } from '../space/column.ts'
import { explore } from '../space/explore.ts'
import { type Box, wholeSpace } from '../space/space.ts'
import type { DecisionTable } from '../table.ts'
import { type Checked, type CheckResult, showInputs, type TableFinding } from './finding.ts'
import { mergeRegions, type Region } from './region.ts'
import { witnessIn } from './witness.ts'

/** Boxes without a row that are collected before they are merged into gaps. */
const mostBoxes = 5_000

/**
 * Inputs that no row matches, where there is no `else`: deciding would answer `none`. Adjacent
 * parts are merged, and each gap comes with the cells of a row that would close it.
 */
export function checkGaps(checked: Checked): CheckResult {
  const { table, steps, most } = checked
  if (table.else !== undefined) return { findings: [], proven: true }
  const boxes: Box[] = []
  const rows = Array.from(table.rules.keys())
  const isDone = explore(
    table.space,
    wholeSpace(table.space),
    rows,
    { steps },
    (box, certain, partial) => {
      if (certain.length > 0) return []
      if (partial.length === 0) boxes.push(box)
      return boxes.length < mostBoxes ? partial : 'stop'
    },
    1,
  )
  const findings = mergeRegions(table.space, boxes).map((region) => gap(table, region))
  return { findings: findings.slice(0, most), proven: isDone && boxes.length < mostBoxes }
}

function gap(table: DecisionTable, region: Region): TableFinding {
  const low = region.map((ranges) => ranges[0] as number)
  const high = region.map((ranges) => ranges[1] as number)
  const witness = witnessIn(table, { low, high })
  const cells = region.map((ranges, index) => {
    const column = table.space.columns[index] as Column
    return printSet(column.line, positionsOf(column, ranges))
  })
  const shown = cells.flatMap((cell, i) =>
    cell === '-' ? [] : [`${table.inputs[i]?.name} ${cell}`],
  )
  const where = shown.length === 0 ? 'any inputs' : shown.join(' and ')
  // Where one cell is enough, a row would match more than the gap; only `else` is exactly it.
  const isMendable = table.mode === 'all-cells'
  const remedy = isMendable ? 'add a row or an else' : 'add an else'
  return {
    code: 'table-gap',
    severity: 'error',
    message: `no row matches ${where}, for example ${showInputs(witness)}; ${remedy}`,
    rows: [],
    witness,
    ...(isMendable ? { suggestedCells: cells } : {}),
  }
}
