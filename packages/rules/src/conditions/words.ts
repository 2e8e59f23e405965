import type { Type } from '../values/index.ts'
import type { Checked } from './check.ts'
import { isOrdered } from './describe.ts'
import type { Label, ValueLabel, WordsLanguage } from './expression.ts'
import type { OrderKind, Phrases } from './phrases.ts'
import { english } from './phrases-en.ts'
import { chinese } from './phrases-zh.ts'
import type { Comparator, Node, NodeOf, UnaryTest } from './syntax.ts'

/** In which language, and what facts and words of scales are called in it. */
export interface WordsOptions {
  readonly language: WordsLanguage
  readonly label?: Label | undefined
  readonly valueLabel?: ValueLabel | undefined
}

/**
 * Puts a condition into words for people: `report.deaths >= 3` is "deaths at least 3", where
 * `report.deaths` is labelled "deaths". Without a label a fact appears under its name.
 */
export function inWords(node: Node, checked: Checked, options: WordsOptions): string {
  const phrases = options.language === 'zh' ? chinese : english
  return say({ checked, phrases, options }, node)
}

interface Writer {
  readonly checked: Checked
  readonly phrases: Phrases
  readonly options: WordsOptions
}

function say(writer: Writer, node: Node): string {
  return (rules[node.kind] as (writer: Writer, node: Node) => string)(writer, node)
}

/** In parentheses where it consists of parts that the reader might join otherwise. */
function sayGrouped(writer: Writer, node: Node): string {
  const text = say(writer, node)
  return composite.has(node.kind) ? writer.phrases.group(text) : text
}

const composite: ReadonlySet<Node['kind']> = new Set([
  'and',
  'or',
  'if',
  'some',
  'every',
  'arithmetic',
  'negate',
])

/** One side of a comparison, where a sum needs no parentheses. */
function saySide(writer: Writer, node: Node): string {
  return node.kind === 'arithmetic' ? say(writer, node) : sayGrouped(writer, node)
}

type Rules = { readonly [K in Node['kind']]: (writer: Writer, node: NodeOf<K>) => string }

const rules: Rules = {
  number: (_writer, { value }) => String(value),
  text: sayText,
  boolean: ({ phrases }, { value }) => (value ? phrases.yes : phrases.no),
  null: () => '—',
  temporal: (_writer, { text }) => text,
  duration: ({ phrases }, { amount, unit }) => phrases.duration(amount, unit),
  name: ({ options }, { name }) => options.label?.(name) ?? name,
  'in-stage': ({ options, phrases }, { stage }) =>
    phrases.inStage(options.label?.(`in.${stage}`) ?? stage),
  since: (writer, node) => writer.phrases.since(writer.phrases.group(say(writer, node.condition))),
  list: (writer, { items }) => writer.phrases.list(sayAll(writer, items)),
  and: (writer, { parts }) => writer.phrases.and(parts.map((part) => sayGrouped(writer, part))),
  or: (writer, { parts }) => writer.phrases.or(parts.map((part) => sayGrouped(writer, part))),
  not: sayNot,
  negate: (writer, { of }) => `-${sayGrouped(writer, of)}`,
  comparison: (writer, node) => sayComparison(writer, node, node.operator),
  between: (writer, { value, low, high }) =>
    writer.phrases.said(
      sayGrouped(writer, value),
      writer.phrases.ranged(sayGrouped(writer, low), sayGrouped(writer, high)),
    ),
  in: sayIn,
  arithmetic: sayArithmetic,
  if: (writer, node) =>
    writer.phrases.choice(
      sayGrouped(writer, node.condition),
      sayGrouped(writer, node.then),
      sayGrouped(writer, node.otherwise),
    ),
  some: (writer, node) => sayQuantifier(writer, node),
  every: (writer, node) => sayQuantifier(writer, node),
  call: sayCall,
}

function sayAll(writer: Writer, nodes: readonly Node[]): readonly string[] {
  return nodes.map((node) => sayGrouped(writer, node))
}

function sayText({ checked, options, phrases }: Writer, node: NodeOf<'text'>): string {
  const type = checked.types.get(node)
  if (type?.kind !== 'enumeration') return phrases.quoted(node.value)
  return options.valueLabel?.(type.name, node.value) ?? node.value
}

const opposites: Readonly<Record<Comparator, Comparator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** "not at least 3" is "below 3", and so it is for an unknown value too. */
function sayNot(writer: Writer, { of }: NodeOf<'not'>): string {
  if (of.kind === 'comparison') return sayComparison(writer, of, opposites[of.operator])
  const [argument] = of.kind === 'call' && of.name === 'defined' ? of.args : []
  if (argument) return writer.phrases.known(sayGrouped(writer, argument), false)
  const text = say(writer, of)
  return writer.phrases.not(of.kind === 'name' ? text : writer.phrases.group(text))
}

function sayComparison(
  writer: Writer,
  { left, right }: NodeOf<'comparison'>,
  operator: Comparator,
): string {
  if (left.kind === 'null') return writer.phrases.known(sayGrouped(writer, right), operator !== '=')
  if (left.kind === 'call' && left.name === 'count' && left.args.length > 1) {
    return writer.phrases.counted(operator, sayGrouped(writer, right), sayAll(writer, left.args))
  }
  const subject = saySide(writer, left)
  if (right.kind === 'null') return writer.phrases.known(subject, operator !== '=')
  return writer.phrases.said(subject, predicate(writer, operator, left, right))
}

function predicate(writer: Writer, operator: Comparator, left: Node, right: Node): string {
  const kind = orderKind(writer.checked.types.get(left))
  return writer.phrases.compared(operator, kind, saySide(writer, right))
}

const moments: ReadonlySet<Type['kind']> = new Set(['date', 'time', 'date-time'])

function orderKind(type: Type | undefined): OrderKind {
  if (type && moments.has(type.kind)) return 'moment'
  return type?.kind === 'enumeration' && isOrdered(type) ? 'level' : 'amount'
}

function sayIn(writer: Writer, { value, tests }: NodeOf<'in'>): string {
  const subject = sayGrouped(writer, value)
  const members = tests.flatMap((test) => (test.kind === 'member' ? [test.of] : []))
  const [only] = members
  if (members.length === tests.length && members.length > 1) {
    return writer.phrases.said(subject, writer.phrases.member(sayAll(writer, members)))
  }
  if (only?.kind === 'list' && tests.length === 1) {
    return writer.phrases.said(subject, writer.phrases.member(sayAll(writer, only.items)))
  }
  const predicates = tests.map((test) => sayTest(writer, value, test))
  return writer.phrases.said(subject, writer.phrases.either(predicates))
}

function sayTest(writer: Writer, value: Node, test: UnaryTest): string {
  if (test.kind === 'compare') return predicate(writer, test.operator, value, test.operand)
  if (test.kind === 'range') return sayRange(writer, value, test)
  const type = writer.checked.types.get(test.of)
  return type?.kind === 'list'
    ? writer.phrases.memberOf(sayGrouped(writer, test.of))
    : predicate(writer, '=', value, test.of)
}

function sayRange(writer: Writer, value: Node, test: UnaryTest & { kind: 'range' }): string {
  const { low, high, lowIncluded, highIncluded } = test
  if (lowIncluded && highIncluded) {
    return writer.phrases.ranged(sayGrouped(writer, low), sayGrouped(writer, high))
  }
  return writer.phrases.bothOf([
    predicate(writer, lowIncluded ? '>=' : '>', value, low),
    predicate(writer, highIncluded ? '<=' : '<', value, high),
  ])
}

function sayArithmetic(writer: Writer, { operator, left, right }: NodeOf<'arithmetic'>): string {
  const { types } = writer.checked
  const first = sayGrouped(writer, left)
  const second = sayGrouped(writer, right)
  const leftKind = types.get(left)?.kind ?? 'number'
  const rightKind = types.get(right)?.kind ?? 'number'
  if (moments.has(leftKind) && rightKind.endsWith('duration')) {
    return writer.phrases.shifted(first, second, operator === '+')
  }
  if (moments.has(rightKind) && leftKind.endsWith('duration')) {
    return writer.phrases.shifted(second, first, true)
  }
  return writer.phrases.arithmetic(operator, first, second)
}

function sayQuantifier(writer: Writer, node: NodeOf<'some' | 'every'>): string {
  const list = sayGrouped(writer, node.list)
  return writer.phrases[node.kind](node.variable, list, say(writer, node.satisfies))
}

function sayCall(writer: Writer, { name, args }: NodeOf<'call'>): string {
  const [first] = args
  if (name === 'defined' && first) return writer.phrases.known(sayGrouped(writer, first), true)
  // A constructor with a quoted text is that date, time or duration.
  if (
    args.length === 1 &&
    first?.kind === 'text' &&
    writer.checked.types.get(first)?.kind === 'text'
  ) {
    return first.value
  }
  return writer.phrases.call(name, sayAll(writer, args))
}
