import type { Json, ReadFact } from '../values/index.ts'
import type { Decision } from './decision.ts'
import { decidePartially } from './partial.ts'
import type { TableParts } from './parts.ts'
import { policies } from './policy.ts'
import { type InputValues, inputReader, placeInputs } from './read-inputs.ts'
import { indexRows, type RowIndex } from './row-index.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import { decisionOf, settleRows } from './settle.ts'
import type { DecisionTable, TableInput } from './table.ts'

type Decider = Pick<DecisionTable, 'decide' | 'decideInputs' | 'rowOf'>

/** Makes the functions that decide. The index of the rows is built at the first decision. */
export function makeDecider(parts: TableParts): Decider {
  const { inputs, space } = parts
  const readers = inputs.map(inputReader)
  const fromFacts = (read: ReadFact): InputValues =>
    placeInputs(inputs, space, (index) => (readers[index] as (read: ReadFact) => Json)(read))
  const matching = matcher(parts)
  const complete = completeDecider(parts, matching)
  const outputsFor = prepareRowOutputs(parts)

  const decideValues = (
    values: InputValues,
    missingOf: (input: TableInput) => readonly string[],
  ): Decision => {
    const decision =
      values.unknown === 0
        ? complete(values)
        : decidePartially(parts, values, outputsFor(values.json), missingOf)
    return values.invalid.length === 0 ? decision : { ...decision, invalid: values.invalid }
  }
  return {
    decide: (read) => decideValues(fromFacts(read), (input) => missingFacts(input, read)),
    decideInputs: (given) =>
      decideValues(
        placeInputs(inputs, space, (index) => {
          const { name } = inputs[index] as TableInput
          return Object.hasOwn(given, name) ? given[name] : undefined
        }),
        (input) => input.expression.reads,
      ),
    rowOf: (read) => {
      const values = fromFacts(read)
      if (values.unknown === 0) return rowOfComplete(parts, matching(values.pieces))
      const decision = decideValues(values, () => [])
      if (decision.kind !== 'decided') return undefined
      return decision.byElse ? -1 : decision.rows[0]
    },
  }
}

function missingFacts(input: TableInput, read: ReadFact): readonly string[] {
  const missing = input.expression.missing(read)
  return missing.length > 0 ? missing : input.expression.reads
}

/** Finds the rows that match, in rank order, as many as the policy needs. */
function matcher(parts: TableParts): (pieces: readonly number[]) => readonly number[] {
  const { enough } = policies[parts.policy]
  let index: RowIndex | undefined
  return (pieces) => {
    index ??= indexRows(parts.space, parts.order)
    const rows: number[] = []
    let rank = index.next(pieces, 0)
    while (rank >= 0) {
      rows.push(parts.order[rank] as number)
      if (rows.length === enough) break
      rank = index.next(pieces, rank + 1)
    }
    return rows
  }
}

function rowOfComplete(parts: TableParts, rows: readonly number[]): number | undefined {
  if (rows.length === 0) return parts.else === undefined ? undefined : -1
  return rows.length === 1 ? rows[0] : undefined
}

/** Decides where every input is known. One row of constants always gives the same record. */
function completeDecider(
  parts: TableParts,
  matching: (pieces: readonly number[]) => readonly number[],
): (values: InputValues) => Decision {
  const outputsFor = prepareRowOutputs(parts)
  const prepared: (Decision | undefined)[] = []
  const isConstant = parts.rules.map((rule) => rule.outputs.every((value) => 'json' in value))
  return ({ pieces, json }) => {
    const rows = matching(pieces)
    const only = rows.length === 1 ? (rows[0] as number) : -1
    const canPrepare = only >= 0 ? isConstant[only] : rows.length === 0 && parts.else !== undefined
    if (!canPrepare) return decisionOf(parts, settleRows(parts, rows, outputsFor(json)), json)
    const known = prepared[only + 1]
    if (known !== undefined) return known
    const decision = decisionOf(parts, settleRows(parts, rows, outputsFor(json)), json)
    prepared[only + 1] = decision
    return decision
  }
}
