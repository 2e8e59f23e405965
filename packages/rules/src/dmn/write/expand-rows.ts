import type { RowMode } from '../../tables/index.ts'
import { negated } from './feel-cell.ts'

/** A row of FEEL cells and the row of the table that it comes from. */
export interface FeelRow {
  readonly cells: readonly string[]
  readonly row: number
}

/**
 * The rows as DMN joins their cells, by "and". A row of alternatives becomes one row for each. Unless
 * they may overlap, each refuses what the ones before it accept, so that at most one of them matches
 * and every hit policy decides as before.
 */
export function expandRows(
  rows: readonly (readonly string[])[],
  mode: RowMode,
  mayOverlap: boolean,
): readonly FeelRow[] {
  if (mode === 'all-cells') return rows.map((cells, row) => ({ cells, row }))
  return rows.flatMap((cells, row) => {
    const asked = cells.flatMap((cell, index) => (cell === '-' ? [] : [index]))
    return asked.map((alternative) => ({
      cells: cells.map((cell, index) => {
        if (index === alternative) return cell
        const isBefore = index < alternative && cell !== '-'
        return isBefore && !mayOverlap ? negated(cell) : '-'
      }),
      row,
    }))
  })
}
