import { describe, expect, it } from 'vitest'
import { advance } from '../../src/index.ts'
import {
  actor,
  boss,
  clerk,
  opened,
  reasons,
  short,
  take,
  time,
  told,
  wake,
  wakesBehind,
} from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}}
forms: {word: {ok?: yes-no}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting:
    steps:
      remind: {by: clock, after: 2 hours, notify: boss}
      expire: {by: clock, after: 1 day, to: closing}
      answer: {by: clerk, to: closing}
      again: {by: clerk, to: waiting}
  closing:
    steps:
      archive: {by: clock, after: 2 hours, when: word.ok = true, to: closed}
      approve: {by: boss, form: word}
      reopen: {by: clerk, to: waiting}
  closed: {final: true}
`)

describe('a step of the clock', () => {
  it('is taken when it was due, by the clock, however late the case is woken', () => {
    const run = opened(procedure)
    const { entries, effects } = wake(run, 'Mon 20:00')
    expect(entries).toMatchObject([
      {
        at: '2026-01-05T10:00:00Z',
        due: '2026-01-05T10:00:00Z',
        step: { id: 'remind', by: { id: 'clock', roles: [] } },
      },
    ])
    expect(effects).toMatchObject([{ id: 'case-1/2/1', role: 'boss', about: { step: 'remind' } }])
  })

  it('is not due at its instant, but behind it', () => {
    const run = opened(procedure)
    expect(wakesBehind(run)).toBe('Mon 10:00')
    expect(wake(run, 'Mon 10:00').entries).toEqual([])
    expect(wake(run, 'Mon 10:01').entries).toHaveLength(1)
  })

  it('comes once in a visit, and the next one of the stage after it', () => {
    const run = opened(procedure)
    wake(run, 'Wed 08:00')
    expect(told(run.trail)).toEqual([
      'Mon 08:00 tell by ann',
      'Mon 10:00 remind by clock',
      'Tue 08:00 expire by clock',
    ])
    expect(run.case.place).toEqual(['closing'])
  })

  it('counts anew in the next visit', () => {
    const run = opened(procedure)
    take(run, 'again', 'Mon 09:00')
    wake(run, 'Mon 12:00')
    take(run, 'again', 'Mon 12:00')
    expect(wakesBehind(run)).toBe('Mon 14:00')
    expect(told(run.trail).slice(1)).toEqual([
      'Mon 09:00 again by ann',
      'Mon 11:00 remind by clock',
      'Mon 12:00 again by ann',
    ])
  })

  it('comes before what a person does later, though nobody woke the case', () => {
    const run = opened(procedure)
    const { entries } = take(run, 'answer', 'Mon 23:00')
    expect(told(entries)).toEqual(['Mon 10:00 remind by clock', 'Mon 23:00 answer by ann'])
  })

  it('comes too late for what a person did at the very instant', () => {
    const run = opened(procedure)
    wake(run, 'Mon 12:00')
    take(run, 'answer', 'Tue 08:00')
    expect(told(wake(run, 'Tue 09:00').entries)).toEqual([])
    expect(run.case.done.expire).toBeUndefined()
  })

  it('is nobody else’s to take, whatever they call themselves', () => {
    const run = opened(procedure)
    for (const by of [clerk, boss, actor('eve'), actor('eve', 'clock')]) {
      expect(reasons(run, 'expire', 'Mon 09:00', { by })).toEqual([
        { code: 'role-missing', step: 'expire', roles: ['clock'], actor: by.id },
      ])
    }
    const outcome = advance(procedure, run.case, {
      step: 'expire',
      by: actor('clock', 'clock'),
      at: time('Mon 09:00'),
    })
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'not-an-event' }] })
  })
})

describe('a step of the clock that the gate holds back', () => {
  const held = () => {
    const run = opened(procedure)
    take(run, 'answer', 'Mon 09:00')
    return run
  }

  it('is not taken, and nobody is to be woken for it', () => {
    const run = held()
    expect(run.case.wakeAt).toBeNull()
    expect(wake(run, 'Wed 09:00').entries).toEqual([])
  })

  it('is freed by a later entry, and taken at once: due then, done now', () => {
    const run = held()
    const { entries } = take(run, 'approve', 'Tue 09:00', { by: boss, data: { ok: true } })
    expect(told(entries)).toEqual([
      'Tue 09:00 approve by cat',
      'Tue 09:00 archive by clock (due Mon 11:00)',
    ])
    expect(run.case.status).toBe('closed')
  })

  it('that is freed before it is due is taken when it is due', () => {
    const run = held()
    take(run, 'approve', 'Mon 10:00', { by: boss, data: { ok: true } })
    expect(run.case.status).toBe('open')
    expect(short((run.case.wakeAt ?? 0) - 1)).toBe('Mon 11:00')
    wake(run, 'Mon 11:01')
    expect(run.case.status).toBe('closed')
  })

  it('may be freed by time itself', () => {
    const freed = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting:
    steps:
      answer: {by: clerk, to: closed}
      expire: {by: clock, after: 1 hour, when: deadline.answering.missed, to: closed}
  closed: {final: true}
deadlines:
  answering: {within: 3 hours, after: tell, until: answer}
`)
    const run = opened(freed)
    expect(wakesBehind(run)).toBe('Mon 11:00')
    expect(told(wake(run, 'Mon 12:00').entries)).toEqual([
      'Mon 11:00 answering due',
      'Mon 11:00 expire by clock (due Mon 09:00)',
    ])
  })
})

describe('at one instant', () => {
  it('deadlines come before steps of the clock, and each in the order of the document', () => {
    const together = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting:
    steps:
      second: {by: clock, after: 1 hour}
      third: {by: clock, after: 60 minutes}
      answer: {by: clerk, to: closed}
  closed: {final: true}
deadlines:
  b: {within: 1 hour, after: tell, until: answer, unless: deadline.a.missed}
  a: {within: 1 hour, after: tell, until: answer}
  c: {within: 1 hour, after: tell, until: answer}
`)
    const run = opened(together)
    expect(told(wake(run, 'Mon 12:00').entries)).toEqual([
      'Mon 09:00 b due',
      'Mon 09:00 a due',
      'Mon 09:00 c due',
      'Mon 09:00 second by clock',
      'Mon 09:00 third by clock',
    ])
  })
})

describe('a step of the clock in working time', () => {
  const procedure = procedureOf(
    `
calendars: {office: office}
roles: {clerk: {}}
open: {tell: {by: clerk, to: waiting}}
stages:
  waiting: {steps: {archive: {by: clock, after: 8 working hours, to: archived}}}
  archived: {final: true}
`,
    {
      calendars: {
        office: {
          id: 'office',
          zone: 'UTC',
          hours: { monday: ['09:00-15:00'], tuesday: ['09:00-15:00'] },
          holidays: [{ date: '2026-01-06' }],
        },
      },
    },
  )

  it('waits for the days on which people work', () => {
    const run = opened(procedure)
    // Monday has six hours, Tuesday is a holiday, and the next Monday has the other two.
    expect(wake(run, 'Sun 23:00').entries).toEqual([])
    expect(run.case.wakeAt).toBe(Date.parse('2026-01-12T11:00:00.001Z'))
  })
})
