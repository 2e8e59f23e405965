import { describe, expect, it } from 'vitest'
import { advance, loadProcedure, openCase } from '../../src/index.ts'
import {
  actor,
  type CaseRun,
  deadline,
  offered,
  opened,
  reasons,
  take,
  time,
  told,
  wake,
} from './case-run.ts'
import { procedureOf } from './load.ts'

/** A request goes into a queue, is accepted, handed over and back, and reopened. */
const body = `
roles:
  service-desk: {}
  first-line: {}
  second-line: {}
  requester: {of: case}
  handler: {of: case, from: [first-line, second-line]}
forms:
  hand-over: {to?: actor, why: text}
  resolution: {permanent: yes-no, workaround?: text}
open:
  register:
    by: [requester, service-desk]
    assign: {requester: self, handler: first-line}
    to: handling
stages:
  handling:
    steps:
      accept:    {by: handler, assign: {handler: self}}
      hand-over: {by: handler, form: hand-over, assign: {handler: hand-over.to}}
      escalate:  {by: handler, assign: {handler: second-line}}
      hand-back: {by: handler, assign: {handler: first-line}}
      diagnose:  {by: handler, required: true}
      resolve:
        by: handler
        form: resolution
        require: {workaround: not(resolution.permanent)}
        to: solved
  solved:
    steps:
      reopen:  {by: requester, to: handling}
      confirm: {by: requester, to: closed}
      expire:  {by: clock, after: 2 days, to: closed}
  closed: {final: true}
deadlines:
  response: {within: 1 hour, after: enter handling, until: accept}
constraints: {own-work: {different: [resolve, confirm]}}
`
const procedure = procedureOf(body)

const ann = actor('ann')
const bob = actor('bob', 'first-line')
const cat = actor('cat', 'second-line')
const dan = actor('dan', 'second-line')

const said = (run: CaseRun, step: string, at: string, doing: Parameters<typeof reasons>[3]) => {
  return reasons(run, step, at, doing).map(({ code }) => code)
}

describe('a request', () => {
  it('goes from hand to hand, back, to its end and on again', () => {
    const run = opened(procedure, { by: ann })
    expect(run.case.assigned).toEqual({
      requester: { kind: 'actors', actors: ['ann'] },
      handler: { kind: 'queue', role: 'first-line' },
    })
    expect(said(run, 'accept', 'Mon 08:10', { by: cat })).toEqual(['role-missing'])
    take(run, 'accept', 'Mon 08:10', { by: bob })
    expect(deadline(run, 'response').status).toBe('done')
    take(run, 'escalate', 'Mon 08:20', { by: bob })
    expect(said(run, 'diagnose', 'Mon 08:30', { by: bob })).toEqual(['role-missing'])
    take(run, 'accept', 'Mon 08:30', { by: cat })
    const toDan = { by: cat, data: { to: 'dan', why: 'He knows the pump' } }
    take(run, 'hand-over', 'Mon 08:40', toDan)
    expect(said(run, 'diagnose', 'Mon 08:50', { by: cat })).toEqual(['role-missing'])
    take(run, 'hand-back', 'Mon 08:50', { by: dan })
    take(run, 'accept', 'Mon 09:00', { by: bob })
    expect(said(run, 'resolve', 'Mon 09:10', { by: bob, data: { permanent: true } })).toEqual([
      'step-missing',
    ])
    take(run, 'diagnose', 'Mon 09:10', { by: bob })
    expect(said(run, 'resolve', 'Mon 09:20', { by: bob, data: { permanent: false } })).toEqual([
      'form-invalid',
    ])
    take(run, 'resolve', 'Mon 09:20', { by: bob, data: { permanent: true } })
    expect(said(run, 'confirm', 'Mon 09:30', { by: bob })).toEqual([
      'role-missing',
      'constraint-broken',
    ])
    take(run, 'reopen', 'Mon 10:00', { by: ann })
    expect(deadline(run, 'response')).toEqual({ status: 'open', missed: false, due: 'Mon 11:00' })
    expect(said(run, 'resolve', 'Mon 10:10', { by: bob, data: { permanent: true } })).toEqual([
      'step-missing',
    ])
    take(run, 'accept', 'Mon 10:10', { by: bob })
    take(run, 'diagnose', 'Mon 10:20', { by: bob })
    take(run, 'resolve', 'Mon 10:30', { by: bob, data: { permanent: true } })
    take(run, 'confirm', 'Mon 11:00', { by: ann })
    expect(run.case.status).toBe('closed')
    expect(told(run.trail)).toEqual([
      'Mon 08:00 register by ann',
      'Mon 08:10 accept by bob',
      'Mon 08:20 escalate by bob',
      'Mon 08:30 accept by cat',
      'Mon 08:40 hand-over by cat',
      'Mon 08:50 hand-back by dan',
      'Mon 09:00 accept by bob',
      'Mon 09:10 diagnose by bob',
      'Mon 09:20 resolve by bob',
      'Mon 10:00 reopen by ann',
      'Mon 10:10 accept by bob',
      'Mon 10:20 diagnose by bob',
      'Mon 10:30 resolve by bob',
      'Mon 11:00 confirm by ann',
    ])
  })

  it('closes by itself where the requester says nothing, also if nobody looks', () => {
    const run = opened(procedure, { by: ann })
    take(run, 'diagnose', 'Mon 08:10', { by: bob })
    take(run, 'resolve', 'Mon 08:20', { by: bob, data: { permanent: true } })
    wake(run, 'Sun 08:00')
    expect(run.trail.at(-1)).toMatchObject({ at: '2026-01-07T08:20:00Z', step: { id: 'expire' } })
  })
})

describe('two of a queue', () => {
  it('cannot both accept: the second finds it taken', () => {
    const run = opened(procedure, { by: ann })
    const eve = actor('eve', 'first-line')
    expect(offered(run, 'accept', 'Mon 08:10', eve).allowed).toBe(true)
    take(run, 'accept', 'Mon 08:10', { by: bob })
    expect(offered(run, 'accept', 'Mon 08:10', eve).allowed).toBe(false)
    expect(said(run, 'accept', 'Mon 08:10', { by: eve })).toEqual(['role-missing'])
    expect(
      advance(procedure, run.case, {
        step: 'accept',
        by: eve,
        at: time('Mon 08:10'),
        expect: 1,
      }),
    ).toMatchObject({ ok: false, kind: 'conflict' })
  })
})

describe('who opens a case in a role of the case and takes it on', () => {
  it('is not asked to hold it before, whoever that is, and no author is warned', () => {
    expect(openCase(procedure, { id: 'c', by: ann, at: 0 }).ok).toBe(true)
    const header = 'dueprocess: 1\nprocedure: request\nversion: 1.0.0\n'
    expect(loadProcedure(`${header}${body}`).diagnostics).toEqual([])
  })

  it('is asked where the opening gives the role to somebody else', () => {
    const other = procedureOf(`
roles: {clerk: {}, requester: {of: case}, owner: {of: case}}
forms: {report: {who: actor}}
open:
  tell: {by: [requester, clerk], form: report, assign: {requester: report.who, owner: self}, to: handling}
stages:
  handling: {steps: {close: {by: owner, to: closed}}}
  closed: {final: true}
`)
    const event = { id: 'c', by: ann, at: 0, data: { who: 'ann' } }
    expect(openCase(other, event)).toMatchObject({
      ok: false,
      reasons: [{ code: 'role-missing', roles: ['requester', 'clerk'] }],
    })
  })
})
