const longestWord = 64

/**
 * The candidate that a misspelt word most likely means, or undefined where none is near. Letter
 * case does not count; a swap of neighbours is one change. Longer words may differ more; a word that
 * only one candidate begins with is short for it. Words of over 64 characters have no suggestion, so
 * that the work stays bounded.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  const wanted = word.toLowerCase()
  const words = [...candidates]
  let best: string | undefined
  let limit = allowedChanges(wanted.length)
  for (const candidate of words) {
    if (candidate === word || candidate.length > longestWord) continue
    const changes = distance(wanted, candidate.toLowerCase(), limit)
    if (changes > limit) continue
    best = candidate
    limit = changes - 1
    if (limit < 0) break
  }
  return best ?? onlyLonger(wanted, words)
}

/** The one candidate that a shortened word such as `max` begins. */
function onlyLonger(wanted: string, words: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined
  const longer = words.filter(
    (word) => word.toLowerCase().startsWith(wanted) && word.length > wanted.length,
  )
  return longer.length === 1 ? longer[0] : undefined
}

function allowedChanges(length: number): number {
  if (length < 3) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

/** Optimal string alignment distance; anything over `limit` is only known to be over it. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      next.push(changesAt(a, b, row, column, { beforeLast, last, next }))
    }
    beforeLast = last
    last = next
  }
  return last[b.length] ?? 0
}

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
  readonly next: readonly number[]
}

function changesAt(a: string, b: string, row: number, column: number, rows: Rows): number {
  const at = (values: readonly number[], index: number): number => values[index] ?? Infinity
  const same = a[row - 1] === b[column - 1]
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    at(rows.last, column) + 1,
    at(rows.next, column - 1) + 1,
    at(rows.last, column - 1) + (same ? 0 : 1),
    swapped ? at(rows.beforeLast, column - 2) + 1 : Infinity,
  )
}
