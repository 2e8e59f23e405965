/**
 * The candidate that a mistyped word most likely means: at most a third of its letters may have to
 * be inserted, deleted, replaced or swapped with their neighbour. The library has the like, but a
 * wrong call must be answered without loading it.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.floor(word.length / 3)
  const near = [...candidates]
    .filter(({ length }) => Math.abs(length - word.length) <= limit)
    .map((candidate) => ({ candidate, changes: distance(word, candidate) }))
    .filter(({ changes }) => changes > 0 && changes <= limit)
  return near.toSorted((a, b) => a.changes - b.changes)[0]?.candidate
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = next
  }
  return last[b.length] ?? 0
}
