import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  always,
  type Calendar,
  isWorkingTime,
  nextWorkingTime,
  workingTimeBetween,
} from '../../src/time/index.ts'
import {
  at,
  MAKE_UP,
  makeUp,
  NIGHTS,
  nights,
  OFFICE,
  office,
  SMALL_HOURS,
  smallHours,
} from './calendars.ts'
import { naiveCalendar } from './naive-calendar.ts'

const MINUTE = 60_000
const HOUR = 3_600_000

const CALENDARS: readonly (readonly [string, Calendar])[] = [
  ['office', office],
  ['nights', nights],
  ['make-up', makeUp],
  ['small hours', smallHours],
  ['always', always],
]

const calendar = fc.constantFrom(...CALENDARS.map(([, calendar]) => calendar))
const instant = fc.integer({ min: at('2023-11-01T00:00:00Z'), max: at('2026-02-01T00:00:00Z') })
const time = fc.integer({ min: 1, max: 500 * HOUR })

describe('working time', () => {
  it('goes on after the break, the night and the weekend', () => {
    const plus = (text: string, hours: number) => addWorkingTime(at(text), hours * HOUR, office)
    expect(plus('2024-06-03T11:00:00+02:00', 2)).toBe(at('2024-06-03T14:00:00+02:00'))
    expect(plus('2024-06-03T17:00:00+02:00', 2)).toBe(at('2024-06-04T10:00:00+02:00'))
    expect(plus('2024-06-07T14:00:00+02:00', 2)).toBe(at('2024-06-10T10:00:00+02:00'))
    expect(plus('2024-06-08T14:00:00+02:00', 2)).toBe(at('2024-06-10T11:00:00+02:00'))
  })

  it('is over when the day closes, not when the next one opens', () => {
    const eight = addWorkingTime(at('2024-06-03T09:00:00+02:00'), 8 * HOUR, office)
    expect(eight).toBe(at('2024-06-03T18:00:00+02:00'))
  })

  it('does not include holidays, but includes make-up days', () => {
    const before = at('2024-09-28T12:00:00+08:00')
    expect(addWorkingTime(before, 8 * HOUR, makeUp)).toBe(at('2024-09-29T17:00:00+08:00'))
    const eve = at('2024-09-30T16:00:00+08:00')
    expect(addWorkingTime(eve, 2 * HOUR, makeUp)).toBe(at('2024-10-08T10:00:00+08:00'))
  })

  it('counts a night shift in the hours that really pass', () => {
    // New York set its clock back in the early hours of 3 November 2024, a Sunday.
    const evening = at('2024-11-02T20:00:00-04:00')
    const morning = at('2024-11-03T04:30:00-05:00')
    expect(workingTimeBetween(evening, morning, nights)).toBe(9.5 * HOUR)
    // And forward on 10 March.
    const spring = workingTimeBetween(
      at('2024-03-09T20:00:00-05:00'),
      at('2024-03-10T04:30:00-04:00'),
      nights,
    )
    expect(spring).toBe(7.5 * HOUR)
  })

  it('belongs to the date on which the shift begins: a holiday cancels its own night only', () => {
    expect(isWorkingTime(at('2024-07-04T05:59:00-04:00'), nights)).toBe(true)
    expect(isWorkingTime(at('2024-07-04T23:00:00-04:00'), nights)).toBe(false)
    expect(isWorkingTime(at('2024-07-05T01:00:00-04:00'), nights)).toBe(false)
  })

  it('lasts over the turn of the year', () => {
    expect(isWorkingTime(at('2025-01-01T01:00:00-05:00'), nights)).toBe(false)
    expect(isWorkingTime(at('2026-01-01T01:00:00-05:00'), nights)).toBe(true)
    const eve = at('2025-12-31T23:00:00-05:00')
    expect(addWorkingTime(eve, 2 * HOUR, nights)).toBe(at('2026-01-01T01:00:00-05:00'))
    const newYear = at('2026-01-01T01:00:00-05:00')
    expect(addWorkingTime(newYear, HOUR, nights)).toBe(at('2026-01-01T02:00:00-05:00'))
    expect(addWorkingTime(newYear, -2 * HOUR, nights)).toBe(eve)
    expect(workingTimeBetween(eve, newYear, nights)).toBe(2 * HOUR)
  })

  it('ends and begins at the change where the clock skips closing and opening', () => {
    // 31 March 2024: 02:00 is followed by 03:00, so 02:30 to 02:45 never happens.
    const change = at('2024-03-31T03:00:00+02:00')
    expect(isWorkingTime(change - 1, smallHours)).toBe(true)
    expect(isWorkingTime(change, smallHours)).toBe(true)
    const midnight = at('2024-03-31T00:00:00+01:00')
    expect(addWorkingTime(midnight, 3 * HOUR, smallHours)).toBe(change + HOUR)
  })

  it('begins at the next opening', () => {
    expect(nextWorkingTime(at('2024-06-03T12:00:00+02:00'), office)).toBe(
      at('2024-06-03T13:00:00+02:00'),
    )
    expect(nextWorkingTime(at('2024-06-03T11:59:00+02:00'), office)).toBe(
      at('2024-06-03T11:59:00+02:00'),
    )
    expect(nextWorkingTime(at('2024-12-24T12:00:00+01:00'), office)).toBe(
      at('2024-12-27T09:00:00+01:00'),
    )
    expect(nextWorkingTime(at('2025-12-31T18:00:00+01:00'), office)).toBe(
      at('2026-01-01T09:00:00+01:00'),
    )
  })

  it('can be added over sixty years', () => {
    const from = at('2000-01-03T09:00:00+01:00')
    const to = at('2060-01-05T09:00:00+01:00')
    const between = workingTimeBetween(from, to, office)
    expect(addWorkingTime(from, between + 1, office)).toBe(to + 1)
    expect(addWorkingTime(to, -between, office)).toBe(from)
  })

  it('is no number for what is no instant', () => {
    const far = 8.64e15
    expect(workingTimeBetween(0, far, office)).toBeNaN()
    expect(addWorkingTime(0, far, office)).toBeNaN()
    expect(addWorkingTime(0, -far, office)).toBeNaN()
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(addWorkingTime(wrong, HOUR, office)).toBeNaN()
      expect(addWorkingTime(0, wrong, office)).toBeNaN()
      expect(workingTimeBetween(0, wrong, office)).toBeNaN()
      expect(nextWorkingTime(wrong, office)).toBeNaN()
      expect(isWorkingTime(wrong, office)).toBe(false)
    }
  })
})

describe('working time, in any calendar', () => {
  it('added and then measured is what was added', () => {
    fc.assert(
      fc.property(calendar, instant, time, (calendar, from, ms) => {
        const to = addWorkingTime(from, ms, calendar)
        expect(workingTimeBetween(from, to, calendar)).toBe(ms)
        expect(workingTimeBetween(from, to - 1, calendar)).toBe(ms - 1)
        expect(workingTimeBetween(to, from, calendar)).toBe(-ms)
      }),
      { numRuns: 1000 },
    )
  })

  it('subtracted and then measured is what was subtracted', () => {
    fc.assert(
      fc.property(calendar, instant, time, (calendar, to, ms) => {
        const from = addWorkingTime(to, -ms, calendar)
        expect(workingTimeBetween(from, to, calendar)).toBe(ms)
        expect(workingTimeBetween(from + 1, to, calendar)).toBe(ms - 1)
      }),
      { numRuns: 1000 },
    )
  })

  it('adds up', () => {
    fc.assert(
      fc.property(calendar, instant, time, time, (calendar, from, one, two) => {
        const twice = addWorkingTime(addWorkingTime(from, one, calendar), two, calendar)
        expect(twice).toBe(addWorkingTime(from, one + two, calendar))
      }),
      { numRuns: 1000 },
    )
  })

  it('passes exactly while it is working time', () => {
    fc.assert(
      fc.property(calendar, instant, (calendar, from) => {
        const next = nextWorkingTime(from, calendar)
        expect(isWorkingTime(next, calendar)).toBe(true)
        expect(workingTimeBetween(from, next, calendar)).toBe(0)
        expect(next === from).toBe(isWorkingTime(from, calendar))
        expect(workingTimeBetween(from, from + 1, calendar)).toBe(next === from ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe.each([
  ['office', OFFICE, office],
  ['nights', NIGHTS, nights],
  ['make-up', MAKE_UP, makeUp],
  ['small hours', SMALL_HOURS, smallHours],
])('working time of %s, against a count of minutes with Temporal', (_, data, calendar) => {
  const naive = naiveCalendar(data)
  // Changes of the clock, turns of a year and exceptional days, and a week around each.
  const centres = [
    '2023-12-31',
    '2024-03-10',
    '2024-03-31',
    '2024-07-04',
    '2024-10-04',
    '2024-10-27',
    '2024-11-03',
    '2024-12-26',
  ]
  const minute = fc
    .tuple(fc.constantFrom(...centres), fc.integer({ min: -7 * 1440, max: 7 * 1440 }))
    .map(([date, minutes]) => at(`${date}T00:00:00Z`) + minutes * MINUTE)

  it('is at the same minutes', () => {
    fc.assert(
      fc.property(minute, (instant) => {
        expect(isWorkingTime(instant, calendar)).toBe(naive.isWorking(instant))
      }),
      { numRuns: 1000 },
    )
  })

  it('lasts as many minutes', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 4 * 1440 }), (from, minutes) => {
        const to = from + minutes * MINUTE
        expect(workingTimeBetween(from, to, calendar) / MINUTE).toBe(naive.minutesBetween(from, to))
      }),
      { numRuns: 30 },
    )
  })

  it('ends at the same minute', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 800 }), (from, minutes) => {
        const to = addWorkingTime(from, minutes * MINUTE, calendar)
        expect(to).toBe(naive.addMinutes(from, minutes))
      }),
      { numRuns: 30 },
    )
  })
})
