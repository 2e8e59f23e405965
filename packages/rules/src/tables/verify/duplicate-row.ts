import { say } from '../../values/index.ts'
import { showInputs } from '../show-inputs.ts'
import { rangesOf } from '../space/column.ts'
import type { Checked, CheckResult, TableFinding } from './finding.ts'
import { boundsOf, pointOf } from './reach.ts'
import { pointBox, witnessIn } from './witness.ts'

/** Rows whose cells accept exactly the same, however they are written. */
export function checkDuplicateRows(checked: Checked): CheckResult {
  const { table, neighbours, most } = checked
  const firsts = new Map<string, number>()
  const findings: TableFinding[] = []
  for (let row = 0; row < table.rules.length && findings.length < most; row += 1) {
    if (neighbours.isEmpty(row)) continue
    const key = JSON.stringify(table.space.columns.map((column) => rangesOf(column, row)))
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, row)
    else findings.push(duplicate(checked, first, row))
  }
  return { findings, proven: true }
}

function duplicate({ table, outputsOf }: Checked, first: number, row: number): TableFinding {
  const witness = witnessIn(table, pointBox(pointOf(table.space, boundsOf(table.space, row), row)))
  const same = outputsOf(first).key === outputsOf(row).key
  const but = same ? say`and gives the same` : say`but gives something else`
  const message = say`row ${row + 1} has the same conditions as row ${first + 1} ${but}; both match ${showInputs(witness)}`
  return { code: 'duplicate-row', severity: 'warning', message, rows: [row, first], witness }
}
