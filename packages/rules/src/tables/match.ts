import type { ReadFact } from '../values/index.ts'
import { type FewRows, fewRows, rowAmongFew } from './few-rows.ts'
import type { TableParts } from './parts.ts'
import { policies } from './policy.ts'
import { type InputPlace, readPiece } from './read-inputs.ts'
import { NO_ROW, type RowIndex, SEVERAL_ROWS, UNKNOWN_ROW } from './row-index.ts'

/** Finds the rows that match, by the inputs at these places. */
export interface Matcher {
  readonly places: readonly InputPlace[]
  readonly order: Int32Array
  /** So many rows, in rank order, decide. */
  readonly enough: number
  readonly index: () => RowIndex
  readonly few: FewRows | undefined
}

/** Prepares the search for rows; the index of many rows is made when it is first asked for. */
export function matcher(
  { space, order, policy }: TableParts,
  places: readonly InputPlace[],
  index: () => RowIndex,
): Matcher {
  const { enough } = policies[policy]
  const few = fewRows(space, order, enough === 1, places, index)
  return { places, order, enough, index, few }
}

/** The row that decides alone, from 0; else `NO_ROW`, `SEVERAL_ROWS` or `UNKNOWN_ROW`. */
export function rowFor(matching: Matcher, read: ReadFact): number {
  const { few } = matching
  return few === undefined ? rowAmongMany(matching, read) : rowAmongFew(few, read)
}

function rowAmongMany({ places, order, enough, index }: Matcher, read: ReadFact): number {
  const pieces = piecesAt(places, read)
  if (pieces === undefined) return UNKNOWN_ROW
  const ranks = index().find(pieces, Math.min(enough, 2))
  if (ranks.length > 1) return SEVERAL_ROWS
  return ranks.length === 0 ? NO_ROW : (order[ranks[0] as number] as number)
}

/** The rows in rank order, as many as the policy needs; none where an input is not known. */
export function rowsFor(
  { places, order, enough, index }: Matcher,
  read: ReadFact,
): readonly number[] {
  const pieces = piecesAt(places, read)
  const ranks = pieces === undefined ? [] : index().find(pieces, enough)
  return ranks.map((rank) => order[rank] as number)
}

function piecesAt(places: readonly InputPlace[], read: ReadFact): readonly number[] | undefined {
  const pieces: number[] = []
  for (let c = 0; c < places.length; c += 1) {
    const piece = readPiece(places[c] as InputPlace, read)
    if (piece < 0) return undefined
    pieces.push(piece)
  }
  return pieces
}
