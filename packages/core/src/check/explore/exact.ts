import type { Expression, Node } from '@dueprocess/rules'
import type { LinkedProcedure } from '../../procedure/index.ts'

const joining: ReadonlySet<Node['kind']> = new Set(['and', 'or', 'not'])
const literals: ReadonlySet<Node['kind']> = new Set(['number', 'text', 'boolean'])

/**
 * Whether the samples of its facts stand for all their values: whether an expression does nothing
 * but compare facts of few words, and numbers, with constants, also by way of definitions and of
 * tables over such facts.
 */
export function isExact(procedure: LinkedProcedure, expression: Expression, depth = 0): boolean {
  if (depth > 20) return false
  return (
    isExactNode(expression.syntax) &&
    expression.reads.every((name) => {
      const known = procedure.names.get(name)
      if (!known) return false
      const { origin, type } = known
      if (origin.kind === 'definition') {
        const definition = procedure.definitions.get(origin.id)
        return definition !== undefined && isExact(procedure, definition.expression, depth + 1)
      }
      if (origin.kind === 'decision') {
        const decision = procedure.decisions.get(origin.id)
        if (!decision || origin.bound) return false
        if (decision.adopted && !origin.computed) return isEnumerable(type.kind)
        return decision.table.inputs.every((input) =>
          isExact(procedure, input.expression, depth + 1),
        )
      }
      return isEnumerable(type.kind) || type.kind === 'number'
    })
  )
}

function isEnumerable(kind: string): boolean {
  return kind === 'boolean' || kind === 'enumeration'
}

function isExactNode(node: Node): boolean {
  if (joining.has(node.kind)) return partsOf(node).every(isExactNode)
  if (node.kind === 'name' || node.kind === 'in-stage' || node.kind === 'boolean') return true
  if (node.kind === 'comparison') {
    const sides = [node.left, node.right]
    const names = sides.filter(({ kind }) => kind === 'name')
    return names.length === 1 && sides.some(isLiteral)
  }
  if (node.kind === 'between') {
    return node.value.kind === 'name' && isLiteral(node.low) && isLiteral(node.high)
  }
  if (node.kind !== 'in' || node.value.kind !== 'name') return false
  return node.tests.every((test) => {
    if (test.kind === 'range') return isLiteral(test.low) && isLiteral(test.high)
    return isLiteral(test.kind === 'compare' ? test.operand : test.of)
  })
}

function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'and' || node.kind === 'or') return node.parts
  return node.kind === 'not' ? [node.of] : []
}

function isLiteral(node: Node): boolean {
  return literals.has(node.kind) || (node.kind === 'negate' && isLiteral(node.of))
}
