import type { CalendarData } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { deadline, opened, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const hours = ['09:00-17:00']
/** Wednesday 7 January 2026 is a holiday of the bank, Thursday one of the office. */
const calendars: Record<string, CalendarData> = Object.fromEntries(
  [
    ['bank', '2026-01-07'],
    ['office', '2026-01-08'],
  ].map(([id = '', date = '']) => {
    const week = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours }
    return [id, { id, zone: 'UTC', hours: week, holidays: [{ date }] }]
  }),
)

const withDeadline = (deadline: string) =>
  procedureOf(
    `
calendars: {bank: bank, office: office}
scales: {site: {north: North, south: South}}
roles: {clerk: {}, boss: {}}
forms: {report: {exempt?: yes-no, site?: site, at?: date-time}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {supplement: {by: clerk, amend: report}, answer: {by: clerk}}
deadlines: {d: ${deadline}}
`,
    { calendars },
  )

const open = (due: string) => ({ status: 'open', missed: false, due })

describe('a due instant on a day without work', () => {
  const rolled = withDeadline(
    '{within: 48 hours, after: tell, until: answer, roll: {to: 12:00 next working day}, escalate: [{at: 100%, notify: boss}, {at: 50%, notify: boss}]}',
  )

  it('moves to the hour of the next working day', () => {
    const run = opened(rolled, { data: {} })
    expect(deadline(run, 'd')).toEqual(open('Thu 12:00'))
  })

  it('stays where it is on a working day, whatever the hour', () => {
    const run = opened(rolled, { data: {}, at: 'Tue 22:00' })
    expect(deadline(run, 'd')).toEqual(open('Thu 22:00'))
  })

  it('takes the levels at its end with it', () => {
    const run = opened(rolled, { data: {} })
    expect(told(wake(run, 'Fri 08:00').entries)).toEqual([
      'Tue 22:00 d 1',
      'Thu 12:00 d due',
      'Thu 12:00 d 0',
    ])
  })

  it('moves by the calendar that the roll names', () => {
    const other = withDeadline(
      '{within: 48 hours, after: tell, until: answer, roll: {to: 12:00 next working day, on: office}}',
    )
    expect(deadline(opened(other, { data: {} }), 'd')).toEqual(open('Wed 08:00'))
    expect(deadline(opened(other, { data: {}, at: 'Tue 08:00' }), 'd')).toEqual(open('Fri 12:00'))
  })

  it('moves by the calendar that a fact chooses; unknown: the earlier governs', () => {
    const chosen = withDeadline(
      '{within: 48 hours, after: tell, until: answer, roll: {to: 12:00 next working day, on: {of: report.site, north: bank, south: office}}}',
    )
    const run = opened(chosen, { data: {} })
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00'))
    take(run, 'supplement', 'Mon 09:00', { data: { site: 'north' } })
    expect(deadline(run, 'd')).toEqual(open('Thu 12:00'))
  })

  it('does not move while the exception is true or nobody knows', () => {
    const except = withDeadline(
      '{within: 48 hours, after: tell, until: answer, roll: {to: 12:00 next working day, unless: report.exempt = true}}',
    )
    const run = opened(except, { data: {} })
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00'))
    take(run, 'supplement', 'Mon 09:00', { data: { exempt: false } })
    expect(deadline(run, 'd')).toEqual(open('Thu 12:00'))
    take(run, 'supplement', 'Mon 09:00', { data: { exempt: true } })
    expect(deadline(run, 'd')).toEqual(open('Wed 08:00'))
  })

  it('moves also where it was recorded', () => {
    const recorded = withDeadline(
      '{at: report.at, until: answer, roll: {to: 12:00 next working day}}',
    )
    const run = opened(recorded, { data: { at: '2026-01-07T15:00:00Z' } })
    expect(deadline(run, 'd')).toEqual(open('Thu 12:00'))
  })

  it('comes last: the earliest limit is chosen among those that have moved', () => {
    const several = withDeadline(
      '{due: [{within: 48 hours, after: tell}, {at: report.at}], until: answer, roll: {to: 12:00 next working day}}',
    )
    const run = opened(several, { data: { at: '2026-01-08T10:00:00Z' } })
    expect(deadline(run, 'd')).toEqual(open('Thu 10:00'))
  })
})
