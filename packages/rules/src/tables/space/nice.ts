import type { Line } from './line.ts'

/**
 * The position between two, inclusive, that a person would pick as an example: beside the edge,
 * and a short decimal number rather than the double next to one.
 */
export function nicePosition(line: Line, low: number, high: number): number {
  const isLowest = low === line.minimum
  if (isLowest && high === line.maximum && low <= 0 && high >= 0) return 0
  if (line.whole) return isLowest && high !== line.maximum && line.ordered ? high : low
  return shortest(candidates(low, high).filter((value) => value >= low && value <= high))
}

/** Beyond this a bound is the end of all numbers rather than one that somebody wrote. */
const endless = 1e15

function candidates(low: number, high: number): number[] {
  if (high > endless) return [low, Math.ceil(low)]
  if (low < -endless) return [high, Math.floor(high)]
  const middle = low + (high - low) / 2
  const rounded = [1, 2, 3, 4, 6, 9, 12, 15].map((digits) => Number(middle.toPrecision(digits)))
  return [low, high, Math.ceil(low), Math.floor(high), ...rounded, middle].map((one) => one + 0)
}

/** The first of those whose text is shortest. */
function shortest(values: readonly number[]): number {
  return values.reduce((a, b) => (String(b).length < String(a).length ? b : a))
}
