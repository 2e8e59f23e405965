import type { Json } from '../../values/index.ts'
import type { Line } from './line.ts'
import { clip, type ValueSet } from './value-set.ts'

/**
 * One input of a table: its line, cut into pieces by the cells of all rows. No cell tells two
 * values of one piece apart, so a piece stands for all its values.
 */
export interface Column {
  readonly line: Line
  /** The first position of each piece, ascending; a piece ends where the next one begins. */
  readonly starts: Float64Array
  /** How many pieces there are. */
  readonly size: number
  /**
   * The cells as ranges of pieces: row `r` has the ranges from `offsets[r]` to `offsets[r + 1]`,
   * ascending, disjoint and never adjacent. A cell that nothing in the domain satisfies has none.
   */
  readonly offsets: Int32Array
  readonly lows: Int32Array
  readonly highs: Int32Array
}

/** Cuts a line, whose domain must not be empty, by the cells of a column, given row by row. */
export function makeColumn(line: Line, cells: readonly ValueSet[]): Column {
  const sets = cells.map((set) => clip(set, line.minimum, line.maximum))
  const starts = cutsOf(line, sets)
  const offsets = new Int32Array(sets.length + 1)
  for (const [row, set] of sets.entries()) {
    offsets[row + 1] = (offsets[row] as number) + set.length / 2
  }
  const lows = new Int32Array(offsets[sets.length] as number)
  const highs = new Int32Array(lows.length)
  let range = 0
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      lows[range] = lastAtOrBefore(starts, set[i] as number)
      highs[range] = lastAtOrBefore(starts, set[i + 1] as number)
      range += 1
    }
  }
  return { line, starts, size: starts.length, offsets, lows, highs }
}

function cutsOf(line: Line, sets: readonly ValueSet[]): Float64Array {
  const cuts = [line.minimum]
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      const low = set[i] as number
      const high = set[i + 1] as number
      if (low > line.minimum) cuts.push(low)
      if (high < line.maximum) cuts.push(line.next(high))
    }
  }
  const sorted = Float64Array.from(cuts).sort()
  return sorted.filter((cut, index) => index === 0 || cut !== sorted[index - 1])
}

/** The piece that holds a position of the domain. */
export function pieceAt(column: Column, position: number): number {
  return lastAtOrBefore(column.starts, position)
}

/**
 * The piece that holds a value; -1 where it is not in the domain or not known. Most inputs are
 * numbers, which are placed without a call of `line.position`: most of a decision is spent here.
 */
export function pieceOf(column: Column, json: Json | undefined): number {
  const { line, starts } = column
  if (typeof json === 'number' && line.numeric) {
    const fits =
      json >= line.minimum && json <= line.maximum && (!line.whole || Number.isInteger(json))
    return fits ? lastAtOrBefore(starts, json) : -1
  }
  const position = json === undefined || json === null ? undefined : line.position(json)
  return position === undefined ? -1 : lastAtOrBefore(starts, position)
}

/** The last of the starts that is not after the position, which is not before the first. */
function lastAtOrBefore(starts: Float64Array, position: number): number {
  let low = 0
  if (starts.length <= 8) {
    // Counting is faster than searching here: it has no branch that could be mispredicted.
    for (let i = 1; i < starts.length; i += 1) low += Number((starts[i] as number) <= position)
    return low
  }
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The last position of a piece. */
export function endOfPiece(column: Column, piece: number): number {
  const { line, starts, size } = column
  return piece + 1 < size ? line.previous(starts[piece + 1] as number) : line.maximum
}

/** How the cell of a row meets a stretch of pieces. */
export const NONE = 0
export const SOME = 1
export const ALL = 2

/** Whether a cell holds for none, some or all of the pieces from `low` to `high`. */
export function coverage(column: Column, row: number, low: number, high: number): 0 | 1 | 2 {
  const { offsets, lows, highs } = column
  const end = offsets[row + 1] as number
  let range = offsets[row] as number
  if (end - range > 8) range = firstEndingAtOrAfter(highs, range, end, low)
  else while (range < end && (highs[range] as number) < low) range += 1
  if (range === end || (lows[range] as number) > high) return NONE
  return (lows[range] as number) <= low && (highs[range] as number) >= high ? ALL : SOME
}

/** The first range, of those in `[from, to)`, that does not end before `piece`; else `to`. */
export function firstEndingAtOrAfter(
  highs: Int32Array,
  from: number,
  to: number,
  piece: number,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((highs[middle] as number) < piece) low = middle + 1
    else high = middle
  }
  return low
}

/** The last range, of those in `[from, to)`, that does not begin after `piece`; else `from - 1`. */
export function lastBeginningAtOrBefore(
  lows: Int32Array,
  from: number,
  to: number,
  piece: number,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lows[middle] as number) <= piece) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The cell of a row as ranges of pieces `[low, high, …]`. */
export function rangesOf(column: Column, row: number): number[] {
  const ranges: number[] = []
  for (let i = column.offsets[row] as number; i < (column.offsets[row + 1] as number); i += 1) {
    ranges.push(column.lows[i] as number, column.highs[i] as number)
  }
  return ranges
}

/** The values of ranges of pieces, as positions. */
export function positionsOf(column: Column, ranges: readonly number[]): ValueSet {
  return ranges.map((piece, index) =>
    index % 2 === 0 ? (column.starts[piece] as number) : endOfPiece(column, piece),
  )
}
