import { printText } from '../../conditions/print-text.ts'
import type { Line } from '../space/line.ts'
import { complement, type ValueSet } from '../space/value-set.ts'

const bareWord = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]*$/u

/** A position as a literal that a cell of this line accepts. */
export function printLiteral(line: Line, position: number): string {
  const json = line.json(position)
  if (typeof json !== 'string') return String(json)
  if (line.type.kind === 'text') return printText(json)
  if (line.type.kind !== 'enumeration') return json
  return bareWord.test(json) && json !== 'not' ? json : printText(json)
}

/** A set of positions as the text of a cell; `-` for the whole domain. Must not be empty. */
export function printSet(line: Line, set: ValueSet): string {
  if (set.length === 2 && set[0] === line.minimum && set[1] === line.maximum) return '-'
  if (!line.ordered || line.type.kind === 'enumeration') return printWords(line, set)
  const ranges: string[] = []
  for (let i = 0; i < set.length; i += 2) {
    ranges.push(printRange(line, set[i] as number, set[i + 1] as number))
  }
  return ranges.join(', ')
}

/** Words one by one, or those that are missing where that is shorter. */
function printWords(line: Line, set: ValueSet): string {
  // Position 0 of a line of texts is every text that no cell names: it can only be excluded.
  const excluded = complement(set, line.minimum, line.maximum, line.next, line.previous)
  const others = line.type.kind === 'text' && set[0] === 0
  if (others || size(excluded) * 2 < size(set)) return `not(${words(line, excluded)})`
  return words(line, set)
}

function size(set: ValueSet): number {
  let count = 0
  for (let i = 0; i < set.length; i += 2) count += (set[i + 1] as number) - (set[i] as number) + 1
  return count
}

function words(line: Line, set: ValueSet): string {
  const found: string[] = []
  for (let i = 0; i < set.length; i += 2) {
    for (let at = set[i] as number; at <= (set[i + 1] as number); at += 1) {
      found.push(printLiteral(line, at))
    }
  }
  return found.join(', ')
}

function printRange(line: Line, low: number, high: number): string {
  if (low === high) return printLiteral(line, low)
  if (low === line.minimum) {
    const open = isShorter(line, line.next(high), high, true)
    return open ? `< ${printLiteral(line, line.next(high))}` : `<= ${printLiteral(line, high)}`
  }
  const openLow = isShorter(line, line.previous(low), low, false)
  const from = printLiteral(line, openLow ? line.previous(low) : low)
  if (high === line.maximum) return `${openLow ? '>' : '>='} ${from}`
  const openHigh = isShorter(line, line.next(high), high, false)
  const to = printLiteral(line, openHigh ? line.next(high) : high)
  return `${openLow ? '(' : '['}${from}..${to}${openHigh ? ')' : ']'}`
}

/**
 * Whether the neighbour makes the rounder bound: `< 30` rather than `<= 29.999999999999996`,
 * `< 2024-02-01T00:00:00Z` rather than the millisecond before.
 */
function isShorter(line: Line, neighbour: number, position: number, orEqual: boolean): boolean {
  const difference = weight(line, neighbour) - weight(line, position)
  return difference < 0 || (orEqual && difference === 0)
}

function weight(line: Line, position: number): number {
  const text = String(line.json(position))
  return line.type.kind === 'number' ? text.replace(/(?<=\d)0+$/, '').length : text.length
}
