import type { Outputs } from '../decision.ts'
import { type Column, endOfPiece } from '../space/column.ts'
import { nicePosition } from '../space/nice.ts'
import type { Box } from '../space/space.ts'
import type { DecisionTable } from '../table.ts'

/** Values of all inputs somewhere in a box, easy to read. */
export function witnessIn(table: DecisionTable, box: Box): Outputs {
  return Object.fromEntries(
    table.inputs.map(({ name }, index) => {
      const column = table.space.columns[index] as Column
      const low = column.starts[box.low[index] as number] as number
      const high = endOfPiece(column, box.high[index] as number)
      return [name, column.line.json(nicePosition(column.line, low, high))]
    }),
  )
}

/** The box of a single piece a column. */
export function pointBox(pieces: readonly number[]): Box {
  return { low: pieces, high: pieces }
}
