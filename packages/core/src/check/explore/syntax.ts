import { childrenOf, type Expression, type Node } from '@dueprocess/rules'
import type { LinkedProcedure } from '../../procedure/index.ts'

/** A node and all below it. */
export function* nodesIn(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    waiting.push(...childrenOf(node))
  }
}

/** Whether the absence of a fact is an answer to an expression: `defined(x)`, `x = null`. */
export function asksForAbsence(expression: Expression): boolean {
  for (const node of nodesIn(expression.syntax)) {
    if (node.kind === 'null' || (node.kind === 'call' && node.name === 'defined')) return true
  }
  return false
}

/**
 * The names that an expression rests on in the end, those of definitions and decisions resolved:
 * fields, history, places, statuses.
 */
export function baseNames(
  { names, definitions, decisions }: LinkedProcedure,
  expression: Expression,
): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const waiting = [expression]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const name of one.reads) {
      const origin = names.get(name)?.origin
      if (origin?.kind !== 'definition' && origin?.kind !== 'decision') {
        found.add(name)
        continue
      }
      if (seen.has(`${origin.kind} ${origin.id}`)) continue
      seen.add(`${origin.kind} ${origin.id}`)
      if (origin.kind === 'decision') found.add(name)
      const definition = origin.kind === 'definition' ? definitions.get(origin.id) : undefined
      const decision = origin.kind === 'decision' ? decisions.get(origin.id) : undefined
      if (definition) waiting.push(definition.expression)
      for (const input of decision?.table.inputs ?? []) waiting.push(input.expression)
    }
  }
  return found
}
