import { type Column, coverage, NONE, rangesOf } from '../space/column.ts'
import type { Space } from '../space/space.ts'

/** Which rows meet which: have an input in common that both match. */
export interface Neighbours {
  /** Whether a row matches no input at all. */
  isEmpty(row: number): boolean
  /** Whether two rows, neither of them empty, meet. */
  meet(a: number, b: number): boolean
  /** The other rows that meet a row, in no particular order, and how many were looked at. */
  of(row: number): { readonly rows: readonly number[]; readonly looked: number }
}

/** Finds neighbours: where every cell must hold, along the column in which rows spread most. */
export function findNeighbours(space: Space): Neighbours {
  const bounds = space.columns.map((column) => boundsOf(column, space.rows))
  const isNothing = ({ firsts }: Bounds, row: number): boolean => (firsts[row] as number) < 0
  const isEmpty = (row: number): boolean =>
    space.mode === 'all-cells'
      ? bounds.some((one) => isNothing(one, row))
      : bounds.every((one) => isNothing(one, row))
  const rows = Array.from({ length: space.rows }, (_, row) => row).filter((row) => !isEmpty(row))
  if (space.mode === 'all-cells') {
    const meet = (a: number, b: number): boolean => allCellsMeet(bounds, a, b)
    return { isEmpty, meet, of: sweep(mostSpread(bounds, rows), rows, meet) }
  }
  // Where any cell is enough, rows nearly always meet, in different columns.
  const cells = Array.from({ length: space.rows }, (_, row) =>
    bounds.filter((one) => !isNothing(one, row)),
  )
  const meet = (a: number, b: number): boolean => anyCellsMeet(cells, a, b)
  const of = (row: number): ReturnType<Neighbours['of']> => ({
    rows: rows.filter((other) => other !== row && meet(row, other)),
    looked: rows.length,
  })
  return { isEmpty, meet, of }
}

/** The first and last piece of each cell of a column; -1 for a cell that nothing satisfies. */
interface Bounds {
  readonly column: Column
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** Whether every cell is a single range, so that bounds say all. */
  readonly simple: boolean
}

function boundsOf(column: Column, rows: number): Bounds {
  const firsts = new Int32Array(rows).fill(-1)
  const lasts = new Int32Array(rows).fill(-1)
  let simple = true
  for (let row = 0; row < rows; row += 1) {
    const from = column.offsets[row] as number
    const to = (column.offsets[row + 1] as number) - 1
    if (from > to) continue
    if (from < to) simple = false
    firsts[row] = column.lows[from] as number
    lasts[row] = column.highs[to] as number
  }
  return { column, firsts, lasts, simple }
}

/** The column whose cells are narrowest in comparison with the column. */
function mostSpread(bounds: readonly Bounds[], rows: readonly number[]): Bounds {
  const spread = ({ column, firsts, lasts }: Bounds): number =>
    rows.reduce((sum, row) => sum + (lasts[row] as number) - (firsts[row] as number) + 1, 0) /
    column.size
  return bounds.reduce((a, b) => (spread(b) < spread(a) ? b : a))
}

function sweep(
  { firsts, lasts }: Bounds,
  rows: readonly number[],
  meet: (a: number, b: number) => boolean,
): Neighbours['of'] {
  const sorted = rows.toSorted((a, b) => (firsts[a] as number) - (firsts[b] as number))
  return (row) => {
    const low = firsts[row] as number
    const high = lasts[row] as number
    const found: number[] = []
    let looked = 0
    for (const other of sorted) {
      if ((firsts[other] as number) > high) break
      looked += 1
      if ((lasts[other] as number) >= low && other !== row && meet(row, other)) found.push(other)
    }
    return { rows: found, looked }
  }
}

function allCellsMeet(bounds: readonly Bounds[], a: number, b: number): boolean {
  for (const { firsts, lasts } of bounds) {
    if ((firsts[a] as number) > (lasts[b] as number)) return false
    if ((firsts[b] as number) > (lasts[a] as number)) return false
  }
  return bounds.every(({ column, simple }) => simple || cellsMeet(column, a, b))
}

/** With three columns between them, two rows can hold in different ones. */
function anyCellsMeet(cells: readonly (readonly Bounds[])[], a: number, b: number): boolean {
  const [inA, inB] = [cells[a] as readonly Bounds[], cells[b] as readonly Bounds[]]
  const [one, other] = [inA[0] as Bounds, inB[0] as Bounds]
  return inA.length + inB.length > 2 || one !== other || cellsMeet(one.column, a, b)
}

/** Whether two cells of a column have a piece in common. */
function cellsMeet(column: Column, a: number, b: number): boolean {
  const ranges = rangesOf(column, a)
  for (let i = 0; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i] as number, ranges[i + 1] as number]
    if (coverage(column, b, low, high) !== NONE) return true
  }
  return false
}
