import { nearestWord } from '@dueprocess/rules'
import { eraseCase, personalFields, personalFieldsOf, planErasure } from '../case/erase.ts'
import type { CaseState } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { Entry } from '../trail/index.ts'
import { isCaseId, refuseId } from './case-id.ts'
import { MAXIMUM_ATTEMPTS } from './change-case.ts'
import type { Host } from './host.ts'
import { loadCase } from './load-case.ts'
import { type HostReason, type HostRefusal, refuseByHost } from './refusal.ts'

/** What was erased; the trail is as whole as before. */
export interface Erased {
  readonly ok: true
  readonly case: CaseState
  /** How many values are gone from the trail; 0: there were none any more. */
  readonly values: number
}

/**
 * Erases personal values of a case, open or closed, and of its trail: all, or those of some fields.
 * It makes no entry: what was erased can be told by the marks that nothing stands behind.
 */
export function erasePersonal(
  host: Host,
  id: string,
  fields?: readonly string[],
): Promise<Erased | HostRefusal> {
  if (!isCaseId(id)) return Promise.resolve(refuseId(id))
  return host.inTurn(id, async () => {
    for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt++) {
      const loaded = await loadCase(host.store, id)
      if (!loaded.ok) return refuseByHost(loaded.reason)
      const { state } = loaded
      if (!state) return refuseByHost({ code: 'unknown-case', case: id })
      const procedure = host.procedures.pinnedBy(state)
      if ('code' in procedure) return refuseByHost(procedure)
      const trail = await host.store.trail(id)
      const [wrong] = notPersonal(procedure, state, trail, fields)
      if (wrong) return refuseByHost(wrong)
      const erasure = planErasure(state, trail, fields)
      const values = erasure.entries.reduce((sum, { pointers }) => sum + pointers.length, 0)
      const isThere = values > 0 || erasure.fields.length > 0
      if (!isThere || (await host.store.erase(erasure)) === 'committed') {
        return { ok: true, case: eraseCase(state, erasure.fields), values }
      }
    }
    return refuseByHost({ code: 'contended', case: id, attempts: MAXIMUM_ATTEMPTS })
  })
}

/** Fields that nobody could mean: a misspelt name must not pass for something that was erased. */
function* notPersonal(
  procedure: Procedure,
  state: CaseState,
  trail: readonly Entry[],
  fields: readonly string[] = [],
): Generator<HostReason> {
  const declared = [...procedure.forms.values()].flatMap(({ id, personal }) => {
    return personal.map((field) => `${id}.${field}`)
  })
  // Of earlier versions only what a migration gave up has kept its name.
  const kept = trail.flatMap((entry) => [...personalFieldsOf(entry).values()])
  const available = [...new Set([...declared, ...personalFields(state), ...kept])]
  for (const field of fields) {
    if (available.includes(field)) continue
    const meant = nearestWord(String(field), available)
    yield { code: 'not-personal', field: String(field), available, ...(meant ? { meant } : {}) }
  }
}
