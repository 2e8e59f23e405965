import type { Calendar, Interval } from '@dueprocess/rules'

/** The spans of working time between two instants, in order, cut off at both. */
export function workIntervals(calendar: Calendar, from: number, to: number): readonly Interval[] {
  const intervals: Interval[] = []
  // A night shift of 31 December belongs to the year in which it began.
  const first = calendar.yearAt(from).year - 1
  for (let year = first; calendar.year(year).from < to; year++) {
    const { starts, ends } = calendar.year(year)
    for (const [index, start] of starts.entries()) {
      const end = ends[index] as number
      if (end > from && start < to) {
        intervals.push({ from: Math.max(start, from), to: Math.min(end, to) })
      }
    }
  }
  return intervals
}
