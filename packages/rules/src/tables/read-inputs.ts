import type { Json, ReadFact } from '../values/index.ts'
import type { InvalidInput } from './decision.ts'
import { pieceAt } from './space/column.ts'
import type { Column } from './space/column.ts'
import type { Space } from './space/space.ts'
import type { TableInput } from './table.ts'

/** The inputs of one decision. */
export interface InputValues {
  /** The piece of each column that holds its value; -1 where it is not known. */
  readonly pieces: readonly number[]
  readonly json: readonly (Json | undefined)[]
  /** How many are not known. */
  readonly unknown: number
  readonly invalid: readonly InvalidInput[]
}

const noneInvalid: readonly InvalidInput[] = []

/** Places values on the lines of their columns. What is not in the domain counts as not known. */
export function placeInputs(
  inputs: readonly TableInput[],
  space: Space,
  valueOf: (index: number) => Json | undefined,
): InputValues {
  const pieces: number[] = []
  const json: (Json | undefined)[] = []
  let invalid: InvalidInput[] | undefined
  let unknown = 0
  for (let index = 0; index < inputs.length; index += 1) {
    const column = space.columns[index] as Column
    const value = valueOf(index) ?? undefined
    const position = value === undefined ? undefined : column.line.position(value)
    if (position === undefined) {
      unknown += 1
      pieces.push(-1)
      json.push(undefined)
      if (value !== undefined) {
        invalid ??= []
        invalid.push({ input: (inputs[index] as TableInput).name, value })
      }
    } else {
      pieces.push(pieceAt(column, position))
      json.push(value)
    }
  }
  return { pieces, json, unknown, invalid: invalid ?? noneInvalid }
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
