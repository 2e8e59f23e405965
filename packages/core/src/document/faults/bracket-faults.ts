import { say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../../diagnostic/index.ts'
import { quote } from '../quote.ts'
import { valueExtent } from '../value-extent.ts'
import { type FaultyText, lineBefore, type SyntaxFault } from './fault.ts'

/** `when: x in [b, c]` within braces: there the bracket begins a list of YAML. */
export function bracketInText(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  const sign = text.charAt(range.start)
  if (!/[[{]/.test(sign)) return undefined
  const [value] = /(?<=[:,[{]\s*)[^\s:,[{}\]][^:,[{}\]]*$/.exec(lineBefore(text, range.start)) ?? []
  if (value === undefined) return undefined
  const whole = valueExtent(text, range.start - value.length, true)
  const quoted = quote(text.slice(whole.start, whole.end))
  const message = say`\`${sign}\` begins a list or map of YAML in the middle of a text`
  return problem('bracket-in-text', message, whole, say`quote the whole text: ${quoted}`, quoted)
}

/** `[a, b` up to the end of what is indented under it. */
export function unclosedBracket(
  { text, marks }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  const mark = marks.findLast((one) => {
    return one.kind === 'unclosed-flow' && one.range.start < range.start
  })
  if (!mark) return undefined
  const open = text.charAt(mark.range.start)
  const close = open === '{' ? '}' : ']'
  const message = say`the \`${open}\` that opens here is not closed`
  return problem('unclosed-bracket', message, mark.range, say`close it with \`${close}\``)
}

/** `kind: type: text}`: the bracket at the end shows that one is missing at the beginning. */
export function unopenedBracket(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  const whole = valueExtent(text, range.start, false)
  const words = text.slice(whole.start, whole.end)
  const line = lineBefore(text, range.start) + words
  const count = (sign: string): number => line.split(sign).length - 1
  if (!words.endsWith('}') || count('}') <= count('{')) return undefined
  const message = say`the last \`}\` closes nothing`
  return problem('unexpected-bracket', message, whole, say`open it with \`{\` here`, `{${words}`)
}

/** `{a: b}}` */
export function unexpectedBracket(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  const sign = text.charAt(range.start)
  if (!/[\]}]/.test(sign)) return undefined
  const help = say`remove it, or add what it closes`
  return problem('unexpected-bracket', say`\`${sign}\` closes nothing`, range, help)
}
