import type { Clause, Texts } from './text.ts'

/** Who may depart from a procedure, for a reason. */
export interface Deviations {
  /** Roles of which the actor needs one, beside one of the step's own. */
  readonly by: readonly string[]
  readonly title: Texts
  readonly clauses: readonly Clause[]
}
