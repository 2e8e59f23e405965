import type { ReadFact, Truth, Type } from '../values/index.ts'
import { add } from './decimal.ts'
import { rankBounds, rankOf } from './rank.ts'
import type { Frame, Run } from './run.ts'
import type { Comparator, Node } from './syntax.ts'

/** From the least to the greatest place that a value can have while some facts are missing. */
export type Interval = readonly [low: number, high: number]

/** Calculates the interval of an expression. */
export type BoundsRun = (read: ReadFact, frame: Frame) => Interval

/**
 * `count`, `sum`, `min`, `max` of several arguments can decide a comparison before every argument
 * is known: two of three are reached when two are true. A missing number is anywhere in the
 * domain that its form declares. Undefined for anything else.
 */
export function compileBounds(
  node: Node,
  types: readonly Type[],
  args: readonly Run[],
): BoundsRun | undefined {
  if (node.kind !== 'call' || types[0]?.kind === 'list') return undefined
  const combine = combinations.get(node.name)
  if (combine === undefined) return undefined
  const operands = args.map((run, index) => operandBounds(run, types[index] as Type))
  return (read, frame) => operands.map((operand) => operand(read, frame)).reduce(combine)
}

type Combine = (a: Interval, b: Interval) => Interval

const combinations: ReadonlyMap<string, Combine> = new Map<string, Combine>([
  ['count', (a, b) => [a[0] + b[0], a[1] + b[1]]],
  ['sum', (a, b) => [total(a[0], b[0]), total(a[1], b[1])]],
  ['min', (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1])]],
  ['max', (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1])]],
])

/** The lows are never +∞ and the highs never −∞, so an infinite sum is one of its operands. */
function total(a: number, b: number): number {
  return Number.isFinite(a + b) ? (add(a, b) ?? a + b) : a + b
}

function operandBounds(run: Run, type: Type): BoundsRun {
  const rank = type.kind === 'boolean' ? Number : rankOf(type)
  const unknown = rankBounds(type)
  return (read, frame) => {
    const value = run(read, frame)
    if (value === undefined) return unknown
    const place = rank(value)
    return [place, place]
  }
}

/** The truth of a comparison of any value of one interval with any of the other. */
export function compareIntervals(operator: Comparator, a: Interval, b: Interval): Truth {
  return intervalTests[operator](a, b)
}

type IntervalTest = (a: Interval, b: Interval) => Truth

const less: IntervalTest = (a, b) => (a[1] < b[0] ? true : a[0] >= b[1] ? false : undefined)
const lessOrEqual: IntervalTest = (a, b) => (a[1] <= b[0] ? true : a[0] > b[1] ? false : undefined)

const equal: IntervalTest = (a, b) => {
  if (a[1] < b[0] || b[1] < a[0]) return false
  return a[0] === a[1] && b[0] === b[1] ? a[0] === b[0] : undefined
}

const intervalTests: Readonly<Record<Comparator, IntervalTest>> = {
  '=': equal,
  '!=': (a, b) => {
    const same = equal(a, b)
    return same === undefined ? undefined : !same
  },
  '<': less,
  '<=': lessOrEqual,
  '>': (a, b) => less(b, a),
  '>=': (a, b) => lessOrEqual(b, a),
}
