import type { Json, ReadFact } from '../values/index.ts'
import type { InvalidInput } from './decision.ts'
import { type Column, pieceOf } from './space/column.ts'
import type { Space } from './space/space.ts'
import type { TableInput } from './table.ts'

/** Where the value of an input comes from, and the column in which it has its place. */
export interface InputPlace {
  readonly input: TableInput
  readonly column: Column
  /** The name under which the value is read; absent where an expression has to be evaluated. */
  readonly name: string | undefined
}

/** The inputs of one decision. */
export interface InputValues {
  /** The piece of each column that holds its value; -1 where it is not known. */
  readonly pieces: readonly number[]
  readonly json: readonly (Json | undefined)[]
  readonly invalid: readonly InvalidInput[]
}

type Inputs = readonly TableInput[]

/**
 * The places of inputs that are read from facts. A plain fact is read as it is, so that a value
 * of a wrong type is seen and reported; an expression answers unknown for it.
 */
export function placesOfFacts(inputs: Inputs, space: Space): readonly InputPlace[] {
  return placesOf(inputs, space, ({ expression: { reads, canonical } }) =>
    reads.length === 1 && reads[0] === canonical ? canonical : undefined,
  )
}

/** The places of inputs that are given themselves, by the names of their columns. */
export function placesOfInputs(inputs: Inputs, space: Space): readonly InputPlace[] {
  return placesOf(inputs, space, (input) => input.name)
}

function placesOf(
  inputs: Inputs,
  { columns }: Space,
  nameOf: (input: TableInput) => string | undefined,
): readonly InputPlace[] {
  return inputs.map((input, index) => ({
    input,
    column: columns[index] as Column,
    name: nameOf(input),
  }))
}

/** The value of an input; undefined or null where it is not known. */
export function readInput({ input, name }: InputPlace, read: ReadFact): Json | undefined {
  return name === undefined ? input.expression.evaluateToFact(read) : read(name)
}

/** The piece in which the value of an input stands; -1 where it is not known. */
export function readPiece(place: InputPlace, read: ReadFact): number {
  return pieceOf(place.column, readInput(place, read))
}

/** Places values in full, and says which were not usable. */
export function placeInputs(places: readonly InputPlace[], read: ReadFact): InputValues {
  const json = places.map((place) => readInput(place, read) ?? undefined)
  const pieces = places.map(({ column }, index) => pieceOf(column, json[index]))
  const invalid = json.flatMap((value, index) =>
    value === undefined || (pieces[index] as number) >= 0
      ? []
      : [{ input: (places[index] as InputPlace).input.name, value }],
  )
  const known = json.map((value, index) => ((pieces[index] as number) < 0 ? undefined : value))
  return { pieces, json: known, invalid }
}
