import { printLiteral } from '../cells/print.ts'
import { type Column, positionsOf, rangesOf } from '../space/column.ts'
import type { Line } from '../space/line.ts'

/** A value at an edge of a cell, on the one side or the other. */
export interface EdgeValue {
  readonly position: number
  /** Whether the cell accepts it. */
  readonly holds: boolean
  /** The bound or word that is tried. */
  readonly bound: string
}

/** Words of a cell that are tried one by one; of a longer list only so many. */
const mostWords = 20

/**
 * The values that show where a cell begins and ends: for each bound one on either side, as near
 * as the domain allows (one apart for whole numbers, a day for dates, a hundredth for decimals
 * where nothing narrower is drawn); for words each that is accepted, and one that is not.
 */
export function edgeValues(column: Column, row: number): readonly EdgeValue[] {
  const ranges = rangesOf(column, row)
  return column.line.ordered && column.line.type.kind !== 'enumeration'
    ? boundsOf(column, ranges)
    : wordsOf(column, ranges)
}

function boundsOf(column: Column, ranges: readonly number[]): readonly EdgeValue[] {
  const { line, starts, size } = column
  return ranges.flatMap((piece, index) => {
    const isLow = index % 2 === 0
    // An edge lies before the piece at which something changes.
    const at = isLow ? piece : piece + 1
    if (at === 0 || at === size) return []
    return edgeAt(column, starts[at] as number, at).map(([position, isAbove]) => ({
      position,
      holds: isAbove === isLow,
      bound: printLiteral(line, literalAt(line, starts[at] as number)),
    }))
  })
}

/** The bound that the author wrote: of `> 3` it is 3, although the piece begins after it. */
function literalAt(line: Line, start: number): number {
  const before = line.previous(start)
  return !line.whole && String(before).length < String(start).length ? before : start
}

/** The values on both sides of an edge, the lower first, with the side. */
function edgeAt(column: Column, start: number, piece: number): readonly [number, boolean][] {
  const { line, starts, size } = column
  const below = line.previous(start)
  if (line.whole)
    return [
      [below, false],
      [start, true],
    ]
  const lowest = starts[piece - 1] as number
  const highest = piece + 1 < size ? line.previous(starts[piece + 1] as number) : line.maximum
  const literal = literalAt(line, start)
  return literal === start
    ? [
        [near(start, -1, lowest, below), false],
        [start, true],
      ]
    : [
        [below, false],
        [near(below, 1, start, highest), true],
      ]
}

/** A value beside an edge that is easy to read: a hundredth away, or less where it must be. */
function near(edge: number, sign: 1 | -1, lowest: number, highest: number): number {
  for (let step = 0.01; step > 1e-12; step /= 10) {
    const value = Number((edge + sign * step).toPrecision(15))
    if (value >= lowest && value <= highest) return value
  }
  return sign < 0 ? highest : lowest
}

function wordsOf(column: Column, ranges: readonly number[]): readonly EdgeValue[] {
  const { line } = column
  const accepted: number[] = []
  const set = positionsOf(column, ranges)
  for (let i = 0; i < set.length; i += 2) {
    for (let at = set[i] as number; at <= (set[i + 1] as number); at += 1) {
      if (accepted.length < mostWords) accepted.push(at)
    }
  }
  const refused = firstOutside(line, set)
  const values = accepted.map((position) => ({ position, holds: true }))
  if (refused !== undefined) values.push({ position: refused, holds: false })
  return values.map((value) => ({ ...value, bound: printLiteral(line, value.position) }))
}

function firstOutside(line: Line, set: readonly number[]): number | undefined {
  let position = line.minimum
  for (let i = 0; i < set.length; i += 2) {
    if (position < (set[i] as number)) return position
    position = (set[i + 1] as number) + 1
  }
  return position <= line.maximum ? position : undefined
}
