/**
 * Sums of finite numbers, in an order of their own, so that the same numbers give the same sum in
 * whatever order they come; with the error of each addition carried along (Neumaier, 1974).
 * Undefined where the sum is no finite number.
 */
export function sumOf(values: readonly number[]): number | undefined {
  let sum = 0
  let lost = 0
  for (const value of ascending(values)) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  const total = sum + lost
  return Number.isFinite(total) ? withoutSign(total) : undefined
}

/** The arithmetic mean; undefined for none. */
export function meanOf(values: readonly number[]): number | undefined {
  const count = values.length
  if (count === 0) return undefined
  const sum = sumOf(values)
  // A sum too large for a number may have a mean that is none.
  return sum === undefined ? sumOf(values.map((value) => value / count)) : sum / count
}

/** The value in the middle, or the mean of the two there; undefined for none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = ascending(values)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return undefined
  return sorted.length % 2 === 1 ? withoutSign(upper) : meanOf([sorted[middle - 1] ?? upper, upper])
}

/**
 * The nearest rank: the least value that at least this share of all does not exceed. It is one of
 * the values. Undefined for none.
 */
export function percentileOf(values: readonly number[], share: number): number | undefined {
  const sorted = ascending(values)
  // 0.07 times 100 is a little over 7, and so would be the rank.
  const rank = Math.ceil(Number((share * sorted.length).toPrecision(12)))
  const value = sorted[Math.max(rank, 1) - 1]
  return value === undefined ? undefined : withoutSign(value)
}

/** A straight line through points: the value at `x` is `start + slope * x`. */
export interface Line {
  readonly slope: number
  readonly start: number
}

/**
 * The line of Theil (1950) and Sen (1968): its slope is the median of the slopes between all pairs of
 * points, so that a third of all points may be wild without bending it. Undefined for fewer than two
 * points.
 */
export function lineThrough(
  points: readonly { readonly x: number; readonly y: number }[],
): Line | undefined {
  const slopes = points.flatMap((a, index) => {
    return points.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : (b.y - a.y) / (b.x - a.x)))
  })
  const slope = medianOf(slopes)
  if (slope === undefined) return undefined
  const start = medianOf(points.map(({ x, y }) => y - slope * x))
  return start === undefined ? undefined : { slope, start }
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b)
}

/** Canonical JSON has no negative zero. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}
