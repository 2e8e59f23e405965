import { describe, expect, it } from 'vitest'
import { actor, boss, clerk, opened, reasons, take } from './case-run.ts'
import { asked, change, closingOf, openedFor, tell } from './linked-cases.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}}
forms: {report: {what: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      raise-change: {by: clerk, opens: {procedure: change, as: change, give: {reason: report.what}}, hold: change}
      remark: {by: clerk}
      close: {by: clerk, to: closed}
  closed: {final: true}
holds:
  change: {in: handling, release: {by: boss, linked: change}}
`)
const manager = actor('max', 'manager')

const held = () => {
  const run = opened(procedure, { data: { what: 'leak' } })
  const first = asked(take(run, 'raise-change', 'Mon 09:00').effects)
  const second = asked(take(run, 'raise-change', 'Mon 09:30').effects)
  const children = [...first, ...second].map((effect) => openedFor(change, effect, 'Mon 09:40'))
  for (const child of children) take(child, 'make', 'Mon 10:00', { by: manager })
  return { run, closings: children.map((child) => closingOf(child.case)) }
}

describe('a hold that linked cases release', () => {
  it('keeps the case where it is until the last of them has ended', () => {
    const { run, closings } = held()
    const [first, second] = closings as [(typeof closings)[0], (typeof closings)[0]]
    const onHold = [{ code: 'on-hold', step: 'close', holds: ['change'] }]
    expect(reasons(run, 'close', 'Mon 10:00')).toEqual(onHold)
    take(run, 'remark', 'Mon 10:00')
    expect(tell(run, second, 'Mon 10:10').entries[0]?.changes.held).toBeUndefined()
    expect(reasons(run, 'close', 'Mon 10:20')).toEqual(onHold)
    expect(tell(run, first, 'Mon 10:30').entries[0]?.changes.held).toEqual({ change: null })
    take(run, 'close', 'Mon 10:40')
    expect(run.case.status).toBe('closed')
  })

  it('is also released by who may, and then hears of the ends in peace', () => {
    const { run, closings } = held()
    take(run, 'release.change', 'Mon 10:00', { by: boss })
    for (const closing of closings) tell(run, closing, 'Mon 10:10')
    expect(run.case.held).toBeUndefined()
    take(run, 'close', 'Mon 10:40', { by: clerk })
  })
})
