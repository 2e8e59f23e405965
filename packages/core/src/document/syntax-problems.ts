import type { ErrorCode } from 'yaml'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import { blankAfterColon, fullWidthColon, invisibleBlank } from './node-problems.ts'
import { quote } from './quote.ts'
import type { Mark } from './read-tokens.ts'
import { endOfLine, valueExtent } from './value-extent.ts'

/** A syntax error as the YAML library reports it. */
export interface SyntaxFault {
  readonly code: ErrorCode
  readonly range: Range
  /** The library's own words, shown only where nothing better is known. */
  readonly words: string
}

/** What the recognisers look at. */
export interface FaultyText {
  readonly text: string
  readonly marks: readonly Mark[]
}

type Recogniser = (where: FaultyText, fault: SyntaxFault) => Diagnostic | undefined

/**
 * Says in the author's terms what a syntax error most likely is. The YAML library tells where
 * reading failed and a code; the cause is found in the text around that place. Tried in order: what
 * cannot be seen, what looks like its neighbour, what is missing, what is superfluous.
 */
export function explainFault(where: FaultyText, fault: SyntaxFault): Diagnostic {
  for (const recognise of [...everywhere, ...(byCode[fault.code] ?? [])]) {
    const diagnostic = recognise(where, fault)
    if (diagnostic) return diagnostic
  }
  return problem('syntax', `this cannot be read as YAML: ${fault.words}`, fault.range)
}

const everywhere: readonly Recogniser[] = [
  tabIndent,
  blankInIndent,
  unclosedQuote,
  fullWidthPunctuation,
  missingBlank,
  textNeedsQuotes,
]

const byCode: Partial<Record<ErrorCode, readonly Recogniser[]>> = {
  BAD_DQ_ESCAPE: [badEscape],
  BAD_INDENT: [bracketInText, unclosedBracket, wrongIndent],
  MISSING_CHAR: [bracketInText, unclosedBracket, missingColon],
  BLOCK_AS_IMPLICIT_KEY: [listOnKeyLine, secondColon, wrongIndent],
  BLOCK_IN_FLOW: [secondColon],
  MULTILINE_IMPLICIT_KEY: [missingColon],
  UNEXPECTED_TOKEN: [listOnKeyLine, bracketInText, unexpectedBracket, textBehindValue],
}

function problem(code: string, message: string, range: Range, help?: string, text?: string): Diagnostic {
  const severity = 'error'
  if (help === undefined) return { code, severity, message, range }
  const suggestion = text === undefined ? { message: help } : { message: help, text }
  return { code, severity, message, range, suggestion }
}

/** The lines that a fault covers, with the offset of each. */
function linesOf(text: string, range: Range): { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = []
  let start = text.lastIndexOf('\n', range.start - 1) + 1
  do {
    const end = endOfLine(text, start)
    lines.push({ line: text.slice(start, end), start })
    const next = text.indexOf('\n', start)
    start = next < 0 ? text.length + 1 : next + 1
  } while (start < range.end && lines.length < 3)
  return lines
}

function tabIndent({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [, blanks = '', tabs = ''] = /^( *)(\t+)/.exec(line) ?? []
    if (tabs === '') continue
    const place = { start: start + blanks.length, end: start + blanks.length + tabs.length }
    const help = 'indent with blanks; two a level are usual'
    return problem('tab-indent', 'a tab cannot indent in YAML', place, help, '  '.repeat(tabs.length))
  }
  return undefined
}

function blankInIndent({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const found = invisibleBlank(text, { start: start + indent, end: start + line.length })
    if (found) return found
  }
  return undefined
}

function unclosedQuote({ text, marks }: FaultyText, fault: SyntaxFault): Diagnostic | undefined {
  if (fault.code !== 'MISSING_CHAR') return undefined
  const mark = marks.find(({ kind, range }) => kind === 'quoted' && range.end === fault.range.start)
  if (!mark) return undefined
  const sign = text[mark.range.start] ?? '"'
  const range = { start: mark.range.start, end: endOfLine(text, mark.range.start) }
  return problem('unclosed-quote', `the quote ${sign} that opens here is never closed`, range, `close it with ${sign}`)
}

const keyBefore = String.raw`^( *(?:- +)*)([\p{L}][\p{L}\p{M}\p{Nd}-]*\??)`
const fullWidthAfterKey = new RegExp(`${keyBefore}：`, 'u')
const nothingAfterColon = new RegExp(String.raw`${keyBefore}:(?=[^\s])`, 'u')

function fullWidthPunctuation({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [, indent = '', name] = fullWidthAfterKey.exec(line) ?? []
    if (name !== undefined) return fullWidthColon(name, start + indent.length + name.length)
  }
  const faulty = text.slice(range.start, range.end)
  const comma = faulty.search(/[，：]/)
  if (comma < 0) return undefined
  const at = range.start + comma
  const sign = faulty[comma] ?? ''
  const ascii = sign === '，' ? ', ' : ': '
  const help = `write \`${ascii}\`, or quote the text if \`${sign}\` belongs to it`
  return problem('full-width-punctuation', `\`${sign}\` is full-width; YAML knows only the ASCII one`, { start: at, end: at + 1 }, help, ascii)
}

function missingBlank({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [, indent = '', name] = nothingAfterColon.exec(line) ?? []
    if (name !== undefined) return blankAfterColon(name, start + indent.length + name.length)
  }
  return undefined
}

const signs: Readonly<Record<string, string>> = {
  '>': 'begins a block of folded lines',
  '|': 'begins a block of lines',
  '@': 'is reserved',
  '`': 'is reserved',
  '%': 'begins a directive',
}

/** A value that begins with a sign of YAML: `>= 30`, `@home`. */
function textNeedsQuotes({ text, marks }: FaultyText, fault: SyntaxFault): Diagnostic | undefined {
  if (fault.code !== 'BAD_SCALAR_START' && fault.code !== 'UNEXPECTED_TOKEN') return undefined
  const [first] = linesOf(text, fault.range)
  if (!first) return undefined
  const upTo = text.slice(first.start, fault.range.start + 1)
  const [value] = /(?<=(?:[:,[{-]\s+|[[{]))[>|@`%]\S*\s*\S?$/.exec(upTo) ?? []
  if (value === undefined) return undefined
  const flow = marks.some(({ kind, flow, range }) => kind === 'unclosed-flow' && flow && range.start < fault.range.start) || /[[{]/.test(upTo)
  const range = valueExtent(text, first.start + upTo.length - value.length, flow)
  const sign = value[0] ?? ''
  const quoted = quote(text.slice(range.start, range.end))
  return problem('unquoted-sign', `\`${sign}\` at the beginning of a value ${signs[sign]} in YAML`, range, `quote the text: ${quoted}`, quoted)
}

function badEscape({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const escape = text.slice(range.start, range.start + 2)
  return problem('bad-escape', `\`${escape}\` means nothing within double quotes`, range, 'write `\\\\` for a backslash, or use single quotes')
}

/** `when: x in [b, c]` within braces: there the bracket begins a list of YAML. */
function bracketInText({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const sign = text[range.start] ?? ''
  if (!/[[{]/.test(sign)) return undefined
  const line = text.lastIndexOf('\n', range.start - 1) + 1
  const before = text.slice(line, range.start)
  const [value] = /(?<=[:,[{]\s*)[^\s:,[{}\]][^:,[{}\]]*$/.exec(before) ?? []
  if (value === undefined) return undefined
  const whole = valueExtent(text, range.start - value.length, true)
  const quoted = quote(text.slice(whole.start, whole.end))
  return problem('bracket-in-text', `\`${sign}\` begins a list or map of YAML in the middle of a text`, whole, `quote the whole text: ${quoted}`, quoted)
}

function unclosedBracket({ text, marks }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const mark = marks.findLast((one) => one.kind === 'unclosed-flow' && one.range.start < range.start)
  if (!mark) return undefined
  const open = text[mark.range.start]
  const close = open === '{' ? '}' : ']'
  return problem('unclosed-bracket', `the \`${open}\` that opens here is not closed`, mark.range, `close it with \`${close}\``)
}

function wrongIndent({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const lines = linesOf(text, range)
  const first = lines[0]
  const next = first ? linesOf(text, at(first.start + first.line.length + 1))[0] : undefined
  const deeper = first && next && indentOf(next.line) > indentOf(first.line) && /\S/.test(next.line)
  const wrong = deeper && /\S/.test(text.slice(first.start, range.start)) ? next : first
  const start = (wrong?.start ?? range.start) + indentOf(wrong?.line ?? '')
  const place = { start, end: Math.max(start + 1, (wrong?.start ?? 0) + (wrong?.line.trimEnd().length ?? 0)) }
  const help = 'begin it in the same column as its neighbours, or deeper under a key without a value'
  return problem('wrong-indent', 'the indent of this line fits no line before it', place, help)
}

function at(offset: number): Range {
  return { start: offset, end: offset }
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}

/** `title: Fire: second floor`: a colon with a blank makes a key. */
function secondColon({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const rest = text.slice(range.start, endOfLine(text, range.start))
  if (!/:(\s|$)/.test(rest)) return undefined
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start)
  const whole = valueExtent(text, range.start, /[[{]/.test(line))
  const quoted = quote(text.slice(whole.start, whole.end))
  return problem('colon-in-text', 'a colon with a blank makes a key; a key cannot follow here', whole, `quote the text: ${quoted}`, quoted)
}

function listOnKeyLine({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  if (!/^-\s/.test(text.slice(range.start, range.start + 2))) return undefined
  const help = 'begin each item with `- ` on a line of its own, or write `[a, b]`'
  return problem('list-on-key-line', 'a list with `-` cannot begin on the line of its key', range, help)
}

/** `"a" b`, `[a] or b`: the value has ended, something follows. */
function textBehindValue({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const line = text.lastIndexOf('\n', range.start - 1) + 1
  const before = text.slice(line, range.start)
  const [value] = /(?<=[:-]\s+)(["'[{].*["'\]}])\s*$/u.exec(before) ?? []
  if (value === undefined) return undefined
  const whole = valueExtent(text, range.start - value.length, false)
  const quoted = quote(withoutQuotes(text.slice(whole.start, whole.end)))
  return problem('text-behind-value', `\`${value.trim()}\` is a whole value in YAML; nothing may follow it`, whole, `quote the whole text: ${quoted}`, quoted)
}

/** `'it's'`: the quotes were meant for the whole. */
function withoutQuotes(text: string): string {
  return /^(["']).+\1$/s.test(text) ? text.slice(1, -1) : text
}

function unexpectedBracket({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const sign = text[range.start] ?? ''
  if (!/[\]}]/.test(sign)) return undefined
  return problem('unexpected-bracket', `\`${sign}\` closes nothing`, range, 'remove it, or add what it closes')
}

function missingColon({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const end = Math.min(endOfLine(text, range.start), Math.max(range.end, range.start + 1))
  const words = text.slice(range.start, end).trim()
  const help = `write \`${words}: \` and its value, or quote the text that it belongs to`
  return problem('missing-colon', `\`${words}\` stands where a key is expected, but has no colon`, { start: range.start, end }, help)
}
