import { describe, expect, it } from 'vitest'
import { deadline, opened, short, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const withDeadline = (whenTargetChanges: string, more = '') =>
  procedureOf(`
scales: {level: {low: Low, middle: Middle, high: High}}
roles: {clerk: {}, guard: {}}
forms: {report: {level?: level, away?: yes-no, at?: date-time}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {again: {by: clerk, form: report, to: handling}, close: {by: clerk, to: closed}}}, closed: {final: true}}
steps:
  supplement: {by: clerk, amend: report}
  answer: {by: clerk}
deadlines:
  d:
    within: {of: report.level, low: 8 hours, middle: 4 hours, high: 2 hours}
    after: enter handling
    until: answer
    when-target-changes: ${whenTargetChanges}
    pause: [{while: report.away = true}]
    escalate: [{at: 50%, notify: guard}]
    ${more}
`)

type Run = ReturnType<typeof opened>

const regrade = (run: Run, at: string, level: string | null) => {
  take(run, 'supplement', at, { data: { level } })
}
const due = (run: Run) => deadline(run, 'd').due
const targets = (run: Run) => {
  return run.case.deadlines.d?.targets?.map(({ at, within }) => `${short(at)} ${within}`)
}

describe('keep-time-used', () => {
  const procedure = withDeadline('keep-time-used')

  it('counts the new duration from the start', () => {
    const run = opened(procedure, { data: { level: 'low' } })
    regrade(run, 'Mon 09:00', 'middle')
    expect(due(run)).toBe('Mon 12:00')
  })

  it('remembers the durations, from the second one on', () => {
    const run = opened(procedure, { data: { level: 'low' } })
    take(run, 'supplement', 'Mon 08:30', { data: { away: false } })
    expect(targets(run)).toBeUndefined()
    regrade(run, 'Mon 09:00', 'middle')
    regrade(run, 'Mon 09:30', 'middle')
    regrade(run, 'Mon 09:40', 'high')
    expect(targets(run)).toEqual(['Mon 08:00 8 hours', 'Mon 09:00 4 hours', 'Mon 09:40 2 hours'])
  })

  it('takes no change from what was not known', () => {
    const run = opened(procedure, { data: {} })
    regrade(run, 'Mon 09:00', 'low')
    expect(targets(run)).toBeUndefined()
    regrade(run, 'Mon 09:10', null)
    regrade(run, 'Mon 09:20', 'low')
    expect(targets(run)).toEqual(['Mon 08:00 8 hours'])
    regrade(run, 'Mon 09:30', 'high')
    expect(targets(run)).toEqual(['Mon 08:00 8 hours', 'Mon 09:30 2 hours'])
  })

  it('begins its memory anew with a new run, whose first duration is no change', () => {
    const run = opened(procedure, { data: { level: 'low' } })
    regrade(run, 'Mon 09:00', 'high')
    take(run, 'again', 'Mon 09:30', { data: { level: 'middle' } })
    expect(due(run)).toBe('Mon 13:30')
    expect(targets(run)).toBeUndefined()
  })
})

describe('restart', () => {
  const procedure = withDeadline('restart')

  it('begins the new duration with the change', () => {
    const run = opened(procedure, { data: { level: 'low' } })
    regrade(run, 'Mon 09:00', 'middle')
    expect(due(run)).toBe('Mon 13:00')
    expect(told(wake(run, 'Mon 11:30').entries)).toEqual(['Mon 11:00 d 0'])
  })

  it('does not begin anew by the same duration, or by what was not known before', () => {
    const run = opened(procedure, { data: {} })
    expect(due(run)).toBe('Mon 10:00')
    regrade(run, 'Mon 09:00', 'low')
    expect(due(run)).toBe('Mon 16:00')
    regrade(run, 'Mon 10:00', 'low')
    expect(due(run)).toBe('Mon 16:00')
    regrade(run, 'Mon 11:00', null)
    expect(due(run)).toBe('Mon 10:00')
  })

  it('counts only what stood still behind the change', () => {
    const run = opened(procedure, { data: { level: 'low', away: true } })
    take(run, 'supplement', 'Mon 09:00', { data: { away: false } })
    regrade(run, 'Mon 10:00', 'middle')
    expect(due(run)).toBe('Mon 14:00')
    take(run, 'supplement', 'Mon 11:00', { data: { away: true } })
    take(run, 'supplement', 'Mon 11:30', { data: { away: false } })
    expect(due(run)).toBe('Mon 14:30')
  })

  it('does not undo a miss', () => {
    const run = opened(procedure, { data: { level: 'high' } })
    wake(run, 'Mon 10:30')
    regrade(run, 'Mon 11:00', 'low')
    expect(deadline(run, 'd')).toEqual({ status: 'open', missed: true, due: 'Mon 19:00' })
  })
})

describe('keep-due', () => {
  const procedure = withDeadline('keep-due')

  it('leaves due what was due, longer or shorter', () => {
    const run = opened(procedure, { data: { level: 'middle' } })
    regrade(run, 'Mon 09:00', 'low')
    expect(due(run)).toBe('Mon 12:00')
    regrade(run, 'Mon 09:10', 'high')
    expect(due(run)).toBe('Mon 12:00')
    regrade(run, 'Mon 09:20', null)
    expect(due(run)).toBe('Mon 12:00')
  })

  it('keeps what is first known, not what was due while nobody knew', () => {
    const run = opened(procedure, { data: {} })
    regrade(run, 'Mon 09:00', 'low')
    expect(due(run)).toBe('Mon 16:00')
    regrade(run, 'Mon 09:10', 'high')
    expect(due(run)).toBe('Mon 16:00')
  })

  it('still moves by what does not count', () => {
    const run = opened(procedure, { data: { level: 'middle' } })
    take(run, 'supplement', 'Mon 09:00', { data: { level: 'high', away: true } })
    take(run, 'supplement', 'Mon 10:00', { data: { away: false } })
    expect(due(run)).toBe('Mon 13:00')
  })

  it('gives a new run the duration of its own time', () => {
    const run = opened(procedure, { data: { level: 'middle' } })
    regrade(run, 'Mon 09:00', 'high')
    take(run, 'again', 'Mon 09:30', { data: {} })
    expect(due(run)).toBe('Mon 11:30')
  })
})
