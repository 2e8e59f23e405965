import { describe, expect, it } from 'vitest'
import { advance, openCase, replayCase, type StepEvent } from '../../src/index.ts'
import { actor, clerk, deputy, offered, opened, reasons, take, time, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const body = (deviations: string) => `
roles: {clerk: {}, manager: {}}
forms:
  report: {n?: integer, why?: text}
  note: {text: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      look:   {by: clerk, when: report.n > 3}
      quiet:  {by: clerk, unless: report.n > 3}
      check:  {by: clerk, required: true}
      weigh:  {by: clerk, required: report.n > 3}
      judge:  {by: clerk, form: note, when: report.n > 3}
      choose: {by: clerk, to: [{when: report.n > 9, stage: closed}, {otherwise: closed}]}
      close:  {by: clerk, to: closed}
      pause:  {by: clerk}
  closed: {final: true}
holds: {user: {set: {by: clerk}, release: {by: clerk}}}
constraints:
  four-eyes: {different: [tell, pause]}
  calm: {never: 'report.n > 100'}
steps: {change: {by: clerk, amend: report}}
${deviations}
`
const procedure = procedureOf(body('deviations: {by: [manager]}'))
const manager = actor('max', 'clerk', 'manager')
const why = { deviation: { reason: 'The plant was burning' } }

describe('a deviation', () => {
  it('takes a step against its condition, and the trail says why and against what', () => {
    const run = opened(procedure, { data: { n: 1 } })
    expect(reasons(run, 'look', 'Mon 09:00', { by: manager })).toHaveLength(1)
    take(run, 'look', 'Mon 09:00', { by: manager, ...why })
    expect(run.trail.at(-1)?.step).toEqual({
      by: { id: 'max', roles: ['clerk', 'manager'] },
      deviation: {
        reason: 'The plant was burning',
        skipped: [{ code: 'condition-false', guard: 'when', condition: 'report.n > 3' }],
      },
      id: 'look',
    })
    expect(run.case.done.look?.times).toBe(1)
  })

  it('takes it also where nobody knows whether the condition is true', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'quiet', 'Mon 09:00', { by: manager, ...why })
    take(run, 'look', 'Mon 09:10', { by: manager, ...why })
    expect(run.trail.at(-1)?.step?.deviation?.skipped).toMatchObject([
      { code: 'condition-unknown', missing: ['report.n'] },
    ])
  })

  it('leaves a stage although steps of it are owed, or may be', () => {
    const run = opened(procedure, { data: {} })
    expect(reasons(run, 'close', 'Mon 09:00', { by: manager })).toHaveLength(2)
    take(run, 'close', 'Mon 09:00', { by: manager, ...why })
    expect(run.case.status).toBe('closed')
    expect(run.trail.at(-1)?.step?.deviation?.skipped).toEqual([
      { code: 'step-missing', step: 'check', stage: 'handling' },
      {
        code: 'condition-unknown',
        guard: 'required',
        condition: 'report.n > 3',
        missing: ['report.n'],
      },
    ])
  })

  it('breaks a rule about persons, and one about what must never be', () => {
    const run = opened(procedure, { by: manager, data: { n: 1 } })
    take(run, 'pause', 'Mon 09:00', { by: manager, ...why })
    take(run, 'change', 'Mon 09:10', { by: manager, data: { n: 200 }, ...why })
    expect(run.trail.slice(1).map(({ step }) => step?.deviation?.skipped)).toMatchObject([
      [{ code: 'constraint-broken', constraint: 'four-eyes' }],
      [{ code: 'constraint-broken', constraint: 'calm' }],
    ])
  })

  it('opens a case that could not be opened', () => {
    const at = time('Mon 09:00')
    const opening = { id: 'c', by: manager, at, data: { n: 200 } }
    expect(openCase(procedure, opening)).toMatchObject({ ok: false })
    const outcome = openCase(procedure, { ...opening, ...why })
    if (!outcome.ok) throw new Error('refused')
    expect(outcome.entries[0]?.step?.deviation?.skipped).toHaveLength(1)
    expect(replayCase(procedure, outcome.entries)).toEqual({ ok: true, case: outcome.case })
  })

  it('may be that of a deputy, by the roles of whom the deputy stands in for', () => {
    const run = opened(procedure, { data: { n: 1 } })
    take(run, 'look', 'Mon 09:00', { by: deputy(actor('dan'), manager), ...why })
  })
})

describe('what no deviation leaves aside', () => {
  const codes = (step: string, doing: Parameters<typeof reasons>[3]) => {
    const run = opened(procedure, { data: {} })
    return reasons(run, step, 'Mon 09:00', { ...why, ...doing }).map(({ code }) => code)
  }

  it('is the role of the step', () => {
    expect(codes('look', { by: actor('max', 'manager') })).toEqual(['role-missing'])
  })

  it('is the form', () => {
    expect(codes('judge', { by: manager })).toEqual(['form-missing'])
    expect(codes('judge', { by: manager, data: { text: 5 } })).toEqual(['form-invalid'])
  })

  it('is a way that nobody knows', () => {
    expect(codes('choose', { by: manager })).toEqual(['condition-unknown'])
  })

  it('is the stage', () => {
    expect(codes('tell', { by: manager, data: {} })).toEqual(['not-offered'])
  })

  it('is a hold', () => {
    const run = opened(procedure, { data: { n: 1 } })
    take(run, 'set.user', 'Mon 08:30')
    expect(reasons(run, 'close', 'Mon 09:00', { by: manager, ...why })).toMatchObject([
      { code: 'on-hold' },
    ])
  })

  it('is the end of the case', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'close', 'Mon 09:00', { by: manager, ...why })
    expect(reasons(run, 'change', 'Mon 09:10', { by: manager, data: {}, ...why })).toMatchObject([
      { code: 'case-closed' },
    ])
  })

  it('is the machine: nobody deviates in its place', () => {
    const timed = procedureOf(`
roles: {manager: {}}
open: {tell: {by: manager, to: waiting}}
stages:
  waiting: {steps: {expire: {by: clock, after: 1 hour, unless: done.stop, to: closed}, stop: {by: manager}}}
  closed: {final: true}
deviations: {by: manager}
`)
    const run = opened(timed, { by: manager })
    expect(reasons(run, 'expire', 'Mon 08:10', { by: manager, ...why })).toMatchObject([
      { code: 'role-missing', roles: ['clock'] },
    ])
    take(run, 'stop', 'Mon 08:20', { by: manager })
    expect(wake(run, 'Mon 12:00').entries).toEqual([])
  })
})

describe('who may not deviate', () => {
  it('hears that beside what is against the step', () => {
    const run = opened(procedure, { data: { n: 1 } })
    expect(reasons(run, 'look', 'Mon 09:00', why)).toEqual([
      { code: 'may-not-deviate', actor: 'ann', roles: ['manager'] },
      { code: 'condition-false', guard: 'when', condition: 'report.n > 3' },
    ])
  })

  it('is everybody where the procedure names nobody', () => {
    const strict = procedureOf(body(''))
    const run = opened(strict, { data: { n: 1 } })
    expect(reasons(run, 'look', 'Mon 09:00', { by: manager, ...why })).toMatchObject([
      { code: 'may-not-deviate', roles: [] },
      { code: 'condition-false' },
    ])
  })

  it('is whoever would not have to: what is within the rules is no deviation', () => {
    const run = opened(procedure, { data: { n: 4 } })
    expect(reasons(run, 'look', 'Mon 09:00', { by: manager, ...why })).toEqual([
      { code: 'nothing-to-deviate', step: 'look' },
    ])
  })

  it.each([null, 'because', {}, { reason: '' }, { reason: ' \n' }, { reason: 5 }, []])(
    'is who says no reason: %o',
    (deviation) => {
      const run = opened(procedure, { data: { n: 1 } })
      const event = { step: 'look', by: manager, at: time('Mon 09:00'), deviation }
      expect(advance(procedure, run.case, event as StepEvent)).toMatchObject({
        ok: false,
        kind: 'invalid',
        reasons: [{ code: 'not-an-event', problem: expect.stringContaining('`deviation`') }],
      })
    },
  )
})

describe('an offer', () => {
  it('says what a deviation could do, to whom it could', () => {
    const run = opened(procedure, { data: { n: 1 } })
    const at = 'Mon 09:00'
    expect(offered(run, 'look', at, manager)).toMatchObject({ allowed: false, byDeviation: true })
    expect(offered(run, 'judge', at, manager)).toMatchObject({ allowed: false, byDeviation: true })
    expect(offered(run, 'look', at, clerk)).not.toHaveProperty('byDeviation')
    expect(offered(run, 'quiet', at, manager)).not.toHaveProperty('byDeviation')
    expect(offered(run, 'close', at, manager).byDeviation).toBe(true)
    take(run, 'set.user', at)
    expect(offered(run, 'close', at, manager)).not.toHaveProperty('byDeviation')
  })
})

describe('a deviation that ends a track', () => {
  const tracks = procedureOf(`
roles: {clerk: {}, manager: {}}
open: {tell: {by: clerk, to: working}}
stages:
  working:
    tracks:
      a: {start: a1, stages: {a1: {steps: {end-a: {by: clerk, to: a2}}}, a2: {final: true}}}
      b: {start: b1, stages: {b1: {steps: {end-b: {by: clerk, to: b2}}}, b2: {final: true}}}
    steps: {check: {by: clerk, required: true}, note: {by: clerk, when: done.check}}
    then: closed
  closed: {final: true}
deviations: {by: manager}
`)

  it('goes on to what follows, although that leaves behind what is owed', () => {
    const run = opened(tracks)
    take(run, 'end-a', 'Mon 09:00')
    expect(reasons(run, 'end-b', 'Mon 09:10')).toMatchObject([{ code: 'step-missing' }])
    take(run, 'end-b', 'Mon 09:10', { by: manager, ...why })
    expect(run.case.status).toBe('closed')
    expect(run.trail.at(-1)?.step?.deviation?.skipped).toMatchObject([
      { code: 'step-missing', step: 'check' },
    ])
  })

  it('of another step does not carry along what it did not end', () => {
    const run = opened(tracks)
    take(run, 'note', 'Mon 09:00', { by: manager, ...why })
    expect(run.case.status).toBe('open')
  })
})
