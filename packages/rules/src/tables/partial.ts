import type { Json } from '../values/index.ts'
import type { Decision, Outcome } from './decision.ts'
import type { TableParts } from './parts.ts'
import type { RowOutputs } from './policy.ts'
import { certainResult, type Possibilities, possibilities } from './possibilities.ts'
import type { InputValues } from './read-inputs.ts'
import { decisionOf, outcomeOf } from './settle.ts'
import type { Line } from './space/line.ts'
import type { TableInput } from './table.ts'

/** Rows looked at in boxes, and pairs of boxes compared, before a decision is approximate. */
const defaultSteps = 400_000

/**
 * Decides where some inputs are not known. The combinations of what they may be are cut along
 * the edges of the cells into boxes with one result each, so the answer is exact, as if every
 * value had been tried. Which facts are missing is left to the caller, who knows the facts.
 */
export function decidePartially(
  parts: TableParts,
  values: InputValues,
  outputsOf: (row: number) => RowOutputs,
  steps: number = defaultSteps,
): Decision {
  const found = possibilities(parts, values, outputsOf, steps)
  const certain = certainResult(found)
  return certain === undefined
    ? unknownDecision(parts, found)
    : decisionOf(parts, certain, values.json)
}

function unknownDecision(parts: TableParts, found: Possibilities): Decision {
  const line = parts.lines[0] as Line
  const outcomes = found.results
    .flatMap(({ settled }) =>
      settled.kind === 'outputs' ? [outcomeOf(parts, settled.values)] : [],
    )
    .map((outcome) => ({ outcome, place: placeOf(parts, line, outcome) }))
  if (outcomes.every(({ place }) => place !== undefined)) {
    outcomes.sort((a, b) => (a.place as number) - (b.place as number))
  }
  const deciding = found.deciding.map((index) => parts.inputs[index] as TableInput)
  return {
    kind: 'unknown',
    possible: outcomes.map(({ outcome }) => outcome),
    ...extremes(parts, outcomes),
    noMatch: found.results.some(({ settled }) => settled.kind === 'none'),
    conflict: found.results.some(({ settled }) => settled.kind === 'conflict'),
    deciding: deciding.map((input) => input.name),
    missing: [],
    exact: found.exact,
  }
}

interface Placed {
  readonly outcome: Outcome
  readonly place: number | undefined
}

/** Where the first output stands on its line; undefined for a list, or without an order. */
function placeOf(parts: TableParts, line: Line, outcome: Outcome): number | undefined {
  const [first] = parts.outputs
  if (first === undefined || !Object.hasOwn(outcome.outputs, first.name)) return undefined
  const value = outcome.outputs[first.name] as Json
  if (first.result.kind === 'number' && typeof value === 'number') return value
  return line.ordered ? line.position(value) : undefined
}

function extremes(
  parts: TableParts,
  outcomes: readonly Placed[],
): { readonly lowest?: Json; readonly highest?: Json } {
  const name = parts.outputs[0]?.name ?? ''
  if (outcomes.length === 0 || outcomes.some(({ place }) => place === undefined)) return {}
  const value = (one: Placed | undefined): Json => one?.outcome.outputs[name] as Json
  return { lowest: value(outcomes[0]), highest: value(outcomes.at(-1)) }
}
