/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonthsClamped,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatDate,
  formatTimeOfDay,
  parseDate,
  parseTimeOfDay,
  weekday,
} from '../../src/time/civil.ts'

const day = fc.integer({ min: -719_528, max: 2_932_896 })

function plainDate(days: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days })
}

function days(text: string): number {
  const parsed = parseDate(text)
  if (parsed === undefined) throw new Error(`no date ${text}`)
  return parsed
}

describe('civil dates', () => {
  it('are read when they exist', () => {
    expect(parseDate('1970-01-01')).toBe(0)
    expect(parseDate('2024-02-29')).toBe(daysFromCivil(2024, 2, 29))
    expect(parseDate('2000-02-29')).toBe(11_016)
  })

  it('are refused when they do not exist or are written otherwise', () => {
    const wrong = [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-1-1',
      '24-01-01',
      '2024-01-01T00:00:00Z',
      ' 2024-01-01',
      '2024-01-01\n',
      '+002024-01-01',
      '',
    ]
    for (const text of wrong) expect(parseDate(text), text).toBeUndefined()
  })

  it('agree with Temporal in number, weekday and month length, over all four-digit years', () => {
    fc.assert(
      fc.property(day, (days) => {
        const date = plainDate(days)
        const { year, month, day } = civilFromDays(days)
        expect({ year, month, day }).toEqual({ year: date.year, month: date.month, day: date.day })
        expect(daysFromCivil(year, month, day)).toBe(days)
        expect(weekday(days)).toBe(date.dayOfWeek)
        expect(daysInMonth(year, month)).toBe(date.daysInMonth)
      }),
      { numRuns: 2000 },
    )
  })

  it('are written so that they are read back', () => {
    fc.assert(fc.property(day, (days) => parseDate(formatDate(days)) === days))
    expect(formatDate(daysFromCivil(12_024, 5, 6))).toBe('+012024-05-06')
    expect(formatDate(daysFromCivil(-1, 5, 6))).toBe('-000001-05-06')
  })

  it('add months with the day clamped to the end of the month', () => {
    const plus = (text: string, months: number) => formatDate(addMonthsClamped(days(text), months))
    expect(plus('2024-01-31', 1)).toBe('2024-02-29')
    expect(plus('2023-01-31', 1)).toBe('2023-02-28')
    expect(plus('2024-02-29', 12)).toBe('2025-02-28')
    expect(plus('2024-02-29', 48)).toBe('2028-02-29')
    expect(plus('2024-03-31', -1)).toBe('2024-02-29')
    expect(plus('2024-01-15', -13)).toBe('2022-12-15')
  })

  it('add months as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1200, max: 1200 }), (days, months) => {
        const expected = plainDate(days).add({ months }, { overflow: 'constrain' })
        expect(addMonthsClamped(days, months)).toBe(
          daysFromCivil(expected.year, expected.month, expected.day),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('times of day', () => {
  it('are milliseconds since midnight', () => {
    expect(parseTimeOfDay('08:30')).toBe(30_600_000)
    expect(parseTimeOfDay('23:59:59.5')).toBe(86_399_500)
    expect(parseTimeOfDay('00:00:00.1239')).toBe(123)
  })

  it('are refused beyond the last second of the day or in another form', () => {
    for (const text of ['24:00', '12:60', '12:00:60', '8:30', '0800', '12:00:', '12:00.5', '']) {
      expect(parseTimeOfDay(text), text).toBeUndefined()
    }
  })

  it('are written so that they are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399_999 }), (ms) => {
        expect(parseTimeOfDay(formatTimeOfDay(ms))).toBe(ms)
      }),
    )
    expect(formatTimeOfDay(30_600_000)).toBe('08:30')
    expect(formatTimeOfDay(30_615_250)).toBe('08:30:15.250')
  })
})
