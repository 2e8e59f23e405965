import type { ReadFact } from '../values/index.ts'
import { type QuickColumn, quickColumn, quickWord } from './quick-column.ts'
import { type InputPlace, readPiece } from './read-inputs.ts'
import { lowestBit, NO_ROW, type RowIndex, SEVERAL_ROWS, UNKNOWN_ROW } from './row-index.ts'
import type { Space } from './space/space.ts'

/**
 * A table of few rows, as nearly every table of people is: each value gives one word of row bits.
 * Data for one function rather than a function of its own, which an engine would share with all
 * other tables and then could not make fast for any.
 */
export interface FewRows {
  readonly columns: readonly FewColumn[]
  /** Every input is a plain fact, so that its values may have been prepared. */
  readonly plain: boolean
  /** Where every cell must hold, words have the rows that do not; this turns them around. */
  readonly flip: number
  readonly order: Int32Array
  /** The first row is enough. */
  readonly first: boolean
}

interface FewColumn extends QuickColumn {
  readonly place: InputPlace
  readonly name: string
  /** The word of row bits for each piece. */
  readonly words: Int32Array
}

/** Bits of a word that is never negative. */
const mostRows = 31

/** Prepares a table; undefined where it has too many rows. */
export function fewRows(
  { mode, rows }: Space,
  order: Int32Array,
  first: boolean,
  places: readonly InputPlace[],
  index: () => RowIndex,
): FewRows | undefined {
  const words = rows > mostRows ? undefined : index().words
  if (words === undefined) return undefined
  const flip = mode === 'all-cells' ? 2 ** rows - 1 : 0
  const columns = places.map((place, c): FewColumn => {
    const found = (words[c] as Int32Array).map((word) => word ^ flip)
    const { numbers, texts } = quickColumn(place.column, found)
    return { numbers, texts, place, name: place.name ?? '', words: found }
  })
  return { columns, plain: places.every(({ name }) => name !== undefined), flip, order, first }
}

/** The row that decides alone, from 0; else `NO_ROW`, `SEVERAL_ROWS` or `UNKNOWN_ROW`. */
export function rowAmongFew(few: FewRows, read: ReadFact): number {
  const word = few.plain ? preparedWord(few.columns, read) : -1
  return rowOfWord(few, word < 0 ? anyWord(few.columns, read) : word)
}

/**
 * The same where all values were prepared, else `UNKNOWN_ROW`. It repeats `preparedWord`, because
 * an engine learns for each function who calls it: cases that decide with many readers would slow
 * down the one reader of a list that is graded.
 */
export function preparedRow(few: FewRows, read: ReadFact): number {
  const { columns, plain } = few
  if (!plain) return UNKNOWN_ROW
  let joined = 0
  for (let c = 0; c < columns.length; c += 1) {
    const column = columns[c] as FewColumn
    const word = quickWord(column, read(column.name))
    if (word < 0) return UNKNOWN_ROW
    joined |= word
  }
  return rowOfWord(few, joined)
}

function rowOfWord({ flip, order, first }: FewRows, word: number): number {
  if (word < 0) return UNKNOWN_ROW
  const bits = word ^ flip
  if (bits === 0) return NO_ROW
  return first || (bits & (bits - 1)) === 0 ? (order[lowestBit(bits)] as number) : SEVERAL_ROWS
}

/**
 * The words of all columns joined; below zero where a value was not prepared. Kept apart from
 * `anyWord`, whose many ways would make this one slower.
 */
function preparedWord(columns: FewRows['columns'], read: ReadFact): number {
  let joined = 0
  for (let c = 0; c < columns.length; c += 1) {
    const column = columns[c] as FewColumn
    const word = quickWord(column, read(column.name))
    if (word < 0) return word
    joined |= word
  }
  return joined
}

/** The words of all columns joined; below zero where an input is not known. */
function anyWord(columns: FewRows['columns'], read: ReadFact): number {
  let joined = 0
  for (let c = 0; c < columns.length; c += 1) {
    const { place, words } = columns[c] as FewColumn
    const piece = readPiece(place, read)
    if (piece < 0) return piece
    joined |= words[piece] as number
  }
  return joined
}
