import { noun, say } from '@dueprocess/rules'
import { frameCode } from './code-frame.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { indexLines, type LineIndex } from './position.ts'
import type { SourceFile } from './source-files.ts'
import { makeVisible } from './visible.ts'

/** How diagnostics are shown. */
export interface FormatOptions {
  /** Shown before line and column. */
  readonly file?: string
  /** The texts that diagnostics name beside the one given: `files` of the result of loading. */
  readonly files?: readonly SourceFile[]
  /** ANSI colours; without them the same text. */
  readonly colours?: boolean
}

/**
 * Diagnostics as text for people: sorted by file and place, each with its line of the document and,
 * where known, the way to fix it. Ends with a line feed unless there is nothing to say.
 */
export function formatDiagnostics(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: FormatOptions = {},
): string {
  const paint = options.colours ? painted : plain
  const pages = pagesOf(text, options)
  const order = [...pages.keys()]
  return sortByPlace(diagnostics)
    .toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file))
    .map((diagnostic) => formatOne(pages, diagnostic, paint))
    .join('\n')
}

/** A text as it is shown. */
interface Page {
  readonly file: string | undefined
  readonly lines: LineIndex
}

/** Texts by the name that diagnostics give them. */
type Pages = ReadonlyMap<string | undefined, Page>

function pagesOf(text: string, { file, files = [] }: FormatOptions): Pages {
  const pages = new Map<string | undefined, Page>([[undefined, { file, lines: indexLines(text) }]])
  for (const other of files.slice(1)) {
    pages.set(other.name, { file: other.name, lines: indexLines(other.text) })
  }
  return pages
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

function formatOne(pages: Pages, diagnostic: Diagnostic, paint: Paint): string {
  const { code, severity, message, suggestion, related = [] } = diagnostic
  const head = `${paint('place', place(pages, diagnostic))}: ${paint(severity, `${noun(severity)}[${code}]`)}`
  const parts = [`${head} ${makeVisible(message)}\n`, frame(pages, diagnostic, paint, severity)]
  for (const other of related) {
    const where = paint('place', place(pages, other))
    parts.push(`  ${paint('help', say`note:`)} ${where}: ${makeVisible(other.message)}\n`)
    parts.push(frame(pages, other, paint, 'frame'))
  }
  if (suggestion) parts.push(`  ${paint('help', say`help:`)} ${makeVisible(suggestion.message)}\n`)
  return parts.join('')
}

/** Something at a place of one of the texts. */
type Placed = Pick<Diagnostic, 'range' | 'file'>

/** File, line and column; of a text that was not given only its name. */
function place(pages: Pages, { range, file }: Placed): string {
  const page = pages.get(file)
  if (!page) return makeVisible(file ?? '')
  const { line, column } = page.lines.positionOf(range.start)
  const numbers = `${line}:${column}`
  return page.file === undefined ? numbers : `${makeVisible(page.file)}:${numbers}`
}

function frame(pages: Pages, { range, file }: Placed, paint: Paint, style: Style): string {
  const lines = pages.get(file)?.lines
  if (!lines) return ''
  const { lineNumber, line, carets } = frameCode(lines, range)
  const number = String(lineNumber).padStart(4)
  const bar = paint('frame', `${number} |`)
  const emptyBar = paint('frame', `${' '.repeat(number.length)} |`)
  return `${bar} ${line}\n${emptyBar} ${paint(style, carets)}\n`
}
