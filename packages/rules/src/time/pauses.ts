/** A half-open interval of instants. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/**
 * Intervals in order and without what lies before `start`; time that several of them cover belongs
 * to the first. What is empty or turned round is left out.
 */
export function separateIntervals(
  intervals: readonly Interval[],
  start: number,
): readonly Interval[] {
  const separate: Interval[] = []
  let end = start
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    if (to > end && to > from) {
      separate.push({ from: Math.max(from, end), to })
      end = to
    }
  }
  return separate
}

/** What is left of the time from `start` to `end` between separate pauses. */
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
