import { describe, expect, it } from 'vitest'
import {
  advance,
  available,
  type Outcome,
  openCase,
  type RefusalKind,
  type StepEvent,
  wakeCase,
} from '../../src/index.ts'
import { actor, boss, clerk, opened, refused, take, time, told } from './case-run.ts'
import { loaded, procedureOf } from './load.ts'

const body = `
roles: {clerk: {}, boss: {}}
forms:
  report: {deaths?: {type: integer, minimum: 0}, leak?: yes-no}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      inspect: {by: boss, required: true}
      report-it:
        by: boss
        form: report
        when: report.leak = true
        unless: times.tell > 0
        to: [{when: report.deaths > 0, stage: grave}, {otherwise: closed}]
      note: {by: clerk, form: report}
      end: {by: boss, when: report.leak = true, to: [{when: report.deaths = 0, stage: closed}, {otherwise: grave}]}
      stop: {by: boss, to: closed}
  grave: {steps: {bury: {by: boss, to: closed}}}
  closed: {final: true}
constraints:
  four-eyes: {different: [tell, report-it, end]}
  first-inspect: {first: inspect, then: end}
`
const procedure = procedureOf(body)

const codes = (outcome: Outcome) => (outcome.ok ? [] : outcome.reasons.map(({ code }) => code))

describe('a refusal', () => {
  it('says every reason, not only the first', () => {
    const run = opened(procedure)
    const { kind, reasons } = refused(run, 'report-it', 'Mon 09:00', {
      data: { deaths: -1, extra: true },
    })
    expect(kind).toBe('forbidden')
    expect(reasons).toMatchObject([
      { code: 'role-missing' },
      { code: 'condition-unknown', guard: 'when' },
      { code: 'condition-false', guard: 'unless' },
      {
        code: 'form-invalid',
        faults: [{ path: '/extra' }, { path: '/deaths', rule: 'minimum', allowed: 0 }],
      },
      { code: 'constraint-broken', constraint: 'four-eyes' },
      { code: 'condition-unknown', guard: 'to' },
    ])
  })

  it('goes on to what the move would leave owed', () => {
    const run = opened(procedure)
    take(run, 'note', 'Mon 08:30', { data: { leak: false, deaths: 0 } })
    expect(refused(run, 'end', 'Mon 09:00', { by: boss }).reasons.map(({ code }) => code)).toEqual([
      'condition-false',
      'constraint-broken',
      'step-missing',
    ])
  })

  it('of a step of another stage says so, with everything else that is wrong', () => {
    const run = opened(procedure)
    expect(refused(run, 'bury', 'Mon 09:00', { data: { a: 1 } })).toMatchObject({
      kind: 'forbidden',
      reasons: [
        { code: 'not-offered', step: 'bury', stage: 'grave', place: ['handling'] },
        { code: 'role-missing' },
        { code: 'form-unexpected' },
      ],
    })
  })

  it('changes nothing, not even what time had brought about until then', () => {
    const timed = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {tick: {by: clock, after: 1 hour}, end: {by: clerk, to: closed}}}
  closed: {final: true}
`)
    const run = opened(timed)
    refused(run, 'end', 'Tue 08:00', { by: boss })
    expect(run.case.seq).toBe(1)
    expect(told(take(run, 'end', 'Tue 08:00').entries)).toEqual([
      'Mon 09:00 tick by clock',
      'Tue 08:00 end by ann',
    ])
  })

  it('judges by the case as time has left it', () => {
    const timed = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting:
    steps:
      expire: {by: clock, after: 1 hour, to: closed}
      end: {by: clerk, to: closed}
  closed: {final: true}
`)
    const run = opened(timed)
    expect(refused(run, 'end', 'Mon 10:00')).toEqual({
      ok: false,
      kind: 'conflict',
      reasons: [{ code: 'case-closed' }],
    })
  })

  it.each<[RefusalKind, Partial<StepEvent>]>([
    ['forbidden', { step: 'stop' }],
    ['conflict', { step: 'stop', by: boss, expect: 7 }],
    ['conflict', { step: 'stop', by: boss, at: time('Mon 07:59') }],
    ['invalid', { step: 'stopp', by: boss }],
    ['invalid', { step: 'note', data: { deaths: 'many' } }],
    ['invalid', { step: 'note' }],
    ['not-now', { step: 'stop', by: boss }],
    ['not-now', { step: 'bury', by: boss }],
  ])('is %s: %o', (kind, event) => {
    const { case: state } = opened(procedure)
    const outcome = advance(procedure, state, {
      step: 'stop',
      by: clerk,
      at: time('Mon 09:00'),
      ...event,
    })
    expect(outcome).toMatchObject({ ok: false, kind })
  })

  it('of a step that does not exist names those that do, and what was meant', () => {
    const { reasons } = refused(opened(procedure), 'reportit', 'Mon 09:00')
    expect(reasons).toEqual([
      {
        code: 'unknown-step',
        step: 'reportit',
        available: ['inspect', 'report-it', 'note', 'end', 'stop', 'bury'],
        meant: 'report-it',
      },
    ])
  })

  it('is never caused by a name that every object has', () => {
    for (const step of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '']) {
      expect(refused(opened(procedure), step, 'Mon 09:00').reasons).toMatchObject([
        { code: 'unknown-step', step },
      ])
    }
  })
})

describe('the same event again', () => {
  it('is answered as a duplicate of its entry, and nothing happens', () => {
    const run = opened(procedure)
    const event = { by: boss, id: 'e-1' }
    const first = take(run, 'inspect', 'Mon 09:00', event)
    take(run, 'inspect', 'Mon 10:00', { by: boss, id: 'e-2' })
    const again = advance(procedure, run.case, { step: 'inspect', at: time('Mon 09:00'), ...event })
    expect(again).toEqual({ ok: true, case: run.case, entries: [], effects: [], duplicateOf: 2 })
    expect(first.entries[0]?.step?.event).toBe('e-1')
  })

  it('is a duplicate whatever else it says now, also of a page that is old', () => {
    const run = opened(procedure)
    take(run, 'inspect', 'Mon 09:00', { by: boss, id: 'e-1', expect: 1 })
    const again = advance(procedure, run.case, {
      step: 'stop',
      by: clerk,
      at: time('Mon 08:00'),
      id: 'e-1',
      expect: 1,
    })
    expect(again).toMatchObject({ ok: true, duplicateOf: 2 })
  })

  it('is no duplicate of one that was refused', () => {
    const run = opened(procedure)
    refused(run, 'stop', 'Mon 09:00', { by: boss, id: 'e-1' })
    take(run, 'inspect', 'Mon 09:00', { by: boss, id: 'e-1' })
  })

  it('is told apart by ids that every object has', () => {
    const run = opened(procedure)
    for (const id of ['constructor', '__proto__', 'toString']) {
      take(run, 'inspect', 'Mon 09:00', { by: boss, id })
    }
    expect(run.case.revision).toBe(4)
    for (const [index, id] of ['constructor', '__proto__', 'toString'].entries()) {
      const again = advance(procedure, run.case, {
        step: 'inspect',
        by: boss,
        at: time('Mon 09:00'),
        id,
      })
      expect(again).toMatchObject({ ok: true, duplicateOf: index + 2 })
    }
  })
})

describe('a page that is old', () => {
  it('is refused with the revision that it should have seen', () => {
    const run = opened(procedure)
    take(run, 'note', 'Mon 09:00', { data: { leak: true }, expect: 1 })
    expect(refused(run, 'note', 'Mon 09:10', { data: { leak: false }, expect: 1 }).reasons).toEqual(
      [{ code: 'stale-revision', expected: 1, found: 2 }],
    )
    take(run, 'note', 'Mon 09:10', { data: { leak: false }, expect: 2 })
  })

  it('is not old because of what time has brought about', () => {
    const timed = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {tick: {by: clock, after: 1 hour}, end: {by: clerk, to: closed}}}
  closed: {final: true}
`)
    const run = opened(timed)
    const { entries } = take(run, 'end', 'Mon 12:00', { expect: 1 })
    expect(entries).toHaveLength(2)
    expect(run.case).toMatchObject({ seq: 3, revision: 2 })
  })
})

describe('time', () => {
  it('does not go back before the last entry; the same instant will do', () => {
    const run = opened(procedure)
    take(run, 'note', 'Mon 09:00', { data: {} })
    take(run, 'note', 'Mon 09:00', { data: {} })
    expect(refused(run, 'note', 'Mon 08:59', { data: {} }).reasons).toEqual([
      { code: 'time-goes-back', last: '2026-01-05T09:00:00Z', found: '2026-01-05T08:59:00Z' },
    ])
  })
})

describe('another procedure', () => {
  const { case: state } = opened(procedure)
  const changed = procedureOf(body.replace('minimum: 0', 'minimum: 1'))

  it('than the pinned one is refused by every door', () => {
    const at = time('Mon 09:00')
    const advanced = advance(changed, state, { step: 'note', by: clerk, at, data: {} })
    expect(advanced).toMatchObject({ kind: 'conflict', reasons: [{ code: 'wrong-procedure' }] })
    expect(codes(wakeCase(changed, state, at))).toEqual(['wrong-procedure'])
    const offers = available(changed, state, clerk, at)
    expect(offers).not.toEqual([])
    for (const { allowed, reasons } of offers) {
      expect(allowed).toBe(false)
      expect(reasons).toMatchObject([{ code: 'wrong-procedure' }])
    }
  })

  it('is one with another behaviour, not one with other words', () => {
    const titled = loaded(
      `dueprocess: 1\nprocedure: test\nversion: 1.0.0\ntitle: Spill\n${body}`.replace(
        'clerk: {}',
        'clerk: {title: {zh: 文员}, note: New.}',
      ),
    )
    expect(titled.behaviour).toBe(procedure.behaviour)
    const outcome = advance(titled, state, {
      step: 'note',
      by: clerk,
      at: time('Mon 09:00'),
      data: {},
    })
    expect(outcome.ok).toBe(true)
  })

  it('is one with another name', () => {
    const renamed = loaded(`dueprocess: 1\nprocedure: other\nversion: 1.0.0\n${body}`)
    expect(codes(wakeCase(renamed, state, time('Mon 09:00')))).toEqual(['wrong-procedure'])
  })
})

describe('a closed case', () => {
  it('stays closed: no step, no time', () => {
    const run = opened(procedure)
    take(run, 'inspect', 'Mon 08:30', { by: boss })
    take(run, 'stop', 'Mon 09:00', { by: boss })
    expect(refused(run, 'note', 'Mon 10:00', { data: {} }).reasons).toEqual([
      { code: 'case-closed' },
    ])
    expect(wakeCase(procedure, run.case, time('Sun 08:00'))).toMatchObject({
      ok: true,
      entries: [],
    })
    for (const { allowed } of available(procedure, run.case, boss, time('Mon 10:00'))) {
      expect(allowed).toBe(false)
    }
  })
})

describe('opening twice', () => {
  it('gives the same entry: that an id is used once is the store’s to hold', () => {
    const opening = { id: 'c', by: actor('ann', 'clerk'), at: 0 }
    expect(openCase(procedure, opening)).toEqual(openCase(procedure, opening))
  })
})
