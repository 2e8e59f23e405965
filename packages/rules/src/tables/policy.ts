import { add } from '../conditions/decimal.ts'
import type { Json } from '../values/index.ts'
import type { HitPolicy } from './source.ts'
import type { Line } from './space/line.ts'
import type { OutputValue } from './table.ts'

/** The outputs of one row, with the values of inputs put in where they are known. */
export interface RowOutputs {
  /** The same for rows that give the same. */
  readonly key: string
  /** In the order of the outputs; `{input}` where the input is not known. */
  readonly values: readonly OutputValue[]
}

/** What a set of matching rows comes to. */
export type Settled =
  | {
      readonly kind: 'outputs'
      readonly values: readonly Given[]
      readonly rows: readonly number[]
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'conflict'; readonly rows: readonly number[] }

/** The value of one output, or the inputs that it still follows. */
export type Given = { readonly json: Json } | { readonly follows: readonly number[] }

type OutputsOf = (row: number) => RowOutputs

/** How a hit policy settles rows. Rows come in the order of `compare`, best first. */
export interface Policy {
  /** By outputs, best first; absent where rows rank as they stand. */
  readonly order?: 'highest-first' | 'lowest-first'
  /** How many matches, in rank order, decide: more need not be looked for. */
  readonly enough: number
  /** The result is put together from all rows that match, not one of theirs. */
  readonly combines?: true
  /** Exactly one output. */
  readonly single?: true
  /** Output cells may name an input column. */
  readonly references?: true
  /** What the type of the first output must allow. */
  readonly needs?: 'order' | 'addition'
  /** What the matching rows, at least one, in rank order, come to; the lines of the outputs. */
  settle(rows: readonly number[], outputsOf: OutputsOf, lines: readonly Line[]): Settled
  /**
   * Of rows that may still match (`partial`), those that can still change what the certain ones
   * come to. None: it is certain.
   */
  open(
    certain: readonly number[],
    partial: readonly number[],
    rankOf: (row: number) => number,
    outputsOf: OutputsOf,
  ): readonly number[]
}

const best: Pick<Policy, 'enough' | 'settle' | 'open'> = {
  enough: 1,
  settle: (rows, outputsOf) => settleOne(rows[0] as number, outputsOf),
  open: betterRows,
}

const everyRow: Pick<Policy, 'enough' | 'combines' | 'open'> = {
  enough: Number.POSITIVE_INFINITY,
  combines: true,
  open: (_, partial) => partial,
}

const lists: readonly HitPolicy[] = ['collect', 'rule-order', 'output-order']

/** Whether a table of the policy gives the outputs of all rows that match, as a list. */
export function givesList(policy: HitPolicy): boolean {
  return lists.includes(policy)
}

/** The hit policies of DMN 1.5, 8.2.10. */
export const policies: Readonly<Record<HitPolicy, Policy>> = {
  unique: {
    enough: Number.POSITIVE_INFINITY,
    references: true,
    settle: (rows, outputsOf) =>
      rows.length > 1 ? { kind: 'conflict', rows } : settleOne(rows[0] as number, outputsOf),
    open: (certain, partial) => (certain.length > 1 ? [] : partial),
  },
  any: { enough: Number.POSITIVE_INFINITY, settle: settleAny, open: otherRows },
  first: { ...best, references: true },
  highest: { ...best, order: 'highest-first', needs: 'order' },
  max: { ...best, order: 'highest-first', needs: 'order', single: true },
  min: { ...best, order: 'lowest-first', needs: 'order', single: true },
  collect: { ...everyRow, references: true, settle: settleList },
  'rule-order': { ...everyRow, references: true, settle: settleList },
  'output-order': { ...everyRow, order: 'highest-first', needs: 'order', settle: settleList },
  sum: { ...everyRow, references: true, needs: 'addition', single: true, settle: settleSum },
  count: {
    ...everyRow,
    single: true,
    settle: (rows) => ({ kind: 'outputs', values: [{ json: rows.length }], rows }),
  },
}

function given(value: OutputValue): Given {
  return 'json' in value ? value : { follows: [value.input] }
}

function settleOne(row: number, outputsOf: OutputsOf): Settled {
  return { kind: 'outputs', values: outputsOf(row).values.map(given), rows: [row] }
}

function settleAny(rows: readonly number[], outputsOf: OutputsOf): Settled {
  const { key, values } = outputsOf(rows[0] as number)
  const other = rows.find((row) => outputsOf(row).key !== key)
  if (other !== undefined) return { kind: 'conflict', rows }
  return { kind: 'outputs', values: values.map(given), rows }
}

function settleList(rows: readonly number[], outputsOf: OutputsOf): Settled {
  const values = outputsOf(rows[0] as number).values.map((_, output) =>
    join(rows.map((row) => outputsOf(row).values[output] as OutputValue)),
  )
  return { kind: 'outputs', values, rows }
}

function join(values: readonly OutputValue[]): Given {
  const follows = values.flatMap((value) => ('input' in value ? [value.input] : []))
  if (follows.length > 0) return { follows: [...new Set(follows)] }
  return { json: values.map((value) => ('json' in value ? value.json : null)) }
}

/** Numbers are added as decimals, durations as positions. */
function settleSum(rows: readonly number[], outputsOf: OutputsOf, lines: readonly Line[]): Settled {
  const line = lines[0] as Line
  const joined = join(rows.map((row) => outputsOf(row).values[0] as OutputValue))
  if ('follows' in joined) return { kind: 'outputs', values: [joined], rows }
  const positions = (joined.json as readonly Json[]).map((item) => line.position(item) ?? 0)
  const sum = positions.reduce((a, b) => add(a, b) ?? a, 0)
  return { kind: 'outputs', values: [{ json: line.json(sum) }], rows }
}

/** Of the rows ranked before the best certain one: up to the last that gives something else. */
function betterRows(
  certain: readonly number[],
  partial: readonly number[],
  rankOf: (row: number) => number,
  outputsOf: OutputsOf,
): readonly number[] {
  if (certain.length === 0) return partial
  const winner = certain.reduce((a, b) => (rankOf(a) < rankOf(b) ? a : b))
  const key = outputsOf(winner).key
  let last = -1
  for (const row of partial) {
    const rank = rankOf(row)
    if (rank < rankOf(winner) && outputsOf(row).key !== key) last = Math.max(last, rank)
  }
  return partial.filter((row) => rankOf(row) <= last)
}

/** Under any: rows that would contradict the certain ones. */
function otherRows(
  certain: readonly number[],
  partial: readonly number[],
  _: (row: number) => number,
  outputsOf: OutputsOf,
): readonly number[] {
  const [first] = certain
  if (first === undefined) return partial
  const { key } = outputsOf(first)
  if (certain.some((row) => outputsOf(row).key !== key)) return []
  return partial.filter((row) => outputsOf(row).key !== key)
}
