import type { Choice } from '../procedure/choice.ts'
import type { Live } from './live.ts'

/**
 * What a choice may come to: its one value where the fact is known, else every value that is still
 * possible. The words that a decision can still give narrow it down.
 */
export function possibleChoices<T>(choice: Choice<T>, live: Live): readonly T[] {
  if (choice.kind === 'fixed') return [choice.value]
  const { fact, values, otherwise } = choice
  const known = live.read(fact)
  // A null is what nobody knows, not a word that is missing.
  if (known !== undefined && known !== null) {
    const chosen = values.get(String(known)) ?? otherwise
    return chosen === undefined ? [] : [chosen]
  }
  const possible = live.possible(fact)?.map(String)
  const listed = [...values]
    .filter(([word]) => possible?.includes(word) ?? true)
    .map(([, value]) => value)
  const isListed = possible?.every((word) => values.has(word))
  return otherwise === undefined || isListed ? listed : [...listed, otherwise]
}
