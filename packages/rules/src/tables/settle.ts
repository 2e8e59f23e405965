import type { Json } from '../values/index.ts'
import { say } from '../values/index.ts'
import type { Conflict, Decided, NoMatch, Outcome, Outputs } from './decision.ts'
import type { TableParts } from './parts.ts'
import { type Given, policies, type Settled } from './policy.ts'
import { showInputs } from './show-inputs.ts'

/** What matching rows come to, ready to be compared. */
export interface Result {
  /** The same for results that a reader of the decision could not tell apart. */
  readonly key: string
  readonly settled: Settled
  readonly byElse: boolean
}

/** Applies policy and `else` to the rows that match, in rank order. */
export function settleRows(
  parts: TableParts,
  rows: readonly number[],
  outputsOf: Parameters<(typeof policies)['unique']['settle']>[1],
): Result {
  const settled =
    rows.length > 0
      ? policies[parts.policy].settle(rows, outputsOf, parts.lines)
      : settleElse(parts)
  return { settled, key: keyOf(settled), byElse: rows.length === 0 && settled.kind === 'outputs' }
}

function settleElse(parts: TableParts): Settled {
  if (parts.else === undefined) return { kind: 'none' }
  const values = parts.else.map((json, index) => {
    const isList = parts.outputs[index]?.result.kind === 'list'
    return { json: isList ? [json] : json }
  })
  return { kind: 'outputs', values, rows: [] }
}

function keyOf(settled: Settled): string {
  return settled.kind === 'outputs' ? JSON.stringify(settled.values) : settled.kind
}

/** Values by output name; what still follows an unknown input is left out. */
export function outcomeOf(parts: TableParts, values: readonly Given[]): Outcome {
  const outputs: [string, Json][] = []
  const follows: [string, readonly string[]][] = []
  for (const [index, value] of values.entries()) {
    const name = parts.outputs[index]?.name ?? ''
    if ('json' in value) outputs.push([name, value.json])
    else follows.push([name, value.follows.map((input) => parts.inputs[input]?.name ?? '')])
  }
  const outcome = { outputs: Object.fromEntries(outputs) }
  return follows.length === 0 ? outcome : { ...outcome, follows: Object.fromEntries(follows) }
}

/** The record of a result that does not depend on any unknown input. */
export function decisionOf(
  parts: TableParts,
  { settled, byElse }: Result,
  json: readonly (Json | undefined)[],
): Decided | NoMatch | Conflict {
  if (settled.kind === 'outputs') {
    const { outputs } = outcomeOf(parts, settled.values)
    const decided = { kind: 'decided', outputs, rows: settled.rows } as const
    return byElse ? { ...decided, byElse } : decided
  }
  const inputs = inputsRecord(parts, json)
  const shown = showInputs(inputs)
  const where = shown === '' ? say`whatever its inputs` : say`for ${shown}`
  if (settled.kind === 'none') {
    const message = say`the table "${parts.id}" has no row ${where}, and no else`
    return { kind: 'none', inputs, message }
  }
  const { rows } = settled
  const numbers = rows.map((row) => row + 1).join(', ')
  const reason = parts.policy === 'any' ? say`give different outputs` : say`all match`
  const message = say`the table "${parts.id}" is ${parts.policy}, but its rows ${numbers} ${reason} ${where}`
  return { kind: 'conflict', rows, inputs, message }
}

/** The known inputs by name. */
function inputsRecord(parts: TableParts, json: readonly (Json | undefined)[]): Outputs {
  return Object.fromEntries(
    parts.inputs.flatMap((input, index) => {
      const value = json[index]
      return value === undefined ? [] : [[input.name, value] as const]
    }),
  )
}
