import { asciiFor, quotationMarks } from '../../conditions/punctuation.ts'
import { error, quote } from '../../conditions/report.ts'
import type { Issue } from '../../values/index.ts'
import { say } from '../../values/index.ts'

/** The longest cell that is read, in UTF-16 units; a longer one is refused unread. */
export const maximumCellLength = 65_536

/**
 * A piece of a cell: a bare word (also a number, a date, `-`), a text in double quotes (its
 * content), or a symbol in its ASCII form. `start` and `end` are its place in the cell.
 */
export interface CellToken {
  readonly kind: 'word' | 'text' | 'symbol' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

const blank = /[\s\u200b]+/uy
const symbol = /\.\.|<=|>=|!=|[<>=[\](),@]/y
const foreign = /===?|!==|<>|=>|=<|!(?!=)/y
const word =
  /(?:(?!\.\.)[^\s\u200b"'“”„‟＂「」『』«»‘’＇<>=!≥≤≠[\](),@，（）＜＞＝［］【】、！＋－＊／：；．０-９])+/uy
const mathematical: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≠': '!=' }
const replacements: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
}

/**
 * Cuts a cell into tokens, always closed by one `end`. Never throws: what cannot be read is an
 * issue. A cell has its own scanner because its bare words are wider than names in conditions:
 * `2024-01-01`, `08:30` and `P1` are one word each.
 */
export function scanCell(text: string): { tokens: readonly CellToken[]; issues: readonly Issue[] } {
  const tokens: CellToken[] = []
  const issues: Issue[] = []
  if (text.length > maximumCellLength) {
    const message = say`the cell has ${text.length} characters, at most ${maximumCellLength} are read`
    issues.push(error('cell-too-long', message, { start: 0, end: text.length }))
  } else {
    let at = 0
    while (at < text.length && issues.length === 0) at = scanToken(text, at, tokens, issues)
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return { tokens, issues }
}

function scanToken(text: string, start: number, tokens: CellToken[], issues: Issue[]): number {
  const blanks = match(blank, text, start)
  if (blanks !== '') return start + blanks.length
  const strange = match(foreign, text, start)
  if (strange !== '') return refuseForeign(strange, start, issues)
  const inSymbol = match(symbol, text, start)
  const found = inSymbol || match(word, text, start)
  if (found !== '') {
    const kind = inSymbol === '' ? 'word' : 'symbol'
    tokens.push({ kind, text: found, start, end: start + found.length })
    return start + found.length
  }
  const character = text.charAt(start)
  const operator = mathematical[character]
  if (operator !== undefined) {
    tokens.push({ kind: 'symbol', text: operator, start, end: start + 1 })
    return start + 1
  }
  if (character === '"') return scanText(text, start, tokens, issues)
  return refuseCharacter(text, start, issues)
}

function match(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

/** A text in double quotes, with the escapes `\"`, `\\`, `\n`, `\r`, `\t` and `\uXXXX`. */
function scanText(text: string, start: number, tokens: CellToken[], issues: Issue[]): number {
  const length = match(/"(?:[^"\\]|\\[\s\S])*"/y, text, start).length
  if (length === 0) {
    const span = { start, end: text.length }
    const message = say`the text ${quote(text.slice(start))} has no closing double quote`
    issues.push(error('unclosed-text', message, span))
    return text.length
  }
  const content = text
    .slice(start + 1, start + length - 1)
    .replace(/\\(u[\da-fA-F]{4}|[\s\S])/g, meaningOf)
  tokens.push({ kind: 'text', text: content, start, end: start + length })
  return start + length
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function meaningOf(whole: string, escaped: string): string {
  if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  if (Object.hasOwn(escapes, escaped)) return escapes[escaped] as string
  return escaped === '"' || escaped === '\\' ? escaped : whole
}

function refuseForeign(found: string, start: number, issues: Issue[]): number {
  const end = start + found.length
  const ours = Object.hasOwn(replacements, found) ? replacements[found] : undefined
  const fix = ours === undefined ? say`write not(…)` : say`write ${quote(ours)}`
  const message = say`${quote(found)} is not an operator of cells: ${fix}`
  issues.push(error('foreign-operator', message, { start, end }, ours))
  return end
}

function refuseCharacter(text: string, start: number, issues: Issue[]): number {
  const character = String.fromCodePoint(text.codePointAt(start) as number)
  const span = { start, end: start + character.length }
  const ascii = quotationMarks.includes(character) || character === "'" ? '"' : asciiFor(character)
  const message =
    ascii === undefined
      ? say`${quote(character)} cannot stand in a cell`
      : say`${quote(character)} is not the ASCII character ${ascii}: write ${ascii}`
  issues.push(error('unexpected-character', message, span, ascii))
  return span.end
}
