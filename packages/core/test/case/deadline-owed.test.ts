import { describe, expect, it } from 'vitest'
import { deadline, opened, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const withOwed = (owed: string) =>
  procedureOf(`
roles: {clerk: {}}
forms: {report: {grave?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  alarm: {by: clerk}
  answer: {by: clerk}
deadlines:
  d: {within: 2 hours, after: last alarm, until: answer, ${owed}}
`)

const when = withOwed('when: report.grave = true')
const unless = withOwed('unless: report.grave = true')
const begun = (procedure: typeof when, grave?: boolean) => {
  const run = opened(procedure, { data: grave === undefined ? {} : { grave } })
  take(run, 'alarm', 'Mon 09:00')
  return run
}
const open = (due: string, missed = false) => ({ status: 'open', missed, due })

describe('a deadline with `when`', () => {
  it('is owed while true; false and unknown do not owe', () => {
    expect(deadline(begun(when, true), 'd')).toEqual(open('Mon 11:00'))
    expect(deadline(begun(when, false), 'd').status).toBe('idle')
    expect(deadline(begun(when), 'd').status).toBe('idle')
  })
})

describe('a deadline with `unless`', () => {
  it('is owed while not true: unknown owes', () => {
    expect(deadline(begun(unless, true), 'd').status).toBe('idle')
    expect(deadline(begun(unless, false), 'd')).toEqual(open('Mon 11:00'))
    expect(deadline(begun(unless), 'd')).toEqual(open('Mon 11:00'))
  })
})

describe('a deadline that stops being owed', () => {
  it('is void, and nobody is woken for it', () => {
    const run = begun(when, true)
    take(run, 'supplement', 'Mon 10:00', { data: { grave: false } })
    expect(deadline(run, 'd')).toMatchObject({ status: 'void', missed: false })
    expect(run.case.wakeAt).toBeNull()
    expect(wake(run, 'Tue 09:00').entries).toEqual([])
  })

  it('keeps a miss that was recorded', () => {
    const run = begun(when, true)
    take(run, 'supplement', 'Mon 12:00', { data: { grave: false } })
    expect(deadline(run, 'd')).toMatchObject({ status: 'void', missed: true })
  })

  it('is owed again within the same time where it becomes so again', () => {
    const run = begun(when, true)
    take(run, 'supplement', 'Mon 09:30', { data: { grave: false } })
    take(run, 'supplement', 'Mon 10:00', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00'))
  })
})

describe('a deadline that becomes owed', () => {
  it('behind its due instant is missed at that entry', () => {
    const run = begun(when, false)
    const { entries } = take(run, 'supplement', 'Mon 12:00', { data: { grave: true } })
    expect(told(entries)).toEqual([
      'Mon 12:00 supplement by ann',
      'Mon 12:00 d due (due Mon 11:00)',
    ])
    expect(deadline(run, 'd')).toEqual(open('Mon 11:00', true))
  })

  it('when all was done in time is met, and when it was done late is missed', () => {
    const inTime = begun(when, false)
    take(inTime, 'answer', 'Mon 10:00')
    take(inTime, 'supplement', 'Mon 12:00', { data: { grave: true } })
    expect(deadline(inTime, 'd')).toEqual({ status: 'done', missed: false, due: 'Mon 11:00' })

    const late = begun(when, false)
    take(late, 'answer', 'Mon 11:30')
    take(late, 'supplement', 'Mon 12:00', { data: { grave: true } })
    expect(deadline(late, 'd')).toEqual({ status: 'done', missed: true, due: 'Mon 11:00' })
  })

  it('asks for what follows the next start, not for what was done before it', () => {
    const run = begun(when, false)
    take(run, 'answer', 'Mon 10:00')
    take(run, 'alarm', 'Mon 12:00')
    take(run, 'supplement', 'Mon 12:30', { data: { grave: true } })
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00'))
  })
})
