/** A half-open interval of instants. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/**
 * The union of intervals, in order, without what lies before `start`: overlapping and touching
 * pauses count once. Intervals that are empty or turned round are left out.
 */
export function uniteIntervals(intervals: readonly Interval[], start: number): readonly Interval[] {
  const clipped = intervals
    .map(({ from, to }) => ({ from: Math.max(from, start), to }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  const united: { from: number; to: number }[] = []
  for (const interval of clipped) {
    const last = united.at(-1)
    if (last !== undefined && interval.from <= last.to) last.to = Math.max(last.to, interval.to)
    else united.push(interval)
  }
  return united
}

/** What is left of the time from `start` to `end` between pauses that are united. */
export function runningIntervals(
  start: number,
  end: number,
  pauses: readonly Interval[],
): readonly Interval[] {
  const running: Interval[] = []
  let from = start
  for (const pause of pauses) {
    if (pause.from > from) running.push({ from, to: Math.min(pause.from, end) })
    from = Math.max(from, pause.to)
    if (from >= end) return running
  }
  return from < end ? [...running, { from, to: end }] : running
}
