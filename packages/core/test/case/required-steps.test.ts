import { describe, expect, it } from 'vitest'
import { boss, guard, offered, opened, reasons, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, guard: {}, boss: {}}
forms:
  check: {risk?: yes-no}
  outcome: {risk: yes-no}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    steps:
      abort: {by: boss, to: closed}
      inform: {by: clerk, required: true}
    tracks:
      search:
        start: looking
        steps:
          leave: {by: guard, to: done}
        stages:
          looking:
            steps:
              look: {by: guard, required: true}
              pass: {by: guard, to: waiting}
              finish: {by: guard, to: done}
          waiting:
            steps:
              assess: {by: guard, form: check}
              mitigate: {by: guard, required: check.risk = true}
              back: {by: guard, to: looking}
              finish-waiting: {by: guard, to: done}
              finish-outcome: {by: guard, form: check, to: done}
          done: {final: true}
      papers:
        start: writing
        stages:
          writing: {steps: {write: {by: clerk, to: written}}}
          written: {final: true}
    then: closing
  closing:
    steps:
      close: {by: boss, to: closed}
      expire: {by: clock, after: 1 day, to: closed}
      sign: {by: boss, required: true}
  closed: {final: true}
`)

const missing = (step: string, stage: string) => ({ code: 'step-missing', step, stage })
const looking = missing('look', 'handling/search/looking')

describe('a required step', () => {
  it('is owed by every step that leaves its stage', () => {
    const run = opened(procedure)
    expect(reasons(run, 'pass', 'Mon 09:00', { by: guard })).toEqual([looking])
    expect(reasons(run, 'finish', 'Mon 09:00', { by: guard })).toEqual([looking])
  })

  it('is owed by a step of a stage around it', () => {
    const run = opened(procedure)
    expect(reasons(run, 'leave', 'Mon 09:00', { by: guard })).toEqual([looking])
  })

  it('is owed by a step that leaves all tracks, together with what everything else owes', () => {
    const run = opened(procedure)
    expect(reasons(run, 'abort', 'Mon 09:00', { by: boss })).toEqual([
      looking,
      missing('inform', 'handling'),
    ])
  })

  it('is no longer owed once it was done in this visit', () => {
    const run = opened(procedure)
    take(run, 'look', 'Mon 09:00', { by: guard })
    take(run, 'finish', 'Mon 09:10', { by: guard })
    expect(run.case.place).toEqual(['handling/search/done', 'handling/papers/writing'])
  })

  it('is owed anew in the next visit', () => {
    const run = opened(procedure)
    take(run, 'look', 'Mon 09:00', { by: guard })
    take(run, 'pass', 'Mon 09:10', { by: guard })
    take(run, 'assess', 'Mon 09:20', { by: guard, data: { risk: false } })
    take(run, 'back', 'Mon 09:30', { by: guard })
    expect(reasons(run, 'finish', 'Mon 09:40', { by: guard })).toEqual([looking])
  })

  it('of the stage around the tracks is owed when `then` would leave it', () => {
    const run = opened(procedure)
    take(run, 'look', 'Mon 09:00', { by: guard })
    take(run, 'finish', 'Mon 09:10', { by: guard })
    expect(reasons(run, 'write', 'Mon 09:20')).toEqual([missing('inform', 'handling')])
    take(run, 'inform', 'Mon 09:30')
    take(run, 'write', 'Mon 09:40')
    expect(run.case.place).toEqual(['closing'])
  })

  it('holds back the clock as it holds back a person, until it was done', () => {
    const run = opened(procedure)
    take(run, 'look', 'Mon 09:00', { by: guard })
    take(run, 'finish', 'Mon 09:10', { by: guard })
    take(run, 'inform', 'Mon 09:30')
    take(run, 'write', 'Mon 10:00')
    wake(run, 'Wed 10:00')
    expect(run.case).toMatchObject({ status: 'open', place: ['closing'], wakeAt: null })
    take(run, 'sign', 'Wed 11:00', { by: boss })
    expect(run.case.status).toBe('closed')
  })
})

describe('a step that is required under a condition', () => {
  const waiting = () => {
    const run = opened(procedure)
    take(run, 'look', 'Mon 09:00', { by: guard })
    take(run, 'pass', 'Mon 09:10', { by: guard })
    return run
  }

  it('is owed while the condition is true', () => {
    const run = waiting()
    take(run, 'assess', 'Mon 09:20', { by: guard, data: { risk: true } })
    expect(reasons(run, 'back', 'Mon 09:30', { by: guard })).toEqual([
      missing('mitigate', 'handling/search/waiting'),
    ])
    take(run, 'mitigate', 'Mon 09:40', { by: guard })
    take(run, 'back', 'Mon 09:50', { by: guard })
  })

  it('is not owed while it is false', () => {
    const run = waiting()
    take(run, 'assess', 'Mon 09:20', { by: guard, data: { risk: false } })
    take(run, 'back', 'Mon 09:30', { by: guard })
  })

  it('blocks while nobody can say', () => {
    expect(reasons(waiting(), 'back', 'Mon 09:30', { by: guard })).toEqual([
      {
        code: 'condition-unknown',
        guard: 'required',
        condition: 'check.risk = true',
        missing: ['check.risk'],
      },
    ])
  })

  it('does not hide a step whose own form may settle it', () => {
    const run = waiting()
    expect(offered(run, 'finish-waiting', 'Mon 09:20', guard).allowed).toBe(false)
    expect(offered(run, 'finish-outcome', 'Mon 09:20', guard)).toMatchObject({
      allowed: true,
      reasons: [],
    })
    take(run, 'finish-outcome', 'Mon 09:20', { by: guard, data: { risk: false } })
  })

  it('hides a step where its form cannot settle it', () => {
    const other = procedureOf(`
roles: {guard: {}}
forms:
  check: {risk?: yes-no}
  outcome: {text?: text}
define: {risky: check.risk = true}
open: {tell: {by: guard, to: waiting}}
stages:
  waiting:
    steps:
      mitigate: {by: guard, required: risky}
      end: {by: guard, form: outcome, to: closed}
      end-check: {by: guard, form: check, to: closed}
  closed: {final: true}
`)
    const run = opened(other, { by: guard })
    expect(offered(run, 'end', 'Mon 09:00', guard)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'condition-unknown', guard: 'required' }],
    })
    expect(offered(run, 'end-check', 'Mon 09:00', guard).allowed).toBe(true)
  })
})

describe('a required step that is offered everywhere', () => {
  it('is owed where the case would close', () => {
    const everywhere = procedureOf(`
roles: {guard: {}}
open: {tell: {by: guard, to: a}}
stages:
  a: {steps: {on: {by: guard, to: b}}}
  b: {steps: {end: {by: guard, to: closed}}}
  closed: {final: true}
steps:
  notify-insurer: {by: guard, required: true}
`)
    const run = opened(everywhere, { by: guard })
    take(run, 'on', 'Mon 09:00', { by: guard })
    expect(reasons(run, 'end', 'Mon 10:00', { by: guard })).toEqual([missing('notify-insurer', '')])
    take(run, 'notify-insurer', 'Mon 10:00', { by: guard })
    take(run, 'end', 'Mon 10:00', { by: guard })
    expect(run.case.status).toBe('closed')
  })
})
