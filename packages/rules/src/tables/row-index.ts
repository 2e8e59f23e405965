import type { Column } from './space/column.ts'
import { coverage, NONE } from './space/column.ts'
import type { Space } from './space/space.ts'

/** Finds the rows that hold at a point, in the order of their rank. */
export interface RowIndex {
  /** The least rank, at or after `from`, whose row holds at these pieces; -1 where there is none. */
  next(pieces: readonly number[], from: number): number
}

/** Words of row bits that one column may take: 256 kB. */
const defaultWords = 65_536

interface ColumnIndex {
  readonly column: Column
  /** `piece >> shift` is the bucket of a piece; 0 where each piece has its own. */
  readonly shift: number
  /** A bit a row, in the order of ranks, for each bucket: its cell meets the bucket. */
  readonly bits: Int32Array
}

/**
 * Indexes the columns by bits of rows, so that a decision is an `and` (or an `or`) of a few words
 * instead of a walk over the rows. Memory is bounded: where a column has too many pieces, several
 * share a bucket, and what it finds is checked against the cell.
 */
export function indexRows(
  space: Space,
  order: Int32Array,
  mostWords: number = defaultWords,
): RowIndex {
  const words = (space.rows + 31) >>> 5
  const columns = space.columns.map((column) => indexColumn(column, order, words, mostWords))
  const isExact = columns.every((column) => column.shift === 0)
  const all = space.mode === 'all-cells'
  return words === 1 && isExact
    ? { next: nextInWord(columns, all) }
    : { next: nextInWords(space, order, columns, words, isExact) }
}

type Next = RowIndex['next']

/** Most tables of people have at most 32 rows: then one word a column says all. */
function nextInWord(columns: readonly ColumnIndex[], all: boolean): Next {
  const masks = columns.map((column) => column.bits)
  return (pieces, from) => {
    let bits = all ? -1 : 0
    for (let c = 0; c < masks.length; c += 1) {
      const found = (masks[c] as Int32Array)[pieces[c] as number] as number
      bits = all ? bits & found : bits | found
    }
    bits = from > 31 ? 0 : bits & (-1 << from)
    return bits === 0 ? -1 : 31 - Math.clz32(bits & -bits)
  }
}

function nextInWords(
  space: Space,
  order: Int32Array,
  columns: readonly ColumnIndex[],
  words: number,
  isExact: boolean,
): Next {
  const all = space.mode === 'all-cells'
  const holds = (rank: number, pieces: readonly number[]): boolean =>
    isExact || rowHolds(space, order[rank] as number, pieces)
  const wordAt = (pieces: readonly number[], word: number): number => {
    let bits = all ? -1 : 0
    for (let c = 0; c < columns.length; c += 1) {
      const column = columns[c] as ColumnIndex
      const bucket = (pieces[c] as number) >> column.shift
      const found = column.bits[bucket * words + word] as number
      bits = all ? bits & found : bits | found
    }
    return bits
  }
  return (pieces, from) => {
    let mask = -1 << (from & 31)
    for (let word = from >>> 5; word < words; word += 1) {
      for (let bits = wordAt(pieces, word) & mask; bits !== 0; bits &= bits - 1) {
        const rank = (word << 5) + 31 - Math.clz32(bits & -bits)
        if (rank < space.rows && holds(rank, pieces)) return rank
      }
      mask = -1
    }
    return -1
  }
}

function indexColumn(
  column: Column,
  order: Int32Array,
  words: number,
  mostWords: number,
): ColumnIndex {
  let shift = 0
  while (column.size >> shift > 1 && ((column.size >> shift) + 1) * words > mostWords) shift += 1
  const bits = new Int32Array(((column.size >> shift) + 1) * words)
  const { offsets, lows, highs } = column
  for (let rank = 0; rank < order.length; rank += 1) {
    const row = order[rank] as number
    const bit = 1 << (rank & 31)
    for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i += 1) {
      const last = (highs[i] as number) >> shift
      for (let bucket = (lows[i] as number) >> shift; bucket <= last; bucket += 1) {
        const at = bucket * words + (rank >>> 5)
        bits[at] = (bits[at] as number) | bit
      }
    }
  }
  return { column, shift, bits }
}

/** Whether a row holds at a point: every cell of it, or any. */
export function rowHolds(space: Space, row: number, pieces: readonly number[]): boolean {
  const all = space.mode === 'all-cells'
  for (let c = 0; c < space.columns.length; c += 1) {
    const piece = pieces[c] as number
    const held = coverage(space.columns[c] as Column, row, piece, piece) !== NONE
    if (held !== all) return held
  }
  return all
}
