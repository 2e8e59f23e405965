import type { Range } from '../diagnostic/index.ts'

const topLevelKey = /^[^\s#\-\]}.,%][^\n]*$/gm

/**
 * Finds the top-level entry that an offset lies in: from its key, the only thing that begins in the
 * first column, to the next one. The same entry is always the same object.
 */
export function topLevelEntries(text: string): (offset: number) => Range {
  const keys = [...text.matchAll(topLevelKey)].map(({ index }) => index)
  const starts = keys[0] === 0 ? keys : [0, ...keys]
  const entries = starts.map((start, index): Range => {
    return { start, end: starts[index + 1] ?? text.length + 1 }
  })
  return (offset) => lastFrom(entries, offset) ?? { start: 0, end: text.length + 1 }
}

/** The last of the ascending ranges that begins at or before an offset. */
export function lastFrom(ascending: readonly Range[], offset: number): Range | undefined {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return ascending[low - 1]
}
