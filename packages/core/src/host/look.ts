import { available, type CaseState, type Offer } from '../case/index.ts'
import type { Actor } from '../trail/index.ts'
import { isCaseId, refuseId } from './case-id.ts'
import type { Host } from './host.ts'
import { loadCase } from './load-case.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** What somebody could do in a case now. */
export interface Offers {
  readonly ok: true
  readonly offers: readonly Offer[]
  /** To be handed back as `expect`, so that nobody acts on a page that is out of date. */
  readonly revision: number
}

/** Every step that a person can take, for this actor at the host's instant, each with its reasons. */
export async function offersTo(
  host: Host,
  id: string,
  actor: Actor,
): Promise<Offers | HostRefusal> {
  if (!isCaseId(id)) return refuseId(id)
  const loaded = await loadCase(host.store, id)
  if (!loaded.ok) return refuseByHost(loaded.reason)
  const { state } = loaded
  if (!state) return refuseByHost({ code: 'unknown-case', case: id })
  const procedure = host.procedures.pinnedBy(state)
  if ('code' in procedure) return refuseByHost(procedure)
  const offers = available(procedure, state, actor, host.now())
  return { ok: true, offers, revision: state.revision }
}

/** A case as it was committed last. */
export async function find({ store }: Host, id: string): Promise<CaseState | undefined> {
  // No case has such an id, and not every store could be asked for it.
  return isCaseId(id) ? store.load(id) : undefined
}
