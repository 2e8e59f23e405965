import { say } from '../../values/index.ts'
import { showInputs } from '../show-inputs.ts'
import type { HitPolicy } from '../source.ts'
import { type Checked, type CheckResult, rowNames, type TableFinding } from './finding.ts'
import { boundsOf, pointOf, reachOf } from './reach.ts'
import { pointBox, witnessIn } from './witness.ts'

/** Whether a row that also matches leaves nothing to another one. */
type Masks = (checked: Checked, other: number, row: number, masked: ReadonlySet<number>) => boolean

/**
 * By policy. Under first, any row before it does. Under the policies that compare outputs, a row
 * of a better output does, and one of the same output unless it is itself found superfluous: of
 * two equal rows only the later one is reported.
 */
const masksUnder: { readonly [policy in HitPolicy]?: Masks } = {
  first: (_, other, row) => other < row,
  any: isSame,
  highest: isBetterOrSame,
  max: isBetterOrSame,
  min: isBetterOrSame,
}

function isSame(
  checked: Checked,
  other: number,
  row: number,
  masked: ReadonlySet<number>,
): boolean {
  return checked.outputsOf(other).key === checked.outputsOf(row).key && !masked.has(other)
}

function isBetterOrSame(
  checked: Checked,
  other: number,
  row: number,
  masked: ReadonlySet<number>,
): boolean {
  const same = checked.outputsOf(other).key === checked.outputsOf(row).key
  return same ? !masked.has(other) : checked.rankOf(other) < checked.rankOf(row)
}

/**
 * Rows that never decide, because one row or several together match and come first wherever they
 * do. Without them the table gives the same. Rows that match nothing are another finding.
 */
export function checkMaskedRows(checked: Checked): CheckResult {
  const { table, neighbours } = checked
  const masks = masksUnder[table.policy]
  if (masks === undefined) return { findings: [], proven: true }
  const budget = { steps: checked.steps }
  const masked = new Set<number>()
  const findings: TableFinding[] = []
  for (let row = table.rules.length - 1; row >= 0; row -= 1) {
    if (neighbours.isEmpty(row)) continue
    const { rows, looked } = neighbours.of(row)
    budget.steps -= looked >> 4
    const rivals = rows.filter((other) => masks(checked, other, row, masked))
    if (rivals.length === 0) continue
    const { point, covering, proven } = reachOf(table.space, row, rivals, budget)
    if (!proven) return { findings: findings.reverse(), proven: false }
    if (point !== undefined) continue
    masked.add(row)
    if (findings.length < checked.most) findings.push(maskedRow(checked, row, covering))
  }
  return { findings: findings.reverse(), proven: true }
}

function maskedRow({ table }: Checked, row: number, covering: readonly number[]): TableFinding {
  const point = pointOf(table.space, boundsOf(table.space, row), row)
  const witness = witnessIn(table, pointBox(point))
  const by = covering.toSorted((a, b) => a - b)
  const match = by.length > 1 ? say`together match and come` : say`matches and comes`
  const message = say`row ${row + 1} never decides: ${rowNames(by)} ${match} first wherever it does, for example ${showInputs(witness)}`
  return { code: 'masked-row', severity: 'warning', message, rows: [row, ...by], witness }
}
