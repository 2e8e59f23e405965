import { describe, expect, it } from 'vitest'
import { deadline, opened, take, told, wake, wakesBehind } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
scales:
  level: {low: Low, middle: Middle, high: High}
roles: {clerk: {}, guard: {}, boss: {}}
forms:
  report: {level?: level, urgent?: yes-no, deaths?: {type: integer, minimum: 0}, fire?: yes-no}
decisions:
  grade:
    gives: level
    policy: first
    table: |
      level  | report.deaths | report.fire
      high   | >= 3          | -
      middle | -             | true
      low    | -             | false
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  answer: {by: clerk}
deadlines:
  by-level:
    within: {of: report.level, low: 8 hours, middle: 4 hours, high: 1 hour}
    after: tell
    until: answer
    escalate:
      - {at: 50%, notify: guard}
      - {at: 75%, notify: [guard, boss]}
  by-urgency: {within: {of: report.urgent, "true": 1 hour, else: 1 day}, after: tell, until: answer}
  by-grade: {within: {of: grade, high: 3 hours, middle: 5 hours, else: 2 hours}, after: tell, until: answer}
`)

const begun = (data: object = {}) => opened(procedure, { data })
const open = (due: string, missed = false) => ({ status: 'open', missed, due })

describe('a target chosen by a fact', () => {
  it('is the one of its word', () => {
    expect(deadline(begun({ level: 'low' }), 'by-level')).toEqual(open('Mon 16:00'))
    expect(deadline(begun({ urgent: true }), 'by-urgency')).toEqual(open('Mon 09:00'))
    expect(deadline(begun({ urgent: false }), 'by-urgency')).toEqual(open('Tue 08:00'))
  })

  it('is the earliest that is still possible while the fact is unknown', () => {
    expect(deadline(begun(), 'by-level')).toEqual(open('Mon 09:00'))
    expect(deadline(begun(), 'by-urgency')).toEqual(open('Mon 09:00'))
    expect(deadline(begun(), 'by-grade')).toEqual(open('Mon 10:00'))
  })

  it('leaves out what a decision can no longer become, `else` included', () => {
    expect(deadline(begun({ deaths: 5 }), 'by-grade')).toEqual(open('Mon 11:00'))
    // High or middle: low, for which `else` stands, is out of the question.
    expect(deadline(begun({ fire: true }), 'by-grade')).toEqual(open('Mon 11:00'))
    expect(deadline(begun({ fire: true, deaths: 0 }), 'by-grade')).toEqual(open('Mon 13:00'))
    // Middle or low.
    expect(deadline(begun({ deaths: 0 }), 'by-grade')).toEqual(open('Mon 10:00'))
  })
})

describe('another target while the clock runs', () => {
  it('moves the due instant, counted from the same start', () => {
    const run = begun({ level: 'low' })
    take(run, 'supplement', 'Mon 09:00', { data: { level: 'middle' } })
    expect(deadline(run, 'by-level')).toEqual(open('Mon 12:00'))
  })

  it('that lies in the past happens now: every level is recorded, each role is told once', () => {
    const run = begun({ level: 'low', urgent: false, deaths: 0, fire: true })
    const { entries, effects } = take(run, 'supplement', 'Mon 09:30', { data: { level: 'high' } })
    expect(told(entries)).toEqual([
      'Mon 09:30 supplement by ann',
      'Mon 09:30 by-level due (due Mon 09:00)',
      'Mon 09:30 by-level 0 (due Mon 08:30)',
      'Mon 09:30 by-level 1 (due Mon 08:45)',
    ])
    expect(effects.map((effect) => effect.kind === 'notify' && effect.role)).toEqual([
      'guard',
      'boss',
    ])
    expect(deadline(run, 'by-level')).toEqual(open('Mon 09:00', true))
  })

  it('arms again the levels that lie in the future, and keeps a miss', () => {
    const run = begun({ level: 'high', urgent: false, deaths: 0, fire: true })
    wake(run, 'Mon 09:10')
    expect(deadline(run, 'by-level').missed).toBe(true)
    take(run, 'supplement', 'Mon 09:20', { data: { level: 'middle' } })
    expect(deadline(run, 'by-level')).toEqual(open('Mon 12:00', true))
    expect(wakesBehind(run)).toBe('Mon 10:00')
    expect(told(wake(run, 'Mon 12:30').entries)).toEqual([
      'Mon 10:00 by-level 0',
      'Mon 11:00 by-level 1',
    ])
  })

  it('does not arm again what lies before the change', () => {
    const run = begun({ level: 'middle', urgent: false, deaths: 0, fire: true })
    wake(run, 'Mon 11:30')
    take(run, 'supplement', 'Mon 11:40', { data: { level: 'high' } })
    expect(told(run.trail).slice(1)).toEqual([
      'Mon 10:00 by-level 0',
      'Mon 11:00 by-level 1',
      'Mon 11:40 supplement by ann',
      'Mon 11:40 by-level due (due Mon 09:00)',
    ])
  })
})
