import { error, quote } from '../../conditions/report.ts'
import type { Issue, Span } from '../../values/index.ts'
import type { Line } from '../space/line.ts'
import { complement, empty, union, type ValueSet } from '../space/value-set.ts'
import { type Literal, readLiteral } from './literal.ts'
import { printLiteral } from './print.ts'
import { type CellToken, scanCell } from './scan.ts'

/** A cell as DMN's simple unary tests (DMN 1.5, 7.3.2 and grammar rules 7 to 18 of 10.3.1.2). */
export interface Cell {
  /** `-`: the column does not matter. */
  readonly dash: boolean
  /** The positions that satisfy it, not yet clipped to the domain; empty for `-`. */
  readonly set: ValueSet
  /** As we print it: one blank, ASCII operators, plain literals. */
  readonly canonical: string
  /** The tests of the list, before any `not`. */
  readonly tests: readonly CellTest[]
}

/** One of the tests that a comma separates. */
export interface CellTest {
  readonly set: ValueSet
  readonly canonical: string
  /** In the text of the cell. */
  readonly span: Span
}

export interface ParsedCell {
  readonly cell?: Cell
  readonly issues: readonly Issue[]
}

/**
 * Reads a cell of a column: `-`, literals, `< <= > >= = !=` (also `≥ ≤ ≠`), `[a..b]` with any
 * combination of open and closed ends, lists, `not(…)`. Ordering needs a type with an order.
 * Never throws. Spans are places in the text of the cell.
 */
export function parseCell(text: string, line: Line): ParsedCell {
  const { tokens, issues } = scanCell(text)
  if (issues.length > 0) return { issues }
  const [first, second] = tokens as [CellToken, CellToken | undefined]
  if (first.kind === 'end') return { issues: [emptyCell(text)] }
  if (second?.kind === 'end' && first.kind === 'word' && first.text === '-') {
    return { cell: { dash: true, set: empty, canonical: '-', tests: [] }, issues: [] }
  }
  const reader: Reader = { tokens, line, at: 0, issues: [] }
  const cell = readCell(reader)
  return reader.issues.length > 0 ? { issues: reader.issues } : { cell, issues: [] }
}

function emptyCell(text: string): Issue {
  const message = 'the cell is empty; write - where the column does not matter'
  return error('empty-cell', message, { start: 0, end: text.length }, '-')
}

interface Reader {
  readonly tokens: readonly CellToken[]
  readonly line: Line
  at: number
  readonly issues: Issue[]
}

type Test = Omit<CellTest, 'span'>

const nothing: Test = { set: empty, canonical: '' }

function peek(reader: Reader): CellToken {
  return reader.tokens[Math.min(reader.at, reader.tokens.length - 1)] as CellToken
}

function isSymbol(token: CellToken | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'symbol' && texts.includes(token.text)
}

/** Reports the first thing that is wrong; what follows from it is not reported. */
function fail(reader: Reader, code: string, message: string, span: Span, fix?: string): Test {
  if (reader.issues.length === 0) reader.issues.push(error(code, message, span, fix))
  return nothing
}

function readCell(reader: Reader): Cell {
  const negated = peek(reader).text === 'not' && isSymbol(reader.tokens[reader.at + 1], '(')
  if (negated) reader.at += 2
  const tests = readTests(reader)
  if (negated) {
    if (isSymbol(peek(reader), ')')) reader.at += 1
    else expected(reader, 'a closing ")" of not(…)')
  }
  if (peek(reader).kind !== 'end') expected(reader, 'a comma between two tests, or the end')
  const set = union(
    tests.map((test) => test.set),
    reader.line.next,
  )
  const canonical = tests.map((test) => test.canonical).join(', ')
  if (!negated) return { dash: false, set, canonical, tests }
  const others = everythingBut(set, reader.line)
  return { dash: false, set: others, canonical: `not(${canonical})`, tests }
}

/**
 * Beyond both ends of the domain, because a line of texts still grows while its cells are read;
 * the column clips it.
 */
function everythingBut(set: ValueSet, line: Line): ValueSet {
  const end = line.whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
  return complement(set, -end, end, line.next, line.previous)
}

function readTests(reader: Reader): readonly CellTest[] {
  const tests = [readTest(reader)]
  while (reader.issues.length === 0 && isSymbol(peek(reader), ',')) {
    refuseThousands(reader)
    reader.at += 1
    tests.push(readTest(reader))
  }
  return tests
}

function readTest(reader: Reader): CellTest {
  const { start } = peek(reader)
  const test = readUnspanned(reader)
  const last = reader.tokens[Math.max(reader.at - 1, 0)] as CellToken
  return { ...test, span: { start, end: Math.max(start, last.end) } }
}

/** `1,500` would silently be the list of 1 and 500. */
function refuseThousands(reader: Reader): void {
  const [before, comma, after] = reader.tokens.slice(reader.at - 1, reader.at + 2)
  if (reader.line.type.kind !== 'number' || !before || !comma || !after) return
  if (before.end !== comma.start || comma.end !== after.start) return
  if (!/^-?\d{1,3}$/.test(before.text) || !/^\d{3}$/.test(after.text)) return
  const shown = `${before.text},${after.text}`
  const number = `${before.text}_${after.text}`
  const message = `${quote(shown)} could be a number or a list: write ${number} or "${before.text}, ${after.text}"`
  fail(reader, 'thousands-comma', message, { start: before.start, end: after.end }, number)
}

function readUnspanned(reader: Reader): Test {
  const token = peek(reader)
  if (isSymbol(token, '<', '<=', '>', '>=', '=', '!=')) {
    reader.at += 1
    return readComparison(reader, token)
  }
  if (isSymbol(token, '[', '(', ']')) return readRange(reader, token)
  const position = readPosition(reader)
  return position === undefined ? nothing : equality(reader.line, position)
}

function equality(line: Line, position: number): Test {
  const set = range(line, position, true, position, true)
  return { set, canonical: printPosition(line, position) }
}

function readComparison(reader: Reader, operator: CellToken): Test {
  const { line } = reader
  const position = readPosition(reader)
  if (position === undefined) return nothing
  const end = line.whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
  const canonical = `${operator.text} ${printPosition(line, position)}`
  switch (operator.text) {
    case '=':
      return equality(line, position)
    case '!=':
      return { set: everythingBut(range(line, position, true, position, true), line), canonical }
    case '<':
    case '<=':
      if (!line.ordered) return refuseOrder(reader, operator)
      return { set: range(line, -end, true, position, operator.text === '<='), canonical }
    default:
      if (!line.ordered) return refuseOrder(reader, operator)
      return { set: range(line, position, operator.text === '>=', end, true), canonical }
  }
}

/** The text of a literal; one outside a whole-numbered line is shown as it was written. */
function printPosition(line: Line, position: number): string {
  return line.type.kind === 'number' ? String(position) : printLiteral(line, position)
}

function range(line: Line, low: number, hasLow: boolean, high: number, hasHigh: boolean): ValueSet {
  const from = line.whole ? Math.ceil(low) : low
  const to = line.whole ? Math.floor(high) : high
  // Of 2.5 on whole numbers, the next greater is 3 whether 2.5 itself is included or not.
  const first = hasLow || from !== low ? from : line.next(from)
  const last = hasHigh || to !== high ? to : line.previous(to)
  return first <= last ? [first, last] : empty
}

function readRange(reader: Reader, opening: CellToken): Test {
  const { line } = reader
  reader.at += 1
  const low = readPosition(reader)
  if (low === undefined) return nothing
  if (!isSymbol(peek(reader), '..')) return expected(reader, '".." between the ends of the range')
  reader.at += 1
  const high = readPosition(reader)
  if (high === undefined) return nothing
  const closing = peek(reader)
  if (!isSymbol(closing, ']', ')', '['))
    return expected(reader, '"]" or ")" at the end of the range')
  reader.at += 1
  const span = { start: opening.start, end: closing.end }
  if (!line.ordered) return refuseOrder(reader, { ...span, text: '..' })
  const ends: readonly [string, string] = [printPosition(line, low), printPosition(line, high)]
  const hasLow = opening.text === '['
  const hasHigh = closing.text === ']'
  if (low > high || (low === high && !(hasLow && hasHigh))) {
    const fix = low > high ? `${opening.text}${ends[1]}..${ends[0]}${closing.text}` : undefined
    const message = `the range from ${ends[0]} to ${ends[1]} is empty${fix ? `: write ${fix}` : ''}`
    return fail(reader, 'empty-range', message, span, fix)
  }
  const canonical = `${hasLow ? '[' : '('}${ends[0]}..${ends[1]}${hasHigh ? ']' : ')'}`
  return { set: range(line, low, hasLow, high, hasHigh), canonical }
}

function refuseOrder(reader: Reader, operator: Span & { readonly text: string }): Test {
  const kinds: Readonly<Record<string, string>> = {
    text: 'texts have no order that all languages share',
    boolean: 'true and false have no order',
    enumeration: 'the words of this column have no order',
  }
  const reason = kinds[reader.line.type.kind] ?? 'this column has no order'
  const message = `${quote(operator.text)} cannot be used: ${reason}; list the values, or use not(…)`
  return fail(reader, 'no-order', message, operator)
}

function readPosition(reader: Reader): number | undefined {
  const start = peek(reader)
  const literal = takeLiteral(reader)
  if (literal === undefined) return undefined
  const span = { start: start.start, end: (reader.tokens[reader.at - 1] as CellToken).end }
  const result = readLiteral(literal, reader.line)
  if ('position' in result) return result.position
  fail(reader, result.code, result.message, span, result.suggestion)
  return undefined
}

/** Words up to the next symbol, a quoted text, or a constructor with its text. */
function takeLiteral(reader: Reader): Literal | undefined {
  const first = peek(reader)
  reader.at += 1
  if (first.kind === 'text') return { form: 'text', text: first.text }
  if (isSymbol(first, '@')) return takeCall(reader, '@', false)
  if (first.kind !== 'word') {
    reader.at -= 1
    expected(reader, 'a value')
    return undefined
  }
  const words = [first.text]
  while (peek(reader).kind === 'word') {
    words.push(peek(reader).text)
    reader.at += 1
  }
  const text = words.join(' ')
  return isSymbol(peek(reader), '(') ? takeCall(reader, text, true) : { form: 'words', text }
}

function takeCall(reader: Reader, name: string, parenthesised: boolean): Literal | undefined {
  if (parenthesised) reader.at += 1
  const argument = peek(reader)
  const closing = reader.tokens[reader.at + 1]
  if (argument.kind !== 'text' || (parenthesised && !isSymbol(closing, ')'))) {
    const form = parenthesised ? `${name}("…")` : '@"…"'
    expected(reader, `one text in double quotes, as in ${form},`)
    return undefined
  }
  reader.at += parenthesised ? 2 : 1
  return { form: 'call', name, text: argument.text }
}

function expected(reader: Reader, what: string): Test {
  const token = peek(reader)
  const found = token.kind === 'end' ? 'the cell ends' : `${quote(token.text)} was found`
  const message = `${found} where ${what} was expected`
  return fail(reader, 'wrong-cell', message, token)
}
