import type { Line } from '../space/line.ts'
import { complement, empty, type ValueSet } from '../space/value-set.ts'

/** Beyond every domain; a column clips to its own. */
export function endOf(line: Line): number {
  return line.whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
}

/**
 * All but a set. Beyond both ends of the domain, because a line of texts still grows while its
 * cells are read; the column clips it.
 */
export function everythingBut(set: ValueSet, line: Line): ValueSet {
  return complement(set, -endOf(line), endOf(line), line.next, line.previous)
}

/** The positions between two, each included or not; the ends need not be on the line. */
export function rangeOn(
  line: Line,
  low: number,
  hasLow: boolean,
  high: number,
  hasHigh: boolean,
): ValueSet {
  const from = line.whole ? Math.ceil(low) : low
  const to = line.whole ? Math.floor(high) : high
  // Of 2.5 on whole numbers, the next greater is 3 whether 2.5 itself is included or not.
  const first = hasLow || from !== low ? from : line.next(from)
  const last = hasHigh || to !== high ? to : line.previous(to)
  return first <= last ? [first, last] : empty
}
