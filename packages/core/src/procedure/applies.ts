import type { Clause } from './text.ts'

/** The days on which a procedure may be followed. A new law is a new version. */
export interface Applies {
  /** The first day, as `YYYY-MM-DD`. */
  readonly from?: string
  /** The last day. */
  readonly until?: string
  /** Which day counts: that of the opening, or a fact that is a date or an instant. */
  readonly by: { readonly kind: 'opened' } | { readonly kind: 'fact'; readonly name: string }
  /** The zone in which an instant has its day. */
  readonly zone: string
  readonly clauses: readonly Clause[]
}
