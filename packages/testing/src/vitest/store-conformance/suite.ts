import type { Accepted, CaseState, Store } from '@dueprocess/core'

/** What the promises of a store are tried on: a store that is new for each of them. */
export interface Suite {
  readonly store: Store
  /** The same data as another host sees it. */
  readonly again: () => Store
  /** Commits an outcome on top of a case that was seen; none: the case is new. */
  readonly keep: (outcome: Accepted, before?: CaseState) => Promise<'committed' | 'conflict'>
  /** Opens a case that a host would open, and keeps it. */
  readonly open: (id: string, at?: number) => Promise<Accepted>
}
