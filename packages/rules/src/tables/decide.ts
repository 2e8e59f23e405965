import type { Json, ReadFact } from '../values/index.ts'
import { completeDecider, matcher, rowOfComplete } from './complete.ts'
import type { TableParts } from './parts.ts'
import { inputReader, type Locate, locator, type ValueAt } from './read-inputs.ts'
import { partialDecider } from './remember.ts'
import type { DecisionTable, TableInput } from './table.ts'

type Decider = Pick<DecisionTable, 'decide' | 'decideInputs' | 'rowOf'>

/** Makes the functions that decide. The index of the rows is built at the first decision. */
export function makeDecider(parts: TableParts): Decider {
  const { inputs } = parts
  const locators = parts.space.columns.map(locator)
  const readers = inputs.map(inputReader)
  const placers = readers.map((reader, index) => placer(reader, locators[index] as Locate))
  const matching = matcher(parts)
  const complete = completeDecider(parts, matching)
  const partial = partialDecider(parts, locators)
  const valueIn =
    (read: ReadFact): ValueAt =>
    (index) =>
      (readers[index] as Reader)(read)
  return {
    decide: (read) => {
      const pieces = placeFacts(placers, read)
      return pieces === undefined
        ? partial(valueIn(read), (input) => missingFacts(input, read))
        : complete(pieces, read, valueIn)
    },
    decideInputs: (given) => {
      const valueAt = (index: number) => ownValue(given, (inputs[index] as TableInput).name)
      const pieces = locators.map((locate, index) => locate(valueAt(index)))
      return pieces.includes(-1)
        ? partial(valueAt, (input) => input.expression.reads)
        : complete(pieces, given, () => valueAt)
    },
    rowOf: (read) => {
      const pieces = placeFacts(placers, read)
      if (pieces !== undefined) return rowOfComplete(parts, matching(pieces))
      const decision = partial(valueIn(read), () => [])
      if (decision.kind !== 'decided') return undefined
      return decision.byElse ? -1 : decision.rows[0]
    },
  }
}

type Reader = ReturnType<typeof inputReader>

/** Reads an input and places it; a function of its own for each, because a decision is short. */
type Placer = (read: ReadFact) => number

function placer(reader: Reader, locate: Locate): Placer {
  return (read) => locate(reader(read))
}

/** A piece for every input, or undefined where one is not known. */
function placeFacts(placers: readonly Placer[], read: ReadFact): readonly number[] | undefined {
  const pieces: number[] = []
  for (let index = 0; index < placers.length; index += 1) {
    const piece = (placers[index] as Placer)(read)
    if (piece < 0) return undefined
    pieces.push(piece)
  }
  return pieces
}

function ownValue(
  given: Readonly<Record<string, Json | undefined>>,
  name: string,
): Json | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined
}

function missingFacts(input: TableInput, read: ReadFact): readonly string[] {
  const missing = input.expression.missing(read)
  return missing.length > 0 ? missing : input.expression.reads
}
