import { say } from '@dueprocess/rules'
import { type Diagnostic, problem, type Range } from '../../diagnostic/index.ts'
import { invisibleBlank } from '../node-problems.ts'
import { endOfLine } from '../value-extent.ts'
import {
  type FaultyLine,
  type FaultyText,
  indentOf,
  linesOf,
  type SyntaxFault,
  startOfLine,
} from './fault.ts'

/** YAML 1.2.2, 6.1: tabs never indent. */
export function tabIndent({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const [, blanks = '', tabs = ''] = /^( *)(\t+)/.exec(line) ?? []
    if (tabs === '') continue
    const first = start + blanks.length
    const place = { start: first, end: first + tabs.length }
    const help = say`indent with blanks; two a level are usual`
    const wanted = '  '.repeat(tabs.length)
    return problem('tab-indent', say`a tab cannot indent in YAML`, place, help, wanted)
  }
  return undefined
}

/** A blank that YAML takes for a letter, at the beginning of a line. */
export function blankInIndent(
  { text }: FaultyText,
  { range }: SyntaxFault,
): Diagnostic | undefined {
  for (const { line, start } of linesOf(text, range)) {
    const found = invisibleBlank(text, { start: start + indentOf(line), end: start + line.length })
    if (found) return found
  }
  return undefined
}

/** A line that begins neither beside nor below any line before it. */
export function wrongIndent({ text }: FaultyText, { range }: SyntaxFault): Diagnostic {
  const wrong = misplacedLine(text, range)
  const indent = indentOf(wrong.line)
  const start = wrong.start + indent
  const place = { start, end: Math.max(start + 1, wrong.start + wrong.line.trimEnd().length) }
  const help = say`begin it in the same column as its neighbours, or deeper under a key without a value`
  const message = say`the indent of this line fits no line before it`
  const diagnostic = problem('wrong-indent', message, place, help)
  const neighbour = firstNeighbour(text, wrong.start, indent)
  if (neighbour) {
    return {
      ...diagnostic,
      related: [{ message: say`its neighbours begin here`, range: neighbour }],
    }
  }
  const before = lineBefore(text, wrong.start)
  if (!before || indentOf(before.line) >= indent) return diagnostic
  const told = say`it is deeper than this line, which has a value already`
  return { ...diagnostic, related: [{ message: told, range: contentOf(before) }] }
}

/** The line before a line, without blank ones and comments. */
function lineBefore(text: string, lineStart: number): FaultyLine | undefined {
  let start = lineStart
  for (let count = 0; start > 0 && count < mostLines; count++) {
    start = startOfLine(text, start - 1)
    const [line] = linesOf(text, { start, end: start })
    if (line && /^ *[^\s#]/.test(line.line)) return line
  }
  return undefined
}

function contentOf({ line, start }: FaultyLine): Range {
  return { start: start + indentOf(line), end: start + line.trimEnd().length }
}

/** A fault in a line that ends with a value is one of the deeper line that follows it. */
function misplacedLine(text: string, range: Range): FaultyLine {
  const [first = { line: '', start: range.start }] = linesOf(text, range)
  const end = endOfLine(text, first.start) + 1
  const [next] = linesOf(text, { start: end, end })
  const deeper = next && /\S/.test(next.line) && indentOf(next.line) > indentOf(first.line)
  return deeper && /\S/.test(text.slice(first.start, range.start)) ? next : first
}

/** How many lines are looked at to find the beginning of a map; a bound on the work. */
const mostLines = 500

/** The first line of the map that a line with some indent may have been meant for. */
function firstNeighbour(text: string, lineStart: number, indent: number): Range | undefined {
  let first: Range | undefined
  let start = lineStart
  for (let count = 0; start > 0 && count < mostLines; count++) {
    start = startOfLine(text, start - 1)
    const [{ line } = { line: '' }] = linesOf(text, { start, end: start })
    if (!/^ *[^\s#]/.test(line)) continue
    if (indentOf(line) < indent) break
    first = { start: start + indentOf(line), end: start + line.trimEnd().length }
  }
  return first
}

/** The first key of the document is indented, so that the others cannot stand beside it. */
export function indentedRoot({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  if (startOfLine(text, range.start) !== range.start) return undefined
  const first = /^( *)[^\s#]/m.exec(text)
  const blanks = first?.[1]?.length ?? 0
  if (!first || blanks === 0 || first.index >= range.start) return undefined
  const place = { start: first.index, end: first.index + blanks }
  const message = say`the first key is indented, and the others are not`
  return problem('wrong-indent', message, place, say`begin it in the first column`, '')
}

/** What was read is a whole document; something follows. */
export function behindTheEnd({ text }: FaultyText, { range }: SyntaxFault): Diagnostic | undefined {
  const [first] = linesOf(text, range)
  if (first?.start !== range.start) return undefined
  const place = { start: first.start, end: first.start + first.line.length }
  const help = say`a procedure is a map: \`key: value\` on each line that begins in the first column`
  return problem('syntax', say`\`${first.line}\` cannot follow what stands above it`, place, help)
}
