import { quote } from '../../conditions/report.ts'
import type { Span } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Line } from '../space/line.ts'
import { empty, type ValueSet } from '../space/value-set.ts'
import { type CellReader, expected, fail, isSymbol, peek, readPosition } from './cell-reader.ts'
import { endOf, everythingBut, rangeOn } from './line-sets.ts'
import { printLiteral } from './print.ts'
import type { CellToken } from './scan.ts'

/** One of the tests that a comma separates. */
export interface CellTest {
  readonly set: ValueSet
  readonly canonical: string
  /** In the text of the cell. */
  readonly span: Span
}

type Test = Omit<CellTest, 'span'>

const nothing: Test = { set: empty, canonical: '' }

/** Reads one test; on an issue what it accepts is nothing. */
export function readTest(reader: CellReader): CellTest {
  const { start } = peek(reader)
  const test = readAny(reader) ?? nothing
  const last = reader.tokens[Math.max(reader.at - 1, 0)] as CellToken
  return { ...test, span: { start, end: Math.max(start, last.end) } }
}

function readAny(reader: CellReader): Test | undefined {
  const token = peek(reader)
  if (isSymbol(token, '<', '<=', '>', '>=', '=', '!=')) {
    reader.at += 1
    return readComparison(reader, token)
  }
  if (isSymbol(token, '[', '(', ']')) return readRange(reader, token)
  const position = readPosition(reader)
  if (position === undefined) return undefined
  if (isSymbol(peek(reader), '..')) {
    return fail(reader, 'wrong-cell', say`a range stands in brackets, as in [3..9]`, peek(reader))
  }
  return equality(reader.line, position)
}

function equality(line: Line, position: number): Test {
  const set = rangeOn(line, position, true, position, true)
  return { set, canonical: printLiteral(line, position) }
}

function readComparison(reader: CellReader, operator: CellToken): Test | undefined {
  const { line } = reader
  const position = readPosition(reader)
  if (position === undefined) return undefined
  const end = endOf(line)
  const canonical = `${operator.text} ${printLiteral(line, position)}`
  switch (operator.text) {
    case '=':
      return equality(line, position)
    case '!=':
      return { set: everythingBut(rangeOn(line, position, true, position, true), line), canonical }
    case '<':
    case '<=':
      if (!line.ordered) return refuseOrder(reader, operator)
      return { set: rangeOn(line, -end, true, position, operator.text === '<='), canonical }
    default:
      if (!line.ordered) return refuseOrder(reader, operator)
      return { set: rangeOn(line, position, operator.text === '>=', end, true), canonical }
  }
}

function readRange(reader: CellReader, opening: CellToken): Test | undefined {
  const { line } = reader
  reader.at += 1
  const low = readPosition(reader)
  if (low === undefined) return undefined
  if (!isSymbol(peek(reader), '..'))
    return expected(reader, say`".." between the ends of the range`)
  reader.at += 1
  const high = readPosition(reader)
  if (high === undefined) return undefined
  const closing = peek(reader)
  if (!isSymbol(closing, ']', ')', '['))
    return expected(reader, say`"]" or ")" at the end of the range`)
  reader.at += 1
  const span = { start: opening.start, end: closing.end }
  if (!line.ordered) return refuseOrder(reader, { ...span, text: '..' })
  const ends: readonly [string, string] = [printLiteral(line, low), printLiteral(line, high)]
  const hasLow = opening.text === '['
  const hasHigh = closing.text === ']'
  if (low > high || (low === high && !(hasLow && hasHigh))) {
    const fix = low > high ? `${opening.text}${ends[1]}..${ends[0]}${closing.text}` : undefined
    const message = say`the range from ${ends[0]} to ${ends[1]} is empty${fix ? say`: write ${fix}` : ''}`
    return fail(reader, 'empty-range', message, span, fix)
  }
  const canonical = `${hasLow ? '[' : '('}${ends[0]}..${ends[1]}${hasHigh ? ']' : ')'}`
  return { set: rangeOn(line, low, hasLow, high, hasHigh), canonical }
}

function refuseOrder(reader: CellReader, operator: Span & { readonly text: string }): undefined {
  const kinds: Readonly<Record<string, string>> = {
    text: say`texts have no order that all languages share`,
    boolean: say`true and false have no order`,
    enumeration: say`the words of this column have no order`,
  }
  const reason = kinds[reader.line.type.kind] ?? say`this column has no order`
  const message = say`${quote(operator.text)} cannot be used: ${reason}; list the values, or use not(…)`
  return fail(reader, 'no-order', message, operator)
}
