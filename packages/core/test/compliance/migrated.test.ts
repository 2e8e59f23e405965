import { describe, expect, it } from 'vitest'
import { auditTrail, renderAudit } from '../../src/compliance/index.ts'
import { advance, type Entry, migrateCase, type Procedure, planMigration } from '../../src/index.ts'
import { actor, boss, clerk, guard, opened, time } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { reseal } from './faults.ts'

const version = (first: string, who: string): Procedure =>
  procedureOf(`
sources: {R: {title: Rules}}
roles: {clerk: {}, guard: {}, boss: {}, handler: {of: case, from: [clerk]}}
forms: {report: {deaths: integer}}
open: {tell: {by: clerk, form: report, assign: {handler: self}, to: ${first}}}
stages:
  ${first}: {steps: {look: {by: ${who}, when: report.deaths > 0, to: checking, clause: R-1}, drop: {by: boss, to: closed}}}
  checking: {steps: {check: {by: handler, to: closed, clause: R-2}}}
  closed: {final: true}
deadlines: {looking: {within: 2 hours, after: tell, until: look, clause: R-3}}
`)

const before = version('handling', 'clerk')
const after = version('looking-at', 'guard')

/** A case of the first version, moved to the second one, and closed there. */
function movedCase(at: string): { readonly trail: readonly Entry[] } {
  const planned = planMigration(before, after, { stages: { handling: 'looking-at' } })
  if (!planned.ok) throw new Error(JSON.stringify(planned))
  const run = opened(before, { data: { deaths: 1 } })
  const event = { by: boss, at: time(at), reason: 'A new law' }
  const migrated = migrateCase(planned.plan, run.case, event)
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.reasons))
  return { trail: [...run.trail, ...migrated.entries] }
}

describe('what happened before a case was moved', () => {
  it('is audited by the version that it followed, where that is given', () => {
    const { trail } = movedCase('Mon 12:00')
    const { earlier, findings, verdict } = auditTrail(after, trail, { earlier: [before] })
    expect(findings).toEqual([])
    expect(earlier).toMatchObject([{ procedure: { behaviour: before.behaviour }, entries: [1, 2] }])
    // Under the first version nobody had looked within two hours.
    expect(earlier[0]?.report?.findings).toMatchObject([{ code: 'deadline-missed' }])
    expect(verdict).toBe('broken')
  })

  it('is said not to be audited where it is not, and the case is not decided', () => {
    const { trail } = movedCase('Mon 09:00')
    const report = auditTrail(after, trail)
    expect(report.earlier).toEqual([
      { procedure: expect.objectContaining({ behaviour: before.behaviour }), entries: [1, 1] },
    ])
    expect(report.verdict).toBe('not-decided')
    expect(renderAudit(report, { format: 'markdown' })).toContain('that version was not given')
    expect(renderAudit(report, { format: 'html' })).toContain('that version was not given')
  })

  it('is found to be wrong like anything else', () => {
    const { trail } = movedCase('Mon 09:00')
    const forged = trail.map((entry) => {
      const { step } = entry
      return step ? { ...entry, step: { ...step, by: actor('ann', 'guard') } } : entry
    })
    const { earlier } = auditTrail(after, reseal(forged), { earlier: [before] })
    expect(earlier[0]?.report?.findings).toMatchObject([{ code: 'wrong-role' }])
  })
})

it('of a case that was moved only what followed is judged, by the rules that it followed', () => {
  const planned = planMigration(before, after, { stages: { handling: 'looking-at' } })
  if (!planned.ok) throw new Error(JSON.stringify(planned))
  const run = opened(before, { data: { deaths: 1 } })
  const event = { by: boss, at: time('Mon 09:00'), reason: 'A new law' }
  const migrated = migrateCase(planned.plan, run.case, event)
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.reasons))
  const look = advance(after, migrated.case, { step: 'look', by: guard, at: time('Mon 10:00') })
  if (!look.ok) throw new Error(JSON.stringify(look.reasons))
  const check = advance(after, look.case, { step: 'check', by: clerk, at: time('Mon 11:00') })
  if (!check.ok) throw new Error(JSON.stringify(check.reasons))

  const trail = [...run.trail, ...migrated.entries, ...look.entries, ...check.entries]
  const { findings, clauses } = auditTrail(after, trail)
  expect(findings).toEqual([])
  const said = Object.fromEntries(clauses.map(({ clause, verdict }) => [clause, verdict]))
  // What the version before promised stands in neither of them.
  expect(said).toEqual({ 'R-1': 'followed', 'R-2': 'followed', 'R-3': 'not-decided' })

  const forged = trail.map((entry) => {
    const { step } = entry
    return step?.id === 'check' ? { ...entry, step: { ...step, by: actor('eve', 'clerk') } } : entry
  })
  // Who holds a role of the case was settled before the move.
  expect(auditTrail(after, reseal(forged)).findings).toMatchObject([
    { code: 'wrong-role', evidence: '"eve" took "check" with the roles "clerk".' },
  ])
})
