import type { Column } from './space/column.ts'
import { coverage, NONE } from './space/column.ts'
import type { Space } from './space/space.ts'

/** What is answered instead of a row that decides alone, which is a number from 0. */
export const NO_ROW = -1
export const SEVERAL_ROWS = -2
/** An input is not known. */
export const UNKNOWN_ROW = -3

/** Finds the rows that hold at a point, in the order of their rank. */
export interface RowIndex {
  /** The least ranks whose rows hold at these pieces, at most `enough` of them. */
  find(pieces: readonly number[], enough: number): readonly number[]
  /**
   * The ranks whose cells meet a piece, as bits, for each piece of each column; absent where the
   * rows do not fit into one word, or the pieces into the memory.
   */
  readonly words?: readonly Int32Array[]
}

/** Words of row bits that one column may take: 256 kB. */
const defaultWords = 65_536

interface ColumnIndex {
  /** Where its bits begin among those of all columns. */
  readonly start: number
  /** How many words its bits take. */
  readonly length: number
  /** `piece >> shift` is the bucket of a piece; 0 where each piece has its own. */
  readonly shift: number
}

interface Index {
  readonly columns: readonly ColumnIndex[]
  /** Words of bits that a bucket takes: a bit a row, in the order of ranks. */
  readonly words: number
  /** For each bucket of each column: the cell of the row meets the bucket. */
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
  const columns = layOut(space, words, mostWords)
  const bits = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0))
  for (const [c, column] of space.columns.entries()) {
    fillBits(bits, columns[c] as ColumnIndex, column, order, words)
  }
  const isExact = columns.every((column) => column.shift === 0)
  const find = finder(space, order, { columns, words, bits }, isExact)
  if (words > 1 || !isExact) return { find }
  const wordsOf = ({ start, length }: ColumnIndex): Int32Array => bits.slice(start, start + length)
  return { find, words: columns.map(wordsOf) }
}

function finder(
  space: Space,
  order: Int32Array,
  { columns, words, bits }: Index,
  isExact: boolean,
): RowIndex['find'] {
  const all = space.mode === 'all-cells'
  const wordAt = (firsts: readonly number[], word: number): number => {
    let hits = all ? -1 : 0
    for (let c = 0; c < firsts.length; c += 1) {
      const found = bits[(firsts[c] as number) + word] as number
      hits = all ? hits & found : hits | found
    }
    return hits
  }
  return (pieces, enough) => {
    const firsts = columns.map(
      ({ start, shift }, c) => start + ((pieces[c] as number) >> shift) * words,
    )
    const ranks: number[] = []
    for (let word = 0; word < words; word += 1) {
      for (let hits = wordAt(firsts, word); hits !== 0; hits &= hits - 1) {
        const rank = (word << 5) + lowestBit(hits)
        if (!isExact && !rowHolds(space, order[rank] as number, pieces)) continue
        ranks.push(rank)
        if (ranks.length >= enough) return ranks
      }
    }
    return ranks
  }
}

/** The place of the lowest bit of a word that has one. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word)
}

function layOut(space: Space, words: number, mostWords: number): readonly ColumnIndex[] {
  let start = 0
  return space.columns.map(({ size }) => {
    let shift = 0
    while (size >> shift > 1 && ((size >> shift) + 1) * words > mostWords) shift += 1
    const length = ((size >> shift) + 1) * words
    start += length
    return { start: start - length, length, shift }
  })
}

function fillBits(
  bits: Int32Array,
  { start, shift }: ColumnIndex,
  { offsets, lows, highs }: Column,
  order: Int32Array,
  words: number,
): void {
  for (let rank = 0; rank < order.length; rank += 1) {
    const row = order[rank] as number
    const bit = 1 << (rank & 31)
    for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i += 1) {
      const last = (highs[i] as number) >> shift
      for (let bucket = (lows[i] as number) >> shift; bucket <= last; bucket += 1) {
        const at = start + bucket * words + (rank >>> 5)
        bits[at] = (bits[at] as number) | bit
      }
    }
  }
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
