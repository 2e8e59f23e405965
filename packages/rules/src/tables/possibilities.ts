import type { TableParts } from './parts.ts'
import { policies, type RowOutputs } from './policy.ts'
import { ranksOf } from './rank.ts'
import type { InputValues } from './read-inputs.ts'
import { type Result, settleRows } from './settle.ts'
import { ALL, type Column, coverage, SOME } from './space/column.ts'
import { explore } from './space/explore.ts'
import { type Box, rowIn, wholeSpace } from './space/space.ts'

/** What is possible while inputs are unknown, and which of them can change it. */
export interface Possibilities {
  /** Each once. */
  readonly results: readonly Result[]
  /** Indexes of inputs, ascending. */
  readonly deciding: readonly number[]
  /** What all results have in common besides their outputs; absent where nothing is certain. */
  readonly common: Common | undefined
  readonly exact: boolean
}

interface Common {
  /** Rows that give the result whatever the unknown inputs are. */
  readonly rows: readonly number[]
  readonly byElse: boolean
}

/** A part of what is possible in which the result is the same. */
interface Leaf {
  readonly box: Box
  readonly result: Result
}

type OutputsOf = (row: number) => RowOutputs

/** Tries all that the unknown inputs may be; within the steps exactly, else roughly. */
export function possibilities(
  parts: TableParts,
  values: InputValues,
  outputsOf: OutputsOf,
  steps: number,
): Possibilities {
  const box = boxOf(parts, values)
  const leaves = leavesOf(parts, box, outputsOf, steps)
  const found = leaves === undefined ? undefined : examine(leaves, values, steps)
  return found ?? approximate(parts, box, values, outputsOf)
}

/** The only possible result, if it does not follow an unknown input. */
export function certainResult({ results, common }: Possibilities): Result | undefined {
  const [result] = results
  if (result === undefined || common === undefined || results.length > 1) return undefined
  const { settled } = result
  if (settled.kind !== 'outputs') return result
  // A row that gives the value of an unknown input is a certain row with an unknown result.
  if (settled.values.some((value) => 'follows' in value)) return undefined
  return { ...result, byElse: common.byElse, settled: { ...settled, rows: common.rows } }
}

function boxOf(parts: TableParts, { pieces }: InputValues): Box {
  const { low, high } = wholeSpace(parts.space)
  return {
    low: pieces.map((piece, index) => (piece < 0 ? (low[index] as number) : piece)),
    high: pieces.map((piece, index) => (piece < 0 ? (high[index] as number) : piece)),
  }
}

function allRows(parts: TableParts): readonly number[] {
  return Array.from(parts.rules.keys())
}

function leavesOf(
  parts: TableParts,
  box: Box,
  outputsOf: OutputsOf,
  steps: number,
): Leaf[] | undefined {
  const policy = policies[parts.policy]
  const rankOf = ranksOf(parts.order)
  const leaves: Leaf[] = []
  const resultOf = settler(parts, rankOf, outputsOf)
  const budget = { steps }
  const isDone = explore(parts.space, box, allRows(parts), budget, (part, certain, partial) => {
    const open = policy.open(certain, partial, rankOf, outputsOf)
    if (open.length > 0) return open
    leaves.push({ box: part, result: resultOf(certain) })
    return open
  })
  return isDone ? leaves : undefined
}

/** Settles rows in any order. Where one row decides, each result is made once. */
function settler(
  parts: TableParts,
  rankOf: (row: number) => number,
  outputsOf: OutputsOf,
): (rows: readonly number[]) => Result {
  const byWinner = new Map<number | undefined, Result>()
  return (rows) => {
    if (policies[parts.policy].enough > 1) {
      return settleRows(
        parts,
        rows.toSorted((a, b) => rankOf(a) - rankOf(b)),
        outputsOf,
      )
    }
    let winner = rows[0]
    for (const row of rows) if (rankOf(row) < rankOf(winner as number)) winner = row
    const known = byWinner.get(winner)
    if (known !== undefined) return known
    const result = settleRows(parts, winner === undefined ? [] : [winner], outputsOf)
    byWinner.set(winner, result)
    return result
  }
}

/** Distinct results, and the inputs that tell leaves of different results apart. */
function examine(
  leaves: readonly Leaf[],
  values: InputValues,
  mostSteps: number,
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
  const common = commonRows(leaves)
  return { results: [...results.values()], deciding: ascending, common, exact: true }
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
  const certain = allRows(parts).filter((row) => rowIn(parts.space, box, row) === ALL)
  const partial = allRows(parts).filter((row) => rowIn(parts.space, box, row) === SOME)
  const rankOf = ranksOf(parts.order)
  const policy = policies[parts.policy]
  const open = policy.open(certain, partial, rankOf, outputsOf)
  const candidates = policy.combines ? [] : [...certain, ...open]
  const sets: (readonly number[])[] = candidates.map((row) => [row])
  if (certain.length === 0) sets.push([])
  if (policy.enough > 1 && candidates.length > 1) sets.push(candidates)
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
  return { results: [...results.values()], deciding: all, common: undefined, exact: false }
}

function commonRows(leaves: readonly Leaf[]): Common {
  const [first, ...others] = leaves.map((leaf) => leaf.result) as [Result, ...Result[]]
  const rowsOf = ({ settled }: Result): readonly number[] =>
    settled.kind === 'none' ? [] : settled.rows
  return {
    rows: rowsOf(first).filter((row) => others.every((other) => rowsOf(other).includes(row))),
    byElse: first.byElse && others.every((other) => other.byElse),
  }
}
