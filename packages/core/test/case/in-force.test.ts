import type { CalendarData } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/index.ts'
import { clerk } from './case-run.ts'
import { procedureOf } from './load.ts'

const office: CalendarData = {
  id: 'office',
  zone: 'Asia/Shanghai',
  hours: { monday: ['09:00-18:00'] },
}

const procedureWith = (applies: string) =>
  procedureOf(
    `
roles: {clerk: {}}
calendars: {office: office}
forms: {report: {on: date, at: date-time}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
applies: ${applies}
`,
    { calendars: { office } },
  )

const open = (
  applies: string,
  at: string,
  data = { on: '2026-05-05', at: '2026-05-05T00:00:00Z' },
) => {
  const outcome = openCase(procedureWith(applies), { id: 'c', by: clerk, at, data })
  return outcome.ok ? [] : outcome.reasons
}

describe('a procedure is followed', () => {
  it('from the first day to the last, as days are where its calendar is', () => {
    const year = '{from: 2026-01-01, until: 2026-12-31}'
    expect(open(year, '2025-12-31T15:59:59Z')).toEqual([
      { code: 'not-in-force', day: '2025-12-31', from: '2026-01-01', until: '2026-12-31' },
    ])
    expect(open(year, '2025-12-31T16:00:00Z')).toEqual([])
    expect(open(year, '2026-12-31T15:59:59Z')).toEqual([])
    expect(open(year, '2026-12-31T16:00:00Z')).toMatchObject([{ day: '2027-01-01' }])
  })

  it('from a day on, or up to one', () => {
    expect(open('{from: 2026-01-01}', '2200-01-01T00:00:00Z')).toEqual([])
    expect(open('{until: 2026-01-01}', '1990-01-01T00:00:00Z')).toEqual([])
    expect(open('{until: 2026-01-01}', '2026-01-02T00:00:00Z')).toEqual([
      { code: 'not-in-force', day: '2026-01-02', until: '2026-01-01' },
    ])
  })

  it('by the day that a fact names, whenever the case is opened', () => {
    const byDate = '{from: 2026-05-05, by: report.on}'
    expect(open(byDate, '2020-01-01T00:00:00Z')).toEqual([])
    const at = '2026-05-04T16:00:00Z'
    const byInstant = '{from: 2026-05-05, by: report.at}'
    expect(open(byInstant, '2020-01-01T00:00:00Z', { on: '2020-01-01', at })).toEqual([])
    const before = { on: '2026-05-04', at: '2026-05-04T15:59:59Z' }
    expect(open(byDate, '2030-01-01T00:00:00Z', before)).toMatchObject([{ day: '2026-05-04' }])
    expect(open(byInstant, '2030-01-01T00:00:00Z', before)).toMatchObject([{ day: '2026-05-04' }])
  })

  it('not by a fact that a wrong form did not give', () => {
    const reasons = open('{from: 2026-01-01, by: report.on}', '2026-05-05T00:00:00Z', {} as never)
    expect(reasons.map(({ code }) => code)).toEqual(['form-invalid'])
  })
})
