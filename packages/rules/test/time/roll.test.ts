import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  type Calendar,
  type DueOptions,
  type Duration,
  dueInstant,
  durationOf,
  formatInstantIn,
  formatRoll,
  isWorkingDay,
  parseRoll,
  type Roll,
} from '../../src/time/index.ts'
import { at, makeUp, office } from './calendars.ts'

const HOUR = 3_600_000
const NOON: Roll = { at: 12 * HOUR }

function due(
  start: string,
  amount: number,
  unit: string,
  calendar: Calendar,
  options: DueOptions,
): string {
  const clock = { start: at(start), within: durationOf(amount, unit) as Duration }
  return formatInstantIn(dueInstant(clock, calendar, options).due as number, 'Europe/Berlin')
}

describe('the text of a roll', () => {
  it('names an hour of the next working day', () => {
    expect(parseRoll('12:00 next working day')).toEqual({ ok: true, at: 12 * HOUR })
    expect(parseRoll('  09:30   next working day ')).toEqual({ ok: true, at: 9.5 * HOUR })
    expect(formatRoll({ at: 9.5 * HOUR })).toBe('09:30 next working day')
  })

  it('is refused otherwise, with what to write', () => {
    for (const text of [
      '',
      'next working day',
      '25:00 next working day',
      'noon next day',
      'x'.repeat(1e6),
    ]) {
      const result = parseRoll(text)
      expect(result.ok ? undefined : result.issue.code).toBe('invalid-roll')
    }
    const result = parseRoll('12:00 next business day')
    expect(result.ok ? undefined : result.issue).toMatchObject({
      suggestion: '12:00 next working day',
      span: { start: 0, end: 23 },
    })
  })
})

describe('a roll', () => {
  it('moves a due instant on a free day to an hour of the next working day', () => {
    expect(
      due('2024-06-07T10:00:00+02:00', 24, 'hours', always, { roll: { ...NOON, on: office } }),
    ).toBe('2024-06-10T12:00:00+02:00')
    expect(
      due('2024-12-24T10:00:00+01:00', 24, 'hours', always, { roll: { ...NOON, on: office } }),
    ).toBe('2024-12-27T12:00:00+01:00')
  })

  it('leaves a working day alone, at any hour of it', () => {
    expect(due('2024-06-06T23:00:00+02:00', 24, 'hours', office, { roll: NOON })).toBe(
      '2024-06-07T23:00:00+02:00',
    )
  })

  it('takes the day and the hour from its own calendar', () => {
    // 1 October: a holiday in China, 18:00 there is noon in Berlin.
    const start = '2024-09-30T10:00:00+02:00'
    expect(due(start, 24, 'hours', office, { roll: { at: 18 * HOUR, on: makeUp } })).toBe(
      '2024-10-08T12:00:00+02:00',
    )
  })

  it('goes by the day that a counted period ends, not by the midnight after it', () => {
    // Ends on Friday at 24:00.
    const options = { counting: 'eu-1182-71', roll: NOON } as const
    expect(due('2024-06-04T10:00:00+02:00', 3, 'days', office, options)).toBe(
      '2024-06-08T00:00:00+02:00',
    )
  })

  it('does not bring anything nearer, and ends on a working day', () => {
    const start = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2025-06-01T00:00:00Z') })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 400 }), fc.nat(23), (start, hours, hour) => {
        const clock = { start, within: durationOf(hours, 'hours') as Duration }
        const plain = dueInstant(clock, office).due as number
        const rolled = dueInstant(clock, office, { roll: { at: hour * HOUR } }).due as number
        expect(rolled).toBeGreaterThanOrEqual(plain)
        expect(isWorkingDay(Math.floor(office.zone.toWall(rolled) / 86_400_000), office)).toBe(true)
      }),
    )
  })

  it('is told in the explanation, with the calendar', () => {
    const clock = {
      start: at('2024-06-07T10:00:00+02:00'),
      within: durationOf(1, 'days') as Duration,
    }
    const { explanation } = dueInstant(clock, always, { roll: { ...NOON, on: office } })
    expect(explanation.at(-1)).toEqual({
      step: 'roll',
      to: at('2024-06-10T12:00:00+02:00'),
      calendar: 'office',
    })
  })
})
