import type { Decision, Outputs } from '../decision.ts'
import type { Column } from '../space/column.ts'
import type { Budget } from '../space/explore.ts'
import type { DecisionTable } from '../table.ts'
import type { Checked } from '../verify/finding.ts'
import { pointWithoutRow, reachOf, rivalsOf } from '../verify/reach.ts'
import { prepareChecks } from '../verify/verify.ts'
import { type Point, pointForCell, positionsAt } from './base-point.ts'
import { edgeValues } from './boundary.ts'

/** Inputs to try, why, and what the table answers. */
export interface TableTestCase {
  readonly inputs: Outputs
  readonly expected: Decision
  readonly reasons: readonly TestReason[]
}

export type TestReason =
  /** The row matches, and what it gives is the result, or a part of it. */
  | { readonly kind: 'row'; readonly row: number }
  /** The value of one input at a bound of a cell; the row holds, or not, by this cell alone. */
  | {
      readonly kind: 'bound'
      readonly row: number
      readonly input: string
      readonly bound: string
      readonly holds: boolean
    }
  /** No row holds, so that `else` decides. */
  | { readonly kind: 'else' }

export interface TableTestCases {
  readonly cases: readonly TableTestCase[]
  /** Rows that decide nowhere, so that no case can reach them. */
  readonly unreached: readonly number[]
  /** Whether steps and number of cases sufficed for all. */
  readonly complete: boolean
}

export interface TestCaseOptions {
  /** Steps of search, default 5,000,000. */
  readonly steps?: number
  /** Cases, default 10,000. */
  readonly most?: number
}

/**
 * Test cases for a table in the manner of modified condition/decision coverage (MC/DC, as in
 * DO-178C): every row decides once; every cell is tried on both sides of each of its bounds,
 * with all else such that the row hangs on this cell; `else` decides once. Cases of the same
 * inputs are one case with several reasons. What is expected is what the table answers now: the
 * author reads it once, and it guards every later version.
 */
export function generateTestCases(
  table: DecisionTable,
  options: TestCaseOptions = {},
): TableTestCases {
  const checked = prepareChecks(table, options)
  const budget = { steps: checked.steps }
  const most = options.most ?? 10_000
  const collected = new Map<string, { inputs: Outputs; reasons: TestReason[] }>()
  const add = (point: Point, reason: TestReason): void => {
    const inputs = inputsAt(table, point)
    const key = JSON.stringify(inputs)
    const same = collected.get(key)
    if (same !== undefined) same.reasons.push(reason)
    else if (collected.size < most) collected.set(key, { inputs, reasons: [reason] })
  }
  const unreached: number[] = []
  for (const row of table.rules.keys()) {
    if (collected.size >= most || budget.steps < 0) break
    const reached = addRow(checked, row, budget, add)
    // Where the steps ran out, nobody knows whether it decides somewhere.
    if (!reached && budget.steps >= 0) unreached.push(row)
  }
  const outside = table.else === undefined ? undefined : pointWithoutRow(table.space, budget)
  if (outside !== undefined) add(positionsAt(table.space, outside), { kind: 'else' })
  const cases = [...collected.values()].map(({ inputs, reasons }) => ({
    inputs,
    expected: table.decideInputs(inputs),
    reasons,
  }))
  return { cases, unreached, complete: budget.steps >= 0 && collected.size < most }
}

type Add = (point: Point, reason: TestReason) => void

function addRow(checked: Checked, row: number, budget: Budget, add: Add): boolean {
  const { table, neighbours } = checked
  const { space } = table
  if (neighbours.isEmpty(row)) return false
  const rivals = rivalsOf(checked, row)
  const { point } = reachOf(space, row, rivals, budget)
  if (point === undefined) return false
  const own = positionsAt(space, point)
  add(own, { kind: 'row', row })
  for (const [index, cell] of (table.rules[row]?.cells ?? []).entries()) {
    const base = cell === '-' ? undefined : pointForCell(space, row, index, own, rivals)
    if (base === undefined) continue
    const input = table.inputs[index]?.name ?? ''
    for (const { position, holds, bound } of edgeValues(space.columns[index] as Column, row)) {
      add(base.with(index, position), { kind: 'bound', row, input, bound, holds })
    }
  }
  return true
}

function inputsAt(table: DecisionTable, point: Point): Outputs {
  return Object.fromEntries(
    table.inputs.map(({ name }, index) => {
      const column = table.space.columns[index] as Column
      return [name, column.line.json(point[index] as number)]
    }),
  )
}
