import type { Truth, Type } from '../values/index.ts'
import { type BoundsRun, compareIntervals, compileBounds } from './bounds.ts'
import { compareRuns, compareWithConstant, comparison } from './compare.ts'
import { type Compiler, constantAt, typeAt } from './compiler.ts'
import { conjunction, disjunction } from './junction.ts'
import { rankOf } from './rank.ts'
import type { Run } from './run.ts'
import type { Comparator, Node, NodeOf, UnaryTest } from './syntax.ts'
import type { Value } from './value.ts'

/** `x = y`, `x < y`, and `x = null`, which asks whether x is missing. */
export function compileComparison(compiler: Compiler, node: NodeOf<'comparison'>): Run {
  const { operator, left, right } = node
  if (left.kind === 'null') return isMissing(compiler, right, operator === '=')
  if (right.kind === 'null') return isMissing(compiler, left, operator === '=')
  return compareNodes(compiler, operator, left, right)
}

function isMissing(compiler: Compiler, node: Node, wanted: boolean): Run {
  const run = compiler.run(node)
  return (read, frame) => (run(read, frame) === undefined) === wanted
}

function compareNodes(compiler: Compiler, operator: Comparator, left: Node, right: Node): Run {
  const type = typeAt(compiler, left)
  const a = compiler.run(left)
  const constant = constantAt(compiler, right)
  const run =
    constant === undefined
      ? compareRuns(comparison(operator, type), a, compiler.run(right))
      : compareWithConstant(operator, type, a, constant)
  return orByBounds(compiler, operator, left, right, run)
}

/** Where a count or sum is unknown, what it still can be may decide the comparison. */
function orByBounds(
  compiler: Compiler,
  operator: Comparator,
  left: Node,
  right: Node,
  run: Run,
): Run {
  const boundsOfLeft = boundsOf(compiler, left)
  const boundsOfRight = boundsOf(compiler, right)
  if (boundsOfLeft === undefined && boundsOfRight === undefined) return run
  const a = boundsOfLeft ?? exact(compiler, left)
  const b = boundsOfRight ?? exact(compiler, right)
  return (read, frame) => {
    const truth = run(read, frame)
    if (truth !== undefined) return truth
    return compareIntervals(operator, a(read, frame), b(read, frame))
  }
}

function boundsOf(compiler: Compiler, node: Node): BoundsRun | undefined {
  if (node.kind !== 'call') return undefined
  const types = node.args.map((arg) => typeAt(compiler, arg))
  const runs = node.args.map((arg) => compiler.run(arg))
  return compileBounds(node, types, runs)
}

/** A value that is not known can be anything: a missing fact alone decides nothing. */
function exact(compiler: Compiler, node: Node): BoundsRun {
  const rank = rankOf(typeAt(compiler, node))
  const run = compiler.run(node)
  return (read, frame) => {
    const value = run(read, frame)
    if (value === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    const place = rank(value)
    return [place, place]
  }
}

/** `x between low and high`, both included. */
export function compileBetween(compiler: Compiler, node: NodeOf<'between'>): Run {
  return compileRange(compiler, node.value, { ...node, lowIncluded: true, highIncluded: true })
}

/** `x in …`: true where one test is, unknown where none is and one may be. */
export function compileIn(compiler: Compiler, { value, tests }: NodeOf<'in'>): Run {
  const members = constantMembers(compiler, value, tests)
  if (members) return memberOfConstants(compiler.run(value), members)
  const runs = tests.map((test) => compileTest(compiler, value, test))
  return runs.length === 1 ? (runs[0] as Run) : disjunction(runs)
}

function compileTest(compiler: Compiler, value: Node, test: UnaryTest): Run {
  if (test.kind === 'range') return compileRange(compiler, value, test)
  if (test.kind === 'compare') return compareNodes(compiler, test.operator, value, test.operand)
  const type = typeAt(compiler, value)
  const other = typeAt(compiler, test.of)
  return other.kind === 'list' && (type.kind !== 'list' || other.of.kind === 'list')
    ? member(compiler, value, test.of, type)
    : compareNodes(compiler, '=', value, test.of)
}

type Range = Pick<UnaryTest & { kind: 'range' }, 'low' | 'high' | 'lowIncluded' | 'highIncluded'>

function compileRange(compiler: Compiler, value: Node, range: Range): Run {
  const low = constantAt(compiler, range.low)
  const high = constantAt(compiler, range.high)
  if (low !== undefined && high !== undefined && value.kind !== 'call') {
    return withinConstants(compiler, value, range, [low, high])
  }
  return conjunction([
    compareNodes(compiler, range.lowIncluded ? '>=' : '>', value, range.low),
    compareNodes(compiler, range.highIncluded ? '<=' : '<', value, range.high),
  ])
}

/** The value is calculated once. */
function withinConstants(
  compiler: Compiler,
  value: Node,
  { lowIncluded, highIncluded }: Range,
  ends: readonly [Value, Value],
): Run {
  const type = typeAt(compiler, value)
  const rank = rankOf(type)
  const run = type.kind === 'enumeration' ? ranked(compiler.run(value), rank) : compiler.run(value)
  const [low, high] = [rank(ends[0]), rank(ends[1])]
  return (read, frame) => {
    const place = run(read, frame) as number | undefined
    if (place === undefined) return undefined
    return (
      (lowIncluded ? place >= low : place > low) && (highIncluded ? place <= high : place < high)
    )
  }
}

function ranked(run: Run, rank: (value: Value) => number): Run {
  return (read, frame) => {
    const value = run(read, frame)
    return value === undefined ? undefined : rank(value)
  }
}

/** All values that tests with constants alone let through; undefined where there is another test. */
function constantMembers(
  compiler: Compiler,
  value: Node,
  tests: readonly UnaryTest[],
): ReadonlySet<Value> | undefined {
  if (typeAt(compiler, value).kind === 'list' || value.kind === 'call') return undefined
  const members = new Set<Value>()
  for (const test of tests) {
    const constant = test.kind === 'member' ? constantAt(compiler, test.of) : undefined
    if (constant === undefined) return undefined
    for (const one of Array.isArray(constant) ? (constant as readonly Value[]) : [constant]) {
      members.add(one)
    }
  }
  return members
}

function memberOfConstants(run: Run, members: ReadonlySet<Value>): Run {
  return (read, frame) => {
    const value = run(read, frame)
    return value === undefined ? undefined : members.has(value)
  }
}

/** True where an element is equal; without one, an unknown element keeps the result unknown. */
function member(compiler: Compiler, value: Node, list: Node, type: Type): Run {
  const element = compiler.run(value)
  const elements = compiler.run(list)
  const equal = comparison('=', type)
  return (read, frame) => {
    const wanted = element(read, frame)
    const all = elements(read, frame) as readonly (Value | undefined)[] | undefined
    if (wanted === undefined || all === undefined) return undefined
    let result: Truth = false
    for (const one of all) {
      const truth = one === undefined ? undefined : equal(wanted, one)
      if (truth === true) return true
      if (truth === undefined) result = undefined
    }
    return result
  }
}
