import { describe, expect, it } from 'vitest'
import { advance, available } from '../../src/index.ts'
import {
  actor,
  boss,
  clerk,
  deadline,
  deputy,
  guard,
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
roles: {clerk: {}, guard: {}, boss: {}}
forms:
  question: {text: text}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      technical:
        start: working
        steps:
          look:   {by: clerk}
          order:  {by: clerk, hold: part, to: repairing}
          wait:   {by: clerk, to: [{when: ever.look, stage: working}, {otherwise: stay}]}
          finish: {by: clerk, to: solved}
        stages:
          working:   {steps: {start-over: {by: clerk, to: working}}}
          repairing: {steps: {give-up: {by: clock, after: 3 hours, to: working}}}
          solved:    {final: true}
      informing:
        start: telling
        stages:
          telling: {steps: {inform: {by: clerk, to: told}}}
          told:    {final: true}
    steps:
      cancel: {by: boss, to: closed}
      again:  {by: boss, to: handling}
    then: closed
  closed: {final: true}
holds:
  user: {in: technical, set: {by: clerk, form: question}, release: {by: [clerk, guard]}}
  part: {in: technical, release: {by: guard}}
deadlines:
  answer: {within: 4 hours, after: first tell, until: first finish, pause: [user, part]}
`)

const ask = { data: { text: 'Which one?' } }

describe('a hold', () => {
  it('keeps what would move the case within its stage, and nothing else', () => {
    const run = opened(procedure)
    take(run, 'set.user', 'Mon 09:00', ask)
    expect(reasons(run, 'finish', 'Mon 09:10')).toEqual([
      { code: 'on-hold', step: 'finish', holds: ['user'] },
    ])
    expect(offered(run, 'finish', 'Mon 09:10')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'on-hold' }],
    })
    take(run, 'wait', 'Mon 09:20')
    take(run, 'look', 'Mon 09:30')
    expect(reasons(run, 'wait', 'Mon 09:40')).toMatchObject([{ code: 'on-hold' }])
    take(run, 'inform', 'Mon 09:50')
    take(run, 'release.user', 'Mon 10:00', { by: guard })
    take(run, 'finish', 'Mon 10:10')
    expect(run.case.status).toBe('closed')
    expect(told(run.trail)).toEqual([
      'Mon 08:00 tell by ann',
      'Mon 09:00 set.user by ann',
      'Mon 09:20 wait by ann',
      'Mon 09:30 look by ann',
      'Mon 09:50 inform by ann',
      'Mon 10:00 release.user by bob',
      'Mon 10:10 finish by ann',
    ])
  })

  it('records its form as facts, since when it is set and who set it', () => {
    const run = opened(procedure)
    const { entries } = take(run, 'set.user', 'Mon 09:00', ask)
    expect(run.case.facts).toEqual({ question: { text: 'Which one?' } })
    expect(run.case.held).toEqual({ user: { since: Date.parse(time('Mon 09:00')), by: 'ann' } })
    expect(entries[0]?.changes).toMatchObject({
      facts: { question: { text: 'Which one?' } },
      held: { user: true },
    })
    const released = take(run, 'release.user', 'Mon 09:30')
    expect(released.entries[0]?.changes).toMatchObject({ held: { user: null } })
    expect(run.case).not.toHaveProperty('held')
  })

  it('stops the clocks that pause for it, those of several holds once', () => {
    const run = opened(procedure)
    expect(deadline(run, 'answer').due).toBe('Mon 12:00')
    take(run, 'set.user', 'Mon 09:00', ask)
    expect(deadline(run, 'answer').due).toBeNull()
    take(run, 'release.user', 'Mon 10:00')
    expect(deadline(run, 'answer').due).toBe('Mon 13:00')
    take(run, 'order', 'Mon 10:00')
    take(run, 'set.user', 'Mon 11:00', ask)
    take(run, 'release.part', 'Mon 12:00', { by: guard })
    expect(deadline(run, 'answer').due).toBeNull()
    take(run, 'release.user', 'Mon 12:30')
    expect(deadline(run, 'answer').due).toBe('Mon 15:30')
  })

  it('is set by a step behind its move, and stays as it was where it is set again', () => {
    const run = opened(procedure)
    take(run, 'order', 'Mon 09:00')
    expect(run.case.place).toContain('handling/technical/repairing')
    expect(run.case.held?.part?.since).toBe(Date.parse(time('Mon 09:00')))
    expect(reasons(run, 'order', 'Mon 09:10')).toMatchObject([{ code: 'on-hold' }])
  })

  it('keeps the clock waiting, which goes on when it is released', () => {
    const run = opened(procedure)
    take(run, 'order', 'Mon 09:00')
    expect(wake(run, 'Mon 18:00').entries.map(({ deadline }) => deadline?.id)).toEqual([])
    const { entries } = take(run, 'release.part', 'Mon 18:00', { by: guard })
    expect(told(entries)).toEqual([
      'Mon 18:00 release.part by bob',
      'Mon 18:00 give-up by clock (due Mon 12:00)',
    ])
  })

  it('ends when its stage is left', () => {
    const run = opened(procedure)
    take(run, 'set.user', 'Mon 09:00', ask)
    const { entries } = take(run, 'cancel', 'Mon 10:00', { by: boss })
    expect(run.case).not.toHaveProperty('held')
    expect(entries[0]?.changes).toMatchObject({ held: { user: null }, closed: true })
  })

  it('ends also when its stage is entered anew by the same step', () => {
    const run = opened(procedure)
    take(run, 'set.user', 'Mon 09:00', ask)
    take(run, 'again', 'Mon 10:00', { by: boss })
    expect(run.case).not.toHaveProperty('held')
    take(run, 'finish', 'Mon 10:10')
  })
})

describe('who sets and releases a hold', () => {
  it('needs the role', () => {
    const run = opened(procedure)
    const porter = actor('eve', 'porter')
    expect(reasons(run, 'set.user', 'Mon 09:00', { by: porter, ...ask })).toMatchObject([
      { code: 'role-missing', roles: ['clerk'] },
    ])
    take(run, 'order', 'Mon 09:00')
    expect(reasons(run, 'release.part', 'Mon 09:10')).toMatchObject([{ code: 'role-missing' }])
    expect(run.procedure.steps.has('set.part')).toBe(false)
  })

  it('cannot set it twice, or release what is not set', () => {
    const run = opened(procedure)
    expect(reasons(run, 'release.user', 'Mon 09:00')).toEqual([{ code: 'not-held', hold: 'user' }])
    take(run, 'set.user', 'Mon 09:00', ask)
    expect(reasons(run, 'set.user', 'Mon 09:10', ask)).toEqual([
      { code: 'already-held', hold: 'user' },
    ])
    expect(offered(run, 'set.user', 'Mon 09:10').reasons).toEqual([
      { code: 'already-held', hold: 'user' },
    ])
    expect(offered(run, 'release.user', 'Mon 09:10').allowed).toBe(true)
  })

  it('cannot set it where its stage is not, or has ended', () => {
    const run = opened(procedure)
    take(run, 'finish', 'Mon 09:00')
    expect(reasons(run, 'set.user', 'Mon 09:10', ask)).toMatchObject([{ code: 'not-offered' }])
    take(run, 'inform', 'Mon 09:20')
    expect(reasons(run, 'set.user', 'Mon 09:30', ask)).toMatchObject([{ code: 'case-closed' }])
  })

  it('gets an offer with the form, what it is called and where it leads: nowhere', () => {
    const run = opened(procedure)
    expect(offered(run, 'set.user', 'Mon 09:00')).toMatchObject({
      allowed: true,
      form: { id: 'question', amends: false, values: {} },
      leadsTo: [],
    })
  })

  it('may be a deputy; the hold says who did it', () => {
    const run = opened(procedure)
    take(run, 'set.user', 'Mon 09:00', { by: deputy(actor('dan'), clerk), ...ask })
    expect(run.case.held?.user?.by).toBe('dan')
  })
})

describe('a hold on the whole case', () => {
  const whole = procedureOf(`
roles: {clerk: {}}
forms: {report: {grave?: yes-no}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling:
    tracks:
      work: {start: doing, stages: {doing: {steps: {do: {by: clerk, to: done}}}, done: {final: true}}}
      alarm:
        when: report.grave = true
        start: alarming
        stages: {alarming: {steps: {calm: {by: clerk, to: calmed}}}, calmed: {final: true}}
    then: [{when: report.grave = false, stage: closed}, {otherwise: stay}]
  closed: {final: true}
steps:
  add: {by: clerk, amend: report}
holds:
  all: {set: {by: clerk}, release: {by: clerk}}
`)

  it('lets tracks begin, for what is grave waits for nobody', () => {
    const run = opened(whole)
    take(run, 'set.all', 'Mon 09:00')
    take(run, 'add', 'Mon 09:10', { data: { grave: true } })
    expect(run.case.place).toContain('handling/alarm/alarming')
    expect(reasons(run, 'calm', 'Mon 09:20')).toMatchObject([{ code: 'on-hold', holds: ['all'] }])
  })

  it('keeps a stage that has ended until it is released', () => {
    const run = opened(whole)
    take(run, 'add', 'Mon 08:50', { data: { grave: true } })
    take(run, 'do', 'Mon 09:00')
    take(run, 'calm', 'Mon 09:10')
    take(run, 'set.all', 'Mon 09:20')
    take(run, 'add', 'Mon 09:30', { data: { grave: false } })
    expect(run.case.status).toBe('open')
    take(run, 'release.all', 'Mon 09:40')
    expect(run.case.status).toBe('closed')
  })
})

describe('two people at once', () => {
  it('set one hold: the second is told that it is set', () => {
    const run = opened(procedure)
    const first = { step: 'set.user', by: clerk, at: time('Mon 09:00'), id: 'a', ...ask }
    const outcome = advance(procedure, run.case, first)
    if (!outcome.ok) throw new Error('refused')
    expect(advance(procedure, outcome.case, { ...first, id: 'b' })).toMatchObject({
      ok: false,
      kind: 'conflict',
      reasons: [{ code: 'already-held' }],
    })
    expect(advance(procedure, outcome.case, first)).toMatchObject({ ok: true, duplicateOf: 2 })
  })
})

describe('a case from a store', () => {
  const run = opened(procedure)
  it.each([
    [{ unknown: { since: 0, by: 'ann' } }, '/held/unknown'],
    [{ user: { since: 'now', by: 'ann' } }, '/held/user/since'],
    [[], '/held'],
  ])('that holds what it cannot hold is refused: %o', (held, path) => {
    const forged = { ...run.case, held } as unknown as typeof run.case
    const outcome = advance(procedure, forged, { step: 'look', by: clerk, at: time('Mon 09:00') })
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'not-a-case', path }] })
    const [offer] = available(procedure, forged, clerk, time('Mon 09:00'))
    expect(offer?.reasons).toMatchObject([{ code: 'not-a-case' }])
  })
})
