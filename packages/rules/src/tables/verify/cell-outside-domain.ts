import { say } from '../../values/index.ts'
import { domainText } from '../cells/domain-text.ts'
import type { Column } from '../space/column.ts'
import type { Line } from '../space/line.ts'
import type { Checked, CheckResult, TableFinding } from './finding.ts'

/** Cells that no value of their column's domain satisfies, so that the row cannot match by them. */
export function checkCellsOutsideDomain({ table, most }: Checked): CheckResult {
  const findings: TableFinding[] = []
  for (const [row, rule] of table.rules.entries()) {
    for (const [index, cell] of rule.cells.entries()) {
      const column = table.space.columns[index] as Column
      if (cell === '-' || (column.offsets[row + 1] as number) > (column.offsets[row] as number)) {
        continue
      }
      if (findings.length < most) {
        findings.push(outside(row, table.inputs[index]?.name ?? '', cell, column.line))
      }
    }
  }
  return { findings, proven: true }
}

function outside(row: number, column: string, cell: string, line: Line): TableFinding {
  const message = say`no value of ${column} satisfies "${cell}" in row ${row + 1}: its domain is ${domainText(line)}`
  return { code: 'cell-outside-domain', severity: 'warning', message, rows: [row], column }
}
