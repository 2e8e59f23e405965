import { check } from '../../conditions/check.ts'
import type { Expression, Node } from '../../conditions/index.ts'
import { childrenOf } from '../../conditions/syntax.ts'
import type { Scope, Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'

/**
 * What in an expression FEEL reads otherwise than we do, as a message: taken over as it stands it
 * would decide something else, silently.
 */
export function otherMeaning(expression: Expression, scope: Scope): string | undefined {
  if (expression.histories.length > 0) return say`since(…) is no function of FEEL`
  const { types } = check(expression.syntax, scope, {})
  return countsConditions(expression.syntax, types)
    ? say`count(…) of conditions counts in FEEL how many there are, and here how many are true: write count(list), or add up "if … then 1 else 0"`
    : undefined
}

function countsConditions(node: Node, types: ReadonlyMap<Node, Type>): boolean {
  const [first] = childrenOf(node)
  const isCount = node.kind === 'call' && node.name === 'count'
  if (isCount && first && types.get(first)?.kind !== 'list') return true
  return childrenOf(node).some((child) => countsConditions(child, types))
}
