import type { Truth, Type } from '../values/index.ts'
import { arithmeticRule } from './arithmetic.ts'
import { sinceName } from './canonical.ts'
import type { Checked } from './check.ts'
import { comparison } from './compare.ts'
import { compileBetween, compileComparison, compileIn } from './compile-comparison.ts'
import { type Compiler, isConstant, readNothing, typeAt } from './compiler.ts'
import { functionRule } from './functions.ts'
import { conjunction, disjunction } from './junction.ts'
import { meteredList, weightOf } from './metered.ts'
import type { Binding } from './resolve.ts'
import { constantRun, createFrame, type Run } from './run.ts'
import type { Node, NodeOf } from './syntax.ts'
import { parseTemporal } from './temporal-literal.ts'
import { durationValue } from './units.ts'
import { fieldOf, type Value, valueReader } from './value.ts'

/** A compiler for a tree that was checked without an error. */
export function createCompiler(checked: Checked): Compiler {
  const runs = new Map<Node, Run>()
  const compiler: Compiler = {
    checked,
    run: (node) => {
      const known = runs.get(node)
      if (known) return known
      const rule = rules[node.kind] as (compiler: Compiler, node: Node) => Run
      const made = rule(compiler, node)
      // What reads neither fact nor variable is calculated once.
      const run = isConstant(node) ? constantRun(made(readNothing, createFrame())) : made
      runs.set(node, run)
      return run
    },
  }
  return compiler
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
  and: (compiler, { parts }) => conjunction(parts.map((part) => compiler.run(part))),
  or: (compiler, { parts }) => disjunction(parts.map((part) => compiler.run(part))),
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
  if (binding.path.length === 0) return meteredList(root, binding.type)
  const field = fieldReader(binding.root, binding.path)
  return meteredList((read, frame) => field(root(read, frame)), binding.type)
}

function readRoot({ fact, slot, root }: Binding): Run {
  if (fact !== undefined) return readFact(fact, root)
  return (_read, frame) => frame.elements[slot as number]
}

/** Follows fields from a value; from a list, in each of its elements. */
function fieldReader(
  type: Type,
  path: readonly string[],
): (value: Value | undefined) => Value | undefined {
  const [field, ...rest] = path
  if (field === undefined) return (value) => value
  if (type.kind === 'list') {
    const of = fieldReader(type.of, path)
    return (value) => (value as readonly (Value | undefined)[] | undefined)?.map(of)
  }
  const fieldType =
    type.kind === 'record' && Object.hasOwn(type.fields, field) ? type.fields[field] : undefined
  if (fieldType === undefined) return () => undefined
  const convert = valueReader(fieldType)
  const further = fieldReader(fieldType, rest)
  return (value) => further(convert(fieldOf(value, field)))
}

function compileSince(compiler: Compiler, node: NodeOf<'since'>): Run {
  return readFact(sinceName(node), typeAt(compiler, node))
}

function compileList(compiler: Compiler, { items }: NodeOf<'list'>): Run {
  const runs = items.map((item) => compiler.run(item))
  return (read, frame) => runs.map((run) => run(read, frame))
}

function compileNot(compiler: Compiler, { of }: NodeOf<'not'>): Run {
  const run = compiler.run(of)
  return (read, frame) => {
    const truth = run(read, frame)
    return truth === undefined ? undefined : !truth
  }
}

function compileNegate(compiler: Compiler, { of }: NodeOf<'negate'>): Run {
  const run = compiler.run(of)
  return (read, frame) => {
    const value = run(read, frame)
    return value === undefined ? undefined : 0 - (value as number)
  }
}

function compileArithmetic(compiler: Compiler, node: NodeOf<'arithmetic'>): Run {
  const { operator, left, right } = node
  const rule = arithmeticRule(operator, typeAt(compiler, left), typeAt(compiler, right))
  if (typeof rule !== 'object') return constantRun(undefined)
  const first = compiler.run(left)
  const second = compiler.run(right)
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
  const condition = compiler.run(node.condition)
  const then = compiler.run(node.then)
  const otherwise = compiler.run(node.otherwise)
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
  const list = compiler.run(node.list)
  const satisfies = compiler.run(node.satisfies)
  const slot = compiler.checked.slots.get(node) ?? 0
  const weight = weightOf(node.satisfies)
  return (read, frame) => {
    const elements = list(read, frame) as readonly (Value | undefined)[] | undefined
    if (elements === undefined) return undefined
    let result: Truth = !decisive
    for (const element of elements) {
      frame.elements[slot] = element
      const truth = satisfies(read, frame)
      frame.left -= weight
      if (frame.left < 0) return undefined
      if (truth === decisive) return decisive
      if (truth === undefined) result = undefined
    }
    return result
  }
}

function compileCall(compiler: Compiler, node: NodeOf<'call'>): Run {
  const rule = functionRule(node.name)
  const args = node.args.map((arg) => compiler.run(arg))
  const types = node.args.map((arg) => typeAt(compiler, arg))
  const { zone } = compiler.checked
  return rule ? rule.compile({ node, args, types, zone }) : constantRun(undefined)
}
