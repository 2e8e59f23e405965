import type { DecisionTable, Expression, Type } from '@dueprocess/rules'
import type { Choice } from './choice.ts'
import type { Clause, Texts } from './text.ts'

/** A named, typed expression over facts. */
export interface Definition {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly expression: Expression
}

/**
 * A decision table or matrix over facts. It is live, computed anew after whatever feeds it, unless
 * a step adopts it or somebody overrides it.
 */
export interface Decision {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly table: DecisionTable
  /** One for each output; a single output is read as the decision's own name. */
  readonly outputs: readonly { readonly name: string; readonly fact: string; readonly type: Type }[]
  /** Changes only at the steps that name it in `decide`. */
  readonly adopted: boolean
  /** Who may put a value of their own in its place. */
  readonly override?: {
    readonly by: Choice<readonly string[]>
    readonly clauses: readonly Clause[]
  }
  /** What a rule implements, by its number. */
  readonly ruleClauses: ReadonlyMap<number, readonly Clause[]>
}
