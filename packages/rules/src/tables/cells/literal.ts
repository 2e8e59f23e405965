import { available, didYouMean } from '../../conditions/available.ts'
import { parseIsoDuration } from '../../conditions/iso-duration.ts'
import { printText } from '../../conditions/print-text.ts'
import { quote } from '../../conditions/report.ts'
import { durationValue, isMonthUnit, unitOf } from '../../conditions/units.ts'
import { parseDate, parseInstant, parseTimeOfDay } from '../../time/index.ts'
import {
  type EnumerationType,
  later,
  nearestWord,
  type Sentence,
  say,
  type Type,
} from '../../values/index.ts'
import type { Line, TextLine } from '../space/line.ts'

/**
 * A literal as it stands in a cell: bare words joined by one blank (`P1`, `24 hours`), a text in
 * quotes, or a constructor with a text (`date("2024-01-01")`; `@"…"` has the name `@`).
 */
export type Literal =
  | { readonly form: 'words'; readonly text: string }
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'call'; readonly name: string; readonly text: string }

/** A position on the line, perhaps outside the domain, or what is wrong. */
export type LiteralResult =
  | { readonly position: number }
  | { readonly code: string; readonly message: string; readonly suggestion?: string }

/** Reads a literal of the type of a line. */
export function readLiteral(literal: Literal, line: Line): LiteralResult {
  const reader = readers[line.type.kind]
  return reader ? reader(literal, line) : wrong(literal, say`a value that a cell can test`)
}

type Reader = (literal: Literal, line: Line) => LiteralResult

const readers: { readonly [kind in Type['kind']]?: Reader } = {
  number: readNumber,
  text: readText,
  boolean: readBoolean,
  enumeration: readWord,
  date: temporal(['date'], later`a date such as 2024-02-29`, parseDate),
  time: temporal(['time'], later`a time of day such as 08:30`, parseTimeOfDay),
  'date-time': temporal(
    ['date and time', 'date-time'],
    later`a date and time with its offset such as 2024-02-29T08:30:00Z`,
    parseInstant,
  ),
  'days-time-duration': temporal(
    ['duration'],
    later`a duration such as 4 hours or P2DT4H`,
    (text) => readDuration(text, 'days-time-duration'),
  ),
  'years-months-duration': temporal(
    ['duration'],
    later`a duration such as 6 months or P1Y`,
    (text) => readDuration(text, 'years-months-duration'),
  ),
}

const numberForm = /^-?(?:\d+(?:_\d+)*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** What people write for a range of numbers. */
const rangeForm = /^(\d+) ?[-–—~] ?(\d+)$/

function readNumber(literal: Literal): LiteralResult {
  const text = literal.text.replace(/^(-) /, '$1')
  if (literal.form !== 'words' || !numberForm.test(text)) {
    const expected = say`a number such as 30 or 10_000`
    const [, low, high] = rangeForm.exec(text) ?? []
    if (low !== undefined && high !== undefined) {
      const range = `[${low}..${high}]`
      return wrong(literal, say`${expected}; a range is written ${range}`, range)
    }
    const inside = literal.form === 'text' && numberForm.test(text) ? text : undefined
    return wrong(literal, expected, inside)
  }
  const value = Number(text.replaceAll('_', ''))
  if (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)) {
    return { position: value + 0 }
  }
  const message = say`${quote(literal.text)} has more digits than a number can hold exactly (15)`
  return { code: 'number-too-large', message }
}

function readText(literal: Literal, line: Line): LiteralResult {
  if (literal.form === 'text') return { position: (line as TextLine).intern(literal.text) }
  return wrong(literal, say`a text in double quotes`, printText(literal.text))
}

const booleans: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['yes', 1],
  ['false', 0],
  ['no', 0],
])

function readBoolean(literal: Literal): LiteralResult {
  const position = literal.form === 'words' ? booleans.get(literal.text) : undefined
  return position === undefined ? wrong(literal, say`true or false`) : { position }
}

function readWord(literal: Literal, line: Line): LiteralResult {
  const position = literal.form === 'call' ? undefined : line.position(literal.text)
  if (position !== undefined) return { position }
  const { name, values } = line.type as EnumerationType
  const near = nearestWord(literal.text, values)
  const of = name === undefined ? say`a value of this column` : say`a value of ${quote(name)}`
  const message = say`${quote(literal.text)} is not ${of}; ${didYouMean(near)}${available(values)}`
  return { code: 'unknown-value', message, ...(near === undefined ? {} : { suggestion: near }) }
}

/** Dates, times and durations: bare, in their constructor, or after `@`. */
function temporal(
  names: readonly string[],
  expected: Sentence,
  parse: (text: string) => number | undefined,
): Reader {
  return (literal) => {
    const position = parse(literal.text)
    const named = literal.form !== 'call' || literal.name === '@' || names.includes(literal.name)
    if (position === undefined || !named) return wrong(literal, expected())
    if (literal.form === 'text')
      return wrong(literal, say`${expected()} (without quotes)`, literal.text)
    return { position }
  }
}

type DurationKind = 'days-time-duration' | 'years-months-duration'

function readDuration(text: string, kind: DurationKind): number | undefined {
  const words = /^(-?[\d_.]+) (\p{L}+)$/u.exec(text)
  if (words === null) {
    const duration = parseIsoDuration(text)
    return duration?.kind === kind ? duration.value : undefined
  }
  const [, amount = '', word = ''] = words
  const unit = unitOf(word)
  if (unit === undefined || !numberForm.test(amount)) return undefined
  if (isMonthUnit(unit) !== (kind === 'years-months-duration')) return undefined
  return durationValue(Number(amount.replaceAll('_', '')), unit)
}

function wrong(literal: Literal, expected: string, suggestion?: string): LiteralResult {
  const shown = literal.form === 'call' ? `${literal.name}("${literal.text}")` : literal.text
  const message = say`${quote(shown)} is not ${expected}`
  return { code: 'wrong-literal', message, ...(suggestion === undefined ? {} : { suggestion }) }
}
