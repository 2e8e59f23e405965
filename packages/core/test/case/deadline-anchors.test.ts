import { describe, expect, it } from 'vitest'
import { type CaseRun, deadline, opened, take, time, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

/** A procedure with the deadlines of a test; its steps move only where their name says so. */
function withDeadlines(deadlines: string) {
  return procedureOf(`
roles: {clerk: {}}
forms:
  report: {seenAt?: date-time, promisedAt?: date-time, grave?: yes-no}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      to-resting: {by: clerk, to: resting}
      to-handling: {by: clerk, to: handling}
  resting:
    steps:
      wake-up: {by: clerk, to: handling}
      close: {by: clerk, to: closed}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  alarm: {by: clerk}
  answer: {by: clerk}
deadlines:
${deadlines}
`)
}

const begun = (deadlines: string, data: object = {}): CaseRun => {
  return opened(withDeadlines(deadlines), { data })
}
const idle = { status: 'idle', missed: false, due: null }
const open = (due: string | null, missed = false) => ({ status: 'open', missed, due })
const done = (due: string | null, missed = false) => ({ status: 'done', missed, due })

describe('a deadline after a step', () => {
  it('starts at the step, and is met by what must have happened', () => {
    const run = begun('  d: {within: 2 hours, after: first alarm, until: answer}')
    expect(deadline(run, 'd')).toEqual(idle)
    take(run, 'alarm', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
    take(run, 'answer', 'Mon 11:00')
    expect(deadline(run, 'd')).toEqual(done('Mon 11:00'))
    expect(run.trail).toHaveLength(3)
  })

  it('is missed when its instant has passed, and stays open until it is done late', () => {
    const run = begun('  d: {within: 2 hours, after: first alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    const { entries } = take(run, 'answer', 'Mon 12:00')
    expect(told(entries)).toEqual(['Mon 11:00 d due', 'Mon 12:00 answer by ann'])
    expect(entries.map(({ changes }) => changes.deadlines?.d)).toEqual([
      { status: 'open', missed: true, due: time('Mon 11:00') },
      { status: 'done', missed: true, due: time('Mon 11:00') },
    ])
  })

  it('`first` counts from the first occurrence, whatever follows', () => {
    const run = begun('  d: {within: 2 hours, after: first alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'alarm', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
    take(run, 'answer', 'Mon 10:30')
    take(run, 'alarm', 'Mon 10:40')
    expect(deadline(run, 'd')).toEqual(done('Mon 11:00'))
  })

  it('`last` counts from the last one, and begins anew after it was done', () => {
    const run = begun('  d: {within: 2 hours, after: last alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'alarm', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00'))
    take(run, 'answer', 'Mon 11:00')
    take(run, 'alarm', 'Mon 13:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 15:00'))
  })

  it('`last` does not undo a miss of the same run', () => {
    const run = begun('  d: {within: 2 hours, after: last alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'alarm', 'Mon 12:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00', true))
    wake(run, 'Tue 09:00')
    expect(told(run.trail)).toEqual([
      'Mon 08:00 tell by ann',
      'Mon 09:00 alarm by ann',
      'Mon 11:00 d due',
      'Mon 12:00 alarm by ann',
    ])
  })

  it('a new run starts without the miss of the one before', () => {
    const run = begun('  d: {within: 2 hours, after: last alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'answer', 'Mon 12:00')
    expect(deadline(run, 'd')).toEqual(done('Mon 11:00', true))
    take(run, 'alarm', 'Mon 13:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 15:00'))
  })

  it('that is the same step which ends it recurs', () => {
    const run = begun('  d: {within: 1 day, after: last alarm, until: alarm}')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'alarm', 'Tue 08:00')
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00'))
  })
})

describe('a deadline after entering a stage', () => {
  it('starts at every entry anew, also while it runs', () => {
    const run = begun('  d: {within: 2 hours, after: enter handling, until: enter resting}')
    expect(deadline(run, 'd')).toEqual(open('Mon 10:00'))
    take(run, 'to-handling', 'Mon 11:00')
    expect(told(run.trail)).toContain('Mon 10:00 d due')
    expect(deadline(run, 'd')).toEqual(open('Mon 13:00'))
    take(run, 'to-resting', 'Mon 12:00')
    expect(deadline(run, 'd')).toEqual(done('Mon 13:00'))
    take(run, 'wake-up', 'Mon 14:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 16:00'))
  })
})

describe('a deadline after a fact', () => {
  const d = '  d: {within: 2 hours, after: report.seenAt, until: answer}'

  it('starts at the instant that was recorded, which may lie in the past', () => {
    const run = begun(d, { seenAt: time('Mon 07:00') })
    expect(deadline(run, 'd')).toEqual(open('Mon 09:00'))
  })

  it('waits for the fact, and is missed at the entry that makes a past due instant known', () => {
    const run = begun(d)
    expect(deadline(run, 'd')).toEqual(idle)
    const { entries } = take(run, 'supplement', 'Mon 12:00', {
      data: { seenAt: time('Mon 07:00') },
    })
    expect(told(entries)).toEqual([
      'Mon 12:00 supplement by ann',
      'Mon 12:00 d due (due Mon 09:00)',
    ])
    expect(deadline(run, 'd')).toEqual(open('Mon 09:00', true))
  })

  it('moves with the fact while it is open', () => {
    const run = begun(d, { seenAt: time('Mon 08:00') })
    take(run, 'supplement', 'Mon 09:00', { data: { seenAt: time('Mon 12:00') } })
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00'))
    wake(run, 'Mon 13:00')
    expect(deadline(run, 'd').missed).toBe(false)
  })

  it('does not undo a miss that was recorded before the fact moved', () => {
    const run = begun(d, { seenAt: time('Mon 08:00') })
    take(run, 'supplement', 'Mon 11:00', { data: { seenAt: time('Mon 12:00') } })
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00', true))
  })

  it('is void while the fact is taken back', () => {
    const run = begun(d, { seenAt: time('Mon 08:00') })
    take(run, 'supplement', 'Mon 09:00', { data: { seenAt: null } })
    expect(deadline(run, 'd').status).toBe('void')
    take(run, 'supplement', 'Mon 09:30', { data: { seenAt: time('Mon 08:30') } })
    expect(deadline(run, 'd')).toEqual(open('Mon 10:30'))
  })

  it('is not touched by the fact once it was done', () => {
    const run = begun(d, { seenAt: time('Mon 08:00') })
    take(run, 'answer', 'Mon 09:00')
    take(run, 'supplement', 'Mon 12:00', { data: { seenAt: time('Mon 12:00') } })
    expect(deadline(run, 'd')).toEqual(done('Mon 10:00'))
  })

  it('`at` is due at the fact itself', () => {
    const run = begun('  d: {at: report.promisedAt, until: answer}', {
      promisedAt: time('Mon 09:00'),
    })
    expect(deadline(run, 'd')).toEqual(open('Mon 09:00'))
    wake(run, 'Mon 10:00')
    expect(deadline(run, 'd').missed).toBe(true)
  })
})

describe('a deadline after a condition', () => {
  const d = '  d: {within: 2 hours, after: report.grave = true, until: answer}'

  it('starts at the entry at which the condition became true', () => {
    const run = begun(d)
    expect(deadline(run, 'd')).toEqual(idle)
    take(run, 'supplement', 'Mon 09:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
  })

  it('is not set back by a condition that was false for a while', () => {
    const run = begun(d, { grave: true })
    take(run, 'supplement', 'Mon 08:30', { data: { grave: false } })
    take(run, 'supplement', 'Mon 09:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 10:00'))
  })

  it('begins anew where it was done before the condition became true again', () => {
    const run = begun(d, { grave: true })
    take(run, 'answer', 'Mon 08:10')
    take(run, 'supplement', 'Mon 08:30', { data: { grave: false } })
    take(run, 'supplement', 'Mon 09:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
  })

  it('may be ended by a condition, also by one that is true when it starts', () => {
    const ending = '  d: {within: 2 hours, after: first alarm, until: report.grave = true}'
    const run = begun(ending, { grave: false })
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'supplement', 'Mon 10:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(done('Mon 11:00'))

    const already = begun(ending, { grave: true })
    take(already, 'alarm', 'Mon 09:00')
    expect(deadline(already, 'd')).toEqual(done('Mon 11:00'))
  })

  it('may be the status of another deadline', () => {
    const run = begun(`
  answering: {within: 1 hour, after: tell, until: answer}
  explaining: {within: 1 hour, after: deadline.answering.missed, until: supplement}`)
    const { entries } = wake(run, 'Mon 12:00')
    expect(told(entries)).toEqual(['Mon 09:00 answering due', 'Mon 10:00 explaining due'])
  })
})

describe('several clocks of one duty', () => {
  const d = `
  d:
    when: report.grave = true
    due:
      - {within: 4 hours, after: report.grave = true}
      - {within: 24 hours, after: report.seenAt}
    until: answer`

  it('are governed by the earliest', () => {
    const run = begun(d, { seenAt: time('Mon 07:00'), grave: true })
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00'))
    expect(run.case.deadlines.d).toMatchObject({ governing: 0 })
  })

  it('start one by one, although the duty runs on another one already', () => {
    const run = begun(d, { seenAt: time('Mon 07:00') })
    expect(deadline(run, 'd')).toEqual(idle)
    take(run, 'supplement', 'Tue 02:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Tue 06:00'))
    expect(run.case.deadlines.d).toMatchObject({ governing: 0 })
  })

  it('whichever becomes known later may govern', () => {
    const run = begun(d, { grave: true })
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00'))
    take(run, 'supplement', 'Mon 09:00', { data: { seenAt: '2026-01-04T10:00:00Z' } })
    expect(deadline(run, 'd')).toEqual(open('Mon 10:00'))
  })

  it('may each have a condition of their own', () => {
    const run = begun(
      `
  d:
    due:
      - {within: 4 hours, after: first alarm}
      - {within: 1 hour, after: first alarm, when: report.grave = true}
      - {within: 2 hours, after: first alarm, unless: report.grave = false}
    until: answer`,
      { grave: false },
    )
    take(run, 'alarm', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 13:00'))
    take(run, 'supplement', 'Mon 09:10', { data: { grave: null } })
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
    take(run, 'supplement', 'Mon 09:20', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 10:00'))
  })

  it('keep a clock that runs when a stage is entered for the first time', () => {
    const run = begun(`
  d:
    due:
      - {within: 8 hours, after: enter resting}
      - {within: 4 hours, after: first alarm}
    until: answer`)
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'to-resting', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 13:00'))
  })

  it('all start afresh after the duty was done, in whatever order they are written', () => {
    const run = begun(`
  d:
    due:
      - {within: 1 hour, after: last to-resting}
      - {within: 2 hours, after: enter resting}
    until: answer
    escalate: [{at: 50%}]`)
    take(run, 'to-resting', 'Mon 09:00')
    take(run, 'wake-up', 'Mon 09:40')
    take(run, 'to-resting', 'Mon 11:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00'))
    expect(run.case.deadlines.d?.passed).toBeUndefined()
  })
})

describe('a deadline', () => {
  it('that is `promptly` is measured and never missed', () => {
    const run = begun('  d: {within: promptly, after: first alarm, until: answer}')
    take(run, 'alarm', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    expect(run.case.wakeAt).toBeNull()
    take(run, 'answer', 'Sun 09:00')
    expect(deadline(run, 'd')).toEqual(done(null))
    expect(run.case.deadlines.d).toMatchObject({
      starts: [Date.UTC(2026, 0, 5, 9)],
      ended: Date.UTC(2026, 0, 11, 9),
    })
  })

  it('that is open and not yet due when the case ends is unfinished', () => {
    const run = begun('  d: {within: 2 hours, after: first alarm, until: answer}')
    take(run, 'to-resting', 'Mon 08:30')
    take(run, 'alarm', 'Mon 09:00')
    const { entries } = take(run, 'close', 'Mon 11:00')
    expect(entries[0]?.changes).toMatchObject({
      closed: true,
      deadlines: { d: { status: 'unfinished' } },
    })
    expect(deadline(run, 'd')).toEqual({ status: 'unfinished', missed: false, due: 'Mon 11:00' })
    expect(run.case.wakeAt).toBeNull()
  })

  it('that was missed is still missed when the case ends', () => {
    const run = begun('  d: {within: 2 hours, after: first alarm, until: answer}')
    take(run, 'to-resting', 'Mon 08:30')
    take(run, 'alarm', 'Mon 09:00')
    take(run, 'close', 'Mon 11:01')
    expect(deadline(run, 'd').missed).toBe(true)
  })

  it('is ended by any of several', () => {
    const run = begun('  d: {within: 2 hours, after: tell, until: [answer, enter resting]}')
    take(run, 'to-resting', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(done('Mon 10:00'))
  })
})

describe('what is true before anything has happened', () => {
  it('became true with the opening', () => {
    const procedure = procedureOf(`
parameters: {strict: "true"}
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {answer: {by: clerk}}
deadlines:
  before-answer: {within: 1 hour, after: not(ever.answer), until: answer}
  strictly: {within: 2 hours, after: parameters.strict = true, until: answer}
  paused: {within: 1 hour, after: tell, until: close, pause: [{while: not(ever.answer)}]}
`)
    const run = opened(procedure)
    expect(deadline(run, 'before-answer')).toEqual({
      status: 'open',
      missed: false,
      due: 'Mon 09:00',
    })
    expect(deadline(run, 'strictly')).toEqual({ status: 'open', missed: false, due: 'Mon 10:00' })
    expect(deadline(run, 'paused').due).toBeNull()
  })
})

describe('a condition about since when another has been true', () => {
  it('is judged after it, at the same entry', () => {
    const procedure = procedureOf(`
roles: {clerk: {}}
forms: {report: {grave?: yes-no, at?: date-time}}
define:
  known-late: known > report.at
  known: since(report.grave = true)
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {supplement: {by: clerk, amend: report}, answer: {by: clerk}}
deadlines:
  direct: {within: 1 hour, after: not(since(report.grave = true) <= report.at), until: answer}
  by-definition: {within: 1 hour, after: since(known-late) > report.at, until: answer}
`)
    const run = opened(procedure, { data: { at: time('Mon 07:00') } })
    take(run, 'supplement', 'Mon 09:00', { data: { grave: true } })
    const due = { status: 'open', missed: false, due: 'Mon 10:00' }
    expect(deadline(run, 'direct')).toEqual(due)
    expect(deadline(run, 'by-definition')).toEqual(due)
    take(run, 'supplement', 'Mon 09:10', { data: { grave: false } })
    expect(run.case.since).toEqual({})
  })
})
