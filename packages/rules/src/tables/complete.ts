import type { ReadFact } from '../values/index.ts'
import type { Decision } from './decision.ts'
import { type Matcher, rowsFor } from './match.ts'
import type { TableParts } from './parts.ts'
import { readInput } from './read-inputs.ts'
import { NO_ROW, SEVERAL_ROWS } from './row-index.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import { decisionOf, settleRows } from './settle.ts'

/** The record of a decision whose inputs are all known, for what the matcher answered. */
export type CompleteDecider = (row: number, matching: Matcher, read: ReadFact) => Decision

/**
 * Decides where every input is known. One row of constants always gives the same record, and so
 * does `else`; only for others are the values of the inputs read again.
 */
export function completeDecider(parts: TableParts): CompleteDecider {
  const outputsFor = prepareRowOutputs(parts)
  const isConstant = [
    parts.else !== undefined,
    ...parts.rules.map((rule) => rule.outputs.every((value) => 'json' in value)),
  ]
  // The first record is that of `else`.
  const prepared: (Decision | undefined)[] = isConstant.map(() => undefined)
  const settle: CompleteDecider = (row, matching, read) => {
    const rows = row === SEVERAL_ROWS ? rowsFor(matching, read) : row === NO_ROW ? [] : [row]
    const json = matching.places.map((place) => readInput(place, read))
    const decision = decisionOf(parts, settleRows(parts, rows, outputsFor(json)), json)
    if (isConstant[row + 1]) prepared[row + 1] = decision
    return decision
  }
  return (row, matching, read) => {
    const known = row === SEVERAL_ROWS ? undefined : prepared[row + 1]
    return known ?? settle(row, matching, read)
  }
}
