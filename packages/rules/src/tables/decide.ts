import type { Json, ReadFact } from '../values/index.ts'
import { completeDecider, rowOfComplete } from './complete.ts'
import type { Decision } from './decision.ts'
import { matcher } from './match.ts'
import type { TableParts } from './parts.ts'
import { type InputPlace, placesOfFacts, placesOfInputs } from './read-inputs.ts'
import { type MissingOf, partialDecider } from './remember.ts'
import type { DecisionTable, TableInput } from './table.ts'

type Decider = Pick<DecisionTable, 'decide' | 'decideInputs' | 'rowOf'>

/** Makes the functions that decide. The index of the rows is built at the first decision. */
export function makeDecider(parts: TableParts): Decider {
  const facts = placesOfFacts(parts.inputs, parts.space)
  const inputs = placesOfInputs(parts.inputs, parts.space)
  const matching = matcher(parts)
  const complete = completeDecider(parts)
  const partial = partialDecider(parts)
  const decide = (
    places: readonly InputPlace[],
    read: ReadFact,
    missingOf: MissingOf,
  ): Decision => {
    const rows = matching(places, read)
    return rows === undefined ? partial(places, read, missingOf) : complete(rows, places, read)
  }
  return {
    decide: (read) => decide(facts, read, missingFacts),
    decideInputs: (given) =>
      decide(
        inputs,
        (name) => ownValue(given, name),
        ({ expression }) => expression.reads,
      ),
    rowOf: (read) => {
      const rows = matching(facts, read)
      if (rows !== undefined) return rowOfComplete(parts, rows)
      const decision = partial(facts, read, () => [])
      if (decision.kind !== 'decided') return undefined
      return decision.byElse ? -1 : decision.rows[0]
    },
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
