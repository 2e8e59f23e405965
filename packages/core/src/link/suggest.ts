import { nearestWord } from '@dueprocess/rules'

/** What a misspelt name most likely means. */
export type Suggest = (name: string, candidates: readonly string[]) => string | undefined

/** Thousands of unknown names among thousands of known ones are no slips of the pen. */
export const mostLetters = 1_000_000

/** Looks for the nearest name, until so many letters were compared that a document would take long. */
export function suggestWithin(letters: number = mostLetters): Suggest {
  const budget = { left: letters }
  return (name, candidates) => nearestWord(name, candidates, budget)
}
