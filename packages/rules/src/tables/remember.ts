import type { ReadFact } from '../values/index.ts'
import type { Decision, Unknown } from './decision.ts'
import { decidePartially } from './partial.ts'
import type { TableParts } from './parts.ts'
import { type InputPlace, placeInputs } from './read-inputs.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import type { TableInput } from './table.ts'

/** Answers the facts that an input lacks. */
export type MissingOf = (input: TableInput, read: ReadFact) => readonly string[]

/** Decisions of partial inputs that are remembered; more begin anew. */
const mostRemembered = 256

/**
 * Decides where some inputs are not known. A case asks the same table after every entry, mostly
 * with nothing new in it, so answers are remembered by the pieces of the known inputs: values of
 * one piece give the same, unless an output is the value of an input.
 */
export function partialDecider(
  parts: TableParts,
): (places: readonly InputPlace[], read: ReadFact, missingOf: MissingOf) => Decision {
  const outputsFor = prepareRowOutputs(parts)
  const isConstant = parts.rules.every((rule) => rule.outputs.every((value) => 'json' in value))
  const remembered = new Map<string, Decision>()
  return (places, read, missingOf) => {
    const values = placeInputs(places, read)
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
      decision = {
        ...decision,
        missing: missingFor(parts, decision, (input) => missingOf(input, read)),
      }
    }
    return values.invalid.length === 0 ? decision : { ...decision, invalid: values.invalid }
  }
}

function missingFor(
  parts: TableParts,
  decision: Unknown,
  missingOf: (input: TableInput) => readonly string[],
): readonly string[] {
  const deciding = parts.inputs.filter((input) => decision.deciding.includes(input.name))
  return [...new Set(deciding.flatMap(missingOf))]
}
