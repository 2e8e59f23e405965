import { frameCode } from './code-frame.ts'
import type { Diagnostic, Range, Severity } from './diagnostic.ts'
import { indexLines, type LineIndex } from './position.ts'
import { makeVisible } from './visible.ts'

/** How diagnostics are shown. */
export interface FormatOptions {
  /** Shown before line and column. */
  readonly file?: string
  /** ANSI colours; without them the same text. */
  readonly colours?: boolean
}

/**
 * Diagnostics as text for people: sorted by place, each with its line of the document and, where
 * known, the way to fix it. Ends with a line feed unless there is nothing to say.
 */
export function formatDiagnostics(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: FormatOptions = {},
): string {
  const lines = indexLines(text)
  const paint = options.colours ? painted : plain
  return sortByPlace(diagnostics)
    .map((diagnostic) => formatOne(lines, diagnostic, options.file, paint))
    .join('\n')
}

/** By the place where they begin; at the same place in the order in which they were found. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

type Style = Severity | 'place' | 'frame' | 'help'
type Paint = (style: Style, text: string) => string

const escapes: Readonly<Record<Style, string>> = {
  error: '31;1',
  warning: '33;1',
  information: '36;1',
  place: '1',
  frame: '2',
  help: '32',
}

function plain(_style: Style, text: string): string {
  return text
}

function painted(style: Style, text: string): string {
  return `\u001b[${escapes[style]}m${text}\u001b[0m`
}

function formatOne(
  lines: LineIndex,
  diagnostic: Diagnostic,
  file: string | undefined,
  paint: Paint,
): string {
  const { code, severity, message, range, suggestion, related = [] } = diagnostic
  const head = `${paint('place', place(lines, range, file))}: ${paint(severity, `${severity}[${code}]`)}`
  const parts = [`${head} ${makeVisible(message)}\n`, frame(lines, range, paint, severity)]
  for (const other of related) {
    const where = paint('place', place(lines, other.range, file))
    parts.push(`  ${paint('help', 'note:')} ${where}: ${makeVisible(other.message)}\n`)
    parts.push(frame(lines, other.range, paint, 'frame'))
  }
  if (suggestion) parts.push(`  ${paint('help', 'help:')} ${makeVisible(suggestion.message)}\n`)
  return parts.join('')
}

function place(lines: LineIndex, range: Range, file: string | undefined): string {
  const { line, column } = lines.positionOf(range.start)
  const numbers = `${line}:${column}`
  return file === undefined ? numbers : `${makeVisible(file)}:${numbers}`
}

function frame(lines: LineIndex, range: Range, paint: Paint, style: Style): string {
  const { lineNumber, line, carets } = frameCode(lines, range)
  const number = String(lineNumber).padStart(4)
  const bar = paint('frame', `${number} |`)
  const emptyBar = paint('frame', `${' '.repeat(number.length)} |`)
  return `${bar} ${line}\n${emptyBar} ${paint(style, carets)}\n`
}
