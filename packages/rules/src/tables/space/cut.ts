import { type Column, firstEndingAtOrAfter } from './column.ts'
import type { Box, Space } from './space.ts'

/** Divides a box before piece `at` of a column. */
export interface Cut {
  readonly column: number
  readonly at: number
}

/**
 * The cut along an edge of a cell that leaves the least work: few rows on both sides of it, and
 * about as many on the one side as on the other. At least one row must hold in a part of the box.
 */
export function bestCut(space: Space, box: Box, rows: readonly number[]): Cut {
  let best: Cut = { column: -1, at: -1 }
  let bestCost = Number.POSITIVE_INFINITY
  for (const [index, column] of space.columns.entries()) {
    const low = box.low[index] as number
    const high = box.high[index] as number
    if (low === high) continue
    const edges = edgesOf(column, low, high, rows)
    for (const at of edges.candidates) {
      const cost = costAt(edges, at, rows.length)
      if (cost < bestCost) {
        bestCost = cost
        best = { column: index, at }
      }
    }
  }
  return best
}

interface Edges {
  /** The first and the last piece that each row has in the box, ascending. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** Where a cut is worth trying, ascending, so that `costAt` need only move on. */
  readonly candidates: Int32Array
  passedFirsts: number
  passedLasts: number
}

function edgesOf(column: Column, low: number, high: number, rows: readonly number[]): Edges {
  const firsts: number[] = []
  const lasts: number[] = []
  const candidates: number[] = []
  for (const row of rows) {
    const end = column.offsets[row + 1] as number
    const from = firstEndingAtOrAfter(column.highs, column.offsets[row] as number, end, low)
    if (from === end || (column.lows[from] as number) > high) continue
    let to = end - 1
    while ((column.lows[to] as number) > high) to -= 1
    const first = column.lows[from] as number
    const last = column.highs[to] as number
    if (first > low) candidates.push(first)
    if (last < high) candidates.push(last + 1)
    if (from < to) candidates.push((column.highs[from] as number) + 1, column.lows[to] as number)
    firsts.push(first)
    lasts.push(last)
  }
  return {
    firsts: Int32Array.from(firsts).sort(),
    lasts: Int32Array.from(lasts).sort(),
    candidates: distinct(Int32Array.from(candidates).sort()),
    passedFirsts: 0,
    passedLasts: 0,
  }
}

function distinct(sorted: Int32Array): Int32Array {
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])
}

/** About the work that two sorted halves take; rows without an edge here stay in both. */
function costAt(edges: Edges, at: number, total: number): number {
  const { firsts, lasts } = edges
  while (edges.passedFirsts < firsts.length && (firsts[edges.passedFirsts] as number) < at) {
    edges.passedFirsts += 1
  }
  while (edges.passedLasts < lasts.length && (lasts[edges.passedLasts] as number) < at) {
    edges.passedLasts += 1
  }
  const elsewhere = total - firsts.length
  return work(elsewhere + edges.passedFirsts) + work(elsewhere + lasts.length - edges.passedLasts)
}

function work(rows: number): number {
  return rows * Math.log2(rows + 1)
}
