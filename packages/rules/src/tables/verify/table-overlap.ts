import { say } from '../../values/index.ts'
import { showInputs } from '../show-inputs.ts'
import { type Column, rangesOf } from '../space/column.ts'
import type { Space } from '../space/space.ts'
import type { Checked, CheckResult, TableFinding } from './finding.ts'
import { pointBox, witnessIn } from './witness.ts'

/**
 * Two rows that match the same inputs, where the policy forbids it: any two under unique, two of
 * different outputs under any. Under the other policies overlaps have a meaning.
 */
export function checkOverlaps(checked: Checked): CheckResult {
  const { table, neighbours, outputsOf, most } = checked
  if (table.policy !== 'unique' && table.policy !== 'any') return { findings: [], proven: true }
  const clash = (a: number, b: number): boolean =>
    table.policy === 'unique' || outputsOf(a).key !== outputsOf(b).key
  const findings: TableFinding[] = []
  let { steps } = checked
  for (let row = 0; row < table.rules.length && findings.length < most; row += 1) {
    if (steps < 0) return { findings, proven: false }
    if (neighbours.isEmpty(row)) continue
    const { rows, looked } = neighbours.of(row)
    steps -= 1 + (looked >> 4)
    const later = rows.filter((other) => other > row && clash(row, other)).sort((a, b) => a - b)
    for (const other of later.slice(0, most - findings.length)) {
      findings.push(overlap(checked, row, other))
    }
  }
  return { findings, proven: true }
}

function overlap({ table, outputsOf }: Checked, a: number, b: number): TableFinding {
  const witness = witnessIn(table, pointBox(commonPoint(table.space, a, b)))
  const same = outputsOf(a).key === outputsOf(b).key
  const both = say`rows ${a + 1} and ${b + 1} both match ${showInputs(witness)}`
  const outputs = same ? say`with the same outputs` : say`with different outputs`
  return {
    code: 'table-overlap',
    severity: 'error',
    message: say`${both}, ${outputs}, but the policy is ${table.policy}`,
    rows: [a, b],
    witness,
  }
}

/** A piece a column at which two rows that meet both hold. */
function commonPoint(space: Space, a: number, b: number): readonly number[] {
  const common = space.columns.map((column) => commonPiece(column, a, b))
  if (space.mode === 'all-cells') return common.map((piece) => piece ?? 0)
  const shared = common.findIndex((piece) => piece !== undefined)
  if (shared >= 0) return common.map((piece, index) => (index === shared ? (piece ?? 0) : 0))
  // Without a common value they hold in different columns.
  const point = space.columns.map(() => 0)
  const [inA, inB] = [cellsOf(space, a), cellsOf(space, b)]
  const pairs = inA.flatMap((left) =>
    inB.flatMap((right) => (left === right ? [] : [[left, right]])),
  )
  const [columnA, columnB] = pairs[0] as [number, number]
  point[columnA] = rangesOf(space.columns[columnA] as Column, a)[0] as number
  point[columnB] = rangesOf(space.columns[columnB] as Column, b)[0] as number
  return point
}

/** The columns in which a row has a cell that something satisfies. */
function cellsOf(space: Space, row: number): readonly number[] {
  return space.columns.flatMap((column, index) => (rangesOf(column, row).length > 0 ? [index] : []))
}

function commonPiece(column: Column, a: number, b: number): number | undefined {
  const [left, right] = [rangesOf(column, a), rangesOf(column, b)]
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const low = Math.max(left[i] as number, right[j] as number)
    const endLeft = left[i + 1] as number
    const endRight = right[j + 1] as number
    if (low <= Math.min(endLeft, endRight)) return low
    if (endLeft < endRight) i += 2
    else j += 2
  }
  return undefined
}
