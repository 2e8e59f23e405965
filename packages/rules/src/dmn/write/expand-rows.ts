import type { RowMode } from '../../tables/index.ts'
import { negated } from './feel-cell.ts'

/** The FEEL cell of a column; undefined where the row does not ask for it. */
export type AskedCell = string | undefined

/** A row of FEEL cells and the row of the table that it comes from. */
export interface FeelRow {
  readonly cells: readonly string[]
  readonly row: number
}

/**
 * A row as DMN joins its cells, by "and". A row of alternatives becomes one row for each. Unless they
 * may overlap, each refuses what the ones before it accept, so that at most one of them matches and
 * every hit policy decides as before.
 */
export function expandRow(
  cells: readonly AskedCell[],
  row: number,
  mode: RowMode,
  mayOverlap: boolean,
): readonly FeelRow[] {
  if (mode === 'all-cells') return [{ cells: cells.map((cell) => cell ?? '-'), row }]
  return alternativesOf(cells).map((alternative) => ({
    cells: cells.map((cell, index) => {
      if (index === alternative) return cell as string
      return mayOverlap || index > alternative || cell === undefined ? '-' : negated(cell)
    }),
    row,
  }))
}

/** The columns that are asked for, up to one that accepts everything: it leaves nothing to others. */
function alternativesOf(cells: readonly AskedCell[]): readonly number[] {
  const asked = cells.flatMap((cell, index) => (cell === undefined ? [] : [index]))
  const all = asked.findIndex((index) => cells[index] === '-')
  return all < 0 ? asked : asked.slice(0, all + 1)
}
