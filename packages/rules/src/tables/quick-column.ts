import type { Json } from '../values/index.ts'
import { type Column, endOfPiece, pieceOf } from './space/column.ts'

/**
 * An input of a table of few rows, prepared for the values that people mostly write: whole
 * numbers of 31 bits with at most seven cuts, truth values and words of an enumeration.
 */
export interface QuickColumn {
  /**
   * The last number of each stretch between cuts but the highest, ascending, and then numbers
   * that none exceeds; the words of row bits of these stretches; those of false and true.
   */
  readonly numbers: Int32Array
  /** The word of row bits for each text of an enumeration. */
  readonly texts: ReadonlyMap<string, number>
}

const mostCuts = 7
/** Where the words begin, those of stretches and those of truth values. */
const STRETCHES = 7
const TRUTHS = 15
/** Two numbers so far from zero still have a difference of 32 bits, with the right sign. */
const greatest = 2 ** 30 - 1

/** What has no word: it is not of the type, not in the domain, or was not prepared. */
const noWord = -1

/** Prepares a column, given the word of row bits for each of its pieces. */
export function quickColumn(column: Column, words: Int32Array): QuickColumn {
  const wordOf = (json: Json): number => words[pieceOf(column, json)] as number
  const { type } = column.line
  const numbers = new Int32Array(TRUTHS + 2).fill(noWord)
  numbers.fill(greatest, 0, mostCuts)
  if (type.kind === 'number') placeNumbers(numbers, stretchesOf(column, words))
  if (type.kind === 'boolean') numbers.set([wordOf(false), wordOf(true)], TRUTHS)
  const values = type.kind === 'enumeration' ? type.values : []
  return { numbers, texts: new Map(values.map((value) => [value, wordOf(value)])) }
}

interface Stretch {
  /** Whole, but perhaps of more than 31 bits. */
  readonly last: number
  readonly word: number
}

/** The pieces, and before and after them what is not in the domain. */
function stretchesOf(column: Column, words: Int32Array): readonly Stretch[] {
  const { minimum } = column.line
  const pieces = Array.from(words, (word, piece) => {
    return { last: Math.floor(endOfPiece(column, piece)), word }
  })
  return [{ last: Math.ceil(minimum) - 1, word: noWord }, ...pieces]
}

function placeNumbers(numbers: Int32Array, stretches: readonly Stretch[]): void {
  const within = stretches.filter(({ last }) => last >= -greatest - 1)
  const cuts = within.filter(({ last }) => last < greatest)
  if (cuts.length > mostCuts) return
  for (const [index, { last, word }] of cuts.entries()) {
    numbers[index] = last
    numbers[STRETCHES + index] = word
  }
  numbers[STRETCHES + cuts.length] = within[cuts.length]?.word ?? noWord
}

/** The word of row bits for a value; below zero where it has none. */
export function quickWord({ numbers, texts }: QuickColumn, json: Json | undefined): number {
  if (typeof json === 'number') {
    const whole = (json << 1) >> 1
    return whole === json ? (numbers[STRETCHES + stretchAt(numbers, whole)] as number) : noWord
  }
  if (typeof json === 'boolean') return numbers[json ? TRUTHS + 1 : TRUTHS] as number
  return typeof json === 'string' ? (texts.get(json) ?? noWord) : noWord
}

/**
 * A search without a branch: no processor can guess on which side of a cut the next accident
 * lies, and a wrong guess takes longer than all of this. A difference below zero has the sign bit
 * 1: the number lies beyond that stretch.
 */
function stretchAt(lasts: Int32Array, whole: number): number {
  let stretch = (((lasts[3] as number) - whole) >>> 31) << 2
  stretch += (((lasts[stretch + 1] as number) - whole) >>> 31) << 1
  return stretch + (((lasts[stretch] as number) - whole) >>> 31)
}
