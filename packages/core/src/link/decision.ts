import type { DecisionTable, Expression, Type } from '@dueprocess/rules'
import type { Clause, Texts } from './text.ts'

/** A named, typed expression over facts. */
export interface Definition {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly expression: Expression
}

/** A decision table or matrix over facts. It is live: computed anew after whatever feeds it. */
export interface Decision {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly table: DecisionTable
  /** One for each output; a single output is read as the decision's own name. */
  readonly outputs: readonly { readonly name: string; readonly fact: string; readonly type: Type }[]
  /** What a rule implements, by its number. */
  readonly ruleClauses: ReadonlyMap<number, readonly Clause[]>
}
