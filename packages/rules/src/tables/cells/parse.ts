import { error, quote } from '../../conditions/report.ts'
import type { Issue } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Line } from '../space/line.ts'
import { empty, union, type ValueSet } from '../space/value-set.ts'
import { type CellReader, expected, fail, isSymbol, peek } from './cell-reader.ts'
import { everythingBut } from './line-sets.ts'
import { type CellTest, readTest } from './read-test.ts'
import { type CellToken, scanCell } from './scan.ts'

/** A cell as DMN's simple unary tests (DMN 1.5, 7.3.2 and grammar rules 7 to 18 of 10.3.1.2). */
export interface Cell {
  /** `-`: the column does not matter. */
  readonly dash: boolean
  /** The positions that satisfy it, not yet clipped to the domain; empty for `-`. */
  readonly set: ValueSet
  /** As we print it: one blank, ASCII operators, plain literals. */
  readonly canonical: string
  /** The tests of the list, before any `not`. */
  readonly tests: readonly CellTest[]
}

export interface ParsedCell {
  readonly cell?: Cell
  readonly issues: readonly Issue[]
}

/**
 * Reads a cell of a column: `-`, literals, `< <= > >= = !=` (also `≥ ≤ ≠`), `[a..b]` with any
 * combination of open and closed ends, lists, `not(…)`. Ordering needs a type with an order.
 * Never throws. Spans are places in the text of the cell.
 */
export function parseCell(text: string, line: Line): ParsedCell {
  const { tokens, issues } = scanCell(text)
  if (issues.length > 0) return { issues }
  const [first, second] = tokens as [CellToken, CellToken | undefined]
  if (first.kind === 'end') return { issues: [emptyCell(text)] }
  if (second?.kind === 'end' && first.kind === 'word' && first.text === '-') {
    return { cell: { dash: true, set: empty, canonical: '-', tests: [] }, issues: [] }
  }
  const reader: CellReader = { tokens, line, at: 0, issues: [] }
  const cell = readCell(reader)
  return reader.issues.length > 0 ? { issues: reader.issues } : { cell, issues: [] }
}

function emptyCell(text: string): Issue {
  const message = say`the cell is empty; write - where the column does not matter`
  return error('empty-cell', message, { start: 0, end: text.length }, '-')
}

function readCell(reader: CellReader): Cell {
  const negated = peek(reader).text === 'not' && isSymbol(reader.tokens[reader.at + 1], '(')
  if (negated) reader.at += 2
  const tests = readTests(reader)
  if (negated) {
    if (isSymbol(peek(reader), ')')) reader.at += 1
    else expected(reader, say`a closing ")" of not(…)`)
  }
  if (peek(reader).kind !== 'end') expected(reader, say`a comma between two tests, or the end`)
  const set = union(
    tests.map((test) => test.set),
    reader.line.next,
  )
  const canonical = tests.map((test) => test.canonical).join(', ')
  if (!negated) return { dash: false, set, canonical, tests }
  const others = everythingBut(set, reader.line)
  return { dash: false, set: others, canonical: `not(${canonical})`, tests }
}

function readTests(reader: CellReader): readonly CellTest[] {
  const tests = [readTest(reader)]
  while (reader.issues.length === 0 && isSymbol(peek(reader), ',')) {
    refuseThousands(reader)
    reader.at += 1
    tests.push(readTest(reader))
  }
  return tests
}

/** `1,500` would silently be the list of 1 and 500. */
function refuseThousands(reader: CellReader): void {
  const [before, comma, after] = reader.tokens.slice(reader.at - 1, reader.at + 2)
  if (reader.line.type.kind !== 'number' || !before || !comma || !after) return
  if (before.end !== comma.start || comma.end !== after.start) return
  if (!/^-?\d{1,3}$/.test(before.text) || !/^\d{3}$/.test(after.text)) return
  const shown = `${before.text},${after.text}`
  const number = `${before.text}_${after.text}`
  const message = say`${quote(shown)} could be a number or a list: write ${number} or "${before.text}, ${after.text}"`
  fail(reader, 'thousands-comma', message, { start: before.start, end: after.end }, number)
}
