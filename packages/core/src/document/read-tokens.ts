import { CST, Lexer, Parser } from 'yaml'
import type { Range } from '../diagnostic/index.ts'

/** Something in a document that is looked at before its structure is known. */
export interface Mark {
  readonly kind: MarkKind
  readonly range: Range
  /** Inside braces or brackets. */
  readonly flow: boolean
  /** Of a comment: the unquoted text before it on the same line. */
  readonly after?: Range
}

/** What the strict profile and the explanation of faults look for among the tokens. */
export type MarkKind =
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'directive'
  | 'comment'
  | 'quoted'
  | 'unclosed-flow'

/** The concrete syntax of a document, and what was noticed on the way. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly marks: readonly Mark[]
  /** Where the nesting became deeper than allowed; the rest has not been read. */
  readonly tooDeepAt?: number
}

/** How deeply maps and lists may stand in each other. */
export const deepestNesting = 100

const markKinds: Partial<Record<CST.TokenType, MarkKind>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  'directive-line': 'directive',
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
}

/** Cuts a document into tokens. Stops where it nests too deeply, which bounds later recursion. */
export function readTokens(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const notes = new NoteTaker()
  for (const lexeme of new Lexer().lex(text)) {
    notes.take(lexeme)
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepestNesting) {
      return { tokens: [], marks: notes.marks, tooDeepAt: parser.offset }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  notes.leaveFlow()
  return { tokens, marks: notes.marks }
}

/** Follows the lexemes of a document and keeps what the strict profile has to look at. */
class NoteTaker {
  readonly marks: Mark[] = []
  #offset = 0
  #openFlows: Range[] = []
  #plainNext = false
  #plainOnLine: Range | undefined

  take(lexeme: string): void {
    const range = { start: this.#offset, end: this.#offset + lexeme.length }
    if (this.#plainNext) {
      this.#plainNext = false
      this.#plainOnLine = range
    } else {
      const type = CST.tokenType(lexeme)
      if (type === 'scalar') this.#plainNext = true
      if (type === 'flow-error-end') this.leaveFlow()
      if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') return
      if (type !== null) this.#note(type, range)
    }
    this.#offset = range.end
  }

  /** Everything that is open at an unexpected end was never closed. */
  leaveFlow(): void {
    const innermost = this.#openFlows.at(-1)
    if (innermost) this.marks.push({ kind: 'unclosed-flow', range: innermost, flow: true })
    this.#openFlows = []
  }

  #note(type: CST.TokenType, range: Range): void {
    const flow = this.#openFlows.length > 0
    const kind = markKinds[type]
    if (kind) this.marks.push({ kind, range, flow })
    if (type === 'comment' && this.#plainOnLine) {
      this.marks.push({ kind: 'comment', range, flow, after: this.#plainOnLine })
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#openFlows.push(range)
    if (type === 'flow-map-end' || type === 'flow-seq-end') this.#openFlows.pop()
    if (type !== 'space') this.#plainOnLine = undefined
  }
}
