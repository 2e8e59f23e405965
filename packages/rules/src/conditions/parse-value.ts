import type { Span } from '../values/index.ts'
import { say } from '../values/index.ts'
import type { Cursor } from './cursor.ts'
import { canonicalFunctionName } from './functions.ts'
import type { Token } from './lex.ts'
import { error, quote } from './report.ts'
import { isReserved } from './reserved.ts'
import type { ArithmeticOperator, Node } from './syntax.ts'
import { unitOf } from './units.ts'

/** How many `+ - * /` one text may have: each makes the tree one deeper. */
const maximumOperators = 500

/** A cursor that parses: all rules meet again in `expression`. */
export interface Parser extends Cursor {
  expression(): Node
  /** How many arithmetic operators there have been. */
  operators: number
  /** An operand in parentheses that was read before it was known to be one. */
  alreadyRead: Node | undefined
}

/** A sum, or anything that binds more strongly. */
export function additive(parser: Parser): Node {
  return arithmetic(parser, ['+', '-'], () => arithmetic(parser, ['*', '/'], () => unary(parser)))
}

function arithmetic(
  parser: Parser,
  operators: readonly ArithmeticOperator[],
  part: () => Node,
): Node {
  // From the first token, which may be a parenthesis that no node has.
  const start = parser.alreadyRead?.span.start ?? parser.current().start
  let left = part()
  for (;;) {
    const operator = operators.find((symbol) => parser.isSymbol(symbol))
    if (operator === undefined) return left
    parser.operators += 1
    if (parser.operators > maximumOperators) return failTooMany(parser)
    parser.next()
    left = { kind: 'arithmetic', operator, left, right: part(), span: parser.spanFrom(start) }
  }
}

function failTooMany(parser: Parser): Node {
  const message = say`more than ${maximumOperators} arithmetic operators; name parts of it as definitions`
  return parser.fail(error('too-deep', message, parser.current()))
}

function unary(parser: Parser): Node {
  const operand = parser.alreadyRead
  parser.alreadyRead = undefined
  if (operand) return operand
  const { start } = parser.current()
  let minuses = 0
  while (parser.acceptSymbol('-')) minuses += 1
  const of = primary(parser)
  // Two minuses cancel out; a run of them must not make a deep tree.
  return minuses % 2 === 1 ? { kind: 'negate', of, span: parser.spanFrom(start) } : of
}

function primary(parser: Parser): Node {
  const token = parser.current()
  const { start } = token
  if (token.kind === 'number') return numberOrDuration(parser)
  if (token.kind === 'text') return { kind: 'text', value: parser.next().text, span: spanOf(token) }
  if (token.kind === 'name') return word(parser)
  if (parser.acceptSymbol('@')) return temporal(parser, start)
  if (parser.acceptSymbol('(')) return grouped(parser)
  if (!parser.acceptSymbol('[')) return parser.failAt(say`a value`)
  return parser.isSymbol(']')
    ? restOfList(parser, start)
    : restOfList(parser, start, parser.expression())
}

function spanOf({ start, end }: Token): Span {
  return { start, end }
}

function grouped(parser: Parser): Node {
  const node = parser.expression()
  parser.expectSymbol(')')
  return node
}

/** What follows the opening bracket of a list and its first item, if it has any. */
export function restOfList(parser: Parser, start: number, first?: Node): Node {
  const items = first ? [first] : []
  while (first && parser.acceptSymbol(',')) items.push(parser.expression())
  parser.expectSymbol(']', say`"," or "]"`)
  return { kind: 'list', items, span: parser.spanFrom(start) }
}

function temporal(parser: Parser, start: number): Node {
  const { kind } = parser.current()
  if (kind !== 'text') return parser.failAt(say`a date, time or duration in double quotes`)
  return { kind: 'temporal', text: parser.next().text, span: parser.spanFrom(start) }
}

function numberOrDuration(parser: Parser): Node {
  const token = parser.next()
  const value = Number(token.text)
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    const message = say`the number ${quote(token.text)} is too large to be exact; at most ${Number.MAX_SAFE_INTEGER}`
    return parser.fail(error('inexact-number', message, token))
  }
  if (/^0\d/.test(token.text)) {
    // Mostly the rest of `1,000`, which a list of tests would take for two numbers, or of a date.
    const message = say`the number ${quote(token.text)} begins with 0; a thousand is written 1000 or 1_000, a date date("2024-02-29")`
    return parser.fail(error('leading-zero', message, token))
  }
  const following = parser.current()
  const unit = following.kind === 'name' ? unitOf(following.text) : undefined
  if (unit !== undefined) {
    parser.next()
    return { kind: 'duration', amount: value, unit, span: parser.spanFrom(token.start) }
  }
  if (parser.isWord('working')) return failWorkingTime(parser, token.start)
  return { kind: 'number', value, span: spanOf(token) }
}

function failWorkingTime(parser: Parser, start: number): Node {
  const span = { start, end: parser.ahead(1).end }
  const message = say`working time needs a calendar, which a condition does not have: use a deadline and its status, as in deadline.x.late`
  return parser.fail(error('working-time', message, span))
}

/** What begins with a word. */
function word(parser: Parser): Node {
  const { text, start } = parser.current()
  const special = Object.hasOwn(words, text) ? words[text] : undefined
  if (special) return special(parser, start)
  if (isReserved(text)) return parser.failAt(say`a value`)
  const length = functionWords(parser)
  return length > 0
    ? call(parser, length)
    : { kind: 'name', name: text, span: spanOf(parser.next()) }
}

const words: Readonly<Record<string, (parser: Parser, start: number) => Node>> = {
  true: (parser) => ({ kind: 'boolean', value: true, span: spanOf(parser.next()) }),
  false: (parser) => ({ kind: 'boolean', value: false, span: spanOf(parser.next()) }),
  null: (parser) => ({ kind: 'null', span: spanOf(parser.next()) }),
  if: (parser) => parser.expression(),
  some: (parser) => parser.expression(),
  every: (parser) => parser.expression(),
  not: (parser, start) => {
    parser.next()
    parser.expectSymbol('(', say`"(": write not(…)`)
    return { kind: 'not', of: grouped(parser), span: parser.spanFrom(start) }
  },
  in: (parser, start) => {
    parser.next()
    parser.expectSymbol('(', say`"(" and the name of a stage`)
    const stage = stagePath(parser)
    parser.expectSymbol(')')
    return { kind: 'in-stage', stage, span: parser.spanFrom(start) }
  },
  since: (parser, start) => {
    parser.next()
    parser.expectSymbol('(', say`"(" and a condition`)
    return { kind: 'since', condition: grouped(parser), span: parser.spanFrom(start) }
  },
}

/** A stage by its name, or by the names from the top where several share it: `outer/inner`. */
function stagePath(parser: Parser): string {
  const names: string[] = []
  do {
    if (parser.current().kind !== 'name') parser.failAt(say`the name of a stage`)
    names.push(parser.next().text)
  } while (parser.acceptSymbol('/'))
  return names.join('/')
}

/** How many words of a function's name stand here: FEEL has `starts with(…)`. */
function functionWords(parser: Parser): number {
  for (let count = 1; count <= 3; count += 1) {
    const { kind, text } = parser.ahead(count)
    if (kind === 'symbol' && text === '(') {
      return count === 1 || canonicalFunctionName(wordsAhead(parser, count)) ? count : 0
    }
    if (kind !== 'name') return 0
  }
  return 0
}

function wordsAhead(parser: Parser, count: number): string {
  return Array.from({ length: count }, (_, index) => parser.ahead(index).text).join(' ')
}

function call(parser: Parser, length: number): Node {
  const { start } = parser.current()
  const written = wordsAhead(parser, length)
  for (let count = 0; count < length; count += 1) parser.next()
  const nameSpan = parser.spanFrom(start)
  parser.expectSymbol('(')
  const args: Node[] = []
  if (!parser.acceptSymbol(')')) {
    do args.push(parser.expression())
    while (parser.acceptSymbol(','))
    parser.expectSymbol(')', say`"," or ")"`)
  }
  const name = canonicalFunctionName(written) ?? written
  return { kind: 'call', name, nameSpan, args, span: parser.spanFrom(start) }
}
