import type { Expression, Node } from '@dueprocess/rules'
import type { LinkedProcedure } from '../../procedure/index.ts'

const joining: ReadonlySet<Node['kind']> = new Set(['and', 'or', 'not'])
const literals: ReadonlySet<Node['kind']> = new Set(['number', 'text', 'boolean'])

/**
 * Whether the samples of its facts stand for all their values: whether an expression does nothing
 * but compare facts of few words, and numbers, with constants, also by way of definitions and of
 * tables over such facts.
 */
export function isExact(procedure: LinkedProcedure, expression: Expression): boolean {
  const expressions = new Set([expression])
  for (const { syntax, reads } of expressions) {
    if (!isExactNode(syntax)) return false
    for (const name of reads) {
      const behind = exactBehind(procedure, name)
      if (!behind) return false
      for (const one of behind) expressions.add(one)
    }
  }
  return true
}

/** The expressions that must be exact for a name to be; undefined where it is not, whatever they are. */
function exactBehind(
  { names, definitions, decisions }: LinkedProcedure,
  name: string,
): readonly Expression[] | undefined {
  const known = names.get(name)
  if (!known) return undefined
  const { origin, type } = known
  const isPlain = isEnumerable(type.kind) || type.kind === 'number'
  if (origin.kind === 'definition') {
    const definition = definitions.get(origin.id)
    return definition && [definition.expression]
  }
  if (origin.kind !== 'decision') return isPlain ? [] : undefined
  const decision = decisions.get(origin.id)
  if (!decision || origin.bound) return undefined
  if (decision.adopted && !origin.computed) return isEnumerable(type.kind) ? [] : undefined
  return decision.table.inputs.map((input) => input.expression)
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
