import type { ReadFact } from '../values/index.ts'
import { type Compiler, compile } from './compile.ts'
import { factOf, readsOf } from './reads.ts'
import type { Frame } from './run.ts'
import { childrenOf, type Node, type NodeOf } from './syntax.ts'
import type { Value } from './value.ts'

/**
 * The facts that are not known and could make the node known, in the order of the text; none
 * where it is known. A missing fact is left out where what is known already decides its part:
 * in `a and b` with `b` false, `a` does not matter. What `defined` asks about is not missing:
 * its absence is an answer.
 */
export function missingFacts(compiler: Compiler, node: Node, read: ReadFact): readonly string[] {
  const names = new Set<string>()
  collect({ compiler, read, names }, node, [])
  return [...names]
}

interface Search {
  readonly compiler: Compiler
  readonly read: ReadFact
  readonly names: Set<string>
}

function collect(search: Search, node: Node, frame: Frame): void {
  const { compiler, read, names } = search
  if (compile(compiler, node)(read, frame) !== undefined) return
  const fact = factOf(node, compiler.checked.bindings)
  if (fact !== undefined) names.add(fact)
  else if (node.kind === 'if') collectConditional(search, node, frame)
  else if (node.kind === 'some' || node.kind === 'every') collectElements(search, node, frame)
  else collectOperands(search, node, frame)
}

/** Where all operands are known, it is an element of a list that is not. */
function collectOperands(search: Search, node: Node, frame: Frame): void {
  const before = search.names.size
  const operands = childrenOf(node)
  for (const operand of operands) collect(search, operand, frame)
  if (search.names.size > before) return
  const { types } = search.compiler.checked
  for (const operand of operands) {
    if (types.get(operand)?.kind === 'list') addReads(search, operand)
  }
}

/** While the condition is unknown, either way may be taken. */
function collectConditional(search: Search, node: NodeOf<'if'>, frame: Frame): void {
  const truth = compile(search.compiler, node.condition)(search.read, frame)
  collect(search, node.condition, frame)
  if (truth !== false) collect(search, node.then, frame)
  if (truth !== true) collect(search, node.otherwise, frame)
}

/** Where an element lacks something, the list is what has to be completed. */
function collectElements(search: Search, node: NodeOf<'some' | 'every'>, frame: Frame): void {
  const { compiler, read, names } = search
  const elements = compile(compiler, node.list)(read, frame)
  if (elements === undefined) return collect(search, node.list, frame)
  const body = compile(compiler, node.satisfies)
  const slot = compiler.checked.slots.get(node) ?? 0
  for (const element of elements as readonly (Value | undefined)[]) {
    frame[slot] = element
    if (body(read, frame) !== undefined) continue
    const before = names.size
    collect(search, node.satisfies, frame)
    if (names.size === before) addReads(search, node.list)
  }
}

function addReads({ compiler, names }: Search, node: Node): void {
  for (const name of readsOf(node, compiler.checked.bindings)) names.add(name)
}
