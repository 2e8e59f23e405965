import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrences, type Procedure } from '../../src/index.ts'
import { procedureOf } from './load.ts'

const shanghai = {
  id: 'shanghai',
  zone: 'Asia/Shanghai',
  hours: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      day,
      ['09:00-12:00', '13:00-17:00'],
    ]),
  ),
  holidays: [{ date: '2026-01-01', name: 'New Year' }],
}
const saoPaulo = { ...shanghai, id: 'sao-paulo', zone: 'America/Sao_Paulo' }

/** A procedure with one scheduled duty. */
function scheduled(duty: string, more = ''): Procedure {
  return procedureOf(
    `
calendars: {office: shanghai, sao-paulo: sao-paulo}
roles: {clerk: {}}
open: {tell: {by: clerk, to: closed}}
stages: {closed: {final: true}}
schedule: {drill: {procedure: drill, ${duty}}}
${more}`,
    { calendars: { shanghai, 'sao-paulo': saoPaulo } },
  )
}

function listed(procedure: Procedure, after: string, before: string, limit?: number) {
  const window = { after, before, ...(limit === undefined ? {} : { limit }) }
  return occurrences(procedure, 'drill', window)?.map((at) => {
    return new Date(at).toISOString().replace(':00.000Z', 'Z')
  })
}

describe('a scheduled duty', () => {
  it('comes round at the beginning of a day in the zone of its calendar', () => {
    const yearly = scheduled('every: 1 year, from: 2026-03-01')
    expect(listed(yearly, '2020-01-01T00:00:00Z', '2029-01-01T00:00:00Z')).toEqual([
      '2026-02-28T16:00Z',
      '2027-02-28T16:00Z',
      '2028-02-29T16:00Z',
    ])
  })

  it('on the 31st comes at the end of shorter months, and on the 31st again', () => {
    const monthly = scheduled('every: 1 month, from: 2026-01-31, on: sao-paulo')
    expect(listed(monthly, '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z')).toEqual([
      '2026-01-31T03:00Z',
      '2026-02-28T03:00Z',
      '2026-03-31T03:00Z',
      '2026-04-30T03:00Z',
      '2026-05-31T03:00Z',
    ])
  })

  it('begins its day where midnight is skipped when that day begins, and on no other day', () => {
    // In Brazil the clock went forward at midnight of 4 November 2018.
    const daily = scheduled('every: 1 day, from: 2018-11-03, on: sao-paulo')
    expect(listed(daily, '2018-11-01T00:00:00Z', '2018-11-06T00:00:00Z')).toEqual([
      '2018-11-03T03:00Z',
      '2018-11-04T03:00Z',
      '2018-11-05T02:00Z',
    ])
  })

  it('counts working time from the first working hour on', () => {
    // 1 January 2026 is a holiday, the 2nd a Friday.
    const days = scheduled('every: 2 working days, from: 2026-01-01')
    expect(listed(days, '2026-01-01T00:00:00Z', '2026-01-09T00:00:00Z')).toEqual([
      '2026-01-02T01:00Z',
      '2026-01-06T01:00Z',
      '2026-01-08T01:00Z',
    ])
    const hours = scheduled('every: 5 working hours, from: 2026-01-01')
    expect(listed(hours, '2026-01-01T00:00:00Z', '2026-01-06T00:00:00Z')).toEqual([
      '2026-01-02T01:00Z',
      '2026-01-02T07:00Z',
      '2026-01-05T04:00Z',
    ])
    const ends = scheduled('every: end of next working day, from: 2026-01-01')
    expect(listed(ends, '2026-01-01T00:00:00Z', '2026-01-07T00:00:00Z')).toEqual([
      '2026-01-02T09:00Z',
      '2026-01-05T09:00Z',
      '2026-01-06T09:00Z',
    ])
  })

  it('has windows that include their end and not their beginning', () => {
    const hourly = scheduled('every: 6 hours, from: 2026-01-01')
    expect(listed(hourly, '2025-12-31T16:00:00Z', '2026-01-01T04:00:00Z')).toEqual([
      '2025-12-31T22:00Z',
      '2026-01-01T04:00Z',
    ])
    expect(listed(hourly, '2026-01-01T04:00:00Z', '2026-01-01T04:00:00Z')).toEqual([])
    expect(listed(hourly, '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual([])
  })

  it('without a first day is counted from that of the procedure, or from 1970', () => {
    const inForce = scheduled('every: 10 days', 'applies: {from: 2026-01-15}')
    expect(listed(inForce, '2020-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([
      '2026-01-14T16:00Z',
      '2026-01-24T16:00Z',
    ])
    const always = scheduled('every: 3 months')
    expect(listed(always, '2026-01-01T00:00:00Z', '2026-08-01T00:00:00Z')).toEqual([
      '2026-03-31T16:00Z',
      '2026-06-30T16:00Z',
    ])
  })

  it('lists no more than it is asked for, the earliest first', () => {
    const often = scheduled('every: 1 minute, from: 1970-01-01')
    const window = ['2026-01-01T00:00:00Z', '9999-12-31T00:00:00Z'] as const
    expect(listed(often, ...window, 2)).toEqual(['2026-01-01T00:01Z', '2026-01-01T00:02Z'])
    expect(listed(often, ...window)).toHaveLength(1000)
    expect(listed(often, ...window, 0)).toEqual([])
  })

  it('is none where the procedure has no such duty, or the window is no time', () => {
    const yearly = scheduled('every: 1 year')
    const window = { after: '2026-01-01T00:00:00Z', before: '2027-01-01T00:00:00Z' }
    for (const id of ['dril', 'constructor', '__proto__', '']) {
      expect(occurrences(yearly, id, window)).toBeUndefined()
    }
    expect(occurrences(yearly, 'drill', { ...window, after: 'noon' })).toBeUndefined()
    expect(occurrences(yearly, 'drill', { ...window, before: Number.NaN })).toBeUndefined()
  })

  it('ends with the years that instants can have', () => {
    for (const every of ['1 year', '100 years', '36525 working days', '876600 hours']) {
      const rare = scheduled(`every: ${every}, from: 9999-12-01`)
      expect(listed(rare, '9990-01-01T00:00:00Z', '9999-12-31T23:59:59Z')).toHaveLength(1)
      expect(listed(rare, '9999-12-31T00:00:00Z', '9999-12-31T23:59:59Z')).toEqual([])
    }
  })

  it('comes in windows that follow each other as in one', () => {
    const everies = [
      '1 month',
      '2 weeks',
      '5 days',
      '36 hours',
      '3 working days',
      '7 working hours',
    ]
    const procedures = everies.map((every) => scheduled(`every: ${every}, from: 2026-01-05`))
    const start = Date.UTC(2025, 11, 1)
    fc.assert(
      fc.property(
        fc.constantFrom(...procedures),
        fc.array(fc.integer({ min: 0, max: 200 * 86_400_000 }), { maxLength: 5 }),
        (procedure, cuts) => {
          const ends = [0, ...cuts.sort((a, b) => a - b), 200 * 86_400_000].map((ms) => start + ms)
          const parts = ends.slice(1).flatMap((before, index) => {
            return occurrences(procedure, 'drill', { after: ends[index] as number, before }) ?? []
          })
          const whole = { after: start, before: ends.at(-1) as number }
          expect(parts).toEqual(occurrences(procedure, 'drill', whole))
          expect(parts).toEqual([...new Set(parts)].sort((a, b) => a - b))
        },
      ),
    )
  })
})
