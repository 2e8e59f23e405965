import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  type Calendar,
  type Clock,
  type DueOptions,
  type Duration,
  dueInstant,
  durationOf,
  formatInstantIn,
  parseDuration,
  plusDuration,
  thresholdInstant,
} from '../../src/time/index.ts'
import { at, makeUp, nights, office } from './calendars.ts'

const DAY = 86_400_000

function clockOf(start: string, text: string, more: Partial<Clock> = {}): Clock {
  const result = parseDuration(text)
  if (!result.ok) throw new Error(result.issue.message)
  return { start: at(start), within: result.duration, ...more }
}

function when(
  clock: Clock,
  share: number,
  calendar: Calendar = office,
  options?: DueOptions,
): string {
  const instant = thresholdInstant(clock, calendar, { share }, options)
  return instant === undefined ? 'not known' : formatInstantIn(instant, calendar.zone.id)
}

describe('the instant at which a share of the time is used', () => {
  it('is counted in elapsed time for elapsed clocks', () => {
    expect(when(clockOf('2024-06-07T10:00:00+02:00', '4 hours'), 0.75)).toBe(
      '2024-06-07T13:00:00+02:00',
    )
    expect(when(clockOf('2024-06-07T10:00:00+02:00', '4 days'), 0.5)).toBe(
      '2024-06-09T10:00:00+02:00',
    )
  })

  it('is counted in working time for clocks in working units', () => {
    const clock = clockOf('2024-06-07T14:00:00+02:00', '4 working hours')
    expect(when(clock, 0.25)).toBe('2024-06-07T15:00:00+02:00')
    expect(when(clock, 0.5)).toBe('2024-06-10T10:00:00+02:00')
    // Friday 10:00 to Tuesday 10:00 is 5 + 8 + 1 hours.
    expect(when(clockOf('2024-06-07T10:00:00+02:00', '2 working days'), 0.5)).toBe(
      '2024-06-10T11:00:00+02:00',
    )
  })

  it('goes on after pauses', () => {
    const pauses = [
      { from: at('2024-06-07T11:00:00+02:00'), to: at('2024-06-07T15:00:00+02:00') },
      { from: at('2024-06-07T16:00:00+02:00'), to: at('2024-06-07T17:00:00+02:00') },
    ]
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', { pauses })
    expect(when(clock, 0.25)).toBe('2024-06-07T11:00:00+02:00')
    expect(when(clock, 0.5)).toBe('2024-06-07T16:00:00+02:00')
    expect(when(clock, 0.75)).toBe('2024-06-07T18:00:00+02:00')
  })

  it('stays known while the clock stands still, if it was reached before', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pausedSince: at('2024-06-07T12:00:00+02:00'),
    })
    expect(when(clock, 0.5)).toBe('2024-06-07T12:00:00+02:00')
    expect(when(clock, 0.51)).toBe('not known')
    expect(when(clock, 1)).toBe('not known')
  })

  it('is known when the pause came too late', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pausedSince: at('2024-06-07T14:00:00+02:00'),
    })
    expect(when(clock, 0.75)).toBe('2024-06-07T13:00:00+02:00')
    expect(when(clock, 1)).toBe('2024-06-07T14:00:00+02:00')
  })

  it('includes extensions', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '2 days')
    const extensions = [{ kind: 'elapsed', amount: 2, unit: 'days' }] as const
    expect(when({ ...clock, extensions }, 0.5)).toBe('2024-06-09T10:00:00+02:00')
  })

  it('is a share of the counted period', () => {
    const clock = clockOf('2024-06-03T10:00:00+08:00', '2 days')
    expect(when(clock, 0.5, makeUp)).toBe('2024-06-05T00:00:00+08:00')
  })

  it('is exact for shares that binary fractions cannot hold', () => {
    for (let percent = 1; percent < 100; percent++) {
      const clock = { start: 0, within: durationOf(100, 'minutes') as Duration }
      expect(thresholdInstant(clock, always, { share: percent / 100 })).toBe(percent * 60_000)
    }
  })

  it('does not exist for what is to be done promptly', () => {
    expect(when(clockOf('2024-06-07T10:00:00+02:00', 'promptly'), 0.5)).toBe('not known')
  })

  it('can be followed by a duration: 100 % plus 4 working hours', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '5 working hours')
    const due = thresholdInstant(clock, office, { share: 1 }) as number
    const later = plusDuration(due, durationOf(4, 'working hours') as Duration, office)
    expect(formatInstantIn(later, 'Europe/Berlin')).toBe('2024-06-10T14:00:00+02:00')
  })
})

describe('any threshold', () => {
  const calendar = fc.constantFrom(office, nights, makeUp, always)
  const start = fc.integer({ min: at('2023-12-01T00:00:00Z'), max: at('2025-12-01T00:00:00Z') })
  const clock = fc
    .record({
      start,
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'working hours', 'working days'),
      pauses: fc.array(fc.tuple(fc.integer({ min: -DAY, max: 30 * DAY }), fc.nat(9 * DAY)), {
        maxLength: 4,
      }),
    })
    .map(({ start, amount, unit, pauses }) => ({
      start,
      within: durationOf(amount, unit) as Duration,
      pauses: pauses.map(([from, length]) => ({ from: start + from, to: start + from + length })),
    }))
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('lies between start and due instant, and a greater share is not earlier', () => {
    fc.assert(
      fc.property(calendar, clock, share, share, (calendar, clock, a, b) => {
        const due = dueInstant(clock, calendar).due as number
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const first = thresholdInstant(clock, calendar, { share: less }) as number
        const second = thresholdInstant(clock, calendar, { share: more }) as number
        expect(first).toBeGreaterThanOrEqual(clock.start)
        expect(second).toBeGreaterThanOrEqual(first)
        expect(second).toBeLessThanOrEqual(due)
        expect(thresholdInstant(clock, calendar, { share: 1 })).toBe(due)
      }),
      { numRuns: 2000 },
    )
  })

  it('that was reached before a pause is not moved by it', () => {
    fc.assert(
      fc.property(calendar, clock, share, fc.nat(9 * DAY), (calendar, clock, share, length) => {
        const bare = { start: clock.start, within: clock.within }
        const options = { counting: 'exact' } as const
        const reached = thresholdInstant(bare, calendar, { share }, options) as number
        const paused = { ...bare, pauses: [{ from: reached, to: reached + length }] }
        const again = thresholdInstant(paused, calendar, { share }, options) as number
        expect(again).toBe(reached)
        const standing = { ...bare, pausedSince: reached }
        const due = dueInstant(bare, calendar, options).due as number
        if (share < 1 && reached < due) {
          expect(thresholdInstant(standing, calendar, { share }, options)).toBe(reached)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
