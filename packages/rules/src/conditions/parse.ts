import type { Issue } from '../values/index.ts'
import { say } from '../values/index.ts'
import { createCursor } from './cursor.ts'
import { lex } from './lex.ts'
import { comparatorAt, unaryTests } from './parse-tests.ts'
import { additive, type Parser } from './parse-value.ts'
import { error, quote } from './report.ts'
import { isReserved } from './reserved.ts'
import type { Node } from './syntax.ts'

/** How deep parentheses, `if` and quantifiers may stand in one another. */
const maximumDepth = 100

/** A syntax tree, or the first thing that kept the text from having one. */
export interface Parsed {
  readonly node?: Node
  readonly issues: readonly Issue[]
}

/**
 * Parses a text as one expression, by recursive descent. Never throws; depth and length are
 * bounded. Only the first defect of grammar is reported, since all others may follow from it.
 */
export function parse(text: string, noun: 'condition' | 'expression' = 'expression'): Parsed {
  const { tokens, issues } = lex(text)
  if (issues.length > 0) return { issues }
  const parser = createParser(createCursor(tokens, noun))
  const node = parser.expression()
  if (parser.current().kind !== 'end') parser.failAt(say`"and", "or" or the end`)
  const defect = parser.defect()
  return defect === undefined ? { node, issues } : { issues: [defect] }
}

function createParser(cursor: ReturnType<typeof createCursor>): Parser {
  let depth = 0
  const parser: Parser = {
    ...cursor,
    operators: 0,
    alreadyRead: undefined,
    expression: () => {
      if (depth >= maximumDepth) return failTooDeep(parser)
      depth += 1
      const node = expression(parser)
      depth -= 1
      return node
    },
  }
  return parser
}

function failTooDeep(parser: Parser): Node {
  const message = say`more than ${maximumDepth} levels of parentheses; name parts of it as definitions`
  return parser.fail(error('too-deep', message, parser.current()))
}

function expression(parser: Parser): Node {
  if (parser.isWord('if')) return conditional(parser)
  if (parser.isWord('some') || parser.isWord('every')) return quantifier(parser)
  return chain(parser, 'or', () => chain(parser, 'and', () => comparison(parser)))
}

function conditional(parser: Parser): Node {
  const { start } = parser.next()
  const condition = parser.expression()
  parser.expectWord('then')
  const then = parser.expression()
  parser.expectWord('else')
  const otherwise = parser.expression()
  return { kind: 'if', condition, then, otherwise, span: parser.spanFrom(start) }
}

function quantifier(parser: Parser): Node {
  const { start, text } = parser.next()
  const variable = variableName(parser)
  parser.expectWord('in')
  const list = parser.expression()
  parser.expectWord('satisfies')
  const satisfies = parser.expression()
  const kind = text as 'some' | 'every'
  return { kind, variable, list, satisfies, span: parser.spanFrom(start) }
}

function variableName(parser: Parser): string {
  const { kind, text } = parser.current()
  if (kind !== 'name' || text.includes('.') || isReserved(text)) {
    parser.failAt(say`a name for the element`)
  }
  return parser.next().text
}

function chain(parser: Parser, kind: 'and' | 'or', part: () => Node): Node {
  const { start } = parser.current()
  const first = part()
  if (!parser.isWord(kind)) return first
  const parts = [first]
  while (parser.acceptWord(kind)) parts.push(part())
  return { kind, parts, span: parser.spanFrom(start) }
}

function comparison(parser: Parser): Node {
  const { start } = parser.current()
  const left = additive(parser)
  const node = compared(parser, left, start)
  if (node === left || comparatorAt(parser) === undefined) return node
  const token = parser.current()
  const message = say`a comparison has two sides: join two comparisons with "and" before ${quote(token.text)}`
  return parser.fail(error('chained-comparison', message, token))
}

function compared(parser: Parser, left: Node, start: number): Node {
  const operator = comparatorAt(parser)
  if (operator) {
    parser.next()
    const right = additive(parser)
    return { kind: 'comparison', operator, left, right, span: parser.spanFrom(start) }
  }
  if (parser.acceptWord('between')) {
    const low = additive(parser)
    parser.expectWord('and')
    const high = additive(parser)
    return { kind: 'between', value: left, low, high, span: parser.spanFrom(start) }
  }
  if (parser.acceptWord('in')) {
    return { kind: 'in', value: left, tests: unaryTests(parser), span: parser.spanFrom(start) }
  }
  return left
}
