import { describe, expect, it } from 'vitest'
import { deadlineRuns } from '../../src/index.ts'
import { type CaseRun, offered, opened, short, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}}
forms: {report: {away?: yes-no, late?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  ask: {by: clerk}
  answer: {by: clerk}
  withdraw: {by: clerk}
deadlines:
  reply:
    within: 2 hours
    after: each ask
    until: [answer, withdraw]
    unless: report.late = true
    pause: [{while: report.away = true}]
    escalate: [{at: 100%, notify: boss}]
  window: {within: 1 hour, after: each ask}
`)

const begun = (data: object = {}) => opened(procedure, { data })

/** `status due missed` of every run. */
function runs(run: CaseRun, id = 'reply'): string[] {
  return deadlineRuns(procedure, run.case, id).map(({ status, due, missed }) => {
    return `${status} ${due === null ? '-' : short(due)}${missed ? ' missed' : ''}`
  })
}

describe('a deadline that each occurrence starts', () => {
  it('has a run of its own for each, and none before the first', () => {
    const run = begun()
    expect(runs(run)).toEqual(['idle -'])
    take(run, 'ask', 'Mon 09:00')
    take(run, 'ask', 'Mon 10:00')
    expect(runs(run)).toEqual(['open Mon 11:00', 'open Mon 12:00'])
    expect(Object.keys(run.case.deadlines)).toEqual(['reply', 'window', 'reply#2', 'window#2'])
  })

  it('ends every run that had started before', () => {
    const run = begun()
    take(run, 'ask', 'Mon 09:00')
    take(run, 'ask', 'Mon 10:00')
    take(run, 'answer', 'Mon 10:30')
    take(run, 'ask', 'Mon 10:45')
    expect(runs(run)).toEqual(['done Mon 11:00', 'done Mon 12:00', 'open Mon 12:45'])
  })

  it('records a miss and escalates for each run, and says which', () => {
    const run = begun()
    take(run, 'ask', 'Mon 09:00')
    take(run, 'ask', 'Mon 10:00')
    const { entries, effects } = wake(run, 'Mon 13:00')
    expect(entries.map(({ at, deadline }) => [short(at), deadline])).toEqual([
      ['Mon 10:00', { id: 'window', level: 'due' }],
      ['Mon 11:00', { id: 'reply', level: 'due' }],
      ['Mon 11:00', { id: 'reply', level: 0 }],
      ['Mon 11:00', { id: 'window', level: 'due', run: 2 }],
      ['Mon 12:00', { id: 'reply', level: 'due', run: 2 }],
      ['Mon 12:00', { id: 'reply', level: 0, run: 2 }],
    ])
    expect(effects.map((effect) => effect.kind === 'notify' && effect.about)).toMatchObject([
      { deadline: 'reply', level: 0 },
      { deadline: 'reply', level: 0, run: 2 },
    ])
    expect(entries[4]?.changes.deadlines).toEqual({
      'reply#2': { due: '2026-01-05T12:00:00Z', missed: true, status: 'open' },
    })
    expect(runs(run, 'window')).toEqual(['over Mon 10:00', 'over Mon 11:00'])
  })

  it('carries a pause into the runs that start in it', () => {
    const run = begun({ away: true })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'answer', 'Mon 09:10')
    take(run, 'ask', 'Mon 09:30')
    expect(runs(run)).toEqual(['done -', 'open -'])
    take(run, 'supplement', 'Mon 10:00', { data: { away: false } })
    expect(runs(run)).toEqual(['done -', 'open Mon 12:00'])
  })

  it('is void and owed again in all its runs', () => {
    const run = begun()
    take(run, 'ask', 'Mon 09:00')
    take(run, 'ask', 'Mon 10:00')
    take(run, 'supplement', 'Mon 10:10', { data: { late: true } })
    expect(runs(run)).toEqual(['void Mon 11:00', 'void Mon 12:00'])
    take(run, 'supplement', 'Mon 11:30', { data: { late: false } })
    expect(runs(run)).toEqual(['open Mon 11:00 missed', 'open Mon 12:00'])
  })

  it('is unfinished in every run that is open when the case ends', () => {
    const run = begun()
    take(run, 'ask', 'Mon 09:00')
    take(run, 'answer', 'Mon 09:10')
    take(run, 'ask', 'Mon 10:00')
    take(run, 'ask', 'Mon 10:00')
    take(run, 'close', 'Mon 10:30')
    expect(runs(run)).toEqual(['done Mon 11:00', 'unfinished Mon 12:00', 'unfinished Mon 12:00'])
  })

  it('catches up over all runs as if it had been woken in time', () => {
    const [prompt, sleepy] = [begun(), begun()]
    for (const run of [prompt, sleepy]) {
      take(run, 'ask', 'Mon 09:00')
      take(run, 'ask', 'Mon 09:30')
    }
    for (const at of ['Mon 10:10', 'Mon 11:00', 'Mon 11:10', 'Mon 11:40']) wake(prompt, at)
    wake(prompt, 'Tue 08:00')
    wake(sleepy, 'Tue 08:00')
    expect(told(sleepy.trail)).toEqual(told(prompt.trail))
    expect(sleepy.case).toEqual(prompt.case)
  })
})

describe('what conditions see of several runs', () => {
  const asking = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps:
  ask: {by: clerk}
  answer: {by: clerk}
  if-open: {by: clerk, when: deadline.reply.open}
  if-late: {by: clerk, when: deadline.reply.late}
  if-met: {by: clerk, when: deadline.reply.met}
  if-missed: {by: clerk, when: deadline.reply.missed}
  if-owed: {by: clerk, when: deadline.reply.owed}
  if-due-early: {by: clerk, when: 'deadline.reply.due < date-time("2026-01-05T11:30:00Z")'}
deadlines:
  reply: {within: 2 hours, after: each ask, until: answer}
`)

  function seen(run: CaseRun, at: string): string[] {
    const steps = [...asking.steps.keys()].filter((id) => id.startsWith('if-'))
    const open = steps.filter((step) => offered(run, step, at).allowed)
    return open.map((step) => step.slice('if-'.length))
  }

  it('is open, late, missed and owed if any is, met if all are, due when the first open one is', () => {
    const run = opened(asking)
    expect(seen(run, 'Mon 08:00')).toEqual([])
    take(run, 'ask', 'Mon 09:00')
    take(run, 'answer', 'Mon 09:10')
    expect(seen(run, 'Mon 09:10')).toEqual(['met', 'owed', 'due-early'])
    take(run, 'ask', 'Mon 09:20')
    take(run, 'ask', 'Mon 10:00')
    expect(seen(run, 'Mon 10:00')).toEqual(['open', 'owed', 'due-early'])
    wake(run, 'Mon 11:30')
    expect(seen(run, 'Mon 11:30')).toEqual(['open', 'late', 'missed', 'owed', 'due-early'])
    take(run, 'answer', 'Mon 11:40')
    expect(seen(run, 'Mon 11:40')).toEqual(['late', 'missed', 'owed'])
  })
})
