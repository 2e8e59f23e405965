import type { Truth, Type } from '../values/index.ts'
import { isOrdered } from './describe.ts'
import { rankOf } from './rank.ts'
import type { Run } from './run.ts'
import type { Comparator } from './syntax.ts'
import type { Value } from './value.ts'

/** A comparison of two known values. */
export type Compare = (a: Value, b: Value) => Truth

/** The comparison of two values of one type, chosen once when the expression is compiled. */
export function comparison(operator: Comparator, type: Type): Compare {
  if (operator === '=' || operator === '!=') return equality(type, operator === '=')
  const places = order[operator]
  if (type.kind !== 'enumeration') return places as Compare
  const rank = rankOf(type)
  return (a, b) => places(rank(a), rank(b))
}

const order = {
  '<': (a: number, b: number): boolean => a < b,
  '<=': (a: number, b: number): boolean => a <= b,
  '>': (a: number, b: number): boolean => a > b,
  '>=': (a: number, b: number): boolean => a >= b,
} as const

function equality(type: Type, wanted: boolean): Compare {
  if (type.kind !== 'list') return (a, b) => (a === b) === wanted
  const element = equality(type.of, true)
  return (a, b) => {
    const truth = equalLists(a as List, b as List, element)
    return truth === undefined ? undefined : truth === wanted
  }
}

type List = readonly (Value | undefined)[]

/** Lists are equal element by element; one pair that differs decides, an unknown one does not. */
function equalLists(a: List, b: List, element: Compare): Truth {
  if (a.length !== b.length) return false
  let result: Truth = true
  for (const [index, left] of a.entries()) {
    const right = b[index]
    const truth = left === undefined || right === undefined ? undefined : element(left, right)
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

/** Compares a value that is calculated with one that never changes: the commonest condition. */
export function compareWithConstant(
  operator: Comparator,
  type: Type,
  left: Run,
  constant: Value,
): Run {
  if (type.kind === 'enumeration' && isOrdered(type)) {
    const compare = comparison(operator, type)
    return (read, frame) => {
      const a = left(read, frame)
      return a === undefined ? undefined : compare(a, constant)
    }
  }
  return type.kind === 'list'
    ? compareRuns(comparison(operator, type), left, () => constant)
    : constantComparisons[operator](left, constant as number)
}

/** Compares two values that are calculated. */
export function compareRuns(compare: Compare, left: Run, right: Run): Run {
  return (read, frame) => {
    const a = left(read, frame)
    if (a === undefined) return undefined
    const b = right(read, frame)
    return b === undefined ? undefined : compare(a, b)
  }
}

/** One closure per operator, so that the engine can inline the comparison itself. */
const constantComparisons: Readonly<Record<Comparator, (left: Run, b: number) => Run>> = {
  '=': (left, b) => (read, frame) => {
    const a = left(read, frame)
    return a === undefined ? undefined : a === b
  },
  '!=': (left, b) => (read, frame) => {
    const a = left(read, frame)
    return a === undefined ? undefined : a !== b
  },
  '<': (left, b) => (read, frame) => {
    const a = left(read, frame) as number | undefined
    return a === undefined ? undefined : a < b
  },
  '<=': (left, b) => (read, frame) => {
    const a = left(read, frame) as number | undefined
    return a === undefined ? undefined : a <= b
  },
  '>': (left, b) => (read, frame) => {
    const a = left(read, frame) as number | undefined
    return a === undefined ? undefined : a > b
  },
  '>=': (left, b) => (read, frame) => {
    const a = left(read, frame) as number | undefined
    return a === undefined ? undefined : a >= b
  },
}
