/**
 * How much longer one piece of work takes than another, as the median of ratios that are each
 * measured back to back, so that what slows the machine down slows both. Both are warmed up first.
 */
export function timeRatio(work: () => unknown, against: () => unknown, rounds = 21): number {
  for (const one of [work, against, work, against]) one()
  const ratios = Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? milliseconds(work) / milliseconds(against) : inverse(against, work),
  )
  return median(ratios)
}

function inverse(first: () => unknown, second: () => unknown): number {
  const time = milliseconds(first)
  return milliseconds(second) / time
}

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('there is no median of nothing')
  return middle
}
