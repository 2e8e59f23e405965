import type { Json } from '../values/index.ts'
import type { Decision, Outcome } from './decision.ts'
import type { TableParts } from './parts.ts'
import { policies, ranksOf, type RowOutputs } from './policy.ts'
import type { InputValues } from './read-inputs.ts'
import { decisionOf, outcomeOf, type Result, settleRows } from './settle.ts'
import { type Column, coverage, SOME } from './space/column.ts'
import { explore } from './space/explore.ts'
import type { Line } from './space/line.ts'
import { type Box, rowIn, wholeSpace } from './space/space.ts'
import type { TableInput } from './table.ts'

/** Rows looked at in boxes, and pairs of boxes compared, before a decision is approximate. */
const mostSteps = 400_000

/** A part of what is possible in which the result is the same. */
interface Leaf {
  readonly box: Box
  readonly result: Result
}

/** What is possible, and which unknown inputs can change it. */
interface Possibilities {
  readonly results: readonly Result[]
  /** Indexes of inputs, ascending. */
  readonly deciding: readonly number[]
  readonly exact: boolean
}

type OutputsOf = (row: number) => RowOutputs

/**
 * Decides where some inputs are not known. The combinations of what they may be are cut along
 * the edges of the cells into boxes with one result each, so the answer is exact, as if every
 * value had been tried.
 */
export function decidePartially(
  parts: TableParts,
  values: InputValues,
  outputsOf: OutputsOf,
  missingOf: (input: TableInput) => readonly string[],
): Decision {
  const box = boxOf(parts, values)
  const leaves = leavesOf(parts, box, outputsOf)
  const certain = leaves === undefined ? undefined : agreeing(leaves)
  if (certain !== undefined) {
    const decision = decisionOf(parts, certain, values.json)
    // A row that gives the value of an unknown input is a certain row with an unknown result.
    if (!followsInput(certain)) return decision
  }
  const found =
    (leaves === undefined ? undefined : examine(parts, leaves, values)) ??
    approximate(parts, box, values, outputsOf)
  return unknownDecision(parts, found, missingOf)
}

function boxOf(parts: TableParts, { pieces }: InputValues): Box {
  const box = wholeSpace(parts.space)
  for (const [index, piece] of pieces.entries()) {
    if (piece < 0) continue
    box.low[index] = piece
    box.high[index] = piece
  }
  return box
}

function allRows(parts: TableParts): readonly number[] {
  return Array.from(parts.rules.keys())
}

function leavesOf(parts: TableParts, box: Box, outputsOf: OutputsOf): Leaf[] | undefined {
  const policy = policies[parts.policy]
  const rankOf = ranksOf(parts.order)
  const leaves: Leaf[] = []
  const budget = { steps: mostSteps }
  const isDone = explore(parts.space, box, allRows(parts), budget, (part, certain, partial) => {
    const open = policy.open(certain, partial, rankOf, outputsOf)
    if (open.length > 0) return open
    const rows = certain.toSorted((a, b) => rankOf(a) - rankOf(b))
    leaves.push({ box: part, result: settleRows(parts, rows, outputsOf) })
    return open
  })
  return isDone ? leaves : undefined
}

/** The result that all leaves share, with the rows that match in all of them. */
function agreeing(leaves: readonly Leaf[]): Result | undefined {
  const [first, ...others] = leaves.map((leaf) => leaf.result) as [Result, ...Result[]]
  if (others.some((other) => other.key !== first.key)) return undefined
  if (first.settled.kind !== 'outputs') return first
  const rows = first.settled.rows.filter((row) =>
    others.every(({ settled }) => settled.kind === 'outputs' && settled.rows.includes(row)),
  )
  const byElse = first.byElse && others.every((other) => other.byElse)
  return { ...first, byElse, settled: { ...first.settled, rows } }
}

function followsInput({ settled }: Result): boolean {
  return settled.kind === 'outputs' && settled.values.some((value) => 'follows' in value)
}

/** Distinct results, and the inputs that tell leaves of different results apart. */
function examine(
  parts: TableParts,
  leaves: readonly Leaf[],
  values: InputValues,
): Possibilities | undefined {
  const results = new Map(leaves.map(({ result }) => [result.key, result]))
  const deciding = new Set(followed([...results.values()]))
  const open = values.pieces.flatMap((piece, index) => (piece < 0 ? [index] : []))
  let steps = mostSteps
  for (const [index, a] of leaves.entries()) {
    for (let j = index + 1; j < leaves.length && deciding.size < open.length; j += 1) {
      const b = leaves[j] as Leaf
      steps -= 1
      const apart = a.result.key === b.result.key ? undefined : onlyColumnApart(a.box, b.box, open)
      if (apart !== undefined) deciding.add(apart)
    }
    if (steps < 0) return undefined
  }
  const ascending = [...deciding].sort((a, b) => a - b)
  return { results: [...results.values()], deciding: ascending, exact: true }
}

/** The column in which two disjoint boxes differ, where all others have a value in common. */
function onlyColumnApart(a: Box, b: Box, columns: readonly number[]): number | undefined {
  let apart: number | undefined
  for (const c of columns) {
    const isApart =
      (a.high[c] as number) < (b.low[c] as number) || (b.high[c] as number) < (a.low[c] as number)
    if (isApart && apart !== undefined) return undefined
    if (isApart) apart = c
  }
  return apart
}

function followed(results: readonly Result[]): readonly number[] {
  return results.flatMap(({ settled }) =>
    settled.kind === 'outputs'
      ? settled.values.flatMap((value) => ('follows' in value ? value.follows : []))
      : [],
  )
}

/** Claims too much rather than too little: each open row alone, and everything it might do. */
function approximate(
  parts: TableParts,
  box: Box,
  values: InputValues,
  outputsOf: OutputsOf,
): Possibilities {
  const certain = allRows(parts).filter((row) => rowIn(parts.space, box, row) === 2)
  const partial = allRows(parts).filter((row) => rowIn(parts.space, box, row) === SOME)
  const rankOf = ranksOf(parts.order)
  const open = policies[parts.policy].open(certain, partial, rankOf, outputsOf)
  const isListed = policies[parts.policy].enough < 3 || parts.policy === 'any'
  const sets: (readonly number[])[] = isListed ? [...certain, ...open].map((row) => [row]) : []
  if (certain.length === 0) sets.push([])
  if (isListed && policies[parts.policy].enough !== 1) sets.push([...certain, ...open])
  const results = new Map(
    sets.map((rows) => settleRows(parts, rows, outputsOf)).map((result) => [result.key, result]),
  )
  const deciding = values.pieces.flatMap((piece, c) => {
    const column = parts.space.columns[c] as Column
    const matters = (row: number): boolean =>
      coverage(column, row, box.low[c] as number, box.high[c] as number) === SOME
    return piece < 0 && open.some(matters) ? [c] : []
  })
  const all = [...new Set([...deciding, ...followed([...results.values()])])].sort((a, b) => a - b)
  return { results: [...results.values()], deciding: all, exact: false }
}

function unknownDecision(
  parts: TableParts,
  found: Possibilities,
  missingOf: (input: TableInput) => readonly string[],
): Decision {
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
    missing: [...new Set(deciding.flatMap(missingOf))],
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

