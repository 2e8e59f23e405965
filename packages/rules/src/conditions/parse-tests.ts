import { say } from '../values/index.ts'
import { additive, type Parser, restOfList } from './parse-value.ts'
import type { Comparator, Node, UnaryTest } from './syntax.ts'

const comparators: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/** The comparison operator that stands here, if one does. */
export function comparatorAt(parser: Parser): Comparator | undefined {
  const { kind, text } = parser.current()
  return kind === 'symbol' && comparators.has(text) ? (text as Comparator) : undefined
}

/** After `in`: one test, or several in parentheses. `(1..5)` is an open range. */
export function unaryTests(parser: Parser): readonly UnaryTest[] {
  if (!parser.isSymbol('(')) return [unaryTest(parser)]
  const { start } = parser.next()
  const first = unaryTest(parser)
  if (first.kind === 'member' && parser.acceptSymbol('..')) {
    return [restOfRange(parser, first.of, start, false)]
  }
  const tests = [first]
  while (parser.acceptSymbol(',')) tests.push(unaryTest(parser))
  parser.expectSymbol(')', say`"," or ")"`)
  return tests
}

function unaryTest(parser: Parser): UnaryTest {
  const { start } = parser.current()
  const operator = comparatorAt(parser)
  if (operator) {
    parser.next()
    return { kind: 'compare', operator, operand: additive(parser), span: parser.spanFrom(start) }
  }
  if (parser.acceptSymbol(']')) {
    const low = additive(parser)
    parser.expectSymbol('..')
    return restOfRange(parser, low, start, false)
  }
  if (parser.acceptSymbol('(')) return parenthesised(parser, start)
  return parser.acceptSymbol('[') ? bracketed(parser, start) : member(parser, start)
}

function member(parser: Parser, start: number): UnaryTest {
  return { kind: 'member', of: additive(parser), span: parser.spanFrom(start) }
}

/** `[1..5]` or the list `[1, 2, 3]`. */
function bracketed(parser: Parser, start: number): UnaryTest {
  if (parser.isSymbol(']')) {
    return { kind: 'member', of: restOfList(parser, start), span: parser.spanFrom(start) }
  }
  const first = parser.expression()
  if (parser.acceptSymbol('..')) return restOfRange(parser, first, start, true)
  return { kind: 'member', of: restOfList(parser, start, first), span: parser.spanFrom(start) }
}

/** An open range inside a list of tests, or an operand that begins with parentheses. */
function parenthesised(parser: Parser, start: number): UnaryTest {
  const first = parser.expression()
  if (parser.acceptSymbol('..')) return restOfRange(parser, first, start, false)
  parser.expectSymbol(')')
  parser.alreadyRead = first
  return member(parser, start)
}

function restOfRange(parser: Parser, low: Node, start: number, lowIncluded: boolean): UnaryTest {
  const high = additive(parser)
  const highIncluded = parser.isSymbol(']')
  if (!highIncluded && !parser.isSymbol(')') && !parser.isSymbol('['))
    parser.failAt(say`"]" or ")"`)
  parser.next()
  return { kind: 'range', low, high, lowIncluded, highIncluded, span: parser.spanFrom(start) }
}
