/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  always,
  type Calendar,
  type Clock,
  type DueOptions,
  type Duration,
  dueInstant,
  durationOf,
  formatInstantIn,
  type Interval,
  parseDuration,
  plusDuration,
  workingTimeBetween,
} from '../../src/time/index.ts'
import { at, compiled, makeUp, nights, OFFICE, office } from './calendars.ts'

const HOUR = 3_600_000
const DAY = 86_400_000

function within(text: string): Duration {
  const result = parseDuration(text)
  if (!result.ok) throw new Error(result.issue.message)
  return result.duration
}

function clockOf(start: string, duration: string, more: Partial<Clock> = {}): Clock {
  return { start: at(start), within: within(duration), ...more }
}

function pause(from: string, to: string): Interval {
  return { from: at(from), to: at(to) }
}

function dueOf(clock: Clock, calendar: Calendar = office, options: DueOptions = {}): string {
  const { due } = dueInstant(clock, calendar, { counting: 'exact', ...options })
  return due === undefined ? 'not due' : formatInstantIn(due, calendar.zone.id)
}

describe('a due instant', () => {
  it('is no number for a text that was not parsed, and never undefined as for promptly', () => {
    const clock = {
      ...clockOf('2026-06-05T14:00:00+02:00', '1 day'),
      within: '1 day' as unknown as Duration,
    }
    expect(dueInstant(clock, office).due).toBeNaN()
  })

  it('of minutes and hours comes after so much elapsed time, whatever the clock shows', () => {
    expect(dueOf(clockOf('2024-03-30T20:00:00+01:00', '72 hours'))).toBe(
      '2024-04-02T21:00:00+02:00',
    )
    expect(dueOf(clockOf('2024-06-03T10:00:00+02:00', '15 minutes'))).toBe(
      '2024-06-03T10:15:00+02:00',
    )
  })

  it('of days, weeks, months and years is at the same wall time', () => {
    const start = '2024-03-28T10:00:00+01:00'
    expect(dueOf(clockOf(start, '3 days'))).toBe('2024-03-31T10:00:00+02:00')
    expect(dueOf(clockOf(start, '2 weeks'))).toBe('2024-04-11T10:00:00+02:00')
    expect(dueOf(clockOf(start, '11 months'))).toBe('2025-02-28T10:00:00+01:00')
    expect(dueOf(clockOf('2024-02-29T10:00:00+01:00', '1 year'))).toBe('2025-02-28T10:00:00+01:00')
    expect(dueOf(clockOf('2024-01-31T10:00:00+01:00', '1 month'))).toBe('2024-02-29T10:00:00+01:00')
  })

  it('whose wall time is skipped moves forward, and of two equal ones it is the earlier', () => {
    expect(dueOf(clockOf('2024-03-30T02:30:00+01:00', '1 day'))).toBe('2024-03-31T03:30:00+02:00')
    expect(dueOf(clockOf('2024-10-26T02:30:00+02:00', '1 day'))).toBe('2024-10-27T02:30:00+02:00')
  })

  it('of working units comes after so much working time', () => {
    const friday = '2024-06-07T14:00:00+02:00'
    expect(dueOf(clockOf(friday, '4 working hours'))).toBe('2024-06-10T12:00:00+02:00')
    expect(dueOf(clockOf(friday, '90 working minutes'))).toBe('2024-06-10T09:30:00+02:00')
    expect(dueOf(clockOf(friday, '3 working days'))).toBe('2024-06-12T14:00:00+02:00')
    expect(dueOf(clockOf(friday, 'end of working day'))).toBe('2024-06-07T15:00:00+02:00')
    expect(dueOf(clockOf(friday, 'end of next working day'))).toBe('2024-06-10T18:00:00+02:00')
  })

  it('does not exist for what is to be done promptly', () => {
    expect(dueInstant(clockOf('2024-06-07T14:00:00+02:00', 'promptly'), office)).toEqual({
      due: undefined,
      provisional: false,
      explanation: [{ step: 'anchor', at: at('2024-06-07T14:00:00+02:00') }],
    })
  })

  it('agrees with Temporal in calendar arithmetic, in any zone', () => {
    const calendars = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Shanghai',
      'Australia/Lord_Howe',
      'America/Havana',
    ].map((zone) => compiled({ ...OFFICE, zone }))
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years')
    const start = fc.integer({ min: at('1990-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') })
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        start,
        unit,
        fc.integer({ min: 1, max: 60 }),
        (calendar, start, unit, amount) => {
          const zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(
            calendar.zone.id,
          )
          const expected = zoned
            .toPlainDateTime()
            .add({ [unit]: amount })
            .toZonedDateTime(calendar.zone.id, { disambiguation: 'compatible' })
          const duration = durationOf(amount, unit) as Duration
          expect(plusDuration(start, duration, calendar)).toBe(expected.epochMilliseconds)
          expect(dueInstant({ start, within: duration }, calendar).due).toBe(
            expected.epochMilliseconds,
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is sixty years away without trouble', () => {
    expect(dueOf(clockOf('2024-02-29T10:00:00+01:00', '60 years'))).toBe(
      '2084-02-29T10:00:00+01:00',
    )
    const { due } = dueInstant(
      clockOf('2024-06-03T09:00:00+02:00', '100_000 working hours'),
      office,
    )
    expect(workingTimeBetween(at('2024-06-03T09:00:00+02:00'), due as number, office)).toBe(
      100_000 * HOUR,
    )
  })
})

describe('a pause', () => {
  it('postpones an elapsed clock by the time it took', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pauses: [pause('2024-06-07T11:00:00+02:00', '2024-06-07T12:30:00+02:00')],
    })
    expect(dueOf(clock)).toBe('2024-06-07T15:30:00+02:00')
  })

  it('over a weekend adds nothing to a clock in working time', () => {
    const weekend = pause('2024-06-07T18:00:00+02:00', '2024-06-10T08:00:00+02:00')
    for (const duration of ['12 working hours', '2 working days', 'end of next working day']) {
      const clock = clockOf('2024-06-07T10:00:00+02:00', duration)
      expect(dueOf({ ...clock, pauses: [weekend] }), duration).toBe(dueOf(clock))
    }
  })

  it('postpones a clock in working time by the working time in it', () => {
    const pauses = [pause('2024-06-07T14:00:00+02:00', '2024-06-10T10:00:00+02:00')]
    const plus = (duration: string) =>
      dueOf(clockOf('2024-06-07T10:00:00+02:00', duration, { pauses }))
    expect(plus('6 working hours')).toBe('2024-06-10T12:00:00+02:00')
    expect(plus('2 working days')).toBe('2024-06-11T12:00:00+02:00')
    expect(plus('end of next working day')).toBe('2024-06-11T11:00:00+02:00')
  })

  it('counts once where pauses overlap', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pauses: [
        pause('2024-06-07T12:00:00+02:00', '2024-06-07T14:00:00+02:00'),
        pause('2024-06-07T11:00:00+02:00', '2024-06-07T13:00:00+02:00'),
        pause('2024-06-07T11:30:00+02:00', '2024-06-07T11:45:00+02:00'),
      ],
    })
    expect(dueOf(clock)).toBe('2024-06-07T17:00:00+02:00')
  })

  it('before the start does not count', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pauses: [pause('2024-06-07T08:00:00+02:00', '2024-06-07T10:30:00+02:00')],
    })
    expect(dueOf(clock)).toBe('2024-06-07T14:30:00+02:00')
  })

  it('counts whole if it began before the due instant, and not at all if it began at it', () => {
    const start = '2024-06-07T10:00:00+02:00'
    const long = (from: string) => [pause(from, '2024-06-09T10:00:00+02:00')]
    const before = clockOf(start, '4 hours', { pauses: long('2024-06-07T13:59:00+02:00') })
    expect(dueOf(before)).toBe('2024-06-09T10:01:00+02:00')
    const after = clockOf(start, '4 hours', { pauses: long('2024-06-07T14:00:00+02:00') })
    expect(dueOf(after)).toBe('2024-06-07T14:00:00+02:00')
  })

  it('can open the way for a later pause, which would have come too late without it', () => {
    const first = pause('2024-06-07T12:00:00+02:00', '2024-06-07T15:00:00+02:00')
    const second = pause('2024-06-07T16:00:00+02:00', '2024-06-07T17:00:00+02:00')
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours')
    expect(dueOf({ ...clock, pauses: [second] })).toBe('2024-06-07T14:00:00+02:00')
    expect(dueOf({ ...clock, pauses: [second, first] })).toBe('2024-06-07T18:00:00+02:00')
  })

  it('leaves the due instant unknown while it lasts, unless the time was over before', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours')
    expect(dueOf({ ...clock, pausedSince: at('2024-06-07T13:59:00+02:00') })).toBe('not due')
    expect(dueOf({ ...clock, pausedSince: at('2024-06-07T09:00:00+02:00') })).toBe('not due')
    expect(dueOf({ ...clock, pausedSince: at('2024-06-07T14:00:00+02:00') })).toBe(
      '2024-06-07T14:00:00+02:00',
    )
  })

  it('that is empty or turned round changes nothing', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 hours', {
      pauses: [
        pause('2024-06-07T12:00:00+02:00', '2024-06-07T12:00:00+02:00'),
        pause('2024-06-07T13:00:00+02:00', '2024-06-07T12:00:00+02:00'),
        { from: Number.NaN, to: Number.NaN },
      ],
    })
    expect(dueOf(clock)).toBe('2024-06-07T14:00:00+02:00')
  })
})

describe('an extension', () => {
  it('is added after the pauses', () => {
    const clock = clockOf('2024-01-10T10:00:00+01:00', '20 days', {
      pauses: [pause('2024-01-15T00:00:00+01:00', '2024-01-17T00:00:00+01:00')],
      extensions: [within('1 month'), within('2 hours')],
    })
    // 30 January, two days later, a month later, two hours later.
    expect(dueOf(clock)).toBe('2024-03-01T12:00:00+01:00')
  })

  it('may be in working time on an elapsed clock, and the other way round', () => {
    const elapsed = clockOf('2024-06-07T10:00:00+02:00', '2 hours', {
      extensions: [within('1 working day')],
    })
    expect(dueOf(elapsed)).toBe('2024-06-10T12:00:00+02:00')
    const working = clockOf('2024-06-07T10:00:00+02:00', '2 working hours', {
      extensions: [within('24 hours')],
    })
    expect(dueOf(working)).toBe('2024-06-08T12:00:00+02:00')
  })
})

describe('a result that rests on days the calendar does not know', () => {
  const isProvisional = (clock: Clock, calendar: Calendar = office, options: DueOptions = {}) =>
    dueInstant(clock, calendar, options).provisional

  it('is provisional past validTo and before validFrom, for working units', () => {
    expect(isProvisional(clockOf('2025-12-30T10:00:00+01:00', '1 working day'))).toBe(false)
    expect(isProvisional(clockOf('2025-12-31T10:00:00+01:00', '1 working day'))).toBe(true)
    expect(isProvisional(clockOf('2025-12-31T10:00:00+01:00', 'end of working day'))).toBe(false)
    expect(isProvisional(clockOf('2025-12-31T10:00:00+01:00', 'end of next working day'))).toBe(
      true,
    )
    expect(isProvisional(clockOf('2023-12-29T10:00:00+01:00', '1 working hour'))).toBe(true)
  })

  it('is certain where no holiday matters', () => {
    expect(isProvisional(clockOf('2025-12-30T10:00:00+01:00', '72 hours'))).toBe(false)
    expect(isProvisional(clockOf('2025-12-30T10:00:00+01:00', '2 months'))).toBe(false)
    expect(isProvisional(clockOf('2025-12-30T10:00:00Z', '5 working days'), always)).toBe(false)
  })

  it('is provisional where the last day of a counted period is not known', () => {
    const month = clockOf('2024-12-05T10:00:00+08:00', '1 month')
    expect(isProvisional(month, makeUp)).toBe(true)
    expect(isProvisional(month, makeUp, { counting: 'exact' })).toBe(false)
    expect(isProvisional(clockOf('2023-12-05T10:00:00+08:00', '1 month'), makeUp)).toBe(false)
  })

  it('is provisional where the roll asks a calendar beyond its years', () => {
    const clock = clockOf('2025-12-31T10:00:00+01:00', '24 hours')
    expect(isProvisional(clock, always, { roll: { at: 12 * HOUR, on: office } })).toBe(true)
    expect(isProvisional(clock, office, { roll: { at: 12 * HOUR, on: always } })).toBe(false)
    const midnight = clockOf('2025-12-31T00:00:00+01:00', '24 hours')
    expect(isProvisional(midnight, always, { roll: { at: 12 * HOUR, on: office } })).toBe(true)
  })

  it('is provisional where an extension in working time is', () => {
    const extensions = [within('2 working days')]
    expect(isProvisional(clockOf('2025-12-30T10:00:00+01:00', '24 hours', { extensions }))).toBe(
      true,
    )
  })

  it('names the calendar and its years', () => {
    const { explanation } = dueInstant(
      clockOf('2025-12-31T10:00:00+01:00', '1 working day'),
      office,
    )
    expect(explanation.at(-1)).toEqual({
      step: 'provisional',
      calendar: 'office',
      validFrom: '2024-01-01',
      validTo: '2025-12-31',
    })
  })
})

describe('the explanation of a due instant', () => {
  it('gives every step of the sum in order', () => {
    const clock = clockOf('2024-09-10T10:00:00+08:00', '10 days', {
      pauses: [
        pause('2024-09-12T00:00:00+08:00', '2024-09-15T00:00:00+08:00'),
        pause('2024-09-16T00:00:00+08:00', '2024-09-17T00:00:00+08:00'),
      ],
      extensions: [within('1 week')],
    })
    const { due, explanation } = dueInstant(clock, makeUp, { roll: { at: 12 * HOUR, on: office } })
    const say = (instant: number) => formatInstantIn(instant, 'Asia/Shanghai').slice(5, 16)
    const told = explanation.map((step) =>
      [
        step.step,
        ...Object.entries(step).flatMap(([key, value]) =>
          ['at', 'from', 'to'].includes(key) ? [say(value as number)] : [],
        ),
      ].join(' '),
    )
    expect(told).toEqual([
      'anchor 09-10T10:00',
      'counting 09-11T00:00',
      'duration 09-21T00:00',
      'running 09-11T00:00 09-12T00:00',
      'pause 09-12T00:00 09-15T00:00',
      'running 09-15T00:00 09-16T00:00',
      'pause 09-16T00:00 09-17T00:00',
      'running 09-17T00:00 10-09T00:00',
      'postponed 09-25T00:00',
      'extension 10-02T00:00',
      'last-day 10-09T00:00',
    ])
    expect(due).toBe(at('2024-10-09T00:00:00+08:00'))
  })

  it('ends with the pause while the clock stands still', () => {
    const clock = clockOf('2024-06-07T10:00:00+02:00', '4 working hours', {
      pausedSince: at('2024-06-07T11:00:00+02:00'),
    })
    expect(dueInstant(clock, office).explanation.slice(3)).toEqual([
      { step: 'running', from: clock.start, to: at('2024-06-07T11:00:00+02:00') },
      { step: 'paused', since: at('2024-06-07T11:00:00+02:00') },
    ])
  })

  it('says what a pause was worth in the unit of the clock', () => {
    const pauses = [pause('2024-06-07T14:00:00+02:00', '2024-06-10T10:00:00+02:00')]
    const working = dueInstant(
      clockOf('2024-06-07T10:00:00+02:00', '6 working hours', { pauses }),
      office,
    )
    expect(working.explanation).toContainEqual({
      step: 'pause',
      ...pauses[0],
      time: 2 * HOUR,
      unit: 'working',
    })
    const elapsed = dueInstant(clockOf('2024-06-07T10:00:00+02:00', '6 hours', { pauses }), office)
    expect(elapsed.explanation).toContainEqual({
      step: 'pause',
      ...pauses[0],
      time: 68 * HOUR,
      unit: 'elapsed',
    })
  })

  it('is plain JSON', () => {
    const clock = clockOf('2025-12-31T10:00:00+01:00', '1 working day', {
      extensions: [within('1 day')],
    })
    const due = dueInstant(clock, office, { roll: { at: 0 } })
    expect(JSON.parse(JSON.stringify(due))).toEqual(due)
  })
})

describe('any due instant', () => {
  const calendar = fc.constantFrom(office, nights, makeUp, always)
  const start = fc.integer({ min: at('2023-12-01T00:00:00Z'), max: at('2025-12-01T00:00:00Z') })
  const duration = fc.oneof(
    fc.constantFrom(within('end of working day'), within('end of next working day')),
    fc
      .tuple(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(
          'minutes',
          'hours',
          'days',
          'weeks',
          'months',
          'working minutes',
          'working hours',
          'working days',
        ),
      )
      .map(([amount, unit]) => durationOf(amount, unit) as Duration),
  )
  const offsets = fc.array(fc.tuple(fc.integer({ min: -DAY, max: 30 * DAY }), fc.nat(9 * DAY)), {
    maxLength: 5,
  })
  const options = fc.record(
    {
      counting: fc.constantFrom('exact' as const, 'eu-1182-71' as const, 'cn-civil-code' as const),
      roll: fc.constant({ at: 12 * HOUR }),
    },
    { requiredKeys: [] },
  )
  const clock = fc
    .record({
      start,
      within: duration,
      pauses: offsets,
      extensions: fc.array(duration, { maxLength: 2 }),
    })
    .map(({ start, within, pauses, extensions }) => ({
      start,
      within,
      extensions,
      pauses: pauses.map(([from, length]) => ({ from: start + from, to: start + from + length })),
    }))

  it('is after the start, and not before what it would be without pauses', () => {
    fc.assert(
      fc.property(calendar, clock, options, (calendar, clock, options) => {
        const { due } = dueInstant(clock, calendar, options)
        const without = dueInstant({ ...clock, pauses: [] }, calendar, options).due
        expect(without).toBeGreaterThan(clock.start)
        expect(due).toBeGreaterThanOrEqual(without as number)
      }),
      { numRuns: 2000 },
    )
  })

  it('never comes nearer by another pause', () => {
    fc.assert(
      fc.property(
        calendar,
        clock,
        options,
        fc.nat(5 * DAY),
        fc.nat(9 * DAY),
        (calendar, clock, options, gap, length) => {
          const before = dueInstant(clock, calendar, options).due as number
          const end = Math.max(clock.start, ...clock.pauses.map(({ to }) => to))
          const next = { from: end + gap, to: end + gap + length }
          const after = dueInstant(
            { ...clock, pauses: [...clock.pauses, next] },
            calendar,
            options,
          ).due
          expect(after).toBeGreaterThanOrEqual(before)
          if (next.from >= before) expect(after).toBe(before)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order in which pauses are listed', () => {
    fc.assert(
      fc.property(calendar, clock, options, (calendar, clock, options) => {
        const turned = { ...clock, pauses: [...clock.pauses].reverse() }
        expect(dueInstant(turned, calendar, options).due).toBe(
          dueInstant(clock, calendar, options).due,
        )
      }),
    )
  })

  it('of an exact elapsed clock is postponed by exactly the time of its pauses', () => {
    fc.assert(
      fc.property(
        calendar,
        start,
        duration,
        fc.nat(5 * DAY),
        fc.nat(9 * DAY),
        (calendar, start, within, after, length) => {
          const base = dueInstant({ start, within }, calendar, { counting: 'exact' }).due as number
          const from = Math.min(start + after, base - 1)
          const pauses = [{ from, to: from + length }]
          const { due } = dueInstant({ start, within, pauses }, calendar, { counting: 'exact' })
          const expected =
            within.kind === 'elapsed'
              ? base + length
              : addWorkingTime(base, workingTimeBetween(from, from + length, calendar), calendar)
          expect(due).toBe(expected)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('explains itself with running time and pauses that leave nothing out', () => {
    fc.assert(
      fc.property(calendar, clock, options, (calendar, clock, options) => {
        const { due, explanation } = dueInstant(clock, calendar, options)
        const parts = explanation.filter(({ step }) => step === 'running' || step === 'pause')
        const counted = explanation.find(({ step }) => step === 'counting')
        let end = (counted as { from: number }).from
        for (const part of parts as unknown as readonly Interval[]) {
          expect(part.from).toBe(end)
          end = part.to
        }
        expect(end).toBeGreaterThanOrEqual(due as number)
      }),
      { numRuns: 1000 },
    )
  })
})
