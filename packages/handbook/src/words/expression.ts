import type { LinkedProcedure } from '@dueprocess/core'
import type { Comparator, Expression, Node, NodeOf, Type, UnaryTest } from '@dueprocess/rules'
import type { Language } from './language.ts'
import { nameInWords } from './name.ts'
import { tell } from './titles.ts'
import type { Words } from './words.ts'

/** What an expression is told with. */
export interface Telling {
  readonly procedure: LinkedProcedure
  readonly language: Language
  readonly words: Words
}

/**
 * An expression for people, with the titles of the procedure in the place of names: `report.deaths
 * >= 3` is "Deaths at least 3".
 */
export function expressionInWords(
  { syntax }: Pick<Expression, 'syntax'>,
  telling: Telling,
): string {
  return say({ ...telling, scale: undefined }, syntax)
}

/** A word of a scale, or any other value of a fact, as a text. */
export function valueInWords(value: unknown, type: Type | undefined, telling: Telling): string {
  if (typeof value === 'boolean') return value ? telling.words.yes : telling.words.no
  if (Array.isArray(value)) {
    const of = type?.kind === 'list' ? type.of : undefined
    return telling.words.list(value.map((item) => valueInWords(item, of, telling)))
  }
  if (typeof value === 'number') return numberInWords(value)
  if (typeof value !== 'string') return '—'
  return type?.kind === 'enumeration' ? wordOf(value, type.name, telling) : value
}

/** A value as a choice writes it, where yes and no are `true` and `false`. */
export function factValueInWords(value: string, type: Type | undefined, telling: Telling): string {
  if (type?.kind === 'boolean') return value === 'true' ? telling.words.yes : telling.words.no
  return valueInWords(value, type, telling)
}

/** Digits in groups of three, from five digits on: `100 000 000`. */
export function numberInWords(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  if (!/^-?\d{5,}$/.test(whole)) return String(value)
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

interface Writer extends Telling {
  /** The enumeration that a bare text is a word of, by what it is compared with. */
  readonly scale: Type | undefined
}

function say(writer: Writer, node: Node): string {
  return (rules[node.kind] as (writer: Writer, node: Node) => string)(writer, node)
}

const joined: ReadonlySet<Node['kind']> = new Set(['and', 'or', 'if', 'some', 'every'])

function grouped(writer: Writer, node: Node): string {
  const text = say(writer, node)
  const composite = joined.has(node.kind) || node.kind === 'arithmetic'
  return composite ? writer.words.expression.group(text) : text
}

/** A side of a comparison, where a sum needs no parentheses. */
function side(writer: Writer, node: Node): string {
  return node.kind === 'arithmetic' ? say(writer, node) : grouped(writer, node)
}

type Rules = { readonly [K in Node['kind']]: (writer: Writer, node: NodeOf<K>) => string }

const rules: Rules = {
  number: (_writer, { value }) => numberInWords(value),
  text: (writer, { value }) =>
    writer.scale?.kind === 'enumeration'
      ? wordOf(value, writer.scale.name, writer)
      : writer.words.quoted(value),
  boolean: ({ words }, { value }) => (value ? words.yes : words.no),
  null: () => '—',
  temporal: (_writer, { text }) => text,
  duration: ({ words }, { amount, unit }) => words.duration({ kind: 'elapsed', amount, unit }),
  name: sayName,
  'in-stage': (writer, { stage }) => nameInWords(`in.${stage}`, writer),
  since: (writer, { condition }) => writer.words.expression.since(grouped(writer, condition)),
  list: (writer, { items }) => writer.words.list(items.map((item) => grouped(writer, item))),
  and: (writer, { parts }) =>
    writer.words.expression.and(parts.map((part) => grouped(writer, part))),
  or: (writer, { parts }) => writer.words.expression.or(parts.map((part) => grouped(writer, part))),
  not: sayNot,
  negate: (writer, { of }) => `−${grouped(writer, of)}`,
  comparison: (writer, node) => sayComparison(writer, node, node.operator),
  between: (writer, { value, low, high }) => {
    const inside = withScale(writer, value)
    const range = writer.words.expression.range(side(inside, low), side(inside, high))
    return writer.words.expression.said(side(writer, value), range)
  },
  in: (writer, { value, tests }) => {
    const inside = withScale(writer, value)
    const all = tests.map((test) => sayTest(inside, test, kindOf(typeOf(value, writer))))
    return writer.words.expression.said(grouped(writer, value), writer.words.expression.or(all))
  },
  arithmetic: (writer, { operator, left, right }) => {
    const sign = { '+': '+', '-': '−', '*': '×', '/': '÷' }[operator]
    return `${grouped(writer, left)} ${sign} ${grouped(writer, right)}`
  },
  if: (writer, { condition, then, otherwise }) =>
    writer.words.expression.choice(
      say(writer, condition),
      side(writer, then),
      side(writer, otherwise),
    ),
  some: (writer, { list, satisfies }) =>
    writer.words.expression.some(grouped(writer, list), say(writer, satisfies)),
  every: (writer, { list, satisfies }) =>
    writer.words.expression.every(grouped(writer, list), say(writer, satisfies)),
  call: sayCall,
}

const titled: ReadonlySet<string> = new Set(['field', 'definition', 'decision', 'parameter'])

/** In quotes where it is a title, so that nobody reads on from it into the sentence. */
function sayName(writer: Writer, { name }: NodeOf<'name'>): string {
  const text = nameInWords(name, writer)
  const origin = writer.procedure.names.get(name)?.origin
  if (origin === undefined || !titled.has(origin.kind)) return text
  return 'bound' in origin ? text : writer.words.quoted(text)
}

const opposites: Readonly<Record<Comparator, Comparator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

function sayNot(writer: Writer, { of }: NodeOf<'not'>): string {
  // "Not at least 3" is "below 3", for an unknown value too.
  if (of.kind === 'comparison') return sayComparison(writer, of, opposites[of.operator])
  const { expression } = writer.words
  const [argument] = of.kind === 'call' && of.name === 'defined' ? of.args : []
  if (argument) return expression.unknown(grouped(writer, argument))
  return expression.not(of.kind === 'name' ? say(writer, of) : expression.group(say(writer, of)))
}

function sayComparison(
  writer: Writer,
  { left, right }: NodeOf<'comparison'>,
  operator: Comparator,
): string {
  const { expression } = writer.words
  if (right.kind === 'null' || left.kind === 'null') {
    const subject = grouped(writer, right.kind === 'null' ? left : right)
    return operator === '=' ? expression.unknown(subject) : expression.known(subject)
  }
  // A yes or no by its name alone: "Fire" rather than "Fire is yes".
  if (right.kind === 'boolean' && left.kind === 'name') {
    const positive = right.value === (operator === '=')
    return positive ? say(writer, left) : expression.not(say(writer, left))
  }
  const type = typeOf(left, writer)
  const operand = side(withScale(writer, left), right)
  const subject = side(withScale(writer, right), left)
  return expression.said(subject, expression.compared(operator, kindOf(type), operand))
}

function sayTest(writer: Writer, test: UnaryTest, kind: OrderKind): string {
  const { expression } = writer.words
  if (test.kind === 'compare') {
    return expression.compared(test.operator, kind, side(writer, test.operand))
  }
  if (test.kind === 'member') return expression.compared('=', kind, side(writer, test.of))
  const low = side(writer, test.low)
  const high = side(writer, test.high)
  if (test.lowIncluded && test.highIncluded) return expression.range(low, high)
  return expression.and([
    expression.compared(test.lowIncluded ? '>=' : '>', kind, low),
    expression.compared(test.highIncluded ? '<=' : '<', kind, high),
  ])
}

function sayCall(writer: Writer, { name, args }: NodeOf<'call'>): string {
  const { expression } = writer.words
  const [first] = args
  if (name === 'defined' && first) return expression.known(grouped(writer, first))
  if (args.length === 1 && first?.kind === 'text') return first.value
  if (name === 'not' && first) return expression.not(expression.group(say(writer, first)))
  const told = args.map((argument) => grouped(writer, argument))
  const known = expression.functions.get(name)
  return known ? known(told) : `${name}(${told.join(', ')})`
}

/** What the words for an order depend on: `at least 3`, `not before 1 May`, `не ниже`. */
export type OrderKind = 'amount' | 'moment' | 'level'

function kindOf(type: Type | undefined): OrderKind {
  if (type?.kind === 'enumeration' && type.ordered) return 'level'
  const moment = type?.kind === 'date' || type?.kind === 'time' || type?.kind === 'date-time'
  return moment ? 'moment' : 'amount'
}

function typeOf(node: Node, { procedure }: Telling): Type | undefined {
  if (node.kind === 'name') return procedure.names.get(node.name)?.type
  if (node.kind === 'since') return { kind: 'date-time' }
  return undefined
}

function withScale(writer: Writer, beside: Node): Writer {
  return { ...writer, scale: typeOf(beside, writer) }
}

function wordOf(word: string, scale: string | undefined, telling: Telling): string {
  const outcome = telling.words.outcomes.get(word)
  const labels = scale === undefined ? undefined : telling.procedure.scales.get(scale)?.labels
  const texts = labels?.get(word)
  if (texts === undefined) return outcome ?? word
  return tell(texts, telling.language, word).text
}
