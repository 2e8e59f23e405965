import { say } from '../../values/index.ts'
import { printLiteral } from '../cells/print.ts'
import { showInputs } from '../show-inputs.ts'
import { type Column, pieceAt } from '../space/column.ts'
import { narrow, wholeSpace } from '../space/space.ts'
import type { Checked, CheckResult, TableFinding } from './finding.ts'
import { witnessIn } from './witness.ts'

/**
 * Words of an enumeration, or true or false, that no cell of their column accepts, so that
 * nothing matches them whatever the other inputs are. Not where there is an `else`: it may be
 * meant for them. Nor where one cell is enough: another column may match.
 */
export function checkMissingValues({ table, most }: Checked): CheckResult {
  const findings: TableFinding[] = []
  if (table.else !== undefined || table.mode === 'any-cell') return { findings, proven: true }
  for (const [index, column] of table.space.columns.entries()) {
    const { kind } = column.line.type
    if (kind !== 'enumeration' && kind !== 'boolean') continue
    const accepted = acceptedPieces(column)
    for (let at = 0; at <= column.line.maximum && findings.length < most; at += 1) {
      const piece = pieceAt(column, at)
      if (accepted[piece] !== 1) findings.push(missing(table, index, at, piece))
    }
  }
  return { findings, proven: true }
}

function acceptedPieces(column: Column): Uint8Array {
  const accepted = new Uint8Array(column.size)
  for (const [range, low] of column.lows.entries()) {
    accepted.fill(1, low, (column.highs[range] as number) + 1)
  }
  return accepted
}

function missing(
  table: Checked['table'],
  index: number,
  position: number,
  piece: number,
): TableFinding {
  const box = narrow(wholeSpace(table.space), index, piece, piece)
  const { name } = table.inputs[index] as Checked['table']['inputs'][number]
  const { line } = table.space.columns[index] as Column
  const value = line.json(position)
  const witness = { ...witnessIn(table, box), [name]: value }
  const literal = printLiteral(line, position)
  return {
    code: 'missing-value',
    severity: 'error',
    message: say`no row accepts ${name} = ${literal}, for example ${showInputs(witness)}; add a row or an else`,
    rows: [],
    column: name,
    value,
    witness,
    suggestedCells: table.inputs.map((_, i) => (i === index ? literal : '-')),
  }
}
