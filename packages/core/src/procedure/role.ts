import type { Clause, Texts } from './text.ts'

/** Who may do something. Who holds it is the host's to say, unless it is a role of the case. */
export interface Role {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** Held by whom the last `assign` of the case named. */
  readonly ofCase: boolean
  /** The roles from which a role of the case is filled, and whose queue it may be. */
  readonly from: readonly string[]
  /** Outside the organisation: its duties are not ours. */
  readonly outside: boolean
}
