import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Calendar,
  type Counting,
  type Duration,
  dueInstant,
  durationOf,
  formatInstantIn,
  type Interval,
  isWorkingDay,
  parseDuration,
  workingDaysBetween,
} from '../../src/time/index.ts'
import { at, makeUp, office } from './calendars.ts'

const DAY = 86_400_000

function due(
  start: string,
  text: string,
  calendar: Calendar,
  counting?: Counting,
  pauses: readonly Interval[] = [],
  extensions: readonly string[] = [],
): string {
  const read = (text: string) => {
    const result = parseDuration(text)
    if (!result.ok) throw new Error(result.issue.message)
    return result.duration
  }
  const clock = {
    start: at(start),
    within: read(text),
    pauses,
    extensions: extensions.map(read),
  }
  const options = counting === undefined ? {} : { counting }
  return formatInstantIn(dueInstant(clock, calendar, options).due as number, calendar.zone.id)
}

describe('counting by the Civil Code of China', () => {
  it('begins on the next day and ends at 24:00 of the last day (articles 201, 203)', () => {
    expect(due('2024-06-03T10:00:00+08:00', '10 days', makeUp)).toBe('2024-06-14T00:00:00+08:00')
    expect(due('2024-06-03T00:00:00+08:00', '1 day', makeUp)).toBe('2024-06-05T00:00:00+08:00')
  })

  it('ends on the corresponding day, or the last of the month where there is none (article 202)', () => {
    expect(due('2024-06-03T10:00:00+08:00', '1 month', makeUp)).toBe('2024-07-04T00:00:00+08:00')
    expect(due('2024-01-31T10:00:00+08:00', '1 month', makeUp)).toBe('2024-03-01T00:00:00+08:00')
    expect(due('2024-02-29T10:00:00+08:00', '1 year', makeUp)).toBe('2025-03-01T00:00:00+08:00')
  })

  it('goes on to the next working day where the last day is a holiday (article 203)', () => {
    // 5 October is in the holidays, which end with the 7th.
    expect(due('2024-09-05T10:00:00+08:00', '30 days', makeUp)).toBe('2024-10-09T00:00:00+08:00')
    // 28 September is a Saturday, but the Sunday after it is a make-up day.
    expect(due('2024-08-28T10:00:00+08:00', '1 month', makeUp)).toBe('2024-09-30T00:00:00+08:00')
  })

  it('counts hours from the instant (article 201)', () => {
    expect(due('2024-06-07T10:20:00+08:00', '24 hours', makeUp)).toBe('2024-06-08T10:20:00+08:00')
    expect(due('2024-06-07T10:20:00+08:00', '4 working hours', makeUp)).toBe(
      '2024-06-07T14:20:00+08:00',
    )
  })

  it('counts working days without the day of the event, to the end of the last', () => {
    expect(due('2024-06-07T10:00:00+08:00', '1 working day', makeUp)).toBe(
      '2024-06-11T00:00:00+08:00',
    )
    expect(due('2024-06-08T10:00:00+08:00', '1 working day', makeUp)).toBe(
      '2024-06-11T00:00:00+08:00',
    )
  })

  it('stays in whole days after pauses and extensions', () => {
    const start = '2024-06-03T10:00:00+08:00'
    const pauses = [{ from: at('2024-06-05T08:00:00+08:00'), to: at('2024-06-06T20:00:00+08:00') }]
    expect(due(start, '10 days', makeUp, undefined, pauses)).toBe('2024-06-18T00:00:00+08:00')
    expect(due(start, '10 days', makeUp, undefined, pauses, ['1 week'])).toBe(
      '2024-06-25T00:00:00+08:00',
    )
    // 15 June is a Saturday: only the last day of all is moved, not the one that is extended.
    expect(due(start, '12 days', makeUp, undefined, [], ['1 day'])).toBe(
      '2024-06-18T00:00:00+08:00',
    )
    expect(due(start, '12 days', makeUp, undefined, [], ['2 days'])).toBe(
      '2024-06-18T00:00:00+08:00',
    )
  })

  it('does not mind a pause on the day of the event, which is no part of the period', () => {
    const pauses = [{ from: at('2024-06-03T11:00:00+08:00'), to: at('2024-06-03T15:00:00+08:00') }]
    expect(due('2024-06-03T10:00:00+08:00', '10 days', makeUp, undefined, pauses)).toBe(
      due('2024-06-03T10:00:00+08:00', '10 days', makeUp),
    )
  })
})

describe('counting by Regulation 1182/71', () => {
  const eu = (start: string, text: string) => due(start, text, office, 'eu-1182-71')

  it('begins a period in hours with the hour after the event (article 3(1))', () => {
    expect(eu('2024-06-03T10:20:00+02:00', '72 hours')).toBe('2024-06-06T11:00:00+02:00')
    expect(eu('2024-06-03T10:00:00+02:00', '4 hours')).toBe('2024-06-03T15:00:00+02:00')
  })

  it('lets a period in hours end on a weekend (article 3(4))', () => {
    expect(eu('2024-06-06T10:20:00+02:00', '72 hours')).toBe('2024-06-09T11:00:00+02:00')
  })

  it('begins a period in days with the day after the event and ends it with its last hour', () => {
    expect(eu('2024-06-03T10:20:00+02:00', '3 days')).toBe('2024-06-07T00:00:00+02:00')
    expect(eu('2024-06-03T10:20:00+02:00', '2 weeks')).toBe('2024-06-18T00:00:00+02:00')
    expect(eu('2024-01-31T10:20:00+01:00', '1 month')).toBe('2024-03-01T00:00:00+01:00')
  })

  it('ends with the next working day where the last day is none (article 3(4))', () => {
    expect(eu('2024-05-25T10:00:00+02:00', '2 weeks')).toBe('2024-06-11T00:00:00+02:00')
    expect(eu('2024-11-25T10:00:00+01:00', '1 month')).toBe('2024-12-28T00:00:00+01:00')
  })

  it('has at least two working days in two days or more (article 3(5))', () => {
    // From a Friday: Saturday, Sunday; Monday would be the only working day.
    expect(eu('2024-06-07T10:00:00+02:00', '2 days')).toBe('2024-06-12T00:00:00+02:00')
    expect(eu('2024-06-07T10:00:00+02:00', '3 days')).toBe('2024-06-12T00:00:00+02:00')
    expect(eu('2024-06-07T10:00:00+02:00', '4 days')).toBe('2024-06-12T00:00:00+02:00')
    expect(eu('2024-06-06T10:00:00+02:00', '2 days')).toBe('2024-06-11T00:00:00+02:00')
    expect(eu('2024-06-07T10:00:00+02:00', '1 day')).toBe('2024-06-11T00:00:00+02:00')
  })

  it('counts working days to the end of the last', () => {
    expect(eu('2024-06-07T10:00:00+02:00', '4 working days')).toBe('2024-06-14T00:00:00+02:00')
  })

  it('keeps its promises for any period in days', () => {
    const units = fc.constantFrom('days', 'weeks', 'months')
    const start = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2025-10-01T00:00:00Z') })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 12 }), units, (start, amount, unit) => {
        const within = durationOf(amount, unit) as Duration
        const end = dueInstant({ start, within }, office, { counting: 'eu-1182-71' }).due as number
        const firstDay = Math.floor(office.zone.toWall(start) / DAY) + 1
        const lastDay = Math.floor(office.zone.toWall(end - 1) / DAY)
        expect(office.zone.toWall(end) % DAY).toBe(0)
        expect(isWorkingDay(lastDay, office)).toBe(true)
        if (amount > 1 || unit !== 'days') {
          expect(workingDaysBetween(firstDay, lastDay + 1, office)).toBeGreaterThanOrEqual(2)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the counting rule', () => {
  it('is that of the calendar unless the deadline says otherwise', () => {
    const start = '2024-06-03T10:00:00+08:00'
    expect(due(start, '10 days', makeUp, 'exact')).toBe('2024-06-13T10:00:00+08:00')
    expect(due(start, '10 days', makeUp)).toBe(due(start, '10 days', makeUp, 'cn-civil-code'))
    expect(due('2024-06-03T10:00:00+02:00', '10 days', office)).toBe('2024-06-13T10:00:00+02:00')
  })

  it('lasts a day of 23 or 25 hours where the clock is changed', () => {
    const spring = '2024-03-29T10:00:00+01:00'
    expect(due(spring, '3 days', office, 'cn-civil-code')).toBe('2024-04-02T00:00:00+02:00')
    const autumn = '2024-10-25T10:00:00+02:00'
    expect(due(autumn, '2 days', office, 'cn-civil-code')).toBe('2024-10-29T00:00:00+01:00')
  })

  it('never ends a period before the exact one', () => {
    const start = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2024-10-01T00:00:00Z') })
    const unit = fc.constantFrom(
      'minutes',
      'hours',
      'days',
      'weeks',
      'working hours',
      'working days',
    )
    const rule = fc.constantFrom('eu-1182-71' as const, 'cn-civil-code' as const)
    fc.assert(
      fc.property(
        start,
        unit,
        fc.integer({ min: 1, max: 30 }),
        rule,
        (start, unit, amount, counting) => {
          const clock = { start, within: durationOf(amount, unit) as Duration }
          const exact = dueInstant(clock, makeUp, { counting: 'exact' }).due as number
          expect(dueInstant(clock, makeUp, { counting }).due).toBeGreaterThanOrEqual(exact)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
