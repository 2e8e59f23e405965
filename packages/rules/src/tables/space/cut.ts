import { type Column, firstEndingAtOrAfter, lastBeginningAtOrBefore } from './column.ts'
import type { Box, Space } from './space.ts'

/** Divides a box before piece `at` of a column. */
export interface Cut {
  readonly column: number
  readonly at: number
}

/**
 * Makes the function that finds the cut along an edge of a cell that leaves the least work: few
 * rows on both sides of it, and about as many on the one side as on the other. At least one row
 * must hold in a part of the box, and at most `mostRows`. The function keeps room to count in, so
 * it must not be shared by searches that are under way at the same time.
 */
export function makeCutter(
  space: Space,
  mostRows: number,
): (box: Box, rows: readonly number[]) => Cut {
  const room = makeRoom(space, mostRows)
  return (box, rows) => {
    const best: Best = { column: -1, at: -1, cost: Number.POSITIVE_INFINITY }
    for (const [index, column] of space.columns.entries()) {
      const low = box.low[index] as number
      const high = box.high[index] as number
      if (low === high) continue
      const found = collectEdges(room, column, low, high, rows)
      const elsewhere = rows.length - found
      const consider = (at: number, before: number, after: number): void => {
        const cost = work(elsewhere + before) + work(elsewhere + after)
        if (cost >= best.cost) return
        best.column = index
        best.at = at
        best.cost = cost
      }
      if (found * room.candidates.length <= high - low) countEach(room, found, consider)
      else countAll(room, low, high, found, consider)
    }
    return best
  }
}

interface Best {
  column: number
  at: number
  cost: number
}

interface Room {
  /** The first and the last piece that each row has in the box. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** How many rows begin at a piece, and end at it; from the low end of the box. */
  readonly begin: Int32Array
  readonly end: Int32Array
  /** 1 where a cut is worth trying, from the low end of the box. */
  readonly marks: Uint8Array
  /** The same as a list, perhaps with repetitions. */
  candidates: number[]
}

function makeRoom(space: Space, rows: number): Room {
  const pieces = space.columns.reduce((size, column) => Math.max(size, column.size), 0)
  return {
    firsts: new Int32Array(rows),
    lasts: new Int32Array(rows),
    begin: new Int32Array(pieces),
    end: new Int32Array(pieces),
    marks: new Uint8Array(pieces),
    candidates: [],
  }
}

/** Collects where the cells of rows begin and end inside the box; answers how many meet it. */
function collectEdges(
  room: Room,
  column: Column,
  low: number,
  high: number,
  rows: readonly number[],
): number {
  const { offsets, lows, highs } = column
  room.candidates = []
  let found = 0
  for (const row of rows) {
    const end = offsets[row + 1] as number
    const from = firstEndingAtOrAfter(highs, offsets[row] as number, end, low)
    if (from === end || (lows[from] as number) > high) continue
    const to = lastBeginningAtOrBefore(lows, from, end, high)
    const first = Math.max(lows[from] as number, low)
    const last = Math.min(highs[to] as number, high)
    if (first > low) room.candidates.push(first)
    if (last < high) room.candidates.push(last + 1)
    if (from < to) room.candidates.push((highs[from] as number) + 1, lows[to] as number)
    room.firsts[found] = first
    room.lasts[found] = last
    found += 1
  }
  return found
}

type Consider = (at: number, before: number, after: number) => void

/** For few rows: counts for each candidate the rows on both sides. */
function countEach({ firsts, lasts, candidates }: Room, found: number, consider: Consider): void {
  for (const at of candidates) {
    let before = 0
    let after = 0
    for (let i = 0; i < found; i += 1) {
      if ((firsts[i] as number) < at) before += 1
      if ((lasts[i] as number) >= at) after += 1
    }
    consider(at, before, after)
  }
}

/** For many rows: counts once along the box. */
function countAll(room: Room, low: number, high: number, found: number, consider: Consider): void {
  const { firsts, lasts, begin, end, marks } = room
  for (const counts of [begin, end, marks]) counts.fill(0, 0, high - low + 1)
  for (const at of room.candidates) marks[at - low] = 1
  for (let i = 0; i < found; i += 1) {
    const first = (firsts[i] as number) - low
    const last = (lasts[i] as number) - low
    begin[first] = (begin[first] as number) + 1
    end[last] = (end[last] as number) + 1
  }
  let before = 0
  let ended = 0
  for (let at = low + 1; at <= high; at += 1) {
    before += begin[at - 1 - low] as number
    ended += end[at - 1 - low] as number
    if (marks[at - low] === 1) consider(at, before, found - ended)
  }
}

/** About the work that a half takes. */
function work(rows: number): number {
  return rows * Math.log2(rows + 1)
}
