import { printText } from '../../conditions/print-text.ts'
import { parseCell } from '../../tables/cells/parse.ts'
import { printSet } from '../../tables/cells/print.ts'
import { scanCell } from '../../tables/cells/scan.ts'
import { lineOf } from '../../tables/space/line.ts'
import { clip } from '../../tables/space/value-set.ts'
import type { Json, Type } from '../../values/index.ts'

type Writer = (text: string) => string

/** How the literal of each type is written in FEEL (DMN 1.5, 10.3.1.2 and 10.3.4). */
const writers: { readonly [kind in Type['kind']]?: Writer } = {
  number: (text) => plainNumber(Number(text)),
  boolean: (text) => text,
  text: printText,
  enumeration: printText,
  date: (text) => `date("${text}")`,
  time: (text) => `time("${withSeconds(text)}")`,
  'date-time': (text) => `date and time("${text}")`,
  'days-time-duration': (text) => `duration("${text}")`,
  'years-months-duration': (text) => `duration("${text}")`,
}

/** FEEL has no time without seconds. */
export function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time
}

/** A number without an exponent, which FEEL did not always have. */
function plainNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e')
  if (exponent === undefined) return digits
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const all = whole + fraction
  const text =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : `${all.slice(0, point).padEnd(point, '0')}${all.length > point ? `.${all.slice(point)}` : ''}`
  return digits.startsWith('-') ? `-${text}` : text
}

/** A value of a type as a literal of FEEL. */
export function feelLiteral(value: Json, type: Type): string {
  return (writers[type.kind] ?? String)(String(value))
}

/**
 * A canonical cell as simple unary tests of FEEL. They have no `!=` and no order of words, so that
 * such cells list what they accept. Undefined where that is nothing.
 */
export function feelCell(cell: string, type: Type): string | undefined {
  const plain = needsListing(cell, type) ? listed(cell, type) : cell
  if (plain === undefined) return undefined
  const write = writers[type.kind] ?? String
  let result = ''
  let at = 0
  for (const { kind, text, start, end } of scanCell(plain).tokens) {
    const isLiteral = kind === 'text' || (kind === 'word' && text !== '-' && text !== 'not')
    result += plain.slice(at, start) + (isLiteral ? write(text) : plain.slice(start, end))
    at = end
  }
  return result
}

const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '..'])

function needsListing(cell: string, type: Type): boolean {
  const symbols = scanCell(cell).tokens.filter((token) => token.kind === 'symbol')
  const isScale = type.kind === 'enumeration'
  return symbols.some(({ text }) => text === '!=' || (isScale && orders.has(text)))
}

function listed(cell: string, type: Type): string | undefined {
  const line = lineOf(type)
  const set = line && clip(parseCell(cell, line).cell?.set ?? [], line.minimum, line.maximum)
  return line && set && set.length > 0 ? printSet(line, set) : undefined
}

/** The cell of FEEL that accepts what the other one does not. */
export function negated(cell: string): string {
  return cell.startsWith('not(') ? cell.slice('not('.length, -1) : `not(${cell})`
}
