import type { Json, ReadFact } from '../values/index.ts'
import type { Decision, Unknown } from './decision.ts'
import { decidePartially } from './partial.ts'
import type { TableParts } from './parts.ts'
import { policies } from './policy.ts'
import { inputReader, type Locate, locator, placeInputs, type ValueAt } from './read-inputs.ts'
import { indexRows, type RowIndex } from './row-index.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import { decisionOf, settleRows } from './settle.ts'
import type { DecisionTable, TableInput } from './table.ts'

type Decider = Pick<DecisionTable, 'decide' | 'decideInputs' | 'rowOf'>

type MissingOf = (input: TableInput) => readonly string[]

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

/** Finds the rows that match, in rank order, as many as the policy needs. */
function matcher(parts: TableParts): (pieces: readonly number[]) => readonly number[] {
  const { enough } = policies[parts.policy]
  const single = parts.rules.map((_, row) => [row])
  const none: readonly number[] = []
  let index: RowIndex | undefined
  return (pieces) => {
    index ??= indexRows(parts.space, parts.order)
    let rank = index.next(pieces, 0)
    if (rank < 0) return none
    const first = single[parts.order[rank] as number] as readonly number[]
    if (enough === 1) return first
    rank = index.next(pieces, rank + 1)
    if (rank < 0) return first
    const rows = [...first]
    while (rank >= 0) {
      rows.push(parts.order[rank] as number)
      if (rows.length >= enough) break
      rank = index.next(pieces, rank + 1)
    }
    return rows
  }
}

function rowOfComplete(parts: TableParts, rows: readonly number[]): number | undefined {
  if (rows.length === 0) return parts.else === undefined ? undefined : -1
  return rows.length === 1 ? rows[0] : undefined
}

/**
 * Decides where every input is known. One row of constants always gives the same record; only
 * for others are the values of the inputs read again, from what `valueIn` makes of the source.
 */
function completeDecider(
  parts: TableParts,
  matching: (pieces: readonly number[]) => readonly number[],
): <Source>(
  pieces: readonly number[],
  source: Source,
  valueIn: (source: Source) => ValueAt,
) => Decision {
  const outputsFor = prepareRowOutputs(parts)
  const isConstant = parts.rules.map((rule) => rule.outputs.every((value) => 'json' in value))
  const prepared: (Decision | undefined)[] = parts.rules.map(() => undefined)
  let byElse: Decision | undefined
  const settle = (rows: readonly number[], valueAt: ValueAt): Decision => {
    const json = parts.inputs.map((_, index) => valueAt(index))
    return decisionOf(parts, settleRows(parts, rows, outputsFor(json)), json)
  }
  return (pieces, source, valueIn) => {
    const rows = matching(pieces)
    if (rows.length === 0 && parts.else !== undefined) {
      byElse ??= settle(rows, valueIn(source))
      return byElse
    }
    const only = rows[0] as number
    if (rows.length !== 1 || !isConstant[only]) return settle(rows, valueIn(source))
    prepared[only] ??= settle(rows, valueIn(source))
    return prepared[only]
  }
}

/** Decisions of partial inputs that are remembered; more begin anew. */
const mostRemembered = 256

/**
 * Decides where some inputs are not known. A case asks the same table after every entry, mostly
 * with nothing new in it, so answers are remembered by the pieces of the known inputs: values of
 * one piece give the same, unless an output is the value of an input.
 */
function partialDecider(
  parts: TableParts,
  locators: readonly Locate[],
): (valueAt: ValueAt, missingOf: MissingOf) => Decision {
  const outputsFor = prepareRowOutputs(parts)
  const isConstant = parts.rules.every((rule) => rule.outputs.every((value) => 'json' in value))
  const remembered = new Map<string, Decision>()
  return (valueAt, missingOf) => {
    const values = placeInputs(parts.inputs, locators, valueAt)
    const key = values.pieces.join(' ')
    let decision = remembered.get(key)
    if (decision === undefined) {
      decision = decidePartially(parts, values, outputsFor(values.json))
      // What names the values of its inputs is not the same for all values of a piece.
      if (isConstant && (decision.kind === 'decided' || decision.kind === 'unknown')) {
        if (remembered.size >= mostRemembered) remembered.clear()
        remembered.set(key, decision)
      }
    }
    if (decision.kind === 'unknown') {
      decision = { ...decision, missing: missingFor(parts, decision, missingOf) }
    }
    return values.invalid.length === 0 ? decision : { ...decision, invalid: values.invalid }
  }
}

function missingFor(parts: TableParts, decision: Unknown, missingOf: MissingOf): readonly string[] {
  const deciding = parts.inputs.filter((input) => decision.deciding.includes(input.name))
  return [...new Set(deciding.flatMap(missingOf))]
}
