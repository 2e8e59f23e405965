import { describe, expect, it } from 'vitest'
import { deadline, opened, refused, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const withDeadline = (deadline: string) =>
  procedureOf(`
roles: {clerk: {}}
forms:
  report: {away?: yes-no}
  more: {days: integer}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, to: handling}
      close: {by: clerk, to: closed}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  ask: {by: clerk}
  reply: {by: clerk}
  alarm: {by: clerk}
  answer: {by: clerk}
  extend: {by: clerk, form: more}
  extend-little: {by: clerk}
deadlines:
  d: ${deadline}
`)

const open = (due: string | null, missed = false) => ({ status: 'open', missed, due })

describe('a pause between two events', () => {
  const between = withDeadline(
    '{within: 4 hours, after: tell, until: answer, pause: [{from: ask, to: reply}]}',
  )

  it('stops the clock, and moves the due instant by as long as it took', () => {
    const run = opened(between, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    expect(run.case.wakeAt).toBeNull()
    expect(wake(run, 'Mon 20:00').entries).toEqual([])
    take(run, 'reply', 'Mon 20:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 23:00'))
  })

  it('happens as often as its first event does, and only once at a time', () => {
    const run = opened(between, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'ask', 'Mon 09:30')
    take(run, 'reply', 'Mon 10:00')
    take(run, 'reply', 'Mon 10:30')
    take(run, 'ask', 'Mon 11:00')
    take(run, 'reply', 'Mon 11:30')
    expect(deadline(run, 'd')).toEqual(open('Mon 13:30'))
  })

  it('that begins when the time is over changes nothing', () => {
    const run = opened(between, { data: {} })
    take(run, 'ask', 'Mon 13:00')
    take(run, 'reply', 'Mon 15:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00', true))
  })

  it('does not keep the duty from being done', () => {
    const run = opened(between, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'answer', 'Sun 09:00')
    expect(deadline(run, 'd')).toEqual({ status: 'done', missed: false, due: null })
  })

  it('that began before the clock did holds when the clock starts', () => {
    const later = withDeadline(
      '{within: 4 hours, after: first alarm, until: answer, pause: [{from: ask, to: reply}]}',
    )
    const run = opened(later, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'alarm', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'reply', 'Mon 12:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 16:00'))
  })

  it('goes on in the next run', () => {
    const recurring = withDeadline(
      '{within: 4 hours, after: enter handling, until: answer, pause: [{from: ask, to: reply}]}',
    )
    const run = opened(recurring, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'again', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'reply', 'Mon 11:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 15:00'))
  })

  it('that ended before the clock started does not count', () => {
    const later = withDeadline(
      '{within: 4 hours, after: first alarm, until: answer, pause: [{from: ask, to: reply}]}',
    )
    const run = opened(later, { data: {} })
    take(run, 'ask', 'Mon 08:10')
    take(run, 'reply', 'Mon 09:00')
    take(run, 'alarm', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00'))
  })
})

describe('a pause while a condition is true', () => {
  const both = withDeadline(
    '{within: 4 hours, after: tell, until: answer, pause: [{while: report.away = true}, {from: ask, to: reply}]}',
  )

  it('begins and ends with it; unknown does not pause', () => {
    const run = opened(both, { data: { away: true } })
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'supplement', 'Mon 09:00', { data: { away: null } })
    expect(deadline(run, 'd')).toEqual(open('Mon 13:00'))
  })

  it('counts once together with another that overlaps it', () => {
    const run = opened(both, { data: {} })
    take(run, 'ask', 'Mon 09:00')
    take(run, 'supplement', 'Mon 09:30', { data: { away: true } })
    take(run, 'reply', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'supplement', 'Mon 11:00', { data: { away: false } })
    expect(deadline(run, 'd')).toEqual(open('Mon 14:00'))
  })
})

describe('an extension', () => {
  const days = withDeadline(
    '{within: 1 day, after: tell, until: answer, extend: {on: extend, by: more.days, max: 3 days}, escalate: [{at: 100%, plus: 1 hour}]}',
  )

  it('gives the days that its step records', () => {
    const run = opened(days, { data: {} })
    take(run, 'extend', 'Mon 09:00', { data: { days: 2 } })
    expect(deadline(run, 'd')).toEqual(open('Thu 08:00'))
  })

  it('gives no more than the maximum, all together', () => {
    const run = opened(days, { data: {} })
    take(run, 'extend', 'Mon 09:00', { data: { days: 2 } })
    take(run, 'extend', 'Mon 10:00', { data: { days: 2 } })
    take(run, 'extend', 'Mon 11:00', { data: { days: 2 } })
    expect(deadline(run, 'd')).toEqual(open('Fri 08:00'))
    expect(run.case.deadlines.d?.extensions?.map(({ amount }) => amount)).toEqual([2, 1])
  })

  it('takes nothing away', () => {
    const run = opened(days, { data: {} })
    take(run, 'extend', 'Mon 09:00', { data: { days: -2 } })
    take(run, 'extend', 'Mon 09:10', { data: { days: 0 } })
    expect(deadline(run, 'd')).toEqual(open('Tue 08:00'))
  })

  it('of more than a century is refused, not passed over', () => {
    const unlimited = withDeadline(
      '{within: 1 day, after: tell, until: answer, extend: {on: extend, by: more.days}}',
    )
    const far = opened(unlimited, { data: {} })
    const { kind, reasons } = refused(far, 'extend', 'Mon 09:00', { data: { days: 36_526 } })
    expect(kind).toBe('invalid')
    expect(reasons).toMatchObject([
      { faults: [{ path: '/days', rule: 'maximum', allowed: 36_525 }] },
    ])
    take(far, 'extend', 'Mon 09:00', { data: { days: 36_525 } })
    expect(far.case.deadlines.d?.extensions).toMatchObject([{ amount: 36_525 }])
  })

  it('may be the same each time', () => {
    const fixed = withDeadline(
      '{within: 1 day, after: tell, until: answer, extend: {on: extend-little, by: 12 hours}}',
    )
    const run = opened(fixed, { data: {} })
    take(run, 'extend-little', 'Mon 09:00')
    take(run, 'extend-little', 'Mon 10:00')
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00'))
  })

  it('comes too late for a miss, and moves what is still to come', () => {
    const run = opened(days, { data: {} })
    take(run, 'extend', 'Tue 08:30', { data: { days: 1 } })
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00', true))
    wake(run, 'Thu 08:00')
    expect(told(run.trail).slice(1)).toEqual([
      'Tue 08:00 d due',
      'Tue 08:30 extend by ann',
      'Wed 09:00 d 0',
    ])
  })

  it('moves an instant that a fact names', () => {
    const at = procedureOf(`
roles: {clerk: {}}
forms: {report: {promisedAt: date-time}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {more: {by: clerk}, close: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  d: {at: report.promisedAt, until: close, extend: {on: more, by: 2 days}}
`)
    const run = opened(at, { data: { promisedAt: '2026-01-06T08:00:00Z' } })
    take(run, 'more', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open('Thu 08:00'))
  })
})
