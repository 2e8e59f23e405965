import { describe, expect, it } from 'vitest'
import { deadline, opened, take, time, told, wake, wakesBehind } from './case-run.ts'
import { procedureOf } from './load.ts'

const withDeadlines = (deadlines: string) =>
  procedureOf(`
roles: {clerk: {}, guard: {}, boss: {}, handler: {of: case, from: [guard, boss]}}
forms: {report: {from?: date-time, away?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  answer: {by: clerk}
deadlines:
${deadlines}
`)

describe('an escalation', () => {
  const procedure = withDeadlines(`
  d:
    within: 4 hours
    after: tell
    until: answer
    escalate:
      - {at: 150%, notify: boss}
      - {at: 75%, notify: guard}
      - {at: 100%, notify: [guard, boss], assign: {handler: boss}}
      - {at: 100%, plus: 30 minutes, notify: boss}
`)

  it('comes at its share of the time, and behind it where it says so', () => {
    const run = opened(procedure, { data: {} })
    expect(wakesBehind(run)).toBe('Mon 11:00')
    wake(run, 'Tue 08:00')
    expect(told(run.trail).slice(1)).toEqual([
      'Mon 11:00 d 1',
      'Mon 12:00 d due',
      'Mon 12:00 d 2',
      'Mon 12:30 d 3',
      'Mon 14:00 d 0',
    ])
  })

  it('tells and assigns, and never moves the case or ends the duty', () => {
    const run = opened(procedure, { data: {} })
    const { effects } = wake(run, 'Mon 12:01')
    expect(effects).toEqual([
      {
        id: 'case-1/2/1',
        kind: 'notify',
        role: 'guard',
        about: { deadline: 'd', level: 1, due: time('Mon 11:00') },
      },
      {
        id: 'case-1/4/1',
        kind: 'notify',
        role: 'guard',
        about: { deadline: 'd', level: 2, due: time('Mon 12:00') },
      },
      {
        id: 'case-1/4/2',
        kind: 'notify',
        role: 'boss',
        about: { deadline: 'd', level: 2, due: time('Mon 12:00') },
      },
    ])
    expect(run.case).toMatchObject({
      place: ['handling'],
      assigned: { handler: { kind: 'queue', role: 'boss' } },
    })
    expect(deadline(run, 'd').status).toBe('open')
    expect(run.case.revision).toBe(1)
  })

  it('does not come once the duty was done', () => {
    const run = opened(procedure, { data: {} })
    wake(run, 'Mon 11:30')
    take(run, 'answer', 'Mon 11:45')
    expect(wake(run, 'Tue 08:00').entries).toEqual([])
  })

  it('that would be told twice at one instant is told once, and both are on the trail', () => {
    const run = opened(
      withDeadlines(`
  d: {within: 1 hour, after: report.from, until: answer, escalate: [{at: 50%, notify: guard}, {at: 100%, notify: [boss, guard]}]}
`),
      { data: {} },
    )
    const { entries, effects } = take(run, 'supplement', 'Mon 12:00', {
      data: { from: time('Mon 09:00') },
    })
    expect(entries.map((entry) => entry.deadline?.level)).toEqual([undefined, 'due', 0, 1])
    expect(effects.map((effect) => effect.kind === 'notify' && effect.role)).toEqual([
      'guard',
      'boss',
    ])
  })

  it('that lies in the past because of an entry belongs to it, whatever else is due just then', () => {
    const run = opened(
      withDeadlines(`
  first: {within: 4 hours, after: tell, until: answer}
  second: {within: 1 hour, after: report.from, until: answer}
`),
      { data: {} },
    )
    const { entries } = take(run, 'supplement', 'Mon 12:00', { data: { from: time('Mon 09:00') } })
    expect(told(entries)).toEqual([
      'Mon 12:00 supplement by ann',
      'Mon 12:00 second due (due Mon 10:00)',
    ])
    expect(told(wake(run, 'Mon 12:01').entries)).toEqual(['Mon 12:00 first due'])
  })

  it('counts only the time that ran: a pause moves the shares as well', () => {
    const run = opened(
      withDeadlines(`
  d: {within: 4 hours, after: tell, until: answer, pause: [{while: report.away = true}], escalate: [{at: 25%, notify: guard}, {at: 75%, notify: guard}]}
`),
      { data: {} },
    )
    take(run, 'supplement', 'Mon 10:00', { data: { away: true } })
    take(run, 'supplement', 'Mon 12:00', { data: { away: false } })
    wake(run, 'Tue 08:00')
    expect(told(run.trail).slice(1)).toEqual([
      'Mon 09:00 d 0',
      'Mon 10:00 supplement by ann',
      'Mon 12:00 supplement by ann',
      'Mon 13:00 d 1',
      'Mon 14:00 d due',
    ])
  })
})

describe('a window', () => {
  const procedure = withDeadlines(`
  w:
    within: 4 hours
    after: report.from
    escalate: [{at: 50%, notify: guard}, {at: 100%, notify: guard}, {at: 100%, plus: 1 hour, notify: boss}]
`)

  it('ends, is never missed, and tells at its end and behind it', () => {
    const run = opened(procedure, { data: { from: time('Mon 08:00') } })
    wake(run, 'Tue 08:00')
    expect(told(run.trail).slice(1)).toEqual([
      'Mon 10:00 w 0',
      'Mon 12:00 w due',
      'Mon 12:00 w 1',
      'Mon 13:00 w 2',
    ])
    expect(run.effects.map((effect) => effect.kind === 'notify' && effect.role)).toEqual([
      'guard',
      'guard',
      'boss',
    ])
    expect(deadline(run, 'w')).toEqual({ status: 'over', missed: false, due: 'Mon 12:00' })
  })

  it('opens again where its end moves into the future, and ends anew', () => {
    const run = opened(procedure, { data: { from: time('Mon 08:00') } })
    wake(run, 'Mon 14:00')
    take(run, 'supplement', 'Mon 15:00', { data: { from: time('Mon 14:00') } })
    expect(deadline(run, 'w')).toEqual({ status: 'open', missed: false, due: 'Mon 18:00' })
    expect(told(wake(run, 'Tue 08:00').entries)).toEqual([
      'Mon 16:00 w 0',
      'Mon 18:00 w due',
      'Mon 18:00 w 1',
      'Mon 19:00 w 2',
    ])
  })

  it('stays over where its end moves within the past', () => {
    const run = opened(procedure, { data: { from: time('Mon 08:00') } })
    wake(run, 'Mon 14:00')
    take(run, 'supplement', 'Mon 15:00', { data: { from: time('Mon 09:00') } })
    expect(deadline(run, 'w')).toEqual({ status: 'over', missed: false, due: 'Mon 13:00' })
    expect(wake(run, 'Tue 08:00').entries).toEqual([])
  })

  it('that is open when the case ends is unfinished, one that is over stays over', () => {
    const open = opened(procedure, { data: { from: time('Mon 08:00') } })
    take(open, 'close', 'Mon 11:00')
    expect(deadline(open, 'w').status).toBe('unfinished')
    const over = opened(procedure, { data: { from: time('Mon 08:00') } })
    take(over, 'close', 'Mon 14:00')
    expect(deadline(over, 'w').status).toBe('over')
  })
})
