import type { RowMode } from '../../tables/index.ts'
import { negated } from './feel-cell.ts'

/** A row of FEEL cells and the row of the table that it comes from. */
export interface FeelRow {
  readonly cells: readonly string[]
  readonly row: number
}

/**
 * The rows as DMN joins their cells, by "and". A row of alternatives becomes one row for each, that
 * refuses what the ones before it accept: of these rows at most one matches, so that every hit
 * policy decides as before.
 */
export function expandRows(
  rows: readonly (readonly string[])[],
  mode: RowMode,
): readonly FeelRow[] {
  if (mode === 'all-cells') return rows.map((cells, row) => ({ cells, row }))
  return rows.flatMap((cells, row) => {
    const asked = cells.flatMap((cell, index) => (cell === '-' ? [] : [index]))
    return asked.map((alternative) => ({ cells: alternativeOf(cells, alternative), row }))
  })
}

function alternativeOf(cells: readonly string[], alternative: number): readonly string[] {
  return cells.map((cell, index) => {
    if (index > alternative || cell === '-') return '-'
    return index === alternative ? cell : negated(cell)
  })
}
