import type { Issue, Span } from '../values/index.ts'
import { canonicalFunctionName } from './functions.ts'
import { lex, type Token } from './lex.ts'
import { error, quote } from './report.ts'
import { didYouMean } from './suggest.ts'
import type { ArithmeticOperator, Comparator, Node, UnaryTest } from './syntax.ts'
import { unitOf, units } from './units.ts'

/** How deep parentheses, `if` and quantifiers may stand in one another. */
const maximumDepth = 100
/** How many `+ - * /` one text may have: each makes the tree one deeper. */
const maximumOperators = 500

/** Words that no fact, form or definition may be called by, because the grammar needs them. */
export const reservedWords: readonly string[] = [
  ...['and', 'or', 'not', 'in', 'between', 'if', 'then', 'else', 'some', 'every', 'satisfies'],
  ...['true', 'false', 'null', 'since'],
]
const reserved = new Set(reservedWords)

/** A syntax tree, or the first thing that kept the text from having one. */
export interface Parsed {
  readonly node?: Node
  readonly issues: readonly Issue[]
}

/**
 * Parses a text as one expression. Never throws; depth and length are bounded. Only the first
 * defect of grammar is reported, since all others may follow from it.
 */
export function parse(text: string, noun: 'condition' | 'expression' = 'expression'): Parsed {
  const { tokens, issues } = lex(text)
  if (issues.length > 0) return { issues }
  const parser = createParser(tokens, noun)
  const node = parser.expression()
  parser.expectEnd()
  const issue = parser.issue()
  return issue === undefined ? { node, issues } : { issues: [issue] }
}

interface Parser {
  expression(): Node
  expectEnd(): void
  issue(): Issue | undefined
}

const comparators: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/**
 * Recursive descent. After the first defect the position is the end of the text, where nothing
 * matches any more, so that every rule ends without asking whether the one before it failed.
 */
function createParser(tokens: readonly Token[], noun: string): Parser {
  const last = tokens.length - 1
  let position = 0
  let depth = 0
  let operators = 0
  let found: Issue | undefined
  /** An operand in parentheses that was read before it was known to be one. */
  let alreadyRead: Node | undefined

  const current = (): Token => tokens[position] as Token
  const ahead = (count: number): Token => tokens[Math.min(position + count, last)] as Token
  const isSymbol = (text: string, token: Token = current()): boolean =>
    token.kind === 'symbol' && token.text === text
  const isWord = (text: string, token: Token = current()): boolean =>
    token.kind === 'name' && token.text === text
  const next = (): Token => {
    const token = current()
    if (position < last) position += 1
    return token
  }
  const acceptSymbol = (text: string): boolean => isSymbol(text) && next() !== undefined
  const acceptWord = (text: string): boolean => isWord(text) && next() !== undefined

  const fail = (issue: Issue): Node => {
    found ??= issue
    position = last
    return { kind: 'null', span: issue.span }
  }

  /** The commonest defect of all: something else stands here, or nothing. */
  const failAt = (wanted: string): Node => {
    const token = current()
    if (token.kind !== 'end') return fail(unexpected(token, tokens[position - 1], wanted))
    const before = tokens[position - 1]
    const span = before ?? token
    const message = before
      ? `the ${noun} ends after ${quote(before.text)}; ${wanted} is missing`
      : `the ${noun} is empty; ${wanted} is missing`
    return fail(error('incomplete-expression', message, span))
  }

  const expectSymbol = (text: string, wanted = quote(text)): number => {
    if (!isSymbol(text)) failAt(wanted)
    return next().end
  }
  const expectWord = (text: string): void => {
    if (!acceptWord(text)) failAt(quote(text))
  }

  const spanFrom = (start: number): Span => ({
    start,
    end: position > 0 ? (tokens[position - 1] as Token).end : start,
  })

  const expression = (): Node => {
    if (depth >= maximumDepth) {
      const message = `more than ${maximumDepth} levels of parentheses; name parts of the condition as definitions`
      return fail(error('too-deep', message, current()))
    }
    depth += 1
    const node = isWord('if') ? conditional() : quantifierOr()
    depth -= 1
    return node
  }

  const quantifierOr = (): Node =>
    isWord('some') || isWord('every') ? quantifier() : disjunction()

  const conditional = (): Node => {
    const { start } = next()
    const condition = expression()
    expectWord('then')
    const then = expression()
    expectWord('else')
    const otherwise = expression()
    return { kind: 'if', condition, then, otherwise, span: spanFrom(start) }
  }

  const quantifier = (): Node => {
    const { start, text } = next()
    const variable = variableName()
    expectWord('in')
    const list = expression()
    expectWord('satisfies')
    const satisfies = expression()
    const kind = text as 'some' | 'every'
    return { kind, variable, list, satisfies, span: spanFrom(start) }
  }

  const variableName = (): string => {
    const token = current()
    const plain = token.kind === 'name' && !token.text.includes('.')
    if (!plain || reserved.has(token.text)) failAt('a name for the element')
    return next().text
  }

  const chain = (kind: 'and' | 'or', part: () => Node): Node => {
    const { start } = current()
    const first = part()
    if (!isWord(kind)) return first
    const parts = [first]
    while (acceptWord(kind)) parts.push(part())
    return { kind, parts, span: spanFrom(start) }
  }
  const disjunction = (): Node => chain('or', conjunction)
  const conjunction = (): Node => chain('and', comparison)

  const comparison = (): Node => {
    const { start } = current()
    const left = additive()
    const node = comparisonOf(left, start)
    const token = current()
    if (node !== left && token.kind === 'symbol' && comparators.has(token.text)) {
      const message = `a comparison has two sides: join two comparisons with "and" before ${quote(token.text)}`
      return fail(error('chained-comparison', message, token))
    }
    return node
  }

  const comparisonOf = (left: Node, start: number): Node => {
    const operator = comparator()
    if (operator) {
      return { kind: 'comparison', operator, left, right: additive(), span: spanFrom(start) }
    }
    if (acceptWord('between')) {
      const low = additive()
      expectWord('and')
      const high = additive()
      return { kind: 'between', value: left, low, high, span: spanFrom(start) }
    }
    if (acceptWord('in')) {
      return { kind: 'in', value: left, tests: unaryTests(), span: spanFrom(start) }
    }
    return left
  }

  const comparator = (): Comparator | undefined => {
    const token = current()
    if (token.kind !== 'symbol' || !comparators.has(token.text)) return undefined
    return next().text as Comparator
  }

  /** After `in`: one test, or several in parentheses. `(1..5)` is an open range. */
  const unaryTests = (): readonly UnaryTest[] => {
    if (!isSymbol('(')) return [unaryTest()]
    const { start } = next()
    const first = unaryTest()
    if (first.kind === 'member' && acceptSymbol('..')) return [rangeFrom(first.of, start, false)]
    const tests = [first]
    while (acceptSymbol(',')) tests.push(unaryTest())
    expectSymbol(')', '"," or ")"')
    return tests
  }

  const unaryTest = (): UnaryTest => {
    const { start } = current()
    const operator = comparator()
    if (operator) return { kind: 'compare', operator, operand: additive(), span: spanFrom(start) }
    if (acceptSymbol(']')) return rangeFrom(endpoint(), start, false)
    if (isSymbol('(')) return parenthesised(start)
    if (!isSymbol('[')) return { kind: 'member', of: additive(), span: spanFrom(start) }
    return bracketed(start)
  }

  const endpoint = (): Node => {
    const node = additive()
    expectSymbol('..')
    return node
  }

  /** `[1..5]` or the list `[1, 2, 3]`, which may hold ranges of its own. */
  const bracketed = (start: number): UnaryTest => {
    next()
    if (acceptSymbol(']')) return { kind: 'member', of: listOf([], start), span: spanFrom(start) }
    const first = expression()
    if (acceptSymbol('..')) return rangeFrom(first, start, true)
    return { kind: 'member', of: restOfList(first, start), span: spanFrom(start) }
  }

  /** An open range inside a list of tests, or an expression that begins with parentheses. */
  const parenthesised = (start: number): UnaryTest => {
    next()
    const first = expression()
    if (acceptSymbol('..')) return rangeFrom(first, start, false)
    expectSymbol(')')
    alreadyRead = first
    return { kind: 'member', of: additive(), span: spanFrom(start) }
  }

  const rangeFrom = (low: Node, start: number, lowIncluded: boolean): UnaryTest => {
    const high = additive()
    const highIncluded = isSymbol(']')
    if (!highIncluded && !isSymbol(')') && !isSymbol('[')) failAt('"]" or ")"')
    next()
    return { kind: 'range', low, high, lowIncluded, highIncluded, span: spanFrom(start) }
  }

  const arithmetic = (symbols: readonly ArithmeticOperator[], part: () => Node): Node => {
    const { start } = current()
    let left = part()
    for (;;) {
      const operator = symbols.find((symbol) => isSymbol(symbol))
      if (operator === undefined) return left
      operators += 1
      if (operators > maximumOperators) {
        const message = `more than ${maximumOperators} arithmetic operators in one condition`
        return fail(error('too-deep', message, current()))
      }
      next()
      left = { kind: 'arithmetic', operator, left, right: part(), span: spanFrom(start) }
    }
  }
  const additive = (): Node => arithmetic(['+', '-'], multiplicative)
  const multiplicative = (): Node => arithmetic(['*', '/'], unary)

  const unary = (): Node => {
    const { start } = current()
    const operand = alreadyRead
    alreadyRead = undefined
    if (operand) return operand
    if (!isSymbol('-')) return primary()
    let minuses = 0
    while (acceptSymbol('-')) minuses += 1
    const of = primary()
    // Two minuses cancel out; a run of them must not make a deep tree.
    return minuses % 2 === 1 ? { kind: 'negate', of, span: spanFrom(start) } : of
  }

  const primary = (): Node => {
    const token = current()
    if (token.kind === 'number') return numberOrDuration(next())
    if (token.kind === 'text') return { kind: 'text', value: next().text, span: spanOf(token) }
    if (token.kind === 'name') return word(token)
    if (acceptSymbol('@')) return temporal(token)
    if (acceptSymbol('(')) return grouped()
    if (acceptSymbol('[')) {
      if (acceptSymbol(']')) return listOf([], token.start)
      return restOfList(expression(), token.start)
    }
    return failAt('a value')
  }

  const grouped = (): Node => {
    const node = expression()
    expectSymbol(')')
    return node
  }

  const listOf = (items: readonly Node[], start: number): Node => ({
    kind: 'list',
    items,
    span: spanFrom(start),
  })

  const restOfList = (first: Node, start: number): Node => {
    const items = [first]
    while (acceptSymbol(',')) items.push(expression())
    expectSymbol(']', '"," or "]"')
    return listOf(items, start)
  }

  const temporal = (at: Token): Node => {
    if (current().kind !== 'text') return failAt('a date, time or duration in double quotes')
    return { kind: 'temporal', text: next().text, span: spanFrom(at.start) }
  }

  const numberOrDuration = (token: Token): Node => {
    const value = Number(token.text)
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      const message = `the number ${quote(token.text)} is too large to be exact; at most ${Number.MAX_SAFE_INTEGER}`
      return fail(error('inexact-number', message, token))
    }
    const unit = current().kind === 'name' ? unitOf(current().text) : undefined
    if (unit !== undefined) {
      next()
      return { kind: 'duration', amount: value, unit, span: spanFrom(token.start) }
    }
    if (isWord('working')) return fail(workingTime(token, ahead(1)))
    return { kind: 'number', value, span: spanOf(token) }
  }

  const word = (token: Token): Node => {
    const span = spanOf(token)
    if (token.text === 'true' || token.text === 'false') {
      return { kind: 'boolean', value: next().text === 'true', span }
    }
    if (token.text === 'null') return next() && { kind: 'null', span }
    if (token.text === 'not') return negation()
    if (token.text === 'in') return stage()
    if (token.text === 'since') return since()
    if (token.text === 'if' || token.text === 'some' || token.text === 'every') return expression()
    if (reserved.has(token.text)) return failAt('a value')
    const words = functionWords()
    if (words > 0) return call(words)
    return { kind: 'name', name: next().text, span }
  }

  const negation = (): Node => {
    const { start } = next()
    if (!isSymbol('(')) return failAt('"(": write not(…)')
    next()
    const of = grouped()
    return { kind: 'not', of, span: spanFrom(start) }
  }

  const stage = (): Node => {
    const { start } = next()
    expectSymbol('(', '"(" and the name of a stage')
    if (current().kind !== 'name') return failAt('the name of a stage')
    const name = next().text
    expectSymbol(')')
    return { kind: 'in-stage', stage: name, span: spanFrom(start) }
  }

  const since = (): Node => {
    const { start } = next()
    expectSymbol('(', '"(" and a condition')
    const condition = grouped()
    return { kind: 'since', condition, span: spanFrom(start) }
  }

  /** How many words of a function's name stand here: FEEL has `starts with(…)`. */
  const functionWords = (): number => {
    for (let count = 1; count <= 3; count += 1) {
      const token = ahead(count)
      if (isSymbol('(', token)) {
        return count === 1 || canonicalFunctionName(wordsAhead(count)) !== undefined ? count : 0
      }
      if (token.kind !== 'name') return 0
    }
    return 0
  }
  const wordsAhead = (count: number): string =>
    Array.from({ length: count }, (_, index) => ahead(index).text).join(' ')

  const call = (words: number): Node => {
    const { start } = current()
    const name = wordsAhead(words)
    position += words
    const nameSpan = spanFrom(start)
    expectSymbol('(')
    const args: Node[] = []
    if (!acceptSymbol(')')) {
      do args.push(expression())
      while (acceptSymbol(','))
      expectSymbol(')', '"," or ")"')
    }
    const canonical = canonicalFunctionName(name) ?? name
    return { kind: 'call', name: canonical, nameSpan, args, span: spanFrom(start) }
  }

  const expectEnd = (): void => {
    if (current().kind !== 'end') failAt('"and", "or" or the end')
  }

  return { expression, expectEnd, issue: () => found }
}

function spanOf(token: Token): Span {
  return { start: token.start, end: token.end }
}

function workingTime(number: Token, unit: Token): Issue {
  const span = { start: number.start, end: unit.end }
  const message =
    'working time needs a calendar, which a condition does not have: use a deadline and its status, as in deadline.x.late'
  return error('working-time', message, span)
}

/** Says what stands where something else is needed, and for the usual slips what to write. */
function unexpected(token: Token, before: Token | undefined, wanted: string): Issue {
  const found = token.kind === 'text' ? `the text ${quote(token.text)}` : quote(token.text)
  const place = before ? ` after ${quote(before.text)}` : ''
  const lower = token.text.toLowerCase()
  if (token.kind === 'name' && lower !== token.text && reserved.has(lower)) {
    const message = `${found} is written in small letters: ${lower}`
    return error('unexpected-token', message, token, lower)
  }
  if (token.kind === 'name' && before?.kind === 'number') {
    const fix = didYouMean(token.text, units)
    const message = `${found} is not a unit of time${fix ? `; did you mean "${fix}"?` : ''}; available: ${units.join(', ')}`
    return error('unexpected-token', message, token, fix)
  }
  if (token.kind === 'name' && token.text === 'not') {
    return error('unexpected-token', `${found} stands before what it denies: write not(…)`, token)
  }
  return error('unexpected-token', `${found} cannot stand${place}; expected ${wanted}`, token)
}
