import type { Expression, Json, Type } from '@dueprocess/rules'
import type { LinkedProcedure } from '../../procedure/index.ts'
import { allExpressions } from './expressions.ts'
import type { Judge } from './judge.ts'
import { nodesIn } from './syntax.ts'

/** Values to try for facts. */
export interface Samples {
  /**
   * Of a base name: a value from each stretch that conditions and tables tell apart, as far as they
   * compare it with constants. Never empty.
   */
  of(name: string): readonly Json[]
  /** Whether there are no more stretches than those. */
  areAll(name: string): boolean
}

// What is tried grows with the product; a fact with more stretches is tried in some of them.
const most = 24

/** Gathers what a procedure compares its facts with; only when it is asked for. */
export function gatherSamples(procedure: LinkedProcedure, judge: Judge): Samples {
  let constants: ReadonlyMap<string, ReadonlySet<Json>> | undefined
  const samples = new Map<string, { readonly some: readonly Json[]; readonly areAll: boolean }>()
  const find = (name: string): { readonly some: readonly Json[]; readonly areAll: boolean } => {
    let found = samples.get(name)
    if (!found) {
      constants ??= constantsOf(procedure, judge)
      const type = procedure.names.get(name)?.type ?? { kind: 'date-time' as const }
      const all = samplesOf(type, [...(constants.get(name) ?? [])])
      found = { some: all.slice(0, most), areAll: all.length <= most }
      samples.set(name, found)
    }
    return found
  }
  return { of: (name) => find(name).some, areAll: (name) => find(name).areAll }
}

function constantsOf(
  procedure: LinkedProcedure,
  judge: Judge,
): ReadonlyMap<string, ReadonlySet<Json>> {
  const found = new Map<string, Set<Json>>()
  const add = (names: Iterable<string>, values: readonly Json[]): void => {
    if (values.length === 0) return
    for (const name of names) {
      const all = found.get(name) ?? new Set()
      found.set(name, all)
      for (const value of values) all.add(value)
    }
  }
  for (const expression of allExpressions(procedure)) {
    add(judge.bases(expression), constantsIn(expression))
  }
  for (const { table } of procedure.decisions.values()) {
    for (const [index, { expression }] of table.inputs.entries()) {
      const column = table.space.columns[index]
      if (!column) continue
      const starts = Array.from(column.starts, (start) => column.line.json(start))
      add(judge.bases(expression), starts)
    }
  }
  return found
}

function constantsIn({ syntax }: Expression): readonly Json[] {
  return [...nodesIn(syntax)].flatMap((node): Json[] =>
    node.kind === 'number' || node.kind === 'text' ? [node.value] : [],
  )
}

function samplesOf(type: Type, constants: readonly Json[]): readonly Json[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false]
    case 'enumeration':
      return type.values
    case 'number':
      return numbers(
        type,
        constants.filter((value) => typeof value === 'number'),
      )
    case 'text':
      return [...constants.filter((value) => typeof value === 'string'), 'other']
    case 'date':
      return ['2026-01-05']
    case 'time':
      return ['08:00']
    case 'date-time':
      return ['2026-01-05T07:00:00Z']
    case 'days-time-duration':
      return ['PT1H']
    case 'years-months-duration':
      return ['P1M']
    case 'list':
      return samplesOf(type.of, constants).map((item) => [item])
    default:
      return [{}]
  }
}

function numbers(
  { minimum = -Infinity, maximum = Infinity, integer }: Extract<Type, { kind: 'number' }>,
  constants: readonly number[],
): readonly number[] {
  const sorted = [...constants].sort((a, b) => a - b)
  const between = sorted.slice(1).map((next, index) => ((sorted[index] ?? next) + next) / 2)
  const near = [...constants.flatMap((value) => [value, value - 1, value + 1]), ...between]
  const ends = [minimum, maximum].filter((end) => Number.isFinite(end))
  const all = [...new Set([...near, ...ends, ...(near.length + ends.length === 0 ? [1] : [])])]
  const fitting = all.filter((value) => {
    return value >= minimum && value <= maximum && (!integer || Number.isInteger(value))
  })
  if (fitting.length === 0) return [Number.isFinite(minimum) ? minimum : 1]
  return fitting.sort((a, b) => Math.abs(a) - Math.abs(b))
}
