/** Words of more letters have no suggestion: nobody mistypes one letter of so many. */
const longestWord = 64

/** How many letters of candidates one question compares, where nobody says. */
const mostLetters = 200_000

/**
 * How much may still be compared, in letters of candidates. Many questions may share one, so that
 * a text with thousands of unknown words is answered as soon as one with a few.
 */
export interface LetterBudget {
  left: number
}

/**
 * The candidate that a misspelt word most likely means: the one with the fewest letters inserted,
 * deleted, replaced or swapped with their neighbour (optimal string alignment; upper and lower
 * case alike), the first of equals. One change is near for a word of 3 letters, two from 6, three
 * from 10, four from 16. Where none is near, the only candidate that the word begins, or the only
 * dotted one that it ends. Undefined where there is none of these, for a word of over 64 letters,
 * and where the budget does not last for all candidates: the nearest of some may not be the nearest.
 */
export function nearestWord(
  word: string,
  candidates: Iterable<string>,
  budget: LetterBudget = { left: mostLetters },
): string | undefined {
  if (word.length > longestWord) return undefined
  // Names are in NFC: a word that only looks like one is no further off than its letter case.
  const wanted = word.normalize('NFC').toLowerCase()
  const partial: Partial = { longer: [], dotted: [] }
  let best: string | undefined
  let limit = changesAllowed(wanted.length)
  for (const candidate of candidates) {
    budget.left -= Math.min(candidate.length, longestWord) + 1
    if (budget.left < 0) return undefined
    if (candidate === word || candidate.length > longestWord) continue
    const lower = candidate.toLowerCase()
    collectPartial(wanted, lower, candidate, partial)
    const changes = limit < 0 ? Infinity : distance(wanted, lower, limit)
    if (changes > limit) continue
    best = candidate
    limit = changes - 1
  }
  return best ?? only(partial.longer) ?? only(partial.dotted)
}

function changesAllowed(length: number): number {
  if (length < 3) return 0
  if (length < 6) return 1
  if (length < 10) return 2
  return length < 16 ? 3 : 4
}

/** Candidates of which the word is the beginning, as `max`, or the last part, as `deaths`. */
interface Partial {
  readonly longer: string[]
  readonly dotted: string[]
}

function collectPartial(wanted: string, lower: string, candidate: string, found: Partial): void {
  // Two letters begin too many words, unless only the last letter is missing.
  if (wanted.length < 2 || (wanted.length === 2 && lower.length !== 3)) return
  if (found.longer.length < 2 && lower.length > wanted.length && lower.startsWith(wanted)) {
    found.longer.push(candidate)
  }
  if (found.dotted.length < 2 && lower.endsWith(`.${wanted}`)) found.dotted.push(candidate)
}

function only(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined
}

/**
 * How many changes lead from one word to the other; anything over `limit` is only known to be
 * over it, so that only the places at most `limit` off the diagonal have to be looked at.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const next = new Array<number>(b.length + 1).fill(limit + 1)
    next[0] = row
    let least = row
    const end = Math.min(b.length, row + limit)
    for (let column = Math.max(1, row - limit); column <= end; column += 1) {
      const changes = changesAt(a, b, row, column, { beforeLast, last, next })
      next[column] = changes
      least = Math.min(least, changes)
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = next
  }
  return last[b.length] as number
}

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
  readonly next: readonly number[]
}

function changesAt(a: string, b: string, row: number, column: number, rows: Rows): number {
  const { beforeLast, last, next } = rows
  const same = a[row - 1] === b[column - 1]
  const changes = Math.min(
    (last[column] as number) + 1,
    (next[column - 1] as number) + 1,
    (last[column - 1] as number) + (same ? 0 : 1),
  )
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return swapped ? Math.min(changes, (beforeLast[column - 2] as number) + 1) : changes
}
