import type { Issue, Span } from '../values/index.ts'
import { say } from '../values/index.ts'
import type { Token } from './lex.ts'
import { error, quote } from './report.ts'
import type { Node } from './syntax.ts'
import { unexpectedToken } from './unexpected-token.ts'

/**
 * A place in the tokens of a text. After the first defect the place is the end of the text, where
 * nothing matches any more, so that every rule of the grammar ends without asking whether the one
 * before it failed.
 */
export interface Cursor {
  current(): Token
  /** The token so many further on; at last the end. */
  ahead(count: number): Token
  /** Answers the current token and goes on. */
  next(): Token
  isSymbol(text: string): boolean
  isWord(text: string): boolean
  /** Goes on where the symbol stands here, and answers whether it did. */
  acceptSymbol(text: string): boolean
  acceptWord(text: string): boolean
  /** Goes on after the symbol; where it does not stand here, that is the defect. */
  expectSymbol(text: string, wanted?: string): void
  expectWord(text: string): void
  /** From an offset to the end of the token before. */
  spanFrom(start: number): Span
  /** Remembers the first defect. The node only takes a place. */
  fail(issue: Issue): Node
  /** The commonest defect: something else stands here, or nothing. */
  failAt(wanted: string): Node
  /** The first defect. */
  defect(): Issue | undefined
}

/** A cursor at the first token. The noun says what the text is, in messages. */
export function createCursor(tokens: readonly Token[], noun: string): Cursor {
  const last = tokens.length - 1
  let position = 0
  let found: Issue | undefined

  const current = (): Token => tokens[position] as Token
  const next = (): Token => {
    const token = current()
    if (position < last) position += 1
    return token
  }
  const fail = (issue: Issue): Node => {
    found ??= issue
    position = last
    return { kind: 'null', span: issue.span }
  }
  const failAt = (wanted: string): Node => {
    const token = current()
    const before = tokens[position - 1]
    return fail(
      token.kind === 'end'
        ? incomplete(noun, before ?? token, wanted)
        : unexpectedToken(token, { before, after: tokens[position + 1] }, wanted),
    )
  }
  const isToken = (kind: Token['kind'], text: string): boolean => {
    const token = current()
    return token.kind === kind && token.text === text
  }
  const accept = (kind: Token['kind'], text: string): boolean => isToken(kind, text) && !!next()
  const expect = (kind: Token['kind'], text: string, wanted = quote(text)): void => {
    if (!accept(kind, text)) failAt(wanted)
  }
  return {
    current,
    ahead: (count) => tokens[Math.min(position + count, last)] as Token,
    next,
    isSymbol: (text) => isToken('symbol', text),
    isWord: (text) => isToken('name', text),
    acceptSymbol: (text) => accept('symbol', text),
    acceptWord: (text) => accept('name', text),
    expectSymbol: (text, wanted) => expect('symbol', text, wanted),
    expectWord: (text) => expect('name', text),
    spanFrom: (start) => ({ start, end: Math.max(start, tokens[position - 1]?.end ?? start) }),
    fail,
    failAt,
    defect: () => found,
  }
}

/** A text cut off in the middle, as YAML does at a comma in a flow map. */
function incomplete(noun: string, last: Token, wanted: string): Issue {
  const how = last.kind === 'end' ? say`is empty` : say`ends after ${quote(last.text)}`
  return error('incomplete-expression', say`the ${noun} ${how}; ${wanted} is missing`, last)
}
