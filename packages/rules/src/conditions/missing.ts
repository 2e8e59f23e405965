import type { ReadFact } from '../values/index.ts'
import type { Compiler } from './compiler.ts'
import { evaluationOf } from './metered.ts'
import { factOf, readsOf } from './reads.ts'
import { createFrame, type Frame } from './run.ts'
import { childrenOf, type Node, type NodeOf } from './syntax.ts'
import type { Value } from './value.ts'

/**
 * The facts that are not known and could make the node known, in the order of the text; none
 * where it is known. A missing fact is left out where what is known already decides its part:
 * in `a and b` with `b` false, `a` does not matter. What `defined` asks about is not missing:
 * its absence is an answer. Where the lists are so long that this cannot be found out, all facts.
 */
export function missingFacts(compiler: Compiler, node: Node, read: ReadFact): readonly string[] {
  const { value, gaveUp } = evaluationOf(compiler.run(node), read)
  if (value !== undefined) return []
  const names = new Set<string>()
  const frame = createFrame(timesSearched)
  if (!gaveUp) collect({ compiler, read, names }, node, frame)
  return gaveUp || frame.left < 0 ? readsOf(node, compiler.checked.bindings) : [...names]
}

/** The search evaluates the parts of a text as well as the whole, so it may take more steps. */
export const timesSearched = 4

interface Search {
  readonly compiler: Compiler
  readonly read: ReadFact
  readonly names: Set<string>
}

function collect(search: Search, node: Node, frame: Frame): void {
  const { compiler, read, names } = search
  if (compiler.run(node)(read, frame) !== undefined || frame.left < 0) return
  const fact = factOf(node, compiler.checked.bindings)
  const slot = compiler.checked.bindings.get(node)?.slot
  if (fact !== undefined) names.add(fact)
  else if (slot !== undefined) addListOf(search, slot)
  else if (node.kind === 'if') collectConditional(search, node, frame)
  else if (node.kind === 'some' || node.kind === 'every') collectElements(search, node, frame)
  else collectOperands(search, node, frame)
}

function collectOperands(search: Search, node: Node, frame: Frame): void {
  const { compiler, read } = search
  for (const operand of childrenOf(node)) {
    collect(search, operand, frame)
    const value = compiler.run(operand)(read, frame)
    // A list is known, but one of its elements is not.
    if (Array.isArray(value) && value.includes(undefined)) addSources(search, operand)
  }
}

/** While the condition is unknown, either way may be taken. */
function collectConditional(search: Search, node: NodeOf<'if'>, frame: Frame): void {
  const truth = search.compiler.run(node.condition)(search.read, frame)
  collect(search, node.condition, frame)
  if (truth !== false) collect(search, node.then, frame)
  if (truth !== true) collect(search, node.otherwise, frame)
}

function collectElements(search: Search, node: NodeOf<'some' | 'every'>, frame: Frame): void {
  const { compiler, read } = search
  const slot = compiler.checked.slots.get(node) ?? 0
  const elements = compiler.run(node.list)(read, frame) as
    | readonly (Value | undefined)[]
    | undefined
  if (elements === undefined) collect(search, node.list, frame)
  for (const element of elements ?? []) {
    if (frame.left < 0) return
    frame.elements[slot] = element
    collect(search, node.satisfies, frame)
  }
}

/** Where an element lacks something, the list that it comes from has to be completed. */
function addListOf(search: Search, slot: number): void {
  for (const [node, other] of search.compiler.checked.slots) {
    if (other === slot && (node.kind === 'some' || node.kind === 'every')) {
      addSources(search, node.list)
    }
  }
}

/** The facts that a node takes its values from, also by way of variables. */
function addSources(search: Search, node: Node): void {
  const { bindings } = search.compiler.checked
  const fact = factOf(node, bindings)
  const slot = bindings.get(node)?.slot
  if (fact !== undefined) search.names.add(fact)
  if (slot !== undefined) addListOf(search, slot)
  for (const child of childrenOf(node)) addSources(search, child)
}
