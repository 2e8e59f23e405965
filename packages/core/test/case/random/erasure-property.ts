import fc from 'fast-check'
import { expect } from 'vitest'
import { auditTrail } from '../../../src/compliance/index.ts'
import type { CaseState, Entry } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { KernelProperty } from './properties.ts'
import { randomProcedure } from './random-procedure.ts'
import { randomSession, submit } from './random-session.ts'

/**
 * After personal values were erased, all or some, the chain verifies, the replay gives the erased
 * case, whatever happens then happens as it would have with them, and an audit says the same.
 */
export const erasingChangesNothingElse: KernelProperty = (
  kernel,
  procedures = randomProcedure,
  options = {},
) =>
  fc.property(numbers(1800), numbers(800), numbers(60), (list, events, more) => {
    const procedure = procedures(list)
    const all = { length: 14, wakes: true, linked: true, ...options }
    const session = randomSession(kernel, procedure, choicesOf(events), all)
    fc.pre(session !== undefined && session.moments.length > 0)
    if (!session) return
    const first = session.moments.findIndex(({ before }) => before.personal)
    const isPersonal = [...procedure.forms.values()].some(({ personal }) => personal.length > 0)
    if (isPersonal) fc.pre(first >= 0)
    const holding = Math.max(first, 0)
    const { moments } = session
    const { chance, one, upTo } = choicesOf(more)
    const from = holding + upTo(moments.length - holding)
    const { before } = moments[from] ?? { before: session.case }
    const held = fieldsOf(before)
    const fields = chance(50) || held.length === 0 ? undefined : [one(held)]
    const gone = kernel.erase(before, session.trail.slice(0, before.seq), fields)
    for (const field of fields ?? held) expect(fieldsOf(gone.case)).not.toContain(field)
    for (const entry of fields ? [] : gone.trail) expect(entry.personal).toBeUndefined()

    let state = gone.case
    let trail = gone.trail
    for (const { submission, outcome, before } of moments.slice(from)) {
      expect(withoutPersonal(state)).toEqual(withoutPersonal(before))
      expect(kernel.verifyTrail(trail, { head: before.head })).toMatchObject({ ok: true })
      expect(kernel.replayCase(procedure, trail)).toEqual({ ok: true, case: state })
      const again = submit(kernel, procedure, state, submission)
      if (!again.ok || !outcome.ok) {
        expect(again).toEqual(outcome)
        continue
      }
      expect(again.effects).toEqual(outcome.effects)
      expect(again.entries.map(withoutPersonal)).toEqual(outcome.entries.map(withoutPersonal))
      state = again.case
      trail = [...trail, ...again.entries]
    }
    expect(kernel.verifyTrail(trail, { head: session.case.head })).toMatchObject({ ok: true })
    expect(kernel.replayCase(procedure, trail)).toEqual({ ok: true, case: state })
    // What comes round for years has thousands of entries, and an audit reckons each of them.
    if (trail.length > 100) return
    expect(auditTrail(procedure, trail)).toEqual(auditTrail(procedure, session.trail))
  })

function fieldsOf({ personal = {} }: CaseState): readonly string[] {
  return Object.entries(personal).flatMap(([form, values]) => {
    return Object.keys(values).map((field) => `${form}.${field}`)
  })
}

function withoutPersonal({ personal: _, ...rest }: CaseState | Entry): object {
  return rest
}
