import type { Json, ReadFact } from '../values/index.ts'
import { completeDecider } from './complete.ts'
import type { Decision } from './decision.ts'
import { preparedRow } from './few-rows.ts'
import { type Matcher, matcher, rowFor } from './match.ts'
import type { TableParts } from './parts.ts'
import { placesOfFacts, placesOfInputs } from './read-inputs.ts'
import { type MissingOf, partialDecider } from './remember.ts'
import { indexRows, NO_ROW, type RowIndex, UNKNOWN_ROW } from './row-index.ts'
import type { DecisionTable, TableInput } from './table.ts'

type Decider = Pick<DecisionTable, 'decide' | 'decideInputs' | 'rowOf'>

/** Makes the functions that decide. */
export function makeDecider(parts: TableParts): Decider {
  const index = lazyIndex(parts)
  const facts = matcher(parts, placesOfFacts(parts.inputs, parts.space), index)
  const inputs = matcher(parts, placesOfInputs(parts.inputs, parts.space), index)
  const complete = completeDecider(parts)
  const partial = partialDecider(parts)
  const decide = (matching: Matcher, read: ReadFact, missingOf: MissingOf): Decision => {
    const row = rowFor(matching, read)
    return row === UNKNOWN_ROW
      ? partial(matching.places, read, missingOf)
      : complete(row, matching, read)
  }
  const rowByElse = parts.else === undefined ? undefined : -1
  return {
    decide: (read) => decide(facts, read, missingFacts),
    decideInputs: (given) =>
      decide(
        inputs,
        (name) => ownValue(given, name),
        ({ expression }) => expression.reads,
      ),
    rowOf: (read) => {
      const { few } = facts
      const prepared = few === undefined ? UNKNOWN_ROW : preparedRow(few, read)
      const row = prepared === UNKNOWN_ROW ? rowFor(facts, read) : prepared
      if (row >= 0) return row
      if (row !== UNKNOWN_ROW) return row === NO_ROW ? rowByElse : undefined
      const decision = partial(facts.places, read, () => [])
      if (decision.kind !== 'decided') return undefined
      return decision.byElse ? -1 : decision.rows[0]
    },
  }
}

/** The index of many rows is built at the first decision. */
function lazyIndex({ space, order }: TableParts): () => RowIndex {
  let index: RowIndex | undefined
  return () => {
    index ??= indexRows(space, order)
    return index
  }
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
