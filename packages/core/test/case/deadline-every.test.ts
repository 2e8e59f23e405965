import { describe, expect, it } from 'vitest'
import { advance, openCase, wakeCase } from '../../src/index.ts'
import {
  type CaseRun,
  clerk,
  deadline,
  offered,
  opened,
  short,
  take,
  told,
  wake,
  wakesBehind,
} from './case-run.ts'
import { procedureOf } from './load.ts'

const withDrill = (drill: string) =>
  procedureOf(`
roles: {clerk: {}, guard: {}, boss: {}}
forms: {report: {idle?: yes-no, begunAt?: date-time, away?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  adopt-plan: {by: clerk}
  drill: {by: clerk}
  postpone: {by: clerk}
  if-late: {by: clerk, when: deadline.drill.late}
  if-met: {by: clerk, when: deadline.drill.met}
deadlines:
  drill: ${drill}
`)

const every = withDrill(
  '{every: 4 hours, after: first adopt-plan, until: drill, escalate: [{at: 50%, notify: guard}, {at: 100%, notify: boss}, {at: 100%, plus: 1 hour, notify: boss}]}',
)

function begun(procedure = every, data: object = {}): CaseRun {
  const run = opened(procedure, { data })
  take(run, 'adopt-plan', 'Mon 09:00')
  return run
}

const state = (run: CaseRun) => {
  const { period } = run.case.deadlines.drill ?? {}
  return { ...deadline(run, 'drill'), period: period?.number ?? 1 }
}

describe('a deadline that comes round', () => {
  it('is due one period behind its anchor', () => {
    expect(state(begun())).toEqual({ status: 'open', missed: false, due: 'Mon 13:00', period: 1 })
  })

  it('begins no further period where nobody knows any more what it started at', () => {
    const procedure = withDrill('{every: 4 hours, after: report.begunAt, until: drill}')
    const run = opened(procedure, { data: { begunAt: '2026-01-05T09:00:00Z' } })
    take(run, 'drill', 'Mon 10:00')
    take(run, 'supplement', 'Mon 11:00', { data: { begunAt: null } })
    wake(run, 'Tue 12:00')
    expect(state(run)).toMatchObject({ status: 'void', missed: false })
    expect(run.case.wakeAt).toBeNull()
  })

  it('that was done early is done until its due instant, where the next period begins', () => {
    const run = begun()
    take(run, 'drill', 'Mon 10:00')
    expect(state(run)).toEqual({ status: 'done', missed: false, due: 'Mon 13:00', period: 1 })
    expect(wakesBehind(run)).toBe('Mon 13:00')
    const { entries, effects } = wake(run, 'Mon 14:00')
    expect(entries.map(({ at, deadline }) => [short(at), deadline])).toEqual([
      ['Mon 13:00', { id: 'drill', level: 'period' }],
    ])
    expect(effects).toEqual([])
    expect(entries[0]?.changes.deadlines).toEqual({
      drill: { due: '2026-01-05T17:00:00Z', missed: false, period: 2, status: 'open' },
    })
  })

  it('counts what is done in one period for that period alone', () => {
    const run = begun()
    take(run, 'drill', 'Mon 10:00')
    take(run, 'drill', 'Mon 12:00')
    wake(run, 'Mon 13:30')
    expect(state(run)).toMatchObject({ status: 'open', due: 'Mon 17:00', period: 2 })
  })

  it('may be done at the very due instant', () => {
    const run = begun()
    take(run, 'drill', 'Mon 13:00')
    expect(state(run)).toEqual({ status: 'done', missed: false, due: 'Mon 13:00', period: 1 })
  })

  it('that was missed says so, and the next period begins there', () => {
    const run = begun()
    const { entries } = wake(run, 'Mon 13:30')
    expect(told(entries)).toEqual(['Mon 11:00 drill 0', 'Mon 13:00 drill due', 'Mon 13:00 drill 1'])
    expect(state(run)).toEqual({ status: 'open', missed: true, due: 'Mon 17:00', period: 2 })
  })

  it('escalates behind a miss while the next period runs, until it is done', () => {
    const run = begun()
    expect(told(wake(run, 'Mon 15:30').entries).slice(1)).toEqual([
      'Mon 13:00 drill due',
      'Mon 13:00 drill 1',
      'Mon 14:00 drill 2',
      'Mon 15:00 drill 0',
    ])
    const other = begun()
    wake(other, 'Mon 13:10')
    take(other, 'drill', 'Mon 13:30')
    expect(told(wake(other, 'Mon 16:59').entries)).toEqual([])
  })

  it('is late from the miss until it is done, and was missed for good', () => {
    const run = begun()
    wake(run, 'Mon 13:30')
    expect(offered(run, 'if-late', 'Mon 13:30').allowed).toBe(true)
    take(run, 'drill', 'Mon 14:00')
    expect(offered(run, 'if-late', 'Mon 14:00').allowed).toBe(false)
    expect(offered(run, 'if-met', 'Mon 14:00').allowed).toBe(false)
    expect(deadline(run, 'drill').missed).toBe(true)
  })

  it('that was missed for days catches up, period by period', () => {
    const [prompt, sleepy] = [begun(), begun()]
    for (let day = 5; day < 8; day += 1) {
      for (let hour = 10; hour < 24; hour += 1) {
        const at = `2026-01-0${day}T${hour}:00:00Z`
        const outcome = wakeCase(every, prompt.case, at)
        if (!outcome.ok) throw new Error('waking was refused')
        prompt.case = outcome.case
        prompt.trail.push(...outcome.entries)
      }
    }
    wake(sleepy, 'Wed 23:00')
    expect(sleepy.trail).toEqual(prompt.trail)
    expect(sleepy.case).toEqual(prompt.case)
    const missed = sleepy.trail.filter(({ deadline }) => deadline?.level === 'due')
    expect(missed.length).toBe(15)
    expect(state(sleepy)).toMatchObject({ due: 'Thu 01:00', period: 16 })
  })

  it('ends with the case', () => {
    const run = begun()
    take(run, 'close', 'Mon 10:00')
    expect(state(run).status).toBe('unfinished')
    expect(wake(run, 'Sun 10:00').entries).toEqual([])
  })

  it('counts from the last occurrence where its anchor says so, and keeps a miss', () => {
    const run = begun(withDrill('{every: 4 hours, after: last adopt-plan, until: drill}'))
    wake(run, 'Mon 14:00')
    take(run, 'adopt-plan', 'Mon 15:00')
    expect(state(run)).toEqual({ status: 'open', missed: true, due: 'Mon 19:00', period: 1 })
  })
})

describe('a deadline that comes round and is not owed', () => {
  const owed = withDrill(
    '{every: 4 hours, after: first adopt-plan, until: drill, unless: report.idle = true}',
  )

  it('is void, and has missed nothing of what went by', () => {
    const run = begun(owed)
    take(run, 'supplement', 'Mon 10:00', { data: { idle: true } })
    expect(state(run)).toMatchObject({ status: 'void' })
    expect(wake(run, 'Tue 14:00').entries).toEqual([])
    take(run, 'supplement', 'Tue 14:30', { data: { idle: false } })
    expect(state(run)).toEqual({ status: 'open', missed: false, due: 'Tue 17:00', period: 8 })
  })

  it('has been done where it was done in the period that is owed again', () => {
    const run = begun(owed)
    take(run, 'supplement', 'Mon 10:00', { data: { idle: true } })
    take(run, 'drill', 'Tue 14:00')
    take(run, 'supplement', 'Tue 14:30', { data: { idle: false } })
    expect(state(run)).toEqual({ status: 'done', missed: false, due: 'Tue 17:00', period: 8 })
    wake(run, 'Tue 17:10')
    expect(state(run)).toEqual({ status: 'open', missed: false, due: 'Tue 21:00', period: 9 })
  })
})

describe('a deadline that comes round from a recorded instant', () => {
  const recorded = withDrill('{every: 4 hours, after: report.begunAt, until: drill}')

  it('in the past has missed every period since then', () => {
    const run = opened(recorded, { data: {} })
    const { entries } = take(run, 'supplement', 'Mon 20:30', {
      data: { begunAt: '2026-01-05T08:00:00Z' },
    })
    expect(told(entries)).toEqual([
      'Mon 20:30 supplement by ann',
      'Mon 20:30 drill due (due Mon 12:00)',
      'Mon 20:30 drill due (due Mon 16:00)',
      'Mon 20:30 drill due (due Mon 20:00)',
    ])
    expect(state(run)).toEqual({ status: 'open', missed: true, due: 'Tue 00:00', period: 4 })
  })

  it('that is corrected in its first period counts from there', () => {
    const run = opened(recorded, { data: { begunAt: '2026-01-05T08:00:00Z' } })
    take(run, 'supplement', 'Mon 09:00', { data: { begunAt: '2026-01-05T06:00:00Z' } })
    expect(state(run)).toMatchObject({ due: 'Mon 10:00', period: 1 })
  })
})

describe('the periods of a deadline', () => {
  it('grow by what does not count, each on its own', () => {
    const run = begun(
      withDrill(
        '{every: 4 hours, after: first adopt-plan, until: drill, pause: [{while: report.away = true}], extend: {on: postpone, by: 2 hours}}',
      ),
    )
    take(run, 'supplement', 'Mon 10:00', { data: { away: true } })
    expect(state(run).due).toBeNull()
    take(run, 'supplement', 'Mon 11:00', { data: { away: false } })
    take(run, 'postpone', 'Mon 12:00')
    expect(state(run).due).toBe('Mon 16:00')
    wake(run, 'Mon 16:30')
    expect(state(run)).toMatchObject({ due: 'Mon 20:00', period: 2 })
  })

  it('follow each other without losing a day under a rule that counts whole days', () => {
    const monthly = procedureOf(
      `
calendars: {law: {use: always, counting: cn-civil-code}}
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {check: {by: clerk}}
deadlines: {monthly: {every: 1 month, after: first tell, until: check}}
`,
    )
    const run = opened(monthly)
    const dues: string[] = []
    for (let month = 0; month < 4; month += 1) {
      const due = run.case.deadlines.monthly?.due ?? 0
      dues.push(new Date(due).toISOString().slice(0, 10))
      const outcome = wakeCase(monthly, run.case, due + 1)
      if (!outcome.ok) throw new Error('waking was refused')
      run.case = outcome.case
    }
    // Each ends with the 5th, at the midnight behind it.
    expect(dues).toEqual(['2026-02-06', '2026-03-06', '2026-04-06', '2026-05-06'])
  })

  it('come to an end where instants do', () => {
    const yearly = withDrill('{every: 100 years, after: first adopt-plan, until: drill}')
    const at = '9950-01-01T00:00:00Z'
    const opening = openCase(yearly, { id: 'far', by: clerk, at, data: {} })
    if (!opening.ok) throw new Error('the opening was refused')
    const adopted = advance(yearly, opening.case, { step: 'adopt-plan', by: clerk, at })
    if (!adopted.ok) throw new Error('the step was refused')
    const last = '9999-12-31T23:59:59.999Z'
    const outcome = wakeCase(yearly, adopted.case, last)
    expect(outcome.ok && outcome.entries.length).toBe(1)
    expect(outcome.ok && outcome.case.deadlines.drill).toMatchObject({
      status: 'open',
      missed: true,
    })
    expect(outcome.ok && outcome.case.wakeAt).toBeNull()
  })
})
