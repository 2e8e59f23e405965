import type { Accepted, CaseState } from '../case/index.ts'
import type { Entry } from '../trail/index.ts'
import { isCaseId, refuseId } from './case-id.ts'
import { closingEffects } from './closing.ts'
import type { Host } from './host.ts'
import { loadCase } from './load-case.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'
import type { Store } from './store.ts'

/** What was committed. Its effects are in the outbox: nobody but `deliver` carries them out. */
export interface Committed {
  readonly ok: true
  readonly case: CaseState
  /** Appended to the trail, in order; of a duplicate, the entry that was made then. */
  readonly entries: readonly Entry[]
  /** The event was accepted before, as this entry; nothing has changed. */
  readonly duplicateOf?: number
}

/** Says what becomes of a case; undefined: there is none yet. Asked anew after every conflict. */
export type Decide = (
  before: CaseState | undefined,
) => Accepted | HostRefusal | Promise<Accepted | HostRefusal>

// With work on one case in turn, only other hosts conflict, and each conflict means that one of
// them got ahead.
export const MAXIMUM_ATTEMPTS: number = 32

/**
 * Load, decide, commit; on a conflict all of it again, which the pure kernel makes safe. A commit
 * that closes the case sends the head of its trail along, and tells the case that it is linked to.
 */
export async function changeCase(
  host: Host,
  id: string,
  decide: Decide,
): Promise<Committed | HostRefusal> {
  if (!isCaseId(id)) return refuseId(id)
  return host.inTurn(id, async () => {
    for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt++) {
      const loaded = await loadCase(host.store, id)
      if (!loaded.ok) return refuseByHost(loaded.reason)
      const before = loaded.state
      const decided = await decide(before)
      if (!decided.ok) return decided
      if (await commit(host.store, before, decided)) return committed(host.store, decided)
    }
    return refuseByHost({ code: 'contended', case: id, attempts: MAXIMUM_ATTEMPTS })
  })
}

async function commit(
  store: Store,
  before: CaseState | undefined,
  { case: after, entries, effects }: Accepted,
): Promise<boolean> {
  const closes = after.status === 'closed' && before?.status !== 'closed'
  const sent = closes ? [...effects, ...closingEffects(after)] : effects
  const idle = entries.length === 0 && sent.length === 0 && after.wakeAt === before?.wakeAt
  if (idle) return true
  const expected = before?.seq ?? 0
  return (await store.commit({ case: after, entries, effects: sent, expected })) === 'committed'
}

async function committed(store: Store, outcome: Accepted): Promise<Committed> {
  const { case: after, entries, duplicateOf } = outcome
  if (duplicateOf === undefined) return { ok: true, case: after, entries }
  const made = await store.trail(after.id, { from: duplicateOf, to: duplicateOf })
  return { ok: true, case: after, entries: made, duplicateOf }
}
