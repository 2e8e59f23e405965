import { type Column, endOfPiece, rangesOf } from '../space/column.ts'
import { nicePosition } from '../space/nice.ts'
import type { Space } from '../space/space.ts'
import { union } from '../space/value-set.ts'

/** A position a column. */
export type Point = readonly number[]

/** Positions that are easy to read at the pieces of a point. */
export function positionsAt(space: Space, pieces: readonly number[]): Point {
  return pieces.map((piece, index) => {
    const column = space.columns[index] as Column
    const low = column.starts[piece] as number
    return nicePosition(column.line, low, endOfPiece(column, piece))
  })
}

/**
 * A point at which a row hangs on one cell alone, so that the cell decides whether the row holds.
 * Where every cell must hold, any point of the row will do. Where one is enough, the other cells
 * of the row must not hold, nor, where that is possible, those of its rivals. Undefined where
 * another cell holds for its whole domain.
 */
export function pointForCell(
  space: Space,
  row: number,
  index: number,
  own: Point,
  rivals: readonly number[],
): Point | undefined {
  if (space.mode === 'all-cells') return own
  const positions: number[] = []
  for (const [c, column] of space.columns.entries()) {
    const piece = pieceOutside(column, [row, ...rivals]) ?? pieceOutside(column, [row])
    if (c === index) positions.push(own[c] as number)
    else if (piece === undefined) return undefined
    else positions.push(positionsAt({ ...space, columns: [column] }, [piece])[0] as number)
  }
  return positions
}

/** The first piece that the cells of no such row accept. */
function pieceOutside(column: Column, rows: readonly number[]): number | undefined {
  const taken = union(
    rows.map((row) => rangesOf(column, row)),
    (piece) => piece + 1,
  )
  const first = taken[0] === 0 ? (taken[1] as number) + 1 : 0
  return first < column.size ? first : undefined
}
