import { describe, expect, it } from 'vitest'
import { boss, opened, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, guard: {}, boss: {}}
forms:
  report: {deaths?: integer}
  check: {found: yes-no}
open: {tell: {by: clerk, form: report, notify: [guard, boss], to: handling}}
stages:
  handling:
    steps:
      look: {by: clerk, form: check, notify: boss, record: [summary, log]}
      remind: {by: clock, after: 1 hour, notify: guard, record: log}
      close: {by: clerk, to: closed}
  closed: {final: true}
records:
  summary: {forms: [check, report]}
  log: {forms: [report]}
`)

describe('effects', () => {
  it('are told in order: notifications, then records, numbered within their entry', () => {
    const run = opened(procedure, { data: { deaths: 2 } })
    const { effects } = take(run, 'look', 'Mon 08:30', { data: { found: true } })
    expect(run.effects.slice(0, 2).map(({ id }) => id)).toEqual(['case-1/1/1', 'case-1/1/2'])
    expect(effects).toEqual([
      { id: 'case-1/2/1', kind: 'notify', role: 'boss', about: { step: 'look' } },
      {
        id: 'case-1/2/2',
        kind: 'record',
        record: 'summary',
        content: { check: { found: true }, report: { deaths: 2 } },
      },
      { id: 'case-1/2/3', kind: 'record', record: 'log', content: { report: { deaths: 2 } } },
    ])
  })

  it('keep a form that nobody filled in as empty', () => {
    const run = opened(procedure, { data: {} })
    const { effects } = wake(run, 'Mon 10:00')
    expect(effects).toMatchObject([
      { id: 'case-1/2/1', role: 'guard' },
      { id: 'case-1/2/2', record: 'log', content: { report: {} } },
    ])
  })

  it('stand in their entries, so that the trail says what was asked for', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'look', 'Mon 08:30', { data: { found: true } })
    wake(run, 'Mon 10:00')
    expect(run.trail.flatMap(({ effects }) => effects)).toEqual(run.effects)
    expect(new Set(run.effects.map(({ id }) => id)).size).toBe(run.effects.length)
  })

  it('are the same for ever: the same events give the same ids', () => {
    const ids = [1, 2].map(() => {
      const run = opened(procedure, { data: {} })
      wake(run, 'Mon 10:00')
      take(run, 'look', 'Mon 10:30', { data: { found: false } })
      return run.effects.map(({ id }) => id)
    })
    expect(ids[0]).toEqual(ids[1])
  })

  it('are not asked for by what was refused', () => {
    const run = opened(procedure, { data: {} })
    expect(() => take(run, 'look', 'Mon 09:00', { by: boss, data: { found: true } })).toThrow()
    expect(run.effects).toHaveLength(2)
  })
})
