import { say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../../diagnostic/index.ts'
import { blankAfterColon, fullWidthColon } from '../node-problems.ts'
import { quote } from '../quote.ts'
import { endOfLine, valueExtent } from '../value-extent.ts'
import { type FaultyText, lineBefore, linesOf, type SyntaxFault } from './fault.ts'

const keyAtStart = String.raw`^( *(?:- +)*)(\p{L}[\p{L}\p{M}\p{Nd}-]*\??)`
const fullWidthAfterKey = new RegExp(`${keyAtStart}：`, 'u')
const nothingAfterColon = new RegExp(String.raw`${keyAtStart}:(?=\S)`, 'u')
const bracketAfterKey = new RegExp(`${keyAtStart} *(?=[[{])`, 'u')

interface KeyAtStart {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The key at the beginning of one of the lines of a fault. */
function findKey(
  { text }: FaultyText,
  { range }: SyntaxFault,
  pattern: RegExp,
): KeyAtStart | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [, indent = '', name] = pattern.exec(line) ?? []
    if (name === undefined) continue
    return { name, start: start + indent.length, end: start + indent.length + name.length }
  }
  return undefined
}

/** Signs of a Chinese keyboard where YAML has some of its own. */
export function fullWidthPunctuation(
  where: FaultyText,
  fault: SyntaxFault,
): Diagnostic | undefined {
  const key = findKey(where, fault, fullWidthAfterKey)
  if (key) return fullWidthColon(key.name, key.end)
  const sign = fullWidthSign(where, fault)
  if (sign) return sign
  const faulty = where.text.slice(fault.range.start, fault.range.end)
  const index = faulty.search(/[，：]/)
  if (index < 0) return undefined
  return fullWidth(faulty.charAt(index), fault.range.start + index)
}

/** `＃ a comment`, `guard: ｛title: Guard｝` */
function fullWidthSign({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [whole = '', sign] = /^(?: *(?=＃)|[^"'#]*?[:-] +(?=[｛［]))([＃｛［])/u.exec(line) ?? []
    if (sign !== undefined) return fullWidth(sign, start + whole.length - 1)
  }
  return undefined
}

const asciiOf: ReadonlyMap<string, string> = new Map([
  ['，', ', '],
  ['：', ': '],
  ['＃', '#'],
  ['｛', '{'],
  ['［', '['],
])

function fullWidth(sign: string, start: number): Diagnostic {
  const ascii = asciiOf.get(sign) ?? sign
  const message = say`\`${sign}\` is full-width; YAML knows only the ASCII one`
  const help = say`write \`${ascii}\`, or quote the text if \`${sign}\` belongs to it`
  return problem('full-width-punctuation', message, { start, end: start + 1 }, help, ascii)
}

/** `by:clerk` */
export function missingBlank(where: FaultyText, fault: SyntaxFault): Diagnostic | undefined {
  const key = findKey(where, fault, nothingAfterColon)
  return key && blankAfterColon(key.name, key.end)
}

/** `roles {guard: …}` */
export function missingColonBeforeBracket(
  where: FaultyText,
  fault: SyntaxFault,
): Diagnostic | undefined {
  const key = findKey(where, fault, bracketAfterKey)
  return key && noColon(key.name, key.start)
}

/** A line that is neither a key nor a part of a value. */
export function missingColon({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const end = Math.min(endOfLine(text, range.start), Math.max(range.end, range.start + 1))
  return noColon(text.slice(range.start, end).trim(), range.start)
}

function noColon(words: string, start: number): Diagnostic {
  const place = { start, end: start + words.length }
  const message = say`\`${words}\` stands where a key is expected, but has no colon`
  const help = say`write \`${words}: \` and its value, or quote the text that it belongs to`
  return problem('missing-colon', message, place, help)
}

/** `title: Fire: second floor`: a colon with a blank makes a key. */
export function colonInText({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const flow = /[[{]/.test(lineBefore(text, range.start))
  const whole = valueExtent(text, range.start, flow)
  const words = text.slice(whole.start, whole.end)
  if (!/:(\s|$)/.test(words)) return undefined
  const quoted = quote(words)
  const message = say`a colon with a blank makes a key; a key cannot follow here`
  return problem('colon-in-text', message, whole, say`quote the text: ${quoted}`, quoted)
}

/** `by: - clerk` */
export function listOnKeyLine(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  if (!/^-\s/.test(text.slice(range.start, range.start + 2))) return undefined
  const message = say`a list with \`-\` cannot begin on the line of its key`
  const help = say`begin each item with \`- \` on a line of its own, or write \`[a, b]\``
  return problem('list-on-key-line', message, range, help)
}
