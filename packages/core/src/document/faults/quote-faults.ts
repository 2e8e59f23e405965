import { later, type Sentence, say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../../diagnostic/index.ts'
import { quote } from '../quote.ts'
import { endOfLine, valueExtent } from '../value-extent.ts'
import { type FaultyText, lineBefore, type SyntaxFault } from './fault.ts'

/** A quote that takes in the rest of the document. */
export function unclosedQuote(
  { text, marks }: FaultyText,
  fault: SyntaxFault,
): Diagnostic | undefined {
  if (fault.code !== 'MISSING_CHAR') return undefined
  const mark = marks.find(({ kind, range }) => kind === 'quoted' && range.end === fault.range.start)
  if (!mark) return undefined
  const sign = text.charAt(mark.range.start)
  const range = { start: mark.range.start, end: endOfLine(text, mark.range.start) }
  const message = say`the quote ${sign} that opens here is never closed`
  return problem('unclosed-quote', message, range, say`close it with ${sign}`)
}

const signs: Readonly<Record<string, Sentence>> = {
  '>': later`begins a block of folded lines`,
  '|': later`begins a block of lines`,
  '@': later`is reserved`,
  '`': later`is reserved`,
  '%': later`begins a directive`,
}

/** A value that begins with a sign of YAML: `>= 30`, `@home`. */
export function unquotedSign({ text }: FaultyText, fault: SyntaxFault): Diagnostic | undefined {
  if (fault.code !== 'BAD_SCALAR_START' && fault.code !== 'UNEXPECTED_TOKEN') return undefined
  const upTo = lineBefore(text, fault.range.start + 1)
  const [value] = /(?<=[:,[{-]\s+|[[{])[>|@`%]\S*\s*\S?$/.exec(upTo) ?? []
  if (value === undefined) return undefined
  const range = valueExtent(text, fault.range.start + 1 - value.length, /[[{]/.test(upTo))
  const sign = value.charAt(0)
  const quoted = quote(text.slice(range.start, range.end))
  const message = say`\`${sign}\` at the beginning of a value ${signs[sign]?.()} in YAML`
  return problem('unquoted-sign', message, range, say`quote the text: ${quoted}`, quoted)
}

/** `"\d"` */
export function badEscape({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const message = say`\`${text.slice(range.start, range.start + 2)}\` means nothing within double quotes`
  const help = say`write \`\\\\\` for a backslash, or use single quotes`
  return problem('bad-escape', message, range, help)
}

/** `"a" b`, `[a] or b`: the value has ended, something follows. */
export function textBehindValue(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  const before = lineBefore(text, range.start)
  const [value] = /(?<=[:-]\s+)["'[{].*["'\]}]\s*$/.exec(before) ?? []
  if (value === undefined) return undefined
  const whole = valueExtent(text, range.start - value.length, false)
  const quoted = quote(withoutQuotes(text.slice(whole.start, whole.end)))
  const message = say`\`${value.trim()}\` is a whole value in YAML; nothing may follow it`
  return problem('text-behind-value', message, whole, say`quote the whole text: ${quoted}`, quoted)
}

/** `'it's'`: the quotes were meant for the whole. */
function withoutQuotes(text: string): string {
  return /^(["']).+\1$/s.test(text) ? text.slice(1, -1) : text
}
