import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  always,
  endOfWorkingDay,
  formatDate,
  formatInstantIn,
  isWorkingDay,
  isWorkingTime,
  offsetWorkingDays,
  rollToWorkingDay,
  type WorkingDayRoll,
  workingDaysBetween,
  workingTimeBetween,
} from '../../src/time/index.ts'
import { at, compiled, day, makeUp, nights, OFFICE, office, smallHours } from './calendars.ts'

const calendar = fc.constantFrom(office, nights, makeUp, smallHours, always)
const instant = fc.integer({ min: at('2023-11-01T00:00:00Z'), max: at('2026-02-01T00:00:00Z') })
const date = fc.integer({ min: day('1960-01-01'), max: day('2040-01-01') })
const roll = fc.constantFrom<WorkingDayRoll>(
  'following',
  'preceding',
  'modified-following',
  'modified-preceding',
)

function plusDays(text: string, days: number, calendar = office): string {
  return formatInstantIn(addWorkingDays(at(text), days, calendar), calendar.zone.id)
}

function endOf(text: string, days: 0 | 1, calendar = office): string {
  return formatInstantIn(endOfWorkingDay(at(text), days, calendar), calendar.zone.id)
}

describe('adding working days', () => {
  it('keeps the time of day, so that three working days are three working days', () => {
    expect(plusDays('2024-06-03T10:30:00+02:00', 3)).toBe('2024-06-06T10:30:00+02:00')
    expect(plusDays('2024-06-06T10:30:00+02:00', 3)).toBe('2024-06-11T10:30:00+02:00')
  })

  it('keeps the time of day in a break, too', () => {
    expect(plusDays('2024-06-03T12:30:00+02:00', 1)).toBe('2024-06-04T12:30:00+02:00')
  })

  it('does not go beyond the closing of a shorter day', () => {
    expect(plusDays('2024-06-06T17:00:00+02:00', 1)).toBe('2024-06-07T15:00:00+02:00')
  })

  it('gives whole days to what begins outside working hours', () => {
    for (const start of ['08T15:00', '09T23:59', '10T08:59']) {
      expect(plusDays(`2024-06-${start}:00+02:00`, 1)).toBe('2024-06-10T18:00:00+02:00')
    }
    expect(plusDays('2024-06-10T20:00:00+02:00', 1)).toBe('2024-06-11T18:00:00+02:00')
    expect(plusDays('2024-06-10T20:00:00+02:00', 4)).toBe('2024-06-14T15:00:00+02:00')
  })

  it('goes over holidays and into make-up days', () => {
    expect(plusDays('2024-12-23T10:00:00+01:00', 2)).toBe('2024-12-27T10:00:00+01:00')
    expect(plusDays('2024-09-27T10:00:00+08:00', 1, makeUp)).toBe('2024-09-29T10:00:00+08:00')
    expect(plusDays('2024-09-30T10:00:00+08:00', 5, makeUp)).toBe('2024-10-12T10:00:00+08:00')
  })

  it('keeps the wall time when the clock changes in between', () => {
    expect(plusDays('2024-03-28T10:00:00+01:00', 2)).toBe('2024-04-01T10:00:00+02:00')
  })

  it('takes a night shift for the day on which it began', () => {
    // Thursday's shift; the next is Saturday's, which opens at 08:00 and ends on Sunday at 04:30.
    expect(plusDays('2024-06-07T02:00:00-04:00', 1, nights)).toBe('2024-06-09T02:00:00-04:00')
    expect(plusDays('2024-06-07T05:00:00-04:00', 1, nights)).toBe('2024-06-09T04:30:00-04:00')
  })

  it('goes back as well', () => {
    expect(plusDays('2024-06-11T10:30:00+02:00', -3)).toBe('2024-06-06T10:30:00+02:00')
    expect(plusDays('2024-06-08T10:30:00+02:00', -1)).toBe('2024-06-07T09:00:00+02:00')
    expect(plusDays('2024-06-08T10:30:00+02:00', -2)).toBe('2024-06-06T09:00:00+02:00')
  })

  it('counts calendar days where every day is worked around the clock', () => {
    expect(plusDays('2024-02-28T10:00:00Z', 2, always)).toBe('2024-03-01T10:00:00+00:00')
  })

  it('reaches over sixty years', () => {
    expect(plusDays('2026-01-05T10:00:00+01:00', 15_660)).toBe('2086-01-14T10:00:00+01:00')
  })

  it('never gives an earlier result for a later start, nor for more days', () => {
    const days = fc.integer({ min: -40, max: 40 })
    // By night, an hour that the clock repeats can turn round what is earlier.
    const calendar = fc.constantFrom(office, makeUp, always)
    fc.assert(
      fc.property(calendar, instant, fc.nat(200_000_000), days, (calendar, start, later, n) => {
        const result = addWorkingDays(start, n, calendar)
        expect(addWorkingDays(start + later, n, calendar)).toBeGreaterThanOrEqual(result)
        expect(addWorkingDays(start, n + 1, calendar)).toBeGreaterThan(result)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves, in days of equal length, just the working time of so many days', () => {
    const days = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(instant, days, (start, n) => {
        const time = workingTimeBetween(start, addWorkingDays(start, n, makeUp), makeUp)
        expect(time).toBe(n * 8 * 3_600_000)
      }),
    )
  })

  it('is no number for what is no instant or no count', () => {
    expect(addWorkingDays(Number.NaN, 1, office)).toBeNaN()
    expect(addWorkingDays(0, 1.5, office)).toBeNaN()
    expect(addWorkingDays(0, 1e9, office)).toBeNaN()
    expect(endOfWorkingDay(Number.POSITIVE_INFINITY, 0, office)).toBeNaN()
  })
})

describe('the end of a working day', () => {
  it('is the next closing time', () => {
    expect(endOf('2024-06-03T08:00:00+02:00', 0)).toBe('2024-06-03T18:00:00+02:00')
    expect(endOf('2024-06-03T12:30:00+02:00', 0)).toBe('2024-06-03T18:00:00+02:00')
    expect(endOf('2024-06-03T18:00:00+02:00', 0)).toBe('2024-06-04T18:00:00+02:00')
    expect(endOf('2024-06-08T10:00:00+02:00', 0)).toBe('2024-06-10T18:00:00+02:00')
  })

  it('is, of the next day, the closing time of the first working day after today', () => {
    expect(endOf('2024-06-03T08:00:00+02:00', 1)).toBe('2024-06-04T18:00:00+02:00')
    expect(endOf('2024-06-06T17:59:00+02:00', 1)).toBe('2024-06-07T15:00:00+02:00')
    expect(endOf('2024-06-07T20:00:00+02:00', 1)).toBe('2024-06-10T18:00:00+02:00')
    expect(endOf('2024-06-08T10:00:00+02:00', 1)).toBe('2024-06-10T18:00:00+02:00')
    expect(endOf('2024-12-23T10:00:00+01:00', 1)).toBe('2024-12-24T12:00:00+01:00')
    expect(endOf('2024-12-24T10:00:00+01:00', 1)).toBe('2024-12-27T15:00:00+01:00')
  })

  it('is the morning after for a night shift', () => {
    expect(endOf('2024-06-05T02:00:00-04:00', 0, nights)).toBe('2024-06-05T06:00:00-04:00')
    expect(endOf('2024-06-05T02:00:00-04:00', 1, nights)).toBe('2024-06-06T06:00:00-04:00')
  })

  it('is a closing time that lies ahead', () => {
    fc.assert(
      fc.property(calendar, instant, fc.constantFrom(0, 1), (calendar, start, days) => {
        const end = endOfWorkingDay(start, days, calendar)
        expect(end).toBeGreaterThan(start)
        expect(isWorkingTime(end - 1, calendar)).toBe(true)
        expect(endOfWorkingDay(start, 1, calendar)).toBeGreaterThanOrEqual(
          endOfWorkingDay(start, 0, calendar),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('working days among civil dates', () => {
  const roundTrip = (text: string, roll: WorkingDayRoll) =>
    formatDate(rollToWorkingDay(day(text), roll, office))

  it('are found by rolling, and modified conventions stay in the month', () => {
    expect(roundTrip('2024-06-29', 'following')).toBe('2024-07-01')
    expect(roundTrip('2024-06-29', 'modified-following')).toBe('2024-06-28')
    expect(roundTrip('2024-06-01', 'preceding')).toBe('2024-05-31')
    expect(roundTrip('2024-06-01', 'modified-preceding')).toBe('2024-06-03')
    expect(roundTrip('2024-06-04', 'following')).toBe('2024-06-04')
  })

  it('do not include a day whose hours a change of the clock swallows', () => {
    const hours = { sunday: ['02:00-03:00'], monday: ['09:00-17:00'] }
    const calendar = compiled({ id: 'gap', zone: 'Europe/Berlin', hours })
    expect(isWorkingDay(day('2024-03-24'), calendar)).toBe(true)
    expect(isWorkingDay(day('2024-03-31'), calendar)).toBe(false)
  })

  it('skip a civil date that a zone left out', () => {
    const apia = compiled({ ...OFFICE, zone: 'Pacific/Apia', holidays: [] })
    expect(isWorkingDay(day('2011-12-30'), apia)).toBe(false)
    expect(workingDaysBetween(day('2011-12-26'), day('2012-01-02'), apia)).toBe(4)
  })

  it('are counted one by one', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 0, max: 900 }), (calendar, from, days) => {
        let count = 0
        for (let i = from; i < from + days; i++) if (isWorkingDay(i, calendar)) count++
        expect(workingDaysBetween(from, from + days, calendar)).toBe(count)
        expect(workingDaysBetween(from + days, from, calendar)).toBe(0 - count)
      }),
    )
  })

  it('are as many apart as were added', () => {
    const days = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(calendar, date, days, roll, (calendar, from, n, roll) => {
        const first = rollToWorkingDay(from, roll, calendar)
        const last = offsetWorkingDays(from, n, roll, calendar)
        expect(isWorkingDay(first, calendar)).toBe(true)
        expect(isWorkingDay(last, calendar)).toBe(true)
        expect(workingDaysBetween(first, last, calendar)).toBe(n)
      }),
    )
  })

  it('are not asked of what is no date', () => {
    expect(workingDaysBetween(0, 100_000_000, office)).toBeNaN()
    for (const wrong of [Number.NaN, 0.5, 1e12]) {
      expect(isWorkingDay(wrong, office)).toBe(false)
      expect(rollToWorkingDay(wrong, 'following', office)).toBeNaN()
      expect(offsetWorkingDays(wrong, 1, 'following', office)).toBeNaN()
      expect(workingDaysBetween(0, wrong, office)).toBeNaN()
    }
  })
})
