import type { InTurn } from './in-turn.ts'
import type { Procedures } from './procedures.ts'
import type { Store } from './store.ts'
import type { Transport } from './transport.ts'

/** What an engine works with: the ports of a host, as the operations need them. */
export interface Host {
  readonly procedures: Procedures
  readonly store: Store
  readonly transport: Transport
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Salts for personal values, where the host gives any. */
  readonly random?: () => string
  /** Work on one case at a time, by its id. */
  readonly inTurn: InTurn
}
