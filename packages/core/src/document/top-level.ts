import type { Range } from '../diagnostic/index.ts'

const topLevelKey = /^[^\s#\-\]}.,%][^\n]*$/gm

/**
 * Finds the top-level entry that an offset lies in: from its key, the only thing that begins in the
 * first column, to the next one. The same entry is always the same object.
 */
export function topLevelEntries(text: string): (offset: number) => Range {
  const starts = [...text.matchAll(topLevelKey)].map(({ index }) => index)
  const edges = starts[0] === 0 ? starts : [0, ...starts]
  const entries = edges.map((start, index): Range => ({ start, end: edges[index + 1] ?? text.length + 1 }))
  return (offset) => entries.findLast(({ start }) => start <= offset) ?? { start: 0, end: text.length + 1 }
}
