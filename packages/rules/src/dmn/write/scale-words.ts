import type { Node, NodeOf, UnaryTest } from '../../conditions/index.ts'
import type { EnumerationType } from '../../values/index.ts'

const orders = ['<', '<=', '>', '>='] as const
/** A comparison by order. */
export type Order = (typeof orders)[number]

/** The same comparison with its sides exchanged. */
export const mirrored: Readonly<Record<Order, Order>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** Whether an operator compares by order. */
export function isOrder(operator: string): operator is Order {
  return (orders as readonly string[]).includes(operator)
}

/** The words of a scale that are less or greater than one of them. */
export function wordsBy(
  { values }: EnumerationType,
  operator: Order,
  { value }: NodeOf<'text'>,
): readonly string[] {
  const place = values.indexOf(value)
  const from = operator === '>' ? place + 1 : operator === '>=' ? place : 0
  const to = operator === '<' ? place : operator === '<=' ? place + 1 : values.length
  return values.slice(from, to)
}

/** The words from one to another, both included; undefined where they are not written down. */
export function wordsBetween(
  scale: EnumerationType,
  low: Node,
  high: Node,
): readonly string[] | undefined {
  if (low.kind !== 'text' || high.kind !== 'text') return undefined
  return scale.values.slice(scale.values.indexOf(low.value), scale.values.indexOf(high.value) + 1)
}

/** The words that satisfy a test after `in`; undefined where the test does not say them. */
export function wordsOfTest(
  scale: EnumerationType,
  test: UnaryTest,
): readonly string[] | undefined {
  if (test.kind === 'compare') {
    const { operator, operand } = test
    if (operand.kind !== 'text') return undefined
    if (operator === '!=') return scale.values.filter((word) => word !== operand.value)
    return isOrder(operator) ? wordsBy(scale, operator, operand) : [operand.value]
  }
  if (test.kind === 'member') return undefined
  const words = wordsBetween(scale, test.low, test.high)
  return words?.slice(test.lowIncluded ? 0 : 1, test.highIncluded ? words.length : -1)
}
