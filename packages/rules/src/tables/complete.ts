import type { Decision } from './decision.ts'
import type { TableParts } from './parts.ts'
import { policies } from './policy.ts'
import type { ValueAt } from './read-inputs.ts'
import { indexRows, type RowIndex } from './row-index.ts'
import { prepareRowOutputs } from './row-outputs.ts'
import { decisionOf, settleRows } from './settle.ts'

/** Finds the rows that match, in rank order, as many as the policy needs. */
export function matcher(parts: TableParts): (pieces: readonly number[]) => readonly number[] {
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

/** The single row that matched; -1 for `else`. */
export function rowOfComplete(parts: TableParts, rows: readonly number[]): number | undefined {
  if (rows.length === 0) return parts.else === undefined ? undefined : -1
  return rows.length === 1 ? rows[0] : undefined
}

/**
 * Decides where every input is known. One row of constants always gives the same record; only
 * for others are the values of the inputs read again, from what `valueIn` makes of the source.
 */
export function completeDecider(
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
