import { describe, expect, it } from 'vitest'
import {
  actor,
  type CaseRun,
  clerk,
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

const procedure = procedureOf(`
roles: {clerk: {}}
forms: {report: {other?: text, n?: integer}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close:  {by: clerk, to: closed}
      cancel: {by: clerk, to: cancelled}
      repeat: {by: clerk, amend: report, merge: report.other, notify: clerk, to: doubled}
      choose: {by: clerk, merge: report.other, to: [{when: report.n > 1, stage: doubled}, {otherwise: closed}]}
      wait:   {by: clock, after: 2 days, to: cancelled}
  closed:    {final: true}
  cancelled: {final: cancelled}
  doubled:   {final: duplicate}
deadlines: {answer: {within: 1 day, after: first tell, until: [enter closed, enter cancelled]}}
`)

describe('how a case ends', () => {
  it('is not said where it ended as it was meant to', () => {
    const run = opened(procedure, { data: {} })
    const { entries } = take(run, 'close', 'Mon 09:00')
    expect(run.case).not.toHaveProperty('outcome')
    expect(entries[0]?.changes).not.toHaveProperty('outcome')
  })

  it('is said where it was called off, by a person or by time', () => {
    const run = opened(procedure, { data: {} })
    const { entries } = take(run, 'cancel', 'Mon 09:00')
    const outcome = { end: 'cancelled', stage: 'cancelled' }
    expect(run.case.outcome).toEqual(outcome)
    expect(entries[0]?.changes).toMatchObject({ closed: true, outcome })
    const other = opened(procedure, { data: {} })
    expect(told(wake(other, 'Thu 08:00').entries)).toEqual([
      'Tue 08:00 answer due',
      'Wed 08:00 wait by clock',
    ])
    expect(other.case.outcome).toEqual(outcome)
  })

  it('stops clocks that were not due yet, and says no more of them', () => {
    const run = opened(procedure, { data: { other: 'c-7' } })
    take(run, 'repeat', 'Mon 09:00', { data: {} })
    expect(deadline(run, 'answer')).toMatchObject({ status: 'unfinished', missed: false })
    expect(run.case.wakeAt).toBeNull()
  })
})

describe('a case that closes with what puts a due instant into the past', () => {
  const ending = procedureOf(`
roles: {clerk: {}}
forms: {report: {began?: date-time}}
open: {tell: {by: clerk, form: report, to: a}}
stages:
  a: {steps: {close: {by: clerk, amend: report, to: z}, answer: {by: clerk}}}
  z: {final: true}
deadlines:
  answer: {within: 1 hour, after: report.began, until: answer}
  window: {within: 1 hour, after: report.began}
`)
  const closedWith = (began: string): CaseRun => {
    const run = opened(ending, { data: {} })
    take(run, 'close', 'Mon 12:00', { data: { began: time(began) } })
    return run
  }

  it('has missed what nobody did until then, and says so in the entry', () => {
    const run = closedWith('Mon 10:59')
    const missed = { due: '2026-01-05T11:59:00Z', missed: true, status: 'unfinished' }
    expect(run.trail.at(-1)?.changes.deadlines).toMatchObject({ answer: missed })
    expect(deadline(run, 'answer')).toMatchObject({ status: 'unfinished', missed: true })
    expect(deadline(run, 'window')).toMatchObject({ status: 'over', missed: false })
  })

  it('has not missed what is due at that very instant', () => {
    const run = closedWith('Mon 11:00')
    expect(deadline(run, 'answer')).toMatchObject({ status: 'unfinished', missed: false })
    expect(deadline(run, 'window')).toMatchObject({ status: 'unfinished', missed: false })
  })
})

describe('a duplicate', () => {
  it('names the other case, in the case, the entry and an effect', () => {
    const run = opened(procedure, { data: {} })
    const { entries, effects } = take(run, 'repeat', 'Mon 09:00', { data: { other: 'c-7' } })
    const outcome = { end: 'duplicate', into: 'c-7', stage: 'doubled' }
    expect(run.case.outcome).toEqual(outcome)
    expect(entries[0]?.changes.outcome).toEqual(outcome)
    expect(effects.slice(1)).toEqual([{ id: 'case-1/2/2', kind: 'merge', into: 'c-7' }])
    expect(entries[0]?.effects).toEqual(effects)
  })

  it.each([{}, { other: 'case-1' }])('of nobody, or of itself, is none: %o', (data) => {
    const run = opened(procedure, { data })
    expect(reasons(run, 'repeat', 'Mon 09:00', { data: {} })).toEqual([
      { code: 'no-other-case', step: 'repeat', fact: 'report.other' },
    ])
  })

  it('is asked for the other case only where the step ends so', () => {
    const run = opened(procedure, { data: { n: 1 } })
    expect(offered(run, 'choose', 'Mon 09:00', clerk).allowed).toBe(true)
    take(run, 'choose', 'Mon 09:00')
    expect(run.case.outcome).toBeUndefined()
    const other = opened(procedure, { data: { n: 2 } })
    expect(offered(other, 'choose', 'Mon 09:00', clerk).reasons).toMatchObject([
      { code: 'no-other-case' },
    ])
  })

  it('is for whoever has the role', () => {
    const run = opened(procedure, { data: { other: 'c-7' } })
    const by = actor('eve', 'porter')
    expect(reasons(run, 'repeat', 'Mon 09:00', { by, data: {} })).toMatchObject([
      { code: 'role-missing' },
    ])
  })
})
