import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../src/conditions/index.ts'
import { formatIsoDuration, parseIsoDuration } from '../../src/conditions/iso-duration.ts'
import { factWriter, valueReader } from '../../src/conditions/value.ts'
import type { Json, Type } from '../../src/values/index.ts'
import { readOf, scope } from './facts.ts'

const day = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))
const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York')
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000))

function evaluate(
  text: string,
  zone: string,
  facts: Readonly<Record<string, Json>>,
): Json | undefined {
  const { expression, issues } = compileExpression(text, scope, { zone })
  if (expression === undefined) throw new Error(`${text}: ${JSON.stringify(issues)}`)
  return expression.evaluateToFact(readOf(facts))
}

describe('arithmetic on dates agrees with Temporal', () => {
  it('for months, years and days, clamped to the end of the month', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('days', 'months', 'years'),
        (date, amount, unit) => {
          fc.pre(date.year > 500 && date.year < 2400)
          const facts = { 'report.on': date.toString() }
          const shift = { [unit]: amount }
          expect(evaluate(`report.on + ${amount} ${unit}`, 'UTC', facts)).toBe(
            date.add(shift).toString(),
          )
          expect(evaluate(`report.on - ${amount} ${unit}`, 'UTC', facts)).toBe(
            date.subtract(shift).toString(),
          )
        },
      ),
    )
  })

  it('for the parts of a date', () => {
    fc.assert(
      fc.property(day, (date) => {
        fc.pre(date.year > 0 && date.year < 2400)
        const facts = { 'report.on': date.toString() }
        const text =
          'year(report.on) * 100000 + month(report.on) * 1000 + day(report.on) * 10 + weekday(report.on)'
        expect(evaluate(text, 'UTC', facts)).toBe(
          date.year * 100_000 + date.month * 1000 + date.day * 10 + date.dayOfWeek,
        )
      }),
    )
  })
})

describe('arithmetic on instants agrees with Temporal', () => {
  it('for months and years on the calendar of the zone', () => {
    fc.assert(
      fc.property(instant, zones, fc.integer({ min: 0, max: 40 }), (at, zone, months) => {
        const local = at.toZonedDateTimeISO(zone).add({ months })
        const expected = local.toInstant().toString()
        expect(
          evaluate(`report.awareAt + ${months} months`, zone, { 'report.awareAt': at.toString() }),
        ).toBe(expected)
      }),
    )
  })

  it('for the date, the time and the hour there', () => {
    fc.assert(
      fc.property(instant, zones, (at, zone) => {
        const local = at.toZonedDateTimeISO(zone)
        const facts = { 'report.awareAt': at.toString() }
        expect(evaluate('date(report.awareAt)', zone, facts)).toBe(local.toPlainDate().toString())
        expect(evaluate(`hour(report.awareAt, "${zone}")`, 'UTC', facts)).toBe(local.hour)
        const clock = evaluate('time(report.awareAt)', zone, facts)
        expect(Temporal.PlainTime.from(clock as string).equals(local.toPlainTime())).toBe(true)
      }),
    )
  })

  it('for the difference of two', () => {
    fc.assert(
      fc.property(instant, instant, (from, to) => {
        const facts = { 'report.awareAt': from.toString(), 'report.closedAt': to.toString() }
        const took = evaluate('report.closedAt - report.awareAt', 'UTC', facts)
        const expected = to.since(from).total('milliseconds')
        expect(Temporal.Duration.from(took as string).total({ unit: 'milliseconds' })).toBe(
          expected,
        )
      }),
    )
  })
})

describe('an ISO duration', () => {
  it('is written so that Temporal and we read the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const text = formatIsoDuration({ kind: 'days-time-duration', value })
        expect(parseIsoDuration(text)?.value).toBe(value)
        expect(Temporal.Duration.from(text).total({ unit: 'milliseconds' })).toBe(value)
      }),
    )
  })

  it.each([
    '',
    'P',
    'PT',
    'P1',
    '1D',
    'P1W',
    'P1DT',
    'P1Y2D',
    'PT1.5H',
    'P-1D',
    'PT0.0001S',
    'p1d',
    'P1D ',
  ])('%j is none', (text) => {
    expect(parseIsoDuration(text)).toBeUndefined()
  })
})

describe('a value of every type', () => {
  const examples: readonly [Type, Json][] = [
    [{ kind: 'number' }, 1.5],
    [{ kind: 'text' }, 'x'],
    [{ kind: 'boolean' }, false],
    [{ kind: 'date' }, '2024-02-29'],
    [{ kind: 'time' }, '08:30:15.250'],
    [{ kind: 'date-time' }, '2024-02-29T08:30:00Z'],
    [{ kind: 'days-time-duration' }, '-P1DT0.5S'],
    [{ kind: 'years-months-duration' }, 'P14M'],
    [{ kind: 'enumeration', values: ['x'], ordered: false }, 'x'],
    [{ kind: 'record', fields: {} }, { a: 1 }],
    [{ kind: 'list', of: { kind: 'date' } }, ['2024-02-29', null]],
  ]

  it.each(examples)('%j comes back as the fact that it was', (type, json) => {
    const value = valueReader(type)(json)
    expect(value).toBeDefined()
    const again = factWriter(type)(value as never)
    expect(valueReader(type)(again)).toEqual(value)
    if (json !== 'P14M') expect(again).toEqual(json)
  })
})
