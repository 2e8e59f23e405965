import { type Column, coverage, NONE, rangesOf } from '../space/column.ts'
import { type Budget, explore, type Judge } from '../space/explore.ts'
import { type Box, type Space, wholeSpace } from '../space/space.ts'
import type { Checked } from './finding.ts'

/** Whether a row ever matches where none of its rivals does. */
export interface Reach {
  /** A piece a column at which the row matches and no rival; absent where there is none. */
  readonly point?: readonly number[]
  /** Without a point: rivals that together match wherever the row does. */
  readonly covering: readonly number[]
  /** Whether the steps sufficed to be sure. */
  readonly proven: boolean
}

/** Looks for a point that a row has for itself. */
export function reachOf(
  space: Space,
  row: number,
  rivals: readonly number[],
  budget: Budget,
): Reach {
  const covering: number[] = []
  let point: readonly number[] | undefined
  // Rivals come first, so that one which holds everywhere ends the search before all are looked at.
  const rows = [...rivals, row]
  const isDone = explore(
    space,
    boundsOf(space, row),
    rows,
    budget,
    (box, certain, partial) => {
      const rival = certain.find((one) => one !== row)
      if (rival !== undefined) {
        if (!certain.some((one) => covering.includes(one))) covering.push(rival)
        return []
      }
      if (!certain.includes(row) && !partial.includes(row)) return []
      if (partial.some((one) => one !== row)) return partial
      point = pointOf(space, box, row)
      return 'stop'
    },
    rivals.length === 0 ? 1 : 2,
  )
  return { ...(point === undefined ? {} : { point }), covering, proven: isDone }
}

/** The least box around a row. */
export function boundsOf(space: Space, row: number): Box {
  if (space.mode === 'any-cell') return wholeSpace(space)
  const ranges = space.columns.map((column) => rangesOf(column, row))
  return {
    low: ranges.map((own) => own[0] ?? 0),
    high: ranges.map((own) => own.at(-1) ?? 0),
  }
}

/** A point of a box at which a row holds; the row must hold in a part of it at least. */
export function pointOf(space: Space, box: Box, row: number): readonly number[] {
  const point = Array.from(box.low)
  for (const [index, column] of space.columns.entries()) {
    const piece = firstIn(column, row, box.low[index] as number, box.high[index] as number)
    if (piece !== undefined) point[index] = piece
  }
  return point
}

function firstIn(column: Column, row: number, low: number, high: number): number | undefined {
  if (coverage(column, row, low, high) === NONE) return undefined
  const ranges = rangesOf(column, row)
  for (let i = 0; i < ranges.length; i += 2) {
    if ((ranges[i + 1] as number) >= low) return Math.max(ranges[i] as number, low)
  }
  return undefined
}

/**
 * The rows beside which a row does not decide: under first and the policies with an order those
 * that rank before it, under unique all that match too, under any those of other outputs.
 */
export function rivalsOf(checked: Checked, row: number): readonly number[] {
  const { table, neighbours, outputsOf, rankOf } = checked
  const { key } = outputsOf(row)
  const { rows } = neighbours.of(row)
  switch (table.policy) {
    case 'unique':
      return rows
    case 'any':
      return rows.filter((other) => outputsOf(other).key !== key)
    case 'first':
      return rows.filter((other) => other < row)
    case 'highest':
    case 'min':
    case 'max':
      return rows.filter((other) => rankOf(other) < rankOf(row) && outputsOf(other).key !== key)
    default:
      return []
  }
}

/** A point, a piece a column, at which no row holds; undefined where every input has a row. */
export function pointWithoutRow(space: Space, budget: Budget): readonly number[] | undefined {
  let point: readonly number[] | undefined
  const rows = Array.from({ length: space.rows }, (_, row) => row)
  const judge: Judge = (box, certain, partial) => {
    if (certain.length > 0) return []
    if (partial.length > 0) return partial
    point = Array.from(box.low)
    return 'stop'
  }
  explore(space, wholeSpace(space), rows, budget, judge, 1)
  return point
}
