import type { Json, ReadFact, Truth } from '../values/index.ts'
import { placesOfFacts, readInput } from './read-inputs.ts'
import { ALL, coverage, pieceOf } from './space/column.ts'
import type { DecisionTable } from './table.ts'

/** A cell of a row beside the value that it was asked about. */
export interface ExplainedCell {
  readonly input: string
  /** Canonical text of the cell; `-` asks nothing. */
  readonly cell: string
  /** Absent where it is not known. */
  readonly value?: Json
  readonly holds: Truth
}

/** Why a row applies: each cell, the value it met, and whether it holds. */
export function explainRow(
  table: DecisionTable,
  row: number,
  read: ReadFact,
): readonly ExplainedCell[] {
  return placesOfFacts(table.inputs, table.space).map((place, index) => {
    const { input, column } = place
    const value = readInput(place, read)
    const piece = pieceOf(column, value)
    return {
      input: input.name,
      cell: table.rules[row]?.cells[index] ?? '-',
      ...(value === undefined ? {} : { value }),
      holds: piece < 0 ? undefined : coverage(column, row, piece, piece) === ALL,
    }
  })
}
