import type { ErrorCode } from 'yaml'
import type { Diagnostic, Range } from '../../diagnostic/index.ts'
import type { Mark } from '../read-tokens.ts'
import { endOfLine } from '../value-extent.ts'

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

/** Says what a fault is if it is of the kind that it knows. */
export type Recogniser = (where: FaultyText, fault: SyntaxFault) => Diagnostic | undefined

/** A line of a document, without its line break. */
export interface FaultyLine {
  readonly line: string
  /** Its offset in the document. */
  readonly start: number
}

/** How much of a line is looked at; a bound on the work for hostile documents. */
const longestLine = 500

/** The lines that a fault covers, at most three. */
export function linesOf(text: string, range: Range): readonly FaultyLine[] {
  const lines: FaultyLine[] = []
  let start = startOfLine(text, range.start)
  do {
    const end = Math.min(endOfLine(text, start), start + longestLine)
    lines.push({ line: text.slice(start, end), start })
    const next = text.indexOf('\n', start)
    start = next < 0 ? text.length + 1 : next + 1
  } while (start < range.end && lines.length < 3)
  return lines
}

/** What stands before an offset on its line. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(startOfLine(text, offset), offset - longestLine), offset)
}

/** The offset at which the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** The number of blanks at the beginning of a line. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}
