import { describe, expect, it } from 'vitest'
import { isSameEvent } from '../../src/case/same-event.ts'
import { advance, type StepEvent } from '../../src/index.ts'
import {
  actor,
  boss,
  clerk,
  deputy,
  guard,
  offered,
  opened,
  reasons,
  take,
  time,
} from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, guard: {}, boss: {}, handler: {of: case, from: [guard]}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      accept: {by: guard, assign: {handler: self}}
      work:   {by: handler}
      judge:  {by: boss}
      agree:  {by: [clerk, boss]}
      finish: {by: [clerk, boss]}
      close:  {by: boss, to: closed}
  closed: {final: true}
constraints:
  four-eyes: {different: [judge, agree]}
  one-hand: {same: [agree, finish]}
`)
const dan = actor('dan')
const at = time('Mon 09:00')

describe('a deputy', () => {
  it('has the roles of whom the deputy stands in for, and the entry keeps both', () => {
    const run = opened(procedure, { by: deputy(dan, clerk) })
    take(run, 'judge', 'Mon 09:00', { by: deputy(actor('dan', 'porter'), boss) })
    expect(run.trail.map(({ step }) => step?.by)).toEqual([
      { id: 'dan', onBehalfOf: { id: 'ann', roles: ['clerk'] }, roles: [] },
      { id: 'dan', onBehalfOf: { id: 'cat', roles: ['boss'] }, roles: ['porter'] },
    ])
    expect(reasons(run, 'judge', 'Mon 09:10', { by: dan })).toMatchObject([
      { code: 'role-missing', actor: 'dan' },
    ])
  })

  it('is offered what both may do', () => {
    const run = opened(procedure)
    expect(offered(run, 'judge', 'Mon 09:00', dan).allowed).toBe(false)
    expect(offered(run, 'judge', 'Mon 09:00', deputy(dan, boss)).allowed).toBe(true)
  })

  it('takes on what is of the person stood in for, and works with what that one holds', () => {
    const run = opened(procedure)
    take(run, 'accept', 'Mon 09:00', { by: deputy(dan, guard) })
    expect(run.case.assigned.handler).toEqual({ kind: 'actors', actors: ['bob'] })
    take(run, 'work', 'Mon 09:10', { by: guard })
    take(run, 'work', 'Mon 09:20', { by: deputy(dan, actor('bob')) })
    expect(reasons(run, 'work', 'Mon 09:30', { by: dan })).toMatchObject([{ code: 'role-missing' }])
  })

  it('makes no second pair of eyes: both have done it', () => {
    const run = opened(procedure)
    take(run, 'judge', 'Mon 09:00', { by: deputy(dan, boss) })
    expect(run.case.done.judge).toEqual({ times: 1, by: ['dan', 'cat'] })
    for (const by of [boss, actor('dan', 'clerk'), deputy(clerk, boss), deputy(boss, clerk)]) {
      expect(reasons(run, 'agree', 'Mon 09:10', { by })).toMatchObject([
        { code: 'constraint-broken', rule: 'different' },
      ])
    }
    take(run, 'agree', 'Mon 09:10')
  })

  it('is the same hand as either of both', () => {
    const run = opened(procedure)
    take(run, 'agree', 'Mon 09:00', { by: deputy(dan, clerk) })
    expect(reasons(run, 'finish', 'Mon 09:10', { by: boss })).toMatchObject([
      { code: 'constraint-broken', rule: 'same' },
    ])
    take(run, 'finish', 'Mon 09:10', { by: clerk })
    take(run, 'finish', 'Mon 09:20', { by: deputy(boss, actor('dan')) })
  })

  it.each([
    null,
    'ann',
    {},
    { id: 'ann' },
    { id: '', roles: [] },
    { id: 'ann', roles: ['clerk', 1] },
    { id: 'clock', roles: [] },
    { id: 'link', roles: [] },
    { id: 'dan', roles: ['clerk'] },
    { id: 'x'.repeat(257), roles: [] },
    { id: 'a\u0000', roles: [] },
  ])('cannot stand in for %o', (onBehalfOf) => {
    const run = opened(procedure)
    const event = { step: 'agree', at, by: { id: 'dan', roles: ['clerk'], onBehalfOf } }
    const refusal = advance(procedure, run.case, event as StepEvent)
    expect(refusal).toMatchObject({ ok: false, kind: 'invalid' })
  })

  it('cannot make the machine act', () => {
    const run = opened(procedure)
    for (const id of ['clock', 'link']) {
      const event = { step: 'agree', at, by: deputy(actor(id, 'clerk'), clerk) }
      expect(advance(procedure, run.case, event)).toMatchObject({ ok: false, kind: 'invalid' })
    }
  })

  it('does not say the same event as the person stood in for', () => {
    const run = opened(procedure)
    const by = deputy(boss, clerk)
    take(run, 'agree', 'Mon 09:00', { by })
    const taken = run.trail.at(-1)?.step
    expect(isSameEvent({ step: 'agree', by }, taken)).toBe(true)
    expect(isSameEvent({ step: 'agree', by: boss }, taken)).toBe(false)
    expect(isSameEvent({ step: 'agree', by: deputy(boss, guard) }, taken)).toBe(false)
    const deviation = { reason: 'because' }
    expect(isSameEvent({ step: 'agree', by, deviation }, taken)).toBe(false)
  })
})
