import type { Json, ReadFact, Truth } from '../values/index.ts'
import { placesOfFacts, readInput } from './read-inputs.ts'
import { ALL, type Column, coverage, pieceOf, SOME } from './space/column.ts'
import type { DecisionTable } from './table.ts'

/** A cell of a row beside the value that it was asked about. */
export interface ExplainedCell {
  readonly input: string
  /** Canonical text of the cell; `-` asks nothing. */
  readonly cell: string
  /** Absent where it is not known; one that the input cannot have is shown all the same. */
  readonly value?: Json
  /** Unknown only where the value is, and it matters: `-` holds whatever the value. */
  readonly holds: Truth
}

/**
 * Why a row applies: each cell, the value it met, and whether it holds. Under `any-cell` a `-` never
 * holds: it contributes nothing.
 */
export function explainRow(
  table: DecisionTable,
  row: number,
  read: ReadFact,
): readonly ExplainedCell[] {
  return placesOfFacts(table.inputs, table.space).map((place, index) => {
    const { input, column } = place
    const value = readInput(place, read) ?? undefined
    const piece = pieceOf(column, value)
    return {
      input: input.name,
      cell: table.rules[row]?.cells[index] ?? '-',
      ...(value === undefined ? {} : { value }),
      holds:
        piece < 0 ? whateverTheValue(column, row) : coverage(column, row, piece, piece) === ALL,
    }
  })
}

/** Whether the cell holds for every value or for none. */
function whateverTheValue(column: Column, row: number): Truth {
  const covered = coverage(column, row, 0, column.size - 1)
  return covered === SOME ? undefined : covered === ALL
}
