import type { ReadFact } from '../values/index.ts'
import type { Decision } from './decision.ts'
import type { TableParts } from './parts.ts'
import { type InputPlace, readInput } from './read-inputs.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import { decisionOf, settleRows } from './settle.ts'

/** The single row that matched; -1 for `else`. */
export function rowOfComplete(parts: TableParts, rows: readonly number[]): number | undefined {
  if (rows.length === 0) return parts.else === undefined ? undefined : -1
  return rows.length === 1 ? rows[0] : undefined
}

/**
 * Decides where every input is known, from the rows that match. One row of constants always gives
 * the same record; only for others are the values of the inputs read again.
 */
export function completeDecider(
  parts: TableParts,
): (rows: readonly number[], places: readonly InputPlace[], read: ReadFact) => Decision {
  const outputsFor = prepareRowOutputs(parts)
  const isConstant = parts.rules.map((rule) => rule.outputs.every((value) => 'json' in value))
  const prepared: (Decision | undefined)[] = parts.rules.map(() => undefined)
  let byElse: Decision | undefined
  const settle = (
    rows: readonly number[],
    places: readonly InputPlace[],
    read: ReadFact,
  ): Decision => {
    const json = places.map((place) => readInput(place, read))
    return decisionOf(parts, settleRows(parts, rows, outputsFor(json)), json)
  }
  return (rows, places, read) => {
    if (rows.length === 0 && parts.else !== undefined) {
      byElse ??= settle(rows, places, read)
      return byElse
    }
    const only = rows[0] as number
    if (rows.length !== 1 || !isConstant[only]) return settle(rows, places, read)
    prepared[only] ??= settle(rows, places, read)
    return prepared[only]
  }
}
