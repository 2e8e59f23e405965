import { error, quote } from '../conditions/report.ts'
import type { Issue, Span } from '../values/index.ts'
import { say } from '../values/index.ts'

/** A table drawn with `|` between its columns: one line of headings, one line a row. */
export interface PipeTable {
  readonly columns: readonly PipeCell[]
  readonly rows: readonly PipeRow[]
  readonly issues: readonly Issue[]
}

/** The text of a cell without the blanks around it, and where it stands in the whole text. */
export interface PipeCell {
  readonly text: string
  readonly span: Span
}

export interface PipeRow {
  /** As many as there are columns: a row with more or fewer is an issue and left out. */
  readonly cells: readonly PipeCell[]
  /** The line of the text, from 1. */
  readonly line: number
  readonly span: Span
}

/** At most so many issues of one text are reported: more hide the first one. */
const mostIssues = 20

/**
 * Splits a text into headings and rows. A `|` inside double quotes belongs to the cell. Blank
 * lines are skipped; a bar at both ends of the lines and a line of dashes under the headings, as
 * in Markdown, are allowed. Never throws; time is linear in the length of the text.
 */
export function parsePipeTable(text: string): PipeTable {
  const issues: Issue[] = []
  const report = (issue: Issue): void => {
    if (issues.length < mostIssues) issues.push(issue)
  }
  const lines = linesOf(text)
  const heading = lines.shift()
  if (heading === undefined) {
    const message = say`the table is empty: its first line names the columns, separated by "|"`
    report(error('empty-table', message, { start: 0, end: text.length }))
    return { columns: [], rows: [], issues }
  }
  const framed = heading.text.trim().startsWith('|')
  const columns = splitLine(heading, framed, report)
  const rows: PipeRow[] = []
  for (const line of lines) {
    if (/^[\s|:]*-{3}[-\s|:]*$/.test(line.text)) continue
    const cells = splitLine(line, framed, report)
    if (cells.length === columns.length) rows.push({ cells, line: line.number, span: spanOf(line) })
    else report(wrongCount(line, cells.length, columns.length))
  }
  return { columns, rows, issues }
}

interface Line {
  readonly text: string
  readonly start: number
  readonly number: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') lines.push({ text: line, start, number: index + 1 })
    start += line.length + 1
  }
  return lines
}

function spanOf(line: Line): Span {
  const start = line.start + (line.text.length - line.text.trimStart().length)
  return { start, end: line.start + line.text.trimEnd().length }
}

function splitLine(line: Line, framed: boolean, report: (issue: Issue) => void): PipeCell[] {
  const cells: PipeCell[] = []
  let from = 0
  let at = 0
  while (at <= line.text.length) {
    const character = at === line.text.length ? '|' : line.text[at]
    if (character === '"') at = endOfQuoted(line, at, report)
    if (character === '｜') report(fullWidthBar(line.start + at))
    if (character === '|' || character === '｜') {
      cells.push(cellOf(line, from, at))
      from = at + 1
    }
    at += 1
  }
  const isFramed = framed && cells.length > 1 && cells[0]?.text === '' && cells.at(-1)?.text === ''
  return isFramed ? cells.slice(1, -1) : cells
}

/** The place of the closing quote, or of the end of the line where there is none. */
function endOfQuoted(line: Line, start: number, report: (issue: Issue) => void): number {
  for (let at = start + 1; at < line.text.length; at += 1) {
    if (line.text[at] === '\\') at += 1
    else if (line.text[at] === '"') return at
  }
  const span = { start: line.start + start, end: line.start + line.text.length }
  const message = say`the text ${quote(line.text.slice(start))} has no closing double quote`
  report(error('unclosed-text', message, span))
  return line.text.length - 1
}

function fullWidthBar(start: number): Issue {
  const message = say`columns are separated by the ASCII bar "|", not by "｜"`
  return error('full-width-punctuation', message, { start, end: start + 1 }, '|')
}

function cellOf(line: Line, from: number, to: number): PipeCell {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  const start = line.start + from + (text === '' ? 0 : raw.length - raw.trimStart().length)
  return { text, span: { start, end: start + text.length } }
}

function wrongCount(line: Line, found: number, wanted: number): Issue {
  const message = say`the row has ${found} ${found === 1 ? say`cell` : say`cells`}, the heading has ${wanted}: ${quote(line.text.trim())}`
  return error('wrong-cell-count', message, spanOf(line))
}
