/**
 * A set of positions on a line as closed ranges, flat: `[low, high, low, high, …]`, ascending,
 * disjoint, and merged where they touch. Every line is discrete (of decimal numbers the next
 * double is the next position), so an open end is the closed one beside it and no range needs to
 * say which it is.
 */
export type ValueSet = readonly number[]

export const empty: ValueSet = []

type Next = (position: number) => number

/** All positions that one of the sets has. */
export function union(sets: readonly ValueSet[], next: Next): ValueSet {
  const ranges: [number, number][] = []
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) ranges.push([set[i] as number, set[i + 1] as number])
  }
  ranges.sort((a, b) => a[0] - b[0])
  const result: number[] = []
  for (const [low, high] of ranges) {
    const last = result.length - 1
    if (last > 0 && low <= next(result[last] as number)) {
      result[last] = Math.max(result[last] as number, high)
    } else result.push(low, high)
  }
  return result
}

/** The positions from `low` to `high` that the set does not have. */
export function complement(
  set: ValueSet,
  low: number,
  high: number,
  next: Next,
  previous: Next,
): ValueSet {
  const result: number[] = []
  let from = low
  for (let i = 0; i < set.length && from <= high; i += 2) {
    const start = set[i] as number
    if (start > from) result.push(from, Math.min(previous(start), high))
    from = Math.max(from, next(set[i + 1] as number))
  }
  if (from <= high) result.push(from, high)
  return result
}

/** The positions of the set from `low` to `high`. */
export function clip(set: ValueSet, low: number, high: number): ValueSet {
  const result: number[] = []
  for (let i = 0; i < set.length; i += 2) {
    const start = Math.max(set[i] as number, low)
    const end = Math.min(set[i + 1] as number, high)
    if (start <= end) result.push(start, end)
  }
  return result
}
