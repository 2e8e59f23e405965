import { sinceName } from './canonical.ts'
import type { Binding } from './resolve.ts'
import { childrenOf, type Node, type NodeOf } from './syntax.ts'

/** The full names of the facts that a tree reads, each once, in the order of the text. */
export function readsOf(node: Node, bindings: ReadonlyMap<Node, Binding>): readonly string[] {
  const names = new Set<string>()
  collect(node, bindings, names)
  return [...names]
}

function collect(node: Node, bindings: ReadonlyMap<Node, Binding>, names: Set<string>): void {
  const fact = factOf(node, bindings)
  if (fact !== undefined) names.add(fact)
  // What the condition of a since(…) reads is not read when the instant is.
  if (node.kind !== 'since') for (const child of childrenOf(node)) collect(child, bindings, names)
}

/** The fact that the node itself reads, or undefined. */
export function factOf(node: Node, bindings: ReadonlyMap<Node, Binding>): string | undefined {
  if (node.kind === 'name') return bindings.get(node)?.fact
  if (node.kind === 'in-stage') return `in.${node.stage}`
  return node.kind === 'since' ? sinceName(node) : undefined
}

/** The `since(…)` of a tree, each name once. */
export function sincesOf(node: Node): readonly NodeOf<'since'>[] {
  const found = new Map<string, NodeOf<'since'>>()
  const visit = (one: Node): void => {
    if (one.kind === 'since') found.set(sinceName(one), one)
    else childrenOf(one).forEach(visit)
  }
  visit(node)
  return [...found.values()]
}
