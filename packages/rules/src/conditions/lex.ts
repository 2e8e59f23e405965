import type { Issue } from '../values/index.ts'
import { say } from '../values/index.ts'
import { asciiFor, quotationMarks } from './punctuation.ts'
import { error, quote } from './report.ts'

/** The longest text that is read, in UTF-16 units; a longer one is refused unread. */
export const maximumLength = 65_536

/** How many issues of one text are reported: more hide the first one. */
export const maximumIssues = 20

/**
 * A piece of an expression. `text` is what it means: the content of a quoted text without its
 * escapes, a number without `_`, a name or path as it stands, the ASCII form of a symbol.
 * `start` and `end` are its place in the source.
 */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'symbol' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The pieces of a text, always closed by one `end`, and what could not be read. */
export interface Lexed {
  readonly tokens: readonly Token[]
  readonly issues: readonly Issue[]
}

const blank = /[\s\u200b]+/uy
const number = /(?:\d+(?:_\d+)*)?(?:\.\d+|(?<=\d))(?:[eE][+-]?\d+)?/uy
const segment = /\p{L}(?:-*[\p{L}\p{M}\p{Nd}])*/u.source
const name = new RegExp(`${segment}(?:\\.${segment})*`, 'uy')
const symbol = /\.\.|!=|<=|>=|[()[\],.=<>+\-*/@]/uy
const mathematical: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≠': '!=' }

/** Operators of other languages, with ours; an empty one has no single replacement. */
const foreign = /===?|!==?|<>|=>|=<|&&?|\|\|?|!|~=?|\^|%/uy
const replacements: ReadonlyMap<string, string> = new Map([
  ['==', '='],
  ['===', '='],
  ['!==', '!='],
  ['<>', '!='],
  ['~=', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['&', 'and'],
  ['&&', 'and'],
  ['|', 'or'],
  ['||', 'or'],
])

/**
 * Cuts an expression or a table cell into tokens. Reads FEEL's numbers (also `10_000`), texts in
 * double quotes, names of any script with inner hyphens and dots, `≥ ≤ ≠`, and comments (DMN 1.5,
 * 10.3.1.2). Never throws; what cannot be read is an issue, and reading goes on as if the
 * nearest right thing had been written. Time is linear in the length of the text.
 */
export function lex(text: string): Lexed {
  if (text.length > maximumLength) return refuseLength(text)
  const tokens: Token[] = []
  const issues: Issue[] = []
  let position = 0
  while (position < text.length && issues.length < maximumIssues) {
    const blanks = matchAt(blank, text, position)
    if (blanks > 0) position += blanks
    else if (text.startsWith('//', position) || text.startsWith('/*', position)) {
      position = skipComment(text, position, issues)
    } else position = readToken(text, position, tokens, issues)
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return { tokens, issues }
}

function refuseLength(text: string): Lexed {
  const end = text.length
  const message = say`the text has ${end} characters, at most ${maximumLength} are read; name parts of it as definitions`
  return {
    tokens: [{ kind: 'end', text: '', start: end, end }],
    issues: [error('text-too-long', message, { start: 0, end })],
  }
}

/** The length of what the sticky expression matches at the position, 0 where it does not. */
function matchAt(expression: RegExp, text: string, position: number): number {
  expression.lastIndex = position
  return expression.test(text) ? expression.lastIndex - position : 0
}

function skipComment(text: string, start: number, issues: Issue[]): number {
  const closing = text.startsWith('//', start) ? '\n' : '*/'
  const end = text.indexOf(closing, start + 2)
  if (end >= 0) return end + closing.length
  if (closing === '*/') {
    const message = say`the comment that begins with "/*" is not closed by "*/"`
    issues.push(error('unclosed-comment', message, { start, end: start + 2 }))
  }
  return text.length
}

/** Reads one token, or one thing that is none, and answers where to go on. */
function readToken(text: string, start: number, tokens: Token[], issues: Issue[]): number {
  const push = (kind: Token['kind'], meaning: string, end: number): number => {
    tokens.push({ kind, text: meaning, start, end })
    return end
  }
  const first = text.charAt(start)
  const inName = matchAt(name, text, start)
  if (inName > 0) return push('name', text.slice(start, start + inName), start + inName)
  const inNumber = matchAt(number, text, start)
  if (inNumber > 0) {
    const end = start + inNumber
    return push('number', text.slice(start, end).replaceAll('_', ''), end)
  }
  if (first === '"') return readText(text, start, tokens, issues)
  if (quotationMarks.includes(first) || first === "'")
    return readMarked(text, start, tokens, issues)
  const inForeign = matchAt(foreign, text, start)
  const inSymbol = matchAt(symbol, text, start)
  if (inSymbol > 0 && inForeign <= inSymbol) {
    return push('symbol', text.slice(start, start + inSymbol), start + inSymbol)
  }
  const comparison = mathematical[first]
  if (comparison !== undefined) return push('symbol', comparison, start + 1)
  if (inForeign > 0) return readForeign(text, start, start + inForeign, tokens, issues)
  return readUnexpected(text, start, tokens, issues)
}

const escapeSequence = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{6}|[\s\S])/gu
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

/** A text in double quotes; a backslash before any other character stands for itself. */
function readText(text: string, start: number, tokens: Token[], issues: Issue[]): number {
  const end = endOfText(text, start + 1, '"')
  const closed = text.charAt(end) === '"'
  if (!closed) {
    const found = quote(text.slice(start, end))
    issues.push(
      error('unclosed-text', say`the text ${found} has no closing double quote`, { start, end }),
    )
  }
  tokens.push({
    kind: 'text',
    text: withoutEscapes(text.slice(start + 1, end)),
    start,
    end: end + (closed ? 1 : 0),
  })
  return end + (closed ? 1 : 0)
}

function endOfText(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n' || closing.includes(character)) return at
    if (character === '\\') at += 1
  }
  return text.length
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(escapeSequence, (found) => {
    const code = found.length > 2 ? Number.parseInt(found.slice(2), 16) : -1
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code)
    return Object.hasOwn(escapes, found.charAt(1)) ? (escapes[found.charAt(1)] as string) : found
  })
}

/** A text in quotation marks that are not `"`: one issue for the whole of it. */
function readMarked(text: string, start: number, tokens: Token[], issues: Issue[]): number {
  const apostrophe = text.charAt(start) === "'"
  const close = endOfText(text, start + 1, apostrophe ? "'" : `"${quotationMarks}`)
  const end = Math.min(close + 1, text.length)
  const content = text.slice(start + 1, close)
  const code = apostrophe ? 'single-quotes' : 'full-width-punctuation'
  const message = say`a text stands in double quotes: write "${content}" instead of ${text.slice(start, end)}`
  issues.push(error(code, message, { start, end }, `"${content}"`))
  tokens.push({ kind: 'text', text: content, start, end })
  return end
}

function readForeign(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
  issues: Issue[],
): number {
  const found = text.slice(start, end)
  const ours = replacements.get(found)
  const fix = found === '!' ? say`write not(…)` : say`write ${quote(ours ?? '')}`
  const message = say`${quote(found)} is not an operator here${ours || found === '!' ? `: ${fix}` : ''}`
  issues.push(error('foreign-operator', message, { start, end }, ours))
  if (ours !== undefined) {
    tokens.push({ kind: /[a-z]/.test(ours) ? 'name' : 'symbol', text: ours, start, end })
  }
  return end
}

function readUnexpected(text: string, start: number, tokens: Token[], issues: Issue[]): number {
  const character = String.fromCodePoint(text.codePointAt(start) as number)
  const end = start + character.length
  const ascii = asciiFor(character)
  if (ascii === undefined) {
    const message = say`${quote(character)} cannot stand in an expression`
    issues.push(error('unexpected-character', message, { start, end }))
    return end
  }
  const message = say`${quote(character)} is not the ASCII ${quote(ascii)}: write ${quote(ascii)}`
  issues.push(error('full-width-punctuation', message, { start, end }, ascii))
  const kind = /\d/.test(ascii) ? 'number' : 'symbol'
  tokens.push({ kind, text: ascii, start, end })
  return end
}
