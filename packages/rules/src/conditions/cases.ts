import type { Json, Type } from '../values/index.ts'
import { canonical } from './canonical.ts'
import type { Checked } from './check.ts'
import { createCompiler } from './compile.ts'
import { type Compiler, readNothing } from './compiler.ts'
import { createFrame } from './run.ts'
import { samplesOf } from './samples.ts'
import { childrenOf, type Node } from './syntax.ts'
import type { Value } from './value.ts'

/** So many truths are looked up for one text; what would take more is not decided. */
const budget = 200_000

/** Goes through the cases that a condition can be in. */
export interface Cases {
  readonly checked: Checked
  readonly compiler: Compiler
  left: number
}

/** For the nodes of one checked tree. */
export function createCases(checked: Checked): Cases {
  return {
    checked,
    compiler: createCompiler({ ...checked, bindings: asFacts(checked) }),
    left: budget,
  }
}

/** Every name is read as a fact of its own, also a variable and a field of a record. */
function asFacts({ bindings }: Checked): Checked['bindings'] {
  return new Map(
    [...bindings].map(([node, { type }]) => [
      node,
      { type, root: type, fact: nameOf(node), path: [] },
    ]),
  )
}

function nameOf(node: Node): string {
  return node.kind === 'name' ? node.name : ''
}

/** A part that is not taken apart further: its truth for each sample of the variable it reads. */
interface Leaf {
  readonly variable: number
  readonly truths: readonly boolean[]
}

/** The leaves of a node, and for each variable how many samples it has. */
interface Model {
  readonly leaves: Map<Node, Leaf>
  readonly variables: Map<string, number>
  readonly sizes: number[]
}

/**
 * The truth that a node has in every case, or undefined where it has both or where that takes too
 * long to find out. A comparison of a fact with constants is tried with a value from every stretch
 * in which all of them have one truth; whatever else there is may be true or false.
 */
export function sameTruth(cases: Cases, node: Node): boolean | undefined {
  if (cases.left <= 0) return undefined
  const atoms = atomsOf(node)
  const model = createModel(cases, atoms)
  const count = model.sizes.reduce((product, size) => product * size, 1)
  if (count * atoms.length > cases.left) return undefined
  cases.left -= count * atoms.length
  const picked = model.sizes.map(() => 0)
  const first = evaluate(node, model, picked)
  for (let index = 1; index < count; index += 1) {
    advance(picked, model.sizes)
    if (evaluate(node, model, picked) !== first) return undefined
  }
  return first
}

/** Takes `and`, `or`, `not` apart. */
function atomsOf(node: Node): readonly Node[] {
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(atomsOf)
  return node.kind === 'not' ? atomsOf(node.of) : [node]
}

/** Counts on, the first variable fastest. */
function advance(picked: number[], sizes: readonly number[]): void {
  for (const [at, size] of sizes.entries()) {
    const next = (picked[at] as number) + 1
    picked[at] = next < size ? next : 0
    if (next < size) return
  }
}

function evaluate(node: Node, model: Model, picked: readonly number[]): boolean {
  const leaf = model.leaves.get(node)
  if (leaf) return leaf.truths[picked[leaf.variable] as number] as boolean
  if (node.kind === 'and') return node.parts.every((part) => evaluate(part, model, picked))
  if (node.kind === 'or') return node.parts.some((part) => evaluate(part, model, picked))
  return node.kind === 'not' && !evaluate(node.of, model, picked)
}

function createModel(cases: Cases, atoms: readonly Node[]): Model {
  const model: Model = { leaves: new Map(), variables: new Map(), sizes: [] }
  const compared = atoms.map((atom) => comparedFact(cases, atom))
  const samples = samplesByFact(compared)
  for (const [index, atom] of atoms.entries()) {
    const fact = compared[index]?.fact
    const leaf =
      fact === undefined ? undefined : truthsOf(cases, atom, fact, samples.get(fact) ?? [])
    if (fact !== undefined && leaf) addLeaf(model, atom, fact, leaf)
    else addLeaf(model, atom, `(${canonical(atom)})`, constantTruth(cases, atom) ?? [false, true])
  }
  return model
}

function addLeaf(model: Model, atom: Node, name: string, truths: readonly boolean[]): void {
  let variable = model.variables.get(name)
  if (variable === undefined) {
    variable = model.sizes.push(truths.length) - 1
    model.variables.set(name, variable)
  }
  model.leaves.set(atom, { variable, truths })
}

/** A part that reads nothing has one case. */
function constantTruth({ compiler }: Cases, atom: Node): readonly boolean[] | undefined {
  if (readsAnything(atom)) return undefined
  const truth = compiler.run(atom)(readNothing, createFrame())
  return typeof truth === 'boolean' ? [truth] : undefined
}

function truthsOf(
  cases: Cases,
  atom: Node,
  fact: string,
  samples: readonly Json[],
): readonly boolean[] | undefined {
  cases.left -= samples.length
  if (cases.left < 0) return undefined
  const run = cases.compiler.run(atom)
  const truths = samples.map((sample) =>
    run((name) => (name === fact ? sample : undefined), createFrame()),
  )
  const known = truths.length > 0 && truths.every((truth) => typeof truth === 'boolean')
  return known ? (truths as boolean[]) : undefined
}

interface ComparedFact {
  readonly fact: string
  readonly type: Type
  readonly constants: readonly Value[]
}

/** All atoms on one fact share its samples, so that what they exclude together is seen. */
function samplesByFact(
  compared: readonly (ComparedFact | undefined)[],
): Map<string, readonly Json[]> {
  const types = new Map<string, Type>()
  const constants = new Map<string, Value[]>()
  for (const one of compared) {
    if (one === undefined) continue
    types.set(one.fact, one.type)
    const all = constants.get(one.fact) ?? []
    all.push(...one.constants)
    constants.set(one.fact, all)
  }
  return new Map(
    [...types].map(([fact, type]) => [fact, samplesOf(type, constants.get(fact) ?? []) ?? []]),
  )
}

const comparisons: ReadonlySet<Node['kind']> = new Set(['comparison', 'between', 'in'])

/** The one fact that an atom is, or compares with constants only. */
function comparedFact({ compiler }: Cases, atom: Node): ComparedFact | undefined {
  const facts = new Map<string, Type>()
  const constants: Value[] = []
  for (const operand of comparisons.has(atom.kind) ? childrenOf(atom) : [atom]) {
    const binding = compiler.checked.bindings.get(operand)
    if (binding?.fact !== undefined) facts.set(binding.fact, binding.type)
    else if (readsAnything(operand)) return undefined
    else constants.push(...flat(compiler.run(operand)(readNothing, createFrame())))
  }
  const [entry] = facts
  return entry && facts.size === 1 ? { fact: entry[0], type: entry[1], constants } : undefined
}

const opaque: ReadonlySet<Node['kind']> = new Set(['name', 'in-stage', 'since', 'null'])

function readsAnything(node: Node): boolean {
  return opaque.has(node.kind) || childrenOf(node).some((child) => readsAnything(child))
}

function flat(value: Value | undefined): readonly Value[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly Value[]).flatMap(flat) : [value as Value]
}
