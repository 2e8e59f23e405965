import type { Condition } from '@dueprocess/rules'
import type { Clause, Texts } from './text.ts'

/** A timeless rule over the whole case. */
export type Constraint = ConstraintBase &
  (
    | { readonly kind: 'different' | 'same'; readonly steps: readonly string[] }
    | {
        readonly kind: 'first-then'
        readonly first: string
        readonly then: string
        readonly each: boolean
      }
    | { readonly kind: 'never'; readonly condition: Condition }
    | { readonly kind: 'at-most'; readonly count: number; readonly step: string }
  )

interface ConstraintBase {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** The rule holds only while this is true. */
  readonly when?: Condition
  /** The rule holds only while this is not true. */
  readonly unless?: Condition
}
