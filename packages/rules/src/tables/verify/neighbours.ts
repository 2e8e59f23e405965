import { type Column, coverage, NONE } from '../space/column.ts'
import type { Space } from '../space/space.ts'

/** Which rows meet which: have an input in common that both match. */
export interface Neighbours {
  /** Whether a row matches any input at all. */
  isEmpty(row: number): boolean
  /** The other rows that meet a row, in no particular order, and how many were looked at. */
  of(row: number): { readonly rows: readonly number[]; readonly looked: number }
  /** Whether two rows meet. */
  meet(a: number, b: number): boolean
}

/** Finds neighbours by the column in which the rows are spread the most. */
export function findNeighbours(space: Space): Neighbours {
  const isEmpty = (row: number): boolean =>
    space.mode === 'all-cells'
      ? space.columns.some((column) => sizeOf(column, row) === 0)
      : space.columns.every((column) => sizeOf(column, row) === 0)
  const rows = Array.from({ length: space.rows }, (_, row) => row).filter((row) => !isEmpty(row))
  // Where any cell is enough, rows nearly always meet, in different columns.
  if (space.mode === 'any-cell') {
    const meet = (a: number, b: number): boolean => anyCellsMeet(space, a, b)
    const of = (row: number) => ({
      rows: rows.filter((other) => other !== row && meet(row, other)),
      looked: rows.length,
    })
    return { isEmpty, meet, of }
  }
  const meet = (a: number, b: number): boolean =>
    space.columns.every((column) => cellsMeet(column, a, b))
  const column = mostSpread(space, rows)
  return { isEmpty, meet, of: sweep(column, rows, meet) }
}

function sizeOf(column: Column, row: number): number {
  return (column.offsets[row + 1] as number) - (column.offsets[row] as number)
}

function firstPiece(column: Column, row: number): number {
  return column.lows[column.offsets[row] as number] as number
}

function lastPiece(column: Column, row: number): number {
  return column.highs[(column.offsets[row + 1] as number) - 1] as number
}

/** The column whose cells are narrowest in comparison with the column. */
function mostSpread(space: Space, rows: readonly number[]): Column {
  const spread = (column: Column): number =>
    rows.reduce((sum, row) => sum + lastPiece(column, row) - firstPiece(column, row) + 1, 0) /
    column.size
  return space.columns.reduce((a, b) => (spread(b) < spread(a) ? b : a))
}

function sweep(
  column: Column,
  rows: readonly number[],
  meet: (a: number, b: number) => boolean,
): Neighbours['of'] {
  const sorted = rows.toSorted((a, b) => firstPiece(column, a) - firstPiece(column, b))
  const firsts = Int32Array.from(sorted, (row) => firstPiece(column, row))
  const lasts = Int32Array.from(sorted, (row) => lastPiece(column, row))
  return (row) => {
    const low = firstPiece(column, row)
    const high = lastPiece(column, row)
    const found: number[] = []
    let i = 0
    for (; i < sorted.length && (firsts[i] as number) <= high; i += 1) {
      const other = sorted[i] as number
      if ((lasts[i] as number) >= low && other !== row && meet(row, other)) found.push(other)
    }
    return { rows: found, looked: i }
  }
}

/** Whether two cells of a column have a piece in common. */
export function cellsMeet(column: Column, a: number, b: number): boolean {
  const { offsets, lows, highs } = column
  const [short, long] = sizeOf(column, a) <= sizeOf(column, b) ? [a, b] : [b, a]
  for (let i = offsets[short] as number; i < (offsets[short + 1] as number); i += 1) {
    if (coverage(column, long, lows[i] as number, highs[i] as number) !== NONE) return true
  }
  return false
}

function anyCellsMeet(space: Space, a: number, b: number): boolean {
  const inA = space.columns.filter((column) => sizeOf(column, a) > 0)
  const inB = space.columns.filter((column) => sizeOf(column, b) > 0)
  const differ = inA.some((column) => inB.some((other) => other !== column))
  return differ || inA.some((column) => cellsMeet(column, a, b))
}
