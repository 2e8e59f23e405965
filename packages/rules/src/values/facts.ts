import type { Json } from './json.ts'
import type { LetterBudget } from './nearest-word.ts'
import type { Type } from './type.ts'

/**
 * Reads one fact by its full dotted name (`report.deaths`, `grade`, `deadline.window.open`,
 * `in.handling`). `undefined` means not known; JSON `null` means the same.
 */
export type ReadFact = (name: string) => Json | undefined

/** The names that a text may use, with their types. */
export interface Scope {
  /** The type of a full dotted name, or undefined where there is no such name. */
  type(name: string): Type | undefined
  /** All names, for "did you mean" and "available". */
  names(): Iterable<string>
  /** What looking for the nearest names may still cost, for all texts that share this scope. */
  readonly budget?: LetterBudget
}
