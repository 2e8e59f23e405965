import { nearest } from '../diagnostic/index.ts'

/** What a misspelt name most likely means. */
export type Suggest = (name: string, candidates: readonly string[]) => string | undefined

// Thousands of unknown names among thousands of known ones are no slips of the pen.
const COMPARISONS = 100_000

/** Looks for the nearest name, until so many have been compared that a document would take long. */
export function suggestWithin(comparisons: number = COMPARISONS): Suggest {
  let left = comparisons
  return (name, candidates) => {
    left -= candidates.length
    return left < 0 ? undefined : nearest(name, candidates)
  }
}
