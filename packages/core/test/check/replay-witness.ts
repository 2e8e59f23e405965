import { expect } from 'vitest'
import type { Witness } from '../../src/diagnostic/index.ts'
import { advance, type CaseState, loadProcedure, openCase, wakeCase } from '../../src/index.ts'

const start = Date.UTC(2026, 0, 5, 8)

/**
 * Plays a witness as events of a case, and gives the case at its end. What has errors gives no
 * procedure, so that the errors with a witness are taken as warnings.
 */
export function replayWitness(text: string, witness: Witness): CaseState {
  const rules = Object.fromEntries(
    loadProcedure(text).diagnostics.map(({ code }) => [code, 'warning' as const]),
  )
  const { procedure } = loadProcedure(text, { rules })
  if (!procedure) throw new Error('the procedure cannot be loaded even without its errors')
  let at = start
  let state: CaseState | undefined
  for (const { step, by, roles, data, after } of witness) {
    at += after ?? 60_000
    const actor = { id: by, roles: [...roles] }
    const event = { step, by: actor, at, ...(data ? { data } : {}) }
    if (by === 'clock') {
      expect(state).toBeDefined()
      const woken = wakeCase(procedure, state as CaseState, at)
      if (!woken.ok) throw new Error(JSON.stringify(woken))
      expect(woken.entries.map((entry) => entry.step?.id)).toContain(step)
      state = woken.case
      continue
    }
    const outcome = state
      ? advance(procedure, state, { id: `e${at}`, ...event })
      : openCase(procedure, { id: 'witness', ...event })
    if (!outcome.ok) throw new Error(`${step}: ${JSON.stringify(outcome.reasons)}`)
    state = outcome.case
  }
  if (!state) throw new Error('the witness is empty')
  return state
}
