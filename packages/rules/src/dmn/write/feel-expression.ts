import { canonical } from '../../conditions/canonical.ts'
import { check } from '../../conditions/check.ts'
import type { Expression, Node, NodeOf, UnaryTest } from '../../conditions/index.ts'
import { formatIsoDuration } from '../../conditions/iso-duration.ts'
import { childrenOf } from '../../conditions/syntax.ts'
import { parseTemporal } from '../../conditions/temporal-literal.ts'
import { durationValue, isMonthUnit } from '../../conditions/units.ts'
import type { EnumerationType, Scope, Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import { withSeconds } from './feel-cell.ts'
import { isOrder, mirrored, wordsBetween, wordsBy, wordsOfTest } from './scale-words.ts'
import { feelForXml } from './xml-text.ts'

/** An expression in FEEL, or why FEEL cannot say it. */
export type FeelExpression = { readonly text: string } | { readonly problem: string }

interface Writer {
  readonly types: ReadonlyMap<Node, Type>
  problem: string | undefined
}

/**
 * Writes an expression in standard FEEL (DMN 1.5, chapter 10): what only ours has is said in other
 * words, such as the order of a scale by the list of its words.
 */
export function feelExpression(expression: Expression, scope: Scope): FeelExpression {
  const { types, issues } = check(expression.syntax, scope, {})
  if (issues.some(({ code }) => code === 'zone-needed' || code === 'invalid-literal')) {
    return { problem: say`${expression.canonical} depends on a zone that DMN does not know` }
  }
  const writer: Writer = { types, problem: undefined }
  const node = rewrite(writer, expression.syntax)
  if (writer.problem !== undefined) return { problem: writer.problem }
  return { text: feelForXml(canonical(node)) }
}

function fail(writer: Writer, node: Node, problem: string): Node {
  writer.problem ??= problem
  return node
}

function rewrite(writer: Writer, node: Node): Node {
  return (rewriters[node.kind] as (writer: Writer, node: Node) => Node)(writer, node)
}

type Rewriters = { readonly [K in Node['kind']]: (writer: Writer, node: NodeOf<K>) => Node }

const same = (_writer: Writer, node: Node): Node => node

const rewriters: Rewriters = {
  number: same,
  text: same,
  boolean: same,
  null: same,
  name: same,
  temporal: rewriteTemporal,
  duration: (_, node) => durationCall(node, node.amount, node.unit),
  'in-stage': (writer, node) => fail(writer, node, say`in(${node.stage}) has no meaning in DMN`),
  since: (writer, node) =>
    fail(writer, node, say`since(…) has no meaning in DMN, which knows no history`),
  list: (writer, node) => ({ ...node, items: rewriteAll(writer, node.items) }),
  and: (writer, node) => ({ ...node, parts: rewriteAll(writer, node.parts) }),
  or: (writer, node) => ({ ...node, parts: rewriteAll(writer, node.parts) }),
  not: (writer, node) => ({ ...node, of: rewrite(writer, node.of) }),
  negate: (writer, node) => ({ ...node, of: rewrite(writer, node.of) }),
  comparison: rewriteComparison,
  between: rewriteBetween,
  in: rewriteIn,
  arithmetic: (writer, node) => ({
    ...node,
    left: rewrite(writer, node.left),
    right: rewrite(writer, node.right),
  }),
  if: rewriteIf,
  some: rewriteQuantifier,
  every: rewriteQuantifier,
  call: rewriteCall,
}

function rewriteAll(writer: Writer, nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => rewrite(writer, node))
}

function call(at: Node, name: string, args: readonly Node[]): Node {
  return { kind: 'call', name, nameSpan: at.span, args, span: at.span }
}

function textNode(at: Node, value: string): Node {
  return { kind: 'text', value, span: at.span }
}

function rewriteTemporal(writer: Writer, node: NodeOf<'temporal'>): Node {
  const kind = parseTemporal(node.text, undefined)?.kind
  if (kind === 'date') return call(node, 'date', [textNode(node, node.text)])
  if (kind === 'time') return call(node, 'time', [textNode(node, withSeconds(node.text))])
  if (kind === 'date-time') return call(node, 'date and time', [textNode(node, node.text)])
  if (kind !== undefined) return call(node, 'duration', [textNode(node, node.text)])
  return fail(writer, node, say`@"${node.text}" depends on a zone that DMN does not know`)
}

function durationCall(at: Node, amount: number, unit: NodeOf<'duration'>['unit']): Node {
  const kind = isMonthUnit(unit) ? 'years-months-duration' : 'days-time-duration'
  const text = formatIsoDuration({ kind, value: durationValue(amount, unit) ?? 0 })
  return call(at, 'duration', [textNode(at, text)])
}

function scaleOf(writer: Writer, node: Node): EnumerationType | undefined {
  const type = writer.types.get(node)
  return type?.kind === 'enumeration' ? type : undefined
}

function rewriteComparison(writer: Writer, node: NodeOf<'comparison'>): Node {
  const { operator, left, right } = node
  const scale = scaleOf(writer, left) ?? scaleOf(writer, right)
  if (scale === undefined || !isOrder(operator)) {
    return { ...node, left: rewrite(writer, left), right: rewrite(writer, right) }
  }
  if (right.kind === 'text') return amongWords(writer, node, left, wordsBy(scale, operator, right))
  if (left.kind !== 'text') return failOrder(writer, node)
  return amongWords(writer, node, right, wordsBy(scale, mirrored[operator], left))
}

function failOrder(writer: Writer, node: Node): Node {
  const problem = say`${canonical(node)} compares words by their order, which in DMN is that of the alphabet: compare with one word`
  return fail(writer, node, problem)
}

function amongWords(writer: Writer, at: Node, value: Node, words: readonly string[]): Node {
  if (words.length === 0) return { kind: 'boolean', value: false, span: at.span }
  const tests = words.map((word): UnaryTest => wordTest(at, word))
  return { kind: 'in', value: rewrite(writer, value), tests, span: at.span }
}

function wordTest(at: Node, word: string): UnaryTest {
  return { kind: 'member', of: textNode(at, word), span: at.span }
}

function rewriteBetween(writer: Writer, node: NodeOf<'between'>): Node {
  const { value, low, high } = node
  const scale = scaleOf(writer, value)
  if (scale) {
    const words = wordsBetween(scale, low, high)
    return words ? amongWords(writer, node, value, words) : failOrder(writer, node)
  }
  return {
    ...node,
    value: rewrite(writer, value),
    low: rewrite(writer, low),
    high: rewrite(writer, high),
  }
}

function rewriteIn(writer: Writer, node: NodeOf<'in'>): Node {
  const { value } = node
  const scale = scaleOf(writer, value)
  const tests = node.tests.flatMap((test): readonly UnaryTest[] => {
    const words = scale && wordsOfTest(scale, test)
    if (words) return words.map((word) => wordTest(node, word))
    if (scale && test.kind !== 'member') failOrder(writer, node)
    return [rewriteTest(writer, test)]
  })
  if (tests.length === 0) return { kind: 'boolean', value: false, span: node.span }
  return { ...node, value: rewrite(writer, value), tests }
}

function rewriteTest(writer: Writer, test: UnaryTest): UnaryTest {
  if (test.kind === 'compare') return { ...test, operand: rewrite(writer, test.operand) }
  if (test.kind === 'member') return { ...test, of: rewrite(writer, test.of) }
  return { ...test, low: rewrite(writer, test.low), high: rewrite(writer, test.high) }
}

function rewriteIf(writer: Writer, node: NodeOf<'if'>): Node {
  const [condition, then, otherwise] = rewriteAll(writer, childrenOf(node)) as [Node, Node, Node]
  return { ...node, condition, then, otherwise }
}

function rewriteQuantifier(writer: Writer, node: NodeOf<'some' | 'every'>): Node {
  return {
    ...node,
    list: rewrite(writer, node.list),
    satisfies: rewrite(writer, node.satisfies),
  }
}

type CallRewriter = (writer: Writer, node: NodeOf<'call'>) => Node

/** Functions that FEEL has under the same or another name, with the same arguments. */
const sameFunctions: Readonly<Record<string, string>> = {
  sum: 'sum',
  contains: 'contains',
  matches: 'matches',
  duration: 'duration',
  'starts-with': 'starts with',
  'ends-with': 'ends with',
}

const otherFunctions: Readonly<Record<string, CallRewriter>> = {
  defined: (writer, node) => ({
    kind: 'comparison',
    operator: '!=',
    left: rewrite(writer, node.args[0] as Node),
    right: { kind: 'null', span: node.span },
    span: node.span,
  }),
  count: rewriteCount,
  min: rewriteExtreme,
  max: rewriteExtreme,
  date: (writer, node) => rewriteConstructor(writer, node, 'date'),
  time: (writer, node) => rewriteConstructor(writer, node, 'time'),
  'date-time': (writer, node) => rewriteConstructor(writer, node, 'date and time'),
}

function rewriteCall(writer: Writer, node: NodeOf<'call'>): Node {
  const { name, args } = node
  if (Object.hasOwn(sameFunctions, name)) {
    return call(node, sameFunctions[name] as string, rewriteAll(writer, args))
  }
  const rewriter = Object.hasOwn(otherFunctions, name) ? otherFunctions[name] : undefined
  return rewriter ? rewriter(writer, node) : rewritePart(writer, node)
}

/** FEEL counts the items of a list, true or not; so conditions are added up. */
function rewriteCount(writer: Writer, node: NodeOf<'call'>): Node {
  const [first] = node.args
  if (first && writer.types.get(first)?.kind === 'list') {
    return call(node, 'count', [rewrite(writer, first)])
  }
  const { span } = node
  const then: Node = { kind: 'number', value: 1, span }
  const otherwise: Node = { kind: 'number', value: 0, span }
  const ones = rewriteAll(writer, node.args).map(
    (condition): Node => ({ kind: 'if', condition, then, otherwise, span }),
  )
  return ones.reduce((left, right) => ({ kind: 'arithmetic', operator: '+', left, right, span }))
}

function rewriteExtreme(writer: Writer, node: NodeOf<'call'>): Node {
  if (scaleOf(writer, node)) return failOrder(writer, node)
  return call(node, node.name, rewriteAll(writer, node.args))
}

function rewriteConstructor(writer: Writer, node: NodeOf<'call'>, name: string): Node {
  const [first] = node.args
  const isText = node.args.length === 1 && writer.types.get(first as Node)?.kind === 'text'
  const isParts = node.args.length === 3 && writer.types.get(first as Node)?.kind === 'number'
  if (!isText && !isParts) return failZone(writer, node)
  if (name === 'time' && first?.kind === 'text') {
    return call(node, name, [textNode(first, withSeconds(first.value))])
  }
  return call(node, name, rewriteAll(writer, node.args))
}

function failZone(writer: Writer, node: Node): Node {
  return fail(writer, node, say`${canonical(node)} names a zone, which FEEL cannot do there`)
}

/** `year(report.date)` is `report.date.year` in FEEL, which has properties instead. */
function rewritePart(writer: Writer, node: NodeOf<'call'>): Node {
  const [of, further] = node.args
  if (of?.kind !== 'name') {
    return fail(writer, node, say`${canonical(node)} can be said in FEEL only of a fact`)
  }
  if (further) return failZone(writer, node)
  return { kind: 'name', name: `${of.name}.${node.name}`, span: node.span }
}
