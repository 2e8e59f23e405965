/** Names longer than this are not compared: nobody mistypes one letter of so many. */
const longest = 64
/** At most so many names are looked at, so that an unknown name costs bounded time. */
const mostCandidates = 5_000

/**
 * The name nearest to a misspelt one, or undefined where none is near: at most a third of its
 * letters differ (Damerau-Levenshtein, upper and lower case alike), or it is the last part of
 * exactly one dotted name.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1
  let tails: string[] = []
  let seen = 0
  for (const candidate of candidates) {
    seen += 1
    if (seen > mostCandidates) break
    if (candidate.length > longest) continue
    const lower = candidate.toLowerCase()
    if (lower.endsWith(`.${wanted}`)) tails = [...tails.slice(0, 1), candidate]
    const distance = editDistance(wanted, lower, bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best ?? (tails.length === 1 ? tails[0] : undefined)
}

/** Names what exists, cut where there is much: `available: a, b, c and 12 more`. */
export function available(names: Iterable<string>, most = 8): string {
  const all = [...names]
  if (all.length === 0) return 'none is available'
  const shown = all.slice(0, most).join(', ')
  return `available: ${shown}${all.length > most ? ` and ${all.length - most} more` : ''}`
}

/** Restricted Damerau-Levenshtein distance; at least `limit` where it would be that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) next.push(cell(a, b, i, j, before, row, next))
    if (Math.min(...next) >= limit) return limit
    before = row
    row = next
  }
  return Math.min(limit, row[b.length] as number)
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: readonly number[],
  row: readonly number[],
  next: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1]
  const cost = Math.min(
    (row[j] as number) + 1,
    (next[j - 1] as number) + 1,
    (row[j - 1] as number) + (same ? 0 : 1),
  )
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(cost, (before[j - 2] as number) + 1) : cost
}
