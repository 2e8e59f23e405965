import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/index.ts'
import { actor, clerk, deadline, guard, opened, reasons, take, told } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, guard: {}}
forms:
  report: {seenAt: date-time, area: text}
open:
  tell: {by: clerk, form: report, notify: guard, to: handling}
  alarm: {by: guard, to: urgent}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  urgent: {steps: {calm: {by: guard, to: handling}}}
  closed: {final: true}
deadlines:
  report-it: {within: 1 hour, after: report.seenAt, until: tell}
`)

const report = { seenAt: '2026-01-05T08:30:00+01:00', area: 'lab' }

describe('opening a case', () => {
  it('makes entry 1, which pins the version of the procedure', () => {
    const { trail, case: state } = opened(procedure, { step: 'tell', data: report })
    const { id, version, behaviour } = procedure
    expect(trail[0]).toMatchObject({
      case: 'case-1',
      seq: 1,
      at: '2026-01-05T08:00:00Z',
      procedure: { id, version, behaviour },
      step: { id: 'tell', by: clerk, data: report, branch: 0 },
      previous: null,
    })
    expect(state).toMatchObject({
      id: 'case-1',
      seq: 1,
      revision: 1,
      status: 'open',
      place: ['handling'],
      openedAt: Date.UTC(2026, 0, 5, 8),
      at: Date.UTC(2026, 0, 5, 8),
      procedure: { id, version, behaviour },
    })
  })

  it('is one way in of several, and the others are no longer offered', () => {
    const run = opened(procedure, { step: 'alarm', by: guard })
    expect(run.case.place).toEqual(['urgent'])
    expect(reasons(run, 'tell', 'Mon 09:00', { data: report })).toMatchObject([
      { code: 'not-offered', step: 'tell' },
    ])
  })

  it('must say which where there are several', () => {
    const outcome = openCase(procedure, { id: 'c', by: clerk, at: 0, data: report })
    expect(outcome).toEqual({
      ok: false,
      kind: 'invalid',
      reasons: [{ code: 'not-an-opening', step: '', available: ['tell', 'alarm'] }],
    })
  })

  it('passes the same gate as every step, and says every reason', () => {
    const outcome = openCase(procedure, {
      id: 'c',
      step: 'tell',
      by: guard,
      at: 0,
      data: { seenAt: 'yesterday' },
    })
    expect(outcome).toMatchObject({
      ok: false,
      kind: 'forbidden',
      reasons: [
        { code: 'role-missing', step: 'tell', roles: ['clerk'], actor: 'bob' },
        {
          code: 'form-invalid',
          form: 'report',
          faults: [
            { path: '/area', rule: 'required' },
            { path: '/seenAt', rule: 'format', allowed: 'date-time' },
          ],
        },
      ],
    })
  })

  it('is only done by an opening step', () => {
    const outcome = openCase(procedure, { id: 'c', step: 'close', by: clerk, at: 0 })
    expect(outcome).toMatchObject({ kind: 'invalid', reasons: [{ code: 'not-an-opening' }] })
  })

  it('ends what it was itself to do in time', () => {
    const run = opened(procedure, { step: 'tell', data: report })
    expect(deadline(run, 'report-it')).toEqual({ status: 'done', missed: false, due: 'Mon 08:30' })
  })

  it('ends late what it was itself to do, without a level that would pass afterwards', () => {
    const run = opened(procedure, { step: 'tell', at: 'Mon 09:00', data: report })
    expect(deadline(run, 'report-it')).toEqual({ status: 'done', missed: true, due: 'Mon 08:30' })
    expect(told(run.trail)).toEqual(['Mon 09:00 tell by ann'])
  })

  it('at the due instant itself is in time', () => {
    const run = opened(procedure, { step: 'tell', at: 'Mon 08:30', data: report })
    expect(deadline(run, 'report-it').missed).toBe(false)
  })

  it('counts as done, once, in the visit of the whole case', () => {
    const counted = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps: {close: {by: clerk, when: done.tell and ever.tell and times.tell = 1, to: closed}}
  closed: {final: true}
`)
    take(opened(counted), 'close', 'Mon 09:00')
  })

  it('may lead to one of several stages by what the form says', () => {
    const sorted = procedureOf(`
roles: {clerk: {}}
forms: {report: {deaths: integer}}
open:
  tell:
    by: clerk
    form: report
    to: [{when: report.deaths > 0, stage: grave}, {otherwise: light}]
stages:
  grave: {steps: {end: {by: clerk, to: closed}}}
  light: {steps: {leave: {by: clerk, to: closed}}}
  closed: {final: true}
`)
    expect(opened(sorted, { data: { deaths: 1 } }).case.place).toEqual(['grave'])
    expect(opened(sorted, { data: { deaths: 0 } }).case.place).toEqual(['light'])
  })

  it('assigns a role of the case to the one who opened it', () => {
    const own = procedureOf(`
roles: {clerk: {}, reporter: {of: case}}
open: {tell: {by: clerk, assign: {reporter: self}, to: handling}}
stages:
  handling: {steps: {withdraw: {by: reporter, to: closed}}}
  closed: {final: true}
`)
    const run = opened(own)
    expect(
      reasons(run, 'withdraw', 'Mon 09:00', { by: actor('dan', 'clerk', 'reporter') }),
    ).toEqual([{ code: 'role-missing', step: 'withdraw', roles: ['reporter'], actor: 'dan' }])
  })
})
