import type { Measure } from '../procedure/index.ts'
import { formatPeriod, type Period } from './period.ts'
import type { Forecast, Trend } from './result.ts'
import { lineThrough, meanOf } from './statistics.ts'
import { figureOf, newTally, type Tally } from './tally.ts'

// Three to draw a line through, one to try it on.
const FEWEST = 4
const FEWEST_BEFORE = 3

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * How a figure went on from one period to another, both included. A period without a case counts
 * none and sums up to nothing; of all else it is unknown, and the line goes past it.
 */
export function trendOf(
  measure: Measure,
  tallies: ReadonlyMap<number, Tally>,
  { from, to }: { readonly from: number; readonly to: Period },
): Trend {
  const { unit, number: last } = to
  const points = Array.from({ length: from > last ? 0 : last - from + 1 }, (_, index) => {
    const number = from + index
    const { value, cases } = figureOf(measure, tallies.get(number) ?? newTally())
    return { number, value, cases }
  })
  const known = points.flatMap(({ number, value }): Point[] => {
    return value === null ? [] : [{ x: number - from, y: value }]
  })
  const shown = points.map(({ number, value, cases }) => ({
    period: formatPeriod({ unit, number }),
    value,
    cases,
  }))
  const next = { unit, number: last + 1 }
  const forecast = forecastOf(measure, known, { x: next.number - from, period: next })
  if (forecast) return { unit, points: shown, forecast }
  return { unit, points: shown, tooFew: { needed: FEWEST, known: known.length } }
}

function forecastOf(
  measure: Measure,
  known: readonly Point[],
  { x, period }: { readonly x: number; readonly period: Period },
): Forecast | undefined {
  if (known.length < FEWEST) return undefined
  const line = lineThrough(known)
  const value = predict(measure, known, x)
  const tried = known.slice(FEWEST_BEFORE).map((point, index) => {
    const before = known.slice(0, FEWEST_BEFORE + index)
    const guess = predict(measure, before, point.x)
    return { line: off(guess, point), naive: off(before.at(-1)?.y, point) }
  })
  const error = meanOf(tried.flatMap((one) => one.line ?? []))
  const naiveError = meanOf(tried.flatMap((one) => one.naive ?? []))
  const all = [line?.slope, value, error, naiveError]
  if (!line || value === undefined || error === undefined || naiveError === undefined)
    return undefined
  if (!all.every(Number.isFinite)) return undefined
  return { slope: line.slope, period: formatPeriod(period), value, error, naiveError }
}

function predict(measure: Measure, points: readonly Point[], x: number): number | undefined {
  const line = lineThrough(points)
  return line && within(measure, line.start + line.slope * x)
}

/** No share lies outside 0 to 1, and no fewer than no cases are counted. */
function within({ kind }: Measure, value: number): number {
  if (kind === 'share') return Math.min(1, Math.max(0, value))
  return kind === 'count' ? Math.max(0, value) : value
}

function off(guess: number | undefined, { y }: Point): number | undefined {
  return guess === undefined ? undefined : Math.abs(guess - y)
}
