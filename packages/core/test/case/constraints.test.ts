import { describe, expect, it } from 'vitest'
import { actor, offered, opened, reasons, refused, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  report: {deaths?: integer, waived?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      supplement: {by: clerk, amend: report}
      call: {by: clerk}
      visit: {by: clerk}
      check: {by: clerk}
      sign: {by: clerk}
      close: {by: clerk, to: closed}
  closed: {final: true}
constraints:
  four-eyes: {different: [tell, check, sign]}
  one-hand: {same: [call, visit]}
  call-first: {first: call, then: check, unless: report.waived = true}
  each-checked: {first: check, then: sign, each: true, when: report.deaths > 0}
  one-visit: {at-most: 2, of: visit}
  no-negative: {never: report.deaths < 0}
`)

const ann = actor('ann', 'clerk')
const bob = actor('bob', 'clerk')
const cat = actor('cat', 'clerk')
const begun = (data: object = { waived: true }) => opened(procedure, { by: ann, data })
const broken = (constraint: string, rule: string, facts: unknown) => {
  return { code: 'constraint-broken', constraint, rule, facts }
}
const refusal = (run: ReturnType<typeof begun>, step: string, by: typeof ann, data?: object) => {
  return refused(run, step, 'Mon 12:00', { by, ...(data ? { data } : {}) })
}

describe('different persons', () => {
  it('refuses who did one of the other steps, openings included', () => {
    expect(refusal(begun(), 'check', ann)).toEqual({
      ok: false,
      kind: 'forbidden',
      reasons: [broken('four-eyes', 'different', { step: 'tell', actor: 'ann' })],
    })
  })

  it('compares every pair, and lets a person repeat a step', () => {
    const run = begun()
    take(run, 'check', 'Mon 09:00', { by: bob })
    take(run, 'check', 'Mon 09:10', { by: bob })
    expect(refusal(run, 'sign', bob).reasons).toEqual([
      broken('four-eyes', 'different', { step: 'check', actor: 'bob' }),
    ])
    take(run, 'sign', 'Mon 09:20', { by: cat })
    expect(refusal(run, 'check', cat).reasons).toEqual([
      broken('four-eyes', 'different', { step: 'sign', actor: 'cat' }),
    ])
  })

  it('shows in what is offered', () => {
    expect(offered(begun(), 'check', 'Mon 09:00', ann)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'constraint-broken' }],
    })
    expect(offered(begun(), 'check', 'Mon 09:00', bob).allowed).toBe(true)
  })
})

describe('the same person', () => {
  it('refuses whoever did not do the other step; the first is free', () => {
    const run = begun()
    take(run, 'call', 'Mon 09:00', { by: bob })
    expect(refusal(run, 'visit', cat)).toMatchObject({
      kind: 'forbidden',
      reasons: [broken('one-hand', 'same', { step: 'call', by: ['bob'] })],
    })
    take(run, 'visit', 'Mon 09:10', { by: bob })
  })
})

describe('first and then', () => {
  it('asks for the first once in the case', () => {
    const run = begun({})
    expect(refusal(run, 'check', bob)).toMatchObject({
      kind: 'not-now',
      reasons: [broken('call-first', 'first-then', { step: 'call', times: 0, needed: 1 })],
    })
    take(run, 'call', 'Mon 09:00', { by: cat })
    take(run, 'check', 'Mon 09:10', { by: bob })
    take(run, 'check', 'Mon 09:20', { by: bob })
  })

  it('asks for it each time where that is said', () => {
    const run = begun({ waived: true, deaths: 1 })
    take(run, 'check', 'Mon 09:00', { by: bob })
    take(run, 'sign', 'Mon 09:10', { by: cat })
    expect(refusal(run, 'sign', cat).reasons).toEqual([
      broken('each-checked', 'first-then', { step: 'check', times: 1, needed: 2 }),
    ])
    take(run, 'check', 'Mon 09:20', { by: bob })
    take(run, 'sign', 'Mon 09:30', { by: cat })
  })
})

describe('at most', () => {
  it('counts the whole case', () => {
    const run = begun()
    take(run, 'visit', 'Mon 09:00', { by: bob })
    take(run, 'visit', 'Mon 09:10', { by: bob })
    expect(refusal(run, 'visit', bob).reasons).toEqual([
      broken('one-visit', 'at-most', { step: 'visit', times: 2, allowed: 2 }),
    ])
  })
})

describe('never', () => {
  it('refuses the step that would make it true, and keeps the facts as they were', () => {
    const run = begun({ deaths: 1 })
    expect(refusal(run, 'supplement', bob, { deaths: -1 }).reasons).toEqual([
      broken('no-negative', 'never', { condition: 'report.deaths < 0' }),
    ])
    expect(run.case.facts).toEqual({ report: { deaths: 1 } })
  })

  it('lets pass what is not known to be true', () => {
    take(begun({ deaths: 1 }), 'supplement', 'Mon 09:00', { data: { deaths: null } })
  })
})

describe('the conditions of a constraint', () => {
  it('`when` holds only while true: unknown does not bind', () => {
    const run = begun({ waived: true })
    take(run, 'sign', 'Mon 09:00', { by: cat })
  })

  it('`unless` gives way only while true: unknown binds', () => {
    expect(refusal(begun({}), 'check', bob).reasons).toHaveLength(1)
    take(begun({ waived: true }), 'check', 'Mon 09:00', { by: bob })
    expect(refusal(begun({ waived: false }), 'check', bob).reasons).toHaveLength(1)
  })
})

describe('a constraint with an exception', () => {
  const procedure = procedureOf(`
roles: {clerk: {title: Clerk}}
forms: {handover: {beyond: yes-no}}
open: {tell: {by: clerk, to: open}}
stages:
  open:
    steps:
      try: {by: clerk}
      pass-on: {by: clerk, form: handover}
      close: {by: clerk, to: closed}
  closed: {final: true}
constraints:
  try-first: {first: try, then: pass-on, unless: handover.beyond = true}
`)

  it('hears what the form of the very step says', () => {
    const run = opened(procedure)
    expect(offered(run, 'pass-on', 'Mon 09:00').allowed).toBe(true)
    expect(reasons(run, 'pass-on', 'Mon 09:00', { data: { beyond: false } })).toMatchObject([
      { code: 'constraint-broken', constraint: 'try-first' },
    ])
    take(run, 'pass-on', 'Mon 09:00', { data: { beyond: true } })
  })
})
