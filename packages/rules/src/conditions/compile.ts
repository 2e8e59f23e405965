import type { Truth, Type } from '../values/index.ts'
import { arithmeticRule } from './arithmetic.ts'
import { type BoundsRun, compareIntervals, compileBounds } from './bounds.ts'
import { sinceName } from './canonical.ts'
import type { Checked } from './check.ts'
import { comparison, compareRuns, compareWithConstant } from './compare.ts'
import { functionRule } from './functions.ts'
import { rankOf } from './rank.ts'
import type { Binding } from './resolve.ts'
import { constantRun, type Run } from './run.ts'
import { childrenOf, type Comparator, type Node, type NodeOf, type UnaryTest } from './syntax.ts'
import { parseTemporal } from './temporal-literal.ts'
import { durationValue } from './units.ts'
import { fieldOf, type Value, valueReader } from './value.ts'

/** Turns the nodes of one checked tree into closures, each node once. */
export interface Compiler {
  readonly checked: Checked
  readonly runs: Map<Node, Run>
}

/** A compiler for a tree that was checked without an error. */
export function createCompiler(checked: Checked): Compiler {
  return { checked, runs: new Map() }
}

/** The closure that evaluates a node. */
export function compile(compiler: Compiler, node: Node): Run {
  const known = compiler.runs.get(node)
  if (known) return known
  const rule = rules[node.kind] as (compiler: Compiler, node: Node) => Run
  const run = foldConstant(compiler, node, rule(compiler, node))
  compiler.runs.set(node, run)
  return run
}

/** What reads neither fact nor variable is calculated once. */
function foldConstant(compiler: Compiler, node: Node, run: Run): Run {
  return isConstant(compiler, node) ? constantRun(run(readNothing, [])) : run
}

function isConstant(compiler: Compiler, node: Node): boolean {
  if (node.kind === 'name' || node.kind === 'in-stage' || node.kind === 'since') return false
  return childrenOf(node).every((child) => isConstant(compiler, child))
}

function readNothing(): undefined {
  return undefined
}

function typeAt(compiler: Compiler, node: Node): Type {
  return compiler.checked.types.get(node) ?? { kind: 'boolean' }
}

type Rules = { readonly [K in Node['kind']]: (compiler: Compiler, node: NodeOf<K>) => Run }

const rules: Rules = {
  number: (_compiler, { value }) => constantRun(value),
  text: (_compiler, { value }) => constantRun(value),
  boolean: (_compiler, { value }) => constantRun(value),
  null: () => constantRun(undefined),
  temporal: ({ checked }, { text }) => constantRun(parseTemporal(text, checked.zone)?.value),
  duration: (_compiler, { amount, unit }) => constantRun(durationValue(amount, unit)),
  name: compileName,
  'in-stage': (compiler, node) => readFact(`in.${node.stage}`, typeAt(compiler, node)),
  since: compileSince,
  list: compileList,
  and: (compiler, { parts }) => conjunction(parts.map((part) => compile(compiler, part))),
  or: (compiler, { parts }) => disjunction(parts.map((part) => compile(compiler, part))),
  not: compileNot,
  negate: compileNegate,
  comparison: compileComparison,
  between: compileBetween,
  in: compileIn,
  arithmetic: compileArithmetic,
  if: compileIf,
  some: (compiler, node) => quantifier(compiler, node, true),
  every: (compiler, node) => quantifier(compiler, node, false),
  call: compileCall,
}

/** Reads a fact; the commonest types without a further call. */
function readFact(name: string, type: Type): Run {
  if (type.kind === 'number') {
    return (read) => {
      const value = read(name)
      return typeof value === 'number' && value - value === 0 ? value : undefined
    }
  }
  if (type.kind === 'boolean') {
    return (read) => {
      const value = read(name)
      return typeof value === 'boolean' ? value : undefined
    }
  }
  const convert = valueReader(type)
  return (read) => convert(read(name))
}

function compileName(compiler: Compiler, node: NodeOf<'name'>): Run {
  const binding = compiler.checked.bindings.get(node)
  if (binding === undefined) return constantRun(undefined)
  const root = readRoot(binding)
  if (binding.path.length === 0) return root
  const field = fieldReader(binding.root, binding.path)
  return (read, frame) => field(root(read, frame))
}

function readRoot({ fact, slot, root }: Binding): Run {
  if (fact !== undefined) return readFact(fact, root)
  return (_read, frame) => frame[slot as number]
}

/** Follows fields from a value; from a list, in each of its elements. */
function fieldReader(type: Type, path: readonly string[]): (value: Value | undefined) => Value | undefined {
  const [field, ...rest] = path
  if (field === undefined) return (value) => value
  if (type.kind === 'list') {
    const of = fieldReader(type.of, path)
    return (value) => (value as readonly (Value | undefined)[] | undefined)?.map(of)
  }
  const fieldType = type.kind === 'record' && Object.hasOwn(type.fields, field) ? type.fields[field] : undefined
  if (fieldType === undefined) return () => undefined
  const convert = valueReader(fieldType)
  const further = fieldReader(fieldType, rest)
  return (value) => further(convert(fieldOf(value, field)))
}

function compileSince(compiler: Compiler, node: NodeOf<'since'>): Run {
  return readFact(sinceName(node), typeAt(compiler, node))
}

function compileList(compiler: Compiler, { items }: NodeOf<'list'>): Run {
  const runs = items.map((item) => compile(compiler, item))
  return (read, frame) => runs.map((run) => run(read, frame))
}

/** False as soon as one part is false, even after an unknown one. */
function conjunction(parts: readonly Run[]): Run {
  return (read, frame) => {
    let result: Truth = true
    for (const part of parts) {
      const truth = part(read, frame)
      if (truth === false) return false
      if (truth === undefined) result = undefined
    }
    return result
  }
}

function disjunction(parts: readonly Run[]): Run {
  return (read, frame) => {
    let result: Truth = false
    for (const part of parts) {
      const truth = part(read, frame)
      if (truth === true) return true
      if (truth === undefined) result = undefined
    }
    return result
  }
}

function compileNot(compiler: Compiler, { of }: NodeOf<'not'>): Run {
  const run = compile(compiler, of)
  return (read, frame) => {
    const truth = run(read, frame)
    return truth === undefined ? undefined : !truth
  }
}

function compileNegate(compiler: Compiler, { of }: NodeOf<'negate'>): Run {
  const run = compile(compiler, of)
  return (read, frame) => {
    const value = run(read, frame)
    return value === undefined ? undefined : 0 - (value as number)
  }
}

function compileComparison(compiler: Compiler, node: NodeOf<'comparison'>): Run {
  const { operator, left, right } = node
  if (left.kind === 'null') return isMissing(compiler, right, operator === '=')
  if (right.kind === 'null') return isMissing(compiler, left, operator === '=')
  return compareNodes(compiler, operator, left, right)
}

function isMissing(compiler: Compiler, node: Node, wanted: boolean): Run {
  const run = compile(compiler, node)
  return (read, frame) => (run(read, frame) === undefined) === wanted
}

function compareNodes(compiler: Compiler, operator: Comparator, left: Node, right: Node): Run {
  const type = typeAt(compiler, left)
  const a = compile(compiler, left)
  const b = compile(compiler, right)
  const constant = isConstant(compiler, right) ? b(readNothing, []) : undefined
  const run =
    constant === undefined
      ? compareRuns(comparison(operator, type), a, b)
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
  const runs = node.args.map((arg) => compile(compiler, arg))
  return compileBounds(node, types, runs)
}

/** A value that is not known can be anything: a missing fact alone decides nothing. */
function exact(compiler: Compiler, node: Node): BoundsRun {
  const rank = rankOf(typeAt(compiler, node))
  const run = compile(compiler, node)
  return (read, frame) => {
    const value = run(read, frame)
    if (value === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    const place = rank(value)
    return [place, place]
  }
}

function compileBetween(compiler: Compiler, { value, low, high }: NodeOf<'between'>): Run {
  return conjunction([
    compareNodes(compiler, '>=', value, low),
    compareNodes(compiler, '<=', value, high),
  ])
}

function compileIn(compiler: Compiler, { value, tests }: NodeOf<'in'>): Run {
  const runs = tests.map((test) => compileTest(compiler, value, test))
  return runs.length === 1 ? (runs[0] as Run) : disjunction(runs)
}

function compileTest(compiler: Compiler, value: Node, test: UnaryTest): Run {
  if (test.kind === 'range') {
    return conjunction([
      compareNodes(compiler, test.lowIncluded ? '>=' : '>', value, test.low),
      compareNodes(compiler, test.highIncluded ? '<=' : '<', value, test.high),
    ])
  }
  if (test.kind === 'compare') return compareNodes(compiler, test.operator, value, test.operand)
  const type = typeAt(compiler, value)
  const other = typeAt(compiler, test.of)
  return other.kind === 'list' && (type.kind !== 'list' || other.of.kind === 'list')
    ? member(compiler, value, test.of, type)
    : compareNodes(compiler, '=', value, test.of)
}

/** True where an element is equal; without one, an unknown element keeps the result unknown. */
function member(compiler: Compiler, value: Node, list: Node, type: Type): Run {
  const element = compile(compiler, value)
  const elements = compile(compiler, list)
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

function compileArithmetic(compiler: Compiler, node: NodeOf<'arithmetic'>): Run {
  const { operator, left, right } = node
  const rule = arithmeticRule(operator, typeAt(compiler, left), typeAt(compiler, right))
  if (typeof rule !== 'object') return constantRun(undefined)
  const first = compile(compiler, left)
  const second = compile(compiler, right)
  const { zone } = compiler.checked
  return (read, frame) => {
    const a = first(read, frame)
    if (a === undefined) return undefined
    const b = second(read, frame)
    return b === undefined ? undefined : rule.run(a as number, b as number, zone)
  }
}

/** With an unknown condition the value is known where both ways lead to the same one. */
function compileIf(compiler: Compiler, node: NodeOf<'if'>): Run {
  const condition = compile(compiler, node.condition)
  const then = compile(compiler, node.then)
  const otherwise = compile(compiler, node.otherwise)
  const same = comparison('=', typeAt(compiler, node))
  return (read, frame) => {
    const truth = condition(read, frame)
    if (truth === true) return then(read, frame)
    if (truth === false) return otherwise(read, frame)
    const a = then(read, frame)
    const b = otherwise(read, frame)
    return a !== undefined && b !== undefined && same(a, b) ? a : undefined
  }
}

/** `some` ends at the first element that is true, `every` at the first that is false. */
function quantifier(compiler: Compiler, node: NodeOf<'some' | 'every'>, decisive: boolean): Run {
  const list = compile(compiler, node.list)
  const satisfies = compile(compiler, node.satisfies)
  const slot = compiler.checked.slots.get(node) ?? 0
  return (read, frame) => {
    const elements = list(read, frame) as readonly (Value | undefined)[] | undefined
    if (elements === undefined) return undefined
    let result: Truth = !decisive
    for (const element of elements) {
      frame[slot] = element
      const truth = satisfies(read, frame)
      if (truth === decisive) return decisive
      if (truth === undefined) result = undefined
    }
    return result
  }
}

function compileCall(compiler: Compiler, node: NodeOf<'call'>): Run {
  const rule = functionRule(node.name)
  const args = node.args.map((arg) => compile(compiler, arg))
  const types = node.args.map((arg) => typeAt(compiler, arg))
  const { zone } = compiler.checked
  return rule ? rule.compile({ node, args, types, zone }) : constantRun(undefined)
}
