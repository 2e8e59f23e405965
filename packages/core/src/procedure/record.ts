import type { Form } from '../form/index.ts'
import type { Clause, Texts } from './text.ts'

/** A document that is made from forms. */
export interface CaseRecord {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly forms: readonly Form[]
  /** Each one made in a case has a number. */
  readonly numbered: boolean
}
