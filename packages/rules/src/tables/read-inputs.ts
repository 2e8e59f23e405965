import type { Json, ReadFact } from '../values/index.ts'
import type { InvalidInput } from './decision.ts'
import { type Column, pieceAt } from './space/column.ts'
import type { TableInput } from './table.ts'

/** Answers the value of an input by its index; undefined or null where it is not known. */
export type ValueAt = (index: number) => Json | undefined

/** The inputs of one decision. */
export interface InputValues {
  /** The piece of each column that holds its value; -1 where it is not known. */
  readonly pieces: readonly number[]
  readonly json: readonly (Json | undefined)[]
  readonly invalid: readonly InvalidInput[]
}

/** The piece of a column in which a value stands; -1 where it is not in the domain. */
export type Locate = (json: Json | undefined) => number

/** Makes the function that places values of a column. */
export function locator(column: Column): Locate {
  const { line } = column
  if (line.type.kind === 'number') return numberLocator(column)
  return (json) => {
    const position = json === undefined || json === null ? undefined : line.position(json)
    return position === undefined ? -1 : pieceAt(column, position)
  }
}

/** As `line.position`, without a call: most inputs are numbers, and most time is spent here. */
function numberLocator(column: Column): Locate {
  const { minimum, maximum, whole } = column.line
  return (json) =>
    typeof json === 'number' &&
    json >= minimum &&
    json <= maximum &&
    (!whole || Number.isInteger(json))
      ? pieceAt(column, json)
      : -1
}

/** Places values in full, and says which were not usable. */
export function placeInputs(
  inputs: readonly TableInput[],
  locators: readonly Locate[],
  valueAt: ValueAt,
): InputValues {
  const json = inputs.map((_, index) => valueAt(index) ?? undefined)
  const pieces = json.map((value, index) => (locators[index] as Locate)(value))
  const invalid = json.flatMap((value, index) =>
    value === undefined || (pieces[index] as number) >= 0
      ? []
      : [{ input: (inputs[index] as TableInput).name, value }],
  )
  const known = json.map((value, index) => ((pieces[index] as number) < 0 ? undefined : value))
  return { pieces, json: known, invalid }
}

/**
 * The function that reads one input from facts. A plain fact is read as it is, so that a value
 * of a wrong type is seen and reported; an expression answers unknown for it.
 */
export function inputReader(input: TableInput): (read: ReadFact) => Json | undefined {
  const { expression } = input
  const [name] = expression.reads
  if (name !== undefined && expression.reads.length === 1 && expression.canonical === name) {
    return (read) => read(name)
  }
  return (read) => expression.evaluateToFact(read)
}
