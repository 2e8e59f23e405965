import { printText } from './print-text.ts'
import type { Node, NodeOf, UnaryTest } from './syntax.ts'
import { parseTemporal } from './temporal-literal.ts'

/** How strongly a node holds together; one that is weaker than its place needs parentheses. */
const strength = {
  weakest: 0,
  or: 1,
  and: 2,
  comparison: 3,
  sum: 4,
  product: 5,
  minus: 6,
  value: 7,
} as const

/**
 * Prints a tree in one way only, whatever the author's blanks, parentheses and spellings were.
 * Parsing the result gives the same text again.
 */
export function canonical(node: Node): string {
  return print(node, strength.weakest)
}

/** The name of the fact that holds when a condition became true. */
export function sinceName(node: NodeOf<'since'>): string {
  return `since(${canonical(node.condition)})`
}

function print(node: Node, least: number): string {
  const [held, printer] = printers[node.kind] as [number, (node: Node) => string]
  const level = node.kind === 'arithmetic' ? levelOf(node) : held
  const text = printer(node)
  return level < least ? `(${text})` : text
}

type Printers = {
  readonly [K in Node['kind']]: readonly [strength: number, print: (node: NodeOf<K>) => string]
}

const printers: Printers = {
  number: [strength.value, (node) => String(node.value)],
  text: [strength.value, (node) => printText(node.value)],
  boolean: [strength.value, (node) => String(node.value)],
  null: [strength.value, () => 'null'],
  temporal: [strength.value, printTemporal],
  duration: [strength.value, printDuration],
  name: [strength.value, (node) => node.name],
  'in-stage': [strength.value, (node) => `in(${node.stage})`],
  since: [strength.value, sinceName],
  list: [strength.value, (node) => `[${printAll(node.items)}]`],
  and: [strength.and, (node) => node.parts.map((one) => print(one, strength.and)).join(' and ')],
  or: [strength.or, (node) => node.parts.map((one) => print(one, strength.or)).join(' or ')],
  not: [strength.value, (node) => `not(${canonical(node.of)})`],
  negate: [strength.minus, (node) => `-${print(node.of, strength.value)}`],
  comparison: [
    strength.comparison,
    (node) => `${operand(node.left)} ${node.operator} ${operand(node.right)}`,
  ],
  between: [
    strength.comparison,
    (node) => `${operand(node.value)} between ${operand(node.low)} and ${operand(node.high)}`,
  ],
  in: [strength.comparison, printIn],
  arithmetic: [strength.sum, printArithmetic],
  if: [
    strength.weakest,
    (node) =>
      `if ${canonical(node.condition)} then ${canonical(node.then)} else ${canonical(node.otherwise)}`,
  ],
  some: [strength.weakest, printQuantifier],
  every: [strength.weakest, printQuantifier],
  call: [strength.value, (node) => `${node.name}(${printAll(node.args)})`],
}

/** One side of a comparison. */
function operand(node: Node): string {
  return print(node, strength.sum)
}

function printAll(nodes: readonly Node[]): string {
  return nodes.map(canonical).join(', ')
}

function printTemporal({ text }: NodeOf<'temporal'>): string {
  const kind = parseTemporal(text, undefined)?.kind
  if (kind === undefined) return `@${printText(text)}`
  return `${kind.endsWith('duration') ? 'duration' : kind}(${printText(text)})`
}

function printDuration({ amount, unit }: NodeOf<'duration'>): string {
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`
}

function levelOf({ operator }: NodeOf<'arithmetic'>): number {
  return operator === '+' || operator === '-' ? strength.sum : strength.product
}

function printArithmetic(node: NodeOf<'arithmetic'>): string {
  const level = levelOf(node)
  return `${print(node.left, level)} ${node.operator} ${print(node.right, level + 1)}`
}

function printQuantifier(node: NodeOf<'some' | 'every'>): string {
  return `${node.kind} ${node.variable} in ${operand(node.list)} satisfies ${canonical(node.satisfies)}`
}

function printIn({ value, tests }: NodeOf<'in'>): string {
  const [only] = tests
  const all = tests.map(printTest).join(', ')
  // A single operand that begins with a parenthesis would be read as a list of tests.
  const single = tests.length === 1 && (only?.kind === 'range' || !all.startsWith('('))
  return `${operand(value)} in ${single ? all : `(${all})`}`
}

/** What stands after `in`, one test. */
export function printTest(test: UnaryTest): string {
  if (test.kind === 'compare') return `${test.operator} ${operand(test.operand)}`
  if (test.kind === 'member') return operand(test.of)
  const open = test.lowIncluded ? '[' : '('
  return `${open}${operand(test.low)}..${operand(test.high)}${test.highIncluded ? ']' : ')'}`
}
