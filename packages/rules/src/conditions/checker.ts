import type { Zone } from '../time/zone.ts'
import {
  type EnumerationType,
  type Issue,
  nearestWord,
  type Scope,
  say,
  type Type,
} from '../values/index.ts'
import { available, didYouMean } from './available.ts'
import { describeType } from './describe.ts'
import { maximumIssues } from './lex.ts'
import { placesOf } from './rank.ts'
import { error, quote } from './report.ts'
import type { Binding, Variable } from './resolve.ts'
import type { Node } from './syntax.ts'

/** What the rules of the type check share while they go through one tree. */
export interface Checker {
  readonly scope: Scope
  readonly zone: Zone | undefined
  readonly types: Map<Node, Type>
  readonly bindings: Map<Node, Binding>
  /** Variables of the quantifiers around, innermost last. */
  readonly variables: Variable[]
  readonly slots: Map<Node, number>
  /** Inside `since(…)`, where no other can stand. */
  inSince: boolean
  readonly issues: Issue[]
  /**
   * The type of a node, remembered; undefined after an issue. What is expected there only makes
   * messages better.
   */
  typeOf(node: Node, expected?: Type): Type | undefined
}

/** The type of a condition. */
export const booleanType: Type = { kind: 'boolean' }

/** Reports an issue, unless there are very many; the node at fault has no type. */
export function report(checker: Checker, issue: Issue): undefined {
  if (checker.issues.length < maximumIssues) checker.issues.push(issue)
}

/** Checks that a node has the expected type, with quoted words as words of an enumeration. */
export function conform(
  checker: Checker,
  node: Node,
  type: Type | undefined,
  expected: Type | undefined,
): Type | undefined {
  if (type === undefined || expected === undefined) return type
  if (expected.kind === 'enumeration' && type.kind === 'text') {
    return takeAsWord(checker, node, expected)
  }
  if (isSame(type, expected)) return type
  const message = say`${describeType(expected)} is needed, this is ${describeType(type)}`
  return report(checker, error('wrong-type', message, node.span))
}

/** Checks that a node is a condition. */
export function expectBoolean(checker: Checker, node: Node): void {
  conform(checker, node, checker.typeOf(node, booleanType), booleanType)
}

/** Whether values of the two types can be equal: same kind, same words, same unit of money. */
export function isSame(a: Type, b: Type): boolean {
  if (a.kind === 'list' && b.kind === 'list') return isSame(a.of, b.of)
  if (a.kind === 'enumeration' && b.kind === 'enumeration') return hasSameWords(a, b)
  return a.kind === b.kind && !hasDifferentUnits(a, b)
}

function hasSameWords(a: EnumerationType, b: EnumerationType): boolean {
  if (a.values === b.values) return true
  return a.values.length === b.values.length && a.values.every((word, i) => word === b.values[i])
}

/** Whether both are amounts, of different currencies. */
export function hasDifferentUnits(a: Type, b: Type): boolean {
  return a.kind === 'number' && b.kind === 'number' && !!a.unit && !!b.unit && a.unit !== b.unit
}

/** Takes quoted words of a node as words of an enumeration; reports those that it has not. */
export function takeAsWord(checker: Checker, node: Node, type: EnumerationType): Type | undefined {
  if (node.kind === 'text') {
    if (!placesOf(type).has(node.value)) return reportUnknownWord(checker, node, node.value, type)
  } else if (node.kind === 'if') {
    for (const branch of [node.then, node.otherwise]) {
      if (checker.types.get(branch)?.kind === 'text') takeAsWord(checker, branch, type)
    }
  } else {
    const message = say`${describeType(type)} is needed; this is any text, which may be none of them`
    return report(checker, error('wrong-type', message, node.span))
  }
  checker.types.set(node, type)
  return type
}

function reportUnknownWord(
  checker: Checker,
  node: Node,
  word: string,
  type: EnumerationType,
): undefined {
  const near = nearestWord(word, type.values)
  const kind = type.name === undefined ? say`a word of this enumeration` : describeType(type)
  const message = say`${quote(word)} is not ${kind}; ${didYouMean(near)}${available(type.values)}`
  report(checker, error('unknown-value', message, node.span, near && `"${near}"`))
}
