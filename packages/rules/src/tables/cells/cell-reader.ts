import { error, quote } from '../../conditions/report.ts'
import type { Issue, Span } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Line } from '../space/line.ts'
import { type Literal, readLiteral } from './literal.ts'
import type { CellToken } from './scan.ts'

/** Where the reading of a cell stands. */
export interface CellReader {
  readonly tokens: readonly CellToken[]
  readonly line: Line
  at: number
  readonly issues: Issue[]
}

/** The next token; at the end again and again the `end`. */
export function peek(reader: CellReader): CellToken {
  return reader.tokens[Math.min(reader.at, reader.tokens.length - 1)] as CellToken
}

/** Whether a token is one of these symbols. */
export function isSymbol(token: CellToken | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'symbol' && texts.includes(token.text)
}

/** Reports the first thing that is wrong; what follows from it is not reported. */
export function fail(
  reader: CellReader,
  code: string,
  message: string,
  span: Span,
  fix?: string,
): undefined {
  if (reader.issues.length === 0) reader.issues.push(error(code, message, span, fix))
  return undefined
}

/** Reads a literal of the column's type; undefined on an issue. */
export function readPosition(reader: CellReader): number | undefined {
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
function takeLiteral(reader: CellReader): Literal | undefined {
  const first = peek(reader)
  reader.at += 1
  if (first.kind === 'text') return { form: 'text', text: first.text }
  if (isSymbol(first, '@')) return takeCall(reader, '@', false)
  if (first.kind !== 'word') {
    reader.at -= 1
    expected(reader, say`a value`)
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

function takeCall(reader: CellReader, name: string, parenthesised: boolean): Literal | undefined {
  if (parenthesised) reader.at += 1
  const argument = peek(reader)
  const closing = reader.tokens[reader.at + 1]
  if (argument.kind !== 'text' || (parenthesised && !isSymbol(closing, ')'))) {
    const form = parenthesised ? `${name}("…")` : '@"…"'
    expected(reader, say`one text in double quotes, as in ${form},`)
    return undefined
  }
  reader.at += parenthesised ? 2 : 1
  return { form: 'call', name, text: argument.text }
}

/** Reports that something else stands where `what` should. */
export function expected(reader: CellReader, what: string): undefined {
  const token = peek(reader)
  const found = token.kind === 'end' ? say`the cell ends` : say`${quote(token.text)} was found`
  const message = say`${found} where ${what} was expected`
  return fail(reader, 'wrong-cell', message, token)
}
