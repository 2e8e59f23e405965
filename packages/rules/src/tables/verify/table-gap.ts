import { say } from '../../values/index.ts'
import { printLiteral, printSet } from '../cells/print.ts'
import { showInputs } from '../show-inputs.ts'
import { type Column, positionsOf } from '../space/column.ts'
import { explore } from '../space/explore.ts'
import { type Box, wholeSpace } from '../space/space.ts'
import type { DecisionTable } from '../table.ts'
import type { Checked, CheckResult, TableFinding } from './finding.ts'
import { mergeRegions, type Region } from './region.ts'
import { witnessIn } from './witness.ts'

/** Boxes without a row that are collected before they are merged into gaps. */
const mostBoxes = 5_000

/** Joining a box with others takes about as long as so many steps, with all rounds of it. */
const stepsOfBox = 100

/**
 * Inputs that no row matches, where there is no `else`: deciding would answer `none`. Adjacent
 * parts are merged, and each gap comes with the cells of a row that would close it.
 */
export function checkGaps(checked: Checked): CheckResult {
  const { table, steps, most } = checked
  if (table.else !== undefined) return { findings: [], proven: true }
  const boxes: Box[] = []
  const room = Math.min(mostBoxes, steps / stepsOfBox)
  const rows = Array.from(table.rules.keys())
  const isDone = explore(
    table.space,
    wholeSpace(table.space),
    rows,
    { steps },
    (box, certain, partial) => {
      if (certain.length > 0) return []
      if (partial.length === 0) boxes.push(box)
      return boxes.length < room ? partial : 'stop'
    },
    1,
  )
  const regions = mergeRegions(table.space, boxes).slice(0, most)
  return {
    findings: regions.map((region) => gap(table, region)),
    proven: isDone && boxes.length < room,
  }
}

function gap(table: DecisionTable, region: Region): TableFinding {
  const low = region.map((ranges) => ranges[0] as number)
  const high = region.map((ranges) => ranges[1] as number)
  const witness = witnessIn(table, { low, high })
  const cells: string[] = []
  let isOne = true
  for (const [index, ranges] of region.entries()) {
    const column = table.space.columns[index] as Column
    const positions = positionsOf(column, ranges)
    const cell = printSet(column.line, positions)
    cells.push(cell)
    if (cell !== printLiteral(column.line, positions[0] as number)) isOne = false
  }
  const shown = cells.flatMap((cell, i) =>
    cell === '-' ? [] : [`${table.inputs[i]?.name} ${cell}`],
  )
  const where = shown.length === 0 ? say`any inputs` : shown.join(say` and `)
  // A gap of a single value for each input is its own example.
  const example = isOne ? '' : say`, for example ${showInputs(witness)}`
  // Where one cell is enough, a row would match more than the gap; only `else` is exactly it.
  const isMendable = table.mode === 'all-cells'
  const remedy = isMendable ? say`add a row or an else` : say`add an else`
  return {
    code: 'table-gap',
    severity: 'error',
    message: say`no row matches ${where}${example}; ${remedy}`,
    rows: [],
    witness,
    ...(isMendable ? { suggestedCells: cells } : {}),
  }
}
