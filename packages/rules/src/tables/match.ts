import type { ReadFact } from '../values/index.ts'
import type { TableParts } from './parts.ts'
import { policies } from './policy.ts'
import { type InputPlace, readPiece } from './read-inputs.ts'
import { indexRows, lowestBit, type RowIndex } from './row-index.ts'

/** The rows that match, as many as the policy needs; undefined where an input is not known. */
export type Match = (places: readonly InputPlace[], read: ReadFact) => readonly number[] | undefined

/** Finds the rows that match, in rank order. */
export function matcher(parts: TableParts): Match {
  let match: Match | undefined
  return (places, read) => {
    match ??= makeMatch(parts)
    return match(places, read)
  }
}

function makeMatch(parts: TableParts): Match {
  const index = indexRows(parts.space, parts.order)
  return index.words === undefined ? matchByPieces(parts, index) : matchByWords(parts, index.words)
}

/** Most tables of people have at most 32 rows: then one word a column says all. */
function matchByWords({ space, order, policy }: TableParts, words: readonly Int32Array[]): Match {
  const all = space.mode === 'all-cells'
  const everyRow = space.rows === 32 ? -1 : (1 << space.rows) - 1
  const { enough } = policies[policy]
  const single = singles(order)
  return (places, read) => {
    let bits = all ? everyRow : 0
    for (let c = 0; c < places.length; c += 1) {
      const piece = readPiece(places[c] as InputPlace, read)
      if (piece < 0) return undefined
      const found = (words[c] as Int32Array)[piece] as number
      bits = all ? bits & found : bits | found
    }
    if (bits === 0) return none
    const others = bits & (bits - 1)
    const first = single[lowestBit(bits)] as readonly number[]
    return enough === 1 || others === 0 ? first : rowsOfWord(order, bits, enough)
  }
}

const none: readonly number[] = []

/** A list for each rank, so that most decisions need not make one. */
function singles(order: Int32Array): readonly (readonly number[])[] {
  return Array.from(order, (row) => [row])
}

function rowsOfWord(order: Int32Array, word: number, enough: number): readonly number[] {
  const rows: number[] = []
  for (let bits = word; bits !== 0 && rows.length < enough; bits &= bits - 1) {
    rows.push(order[lowestBit(bits)] as number)
  }
  return rows
}

function matchByPieces({ order, policy }: TableParts, index: RowIndex): Match {
  const { enough } = policies[policy]
  const single = singles(order)
  return (places, read) => {
    const pieces: number[] = []
    for (let c = 0; c < places.length; c += 1) {
      const piece = readPiece(places[c] as InputPlace, read)
      if (piece < 0) return undefined
      pieces.push(piece)
    }
    const ranks = index.find(pieces, enough)
    if (ranks.length === 0) return none
    return ranks.length === 1
      ? (single[ranks[0] as number] as readonly number[])
      : ranks.map((rank) => order[rank] as number)
  }
}
