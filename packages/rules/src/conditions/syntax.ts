import type { Span } from '../values/index.ts'

/** A comparison of two values. `≥ ≤ ≠` are read as `>= <= !=`. */
export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** A word after a number that makes a duration literal. */
export type DurationUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

/**
 * The syntax tree of an expression: what was written, before names and types are known.
 * Every node has its place in the text. `and`, `or` are flat, so that a long list of
 * alternatives does not make a deep tree.
 */
export type Node = { readonly span: Span } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** `@"2024-02-29"`: a date, time, date-time or duration by the look of its text. */
  | { readonly kind: 'temporal'; readonly text: string }
  /** `24 hours` */
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: DurationUnit }
  /** A full dotted name of a fact, or a variable of `some` or `every` with a path. */
  | { readonly kind: 'name'; readonly name: string }
  /** `in(handling)` */
  | { readonly kind: 'in-stage'; readonly stage: string }
  /** `since(grade = "major")`: the instant at which the condition became true. */
  | { readonly kind: 'since'; readonly condition: Node }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Node[] }
  | { readonly kind: 'not' | 'negate'; readonly of: Node }
  | {
      readonly kind: 'comparison'
      readonly operator: Comparator
      readonly left: Node
      readonly right: Node
    }
  | {
      readonly kind: 'between'
      readonly value: Node
      readonly low: Node
      readonly high: Node
    }
  | { readonly kind: 'in'; readonly value: Node; readonly tests: readonly UnaryTest[] }
  | {
      readonly kind: 'arithmetic'
      readonly operator: ArithmeticOperator
      readonly left: Node
      readonly right: Node
    }
  | {
      readonly kind: 'if'
      readonly condition: Node
      readonly then: Node
      readonly otherwise: Node
    }
  | {
      readonly kind: 'some' | 'every'
      readonly variable: string
      readonly list: Node
      readonly satisfies: Node
    }
  | {
      readonly kind: 'call'
      readonly name: string
      readonly nameSpan: Span
      readonly args: readonly Node[]
    }
)

export type ArithmeticOperator = '+' | '-' | '*' | '/'

/** What may stand after `in` (DMN 1.5, 10.3.2.8: positive unary tests). */
export type UnaryTest = { readonly span: Span } & (
  | {
      readonly kind: 'range'
      readonly low: Node
      readonly high: Node
      readonly lowIncluded: boolean
      readonly highIncluded: boolean
    }
  | { readonly kind: 'compare'; readonly operator: Comparator; readonly operand: Node }
  /** A value to be equal to, or a list to be a member of: the types decide. */
  | { readonly kind: 'member'; readonly of: Node }
)

/** The node of one kind. */
export type NodeOf<K extends Node['kind']> = Node & { readonly kind: K }

/** The nodes directly below, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'list':
      return node.items
    case 'and':
    case 'or':
      return node.parts
    case 'not':
    case 'negate':
      return [node.of]
    case 'comparison':
    case 'arithmetic':
      return [node.left, node.right]
    case 'between':
      return [node.value, node.low, node.high]
    case 'in':
      return [node.value, ...node.tests.flatMap(operandsOf)]
    case 'if':
      return [node.condition, node.then, node.otherwise]
    case 'some':
    case 'every':
      return [node.list, node.satisfies]
    case 'call':
      return node.args
    case 'since':
      return [node.condition]
    default:
      return []
  }
}

function operandsOf(test: UnaryTest): readonly Node[] {
  if (test.kind === 'range') return [test.low, test.high]
  return [test.kind === 'compare' ? test.operand : test.of]
}
