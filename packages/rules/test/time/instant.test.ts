/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, formatInstantIn, parseInstant } from '../../src/time/index.ts'

describe('an instant', () => {
  it('is read with its offset', () => {
    expect(parseInstant('1970-01-01T00:00:00Z')).toBe(0)
    expect(parseInstant('2024-02-29T08:30:00+08:00')).toBe(Date.UTC(2024, 1, 29, 0, 30))
    expect(parseInstant('2024-02-29T08:30:00-03:30')).toBe(Date.UTC(2024, 1, 29, 12, 0))
    expect(parseInstant('2024-02-29t08:30:00z')).toBe(Date.UTC(2024, 1, 29, 8, 30))
    expect(parseInstant('2024-02-29T08:30:00-00:00')).toBe(Date.UTC(2024, 1, 29, 8, 30))
  })

  it('keeps milliseconds and drops what is finer, without rounding', () => {
    expect(parseInstant('1970-01-01T00:00:00.5Z')).toBe(500)
    expect(parseInstant('1970-01-01T00:00:00.1239999Z')).toBe(123)
    expect(parseInstant('1969-12-31T23:59:59.9999Z')).toBe(-1)
  })

  it('is refused without an offset, on a date that does not exist, or in another form', () => {
    const wrong = [
      '2024-02-29T08:30:00',
      '2023-02-29T08:30:00Z',
      '2024-02-30T08:30:00Z',
      '2024-02-29T24:00:00Z',
      '2024-02-29T08:60:00Z',
      '2016-12-31T23:59:60Z',
      '2024-02-29T08:30Z',
      '2024-02-29 08:30:00Z',
      '2024-02-29T08:30:00+8:00',
      '2024-02-29T08:30:00+0800',
      '2024-02-29T08:30:00+24:00',
      '2024-02-29T08:30:00+08:60',
      '2024-02-29T08:30:00.Z',
      '2024-02-29T08:30:00Z\n',
      '2024-02-29',
      '29/2/2024 08:30',
      '',
    ]
    for (const text of wrong) expect(parseInstant(text), text).toBeUndefined()
    expect(parseInstant(`2024-02-29T08:30:00.${'9'.repeat(1_000_000)}Z`)).toBeUndefined()
  })

  it('agrees with Temporal, whatever the offset', () => {
    const parts = fc.record({
      wall: fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9998, 0, 1) }),
      hours: fc.integer({ min: 0, max: 23 }),
      minutes: fc.integer({ min: 0, max: 59 }),
      sign: fc.constantFrom('+', '-'),
    })
    fc.assert(
      fc.property(parts, ({ wall, hours, minutes, sign }) => {
        const two = (value: number) => String(value).padStart(2, '0')
        const local = new Date(wall).toISOString().slice(0, -1)
        const text = `${local}${sign}${two(hours)}:${two(minutes)}`
        expect(parseInstant(text)).toBe(Temporal.Instant.from(text).epochMilliseconds)
      }),
    )
  })

  it('is written in UTC, with a fraction only where it is not zero', () => {
    expect(formatInstant(Date.UTC(2024, 1, 29, 8, 30))).toBe('2024-02-29T08:30:00Z')
    expect(formatInstant(Date.UTC(2024, 1, 29, 8, 30, 5, 40))).toBe('2024-02-29T08:30:05.040Z')
    expect(formatInstant(-1)).toBe('1969-12-31T23:59:59.999Z')
  })

  it('is written so that it is read back', () => {
    const instant = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 0, 1) })
    fc.assert(fc.property(instant, (ms) => parseInstant(formatInstant(ms)) === ms))
  })

  it('is written for people in their zone', () => {
    const instant = Date.UTC(2024, 1, 29, 8, 30)
    expect(formatInstantIn(instant, 'Asia/Shanghai')).toBe('2024-02-29T16:30:00+08:00')
    expect(formatInstantIn(instant, 'America/St_Johns')).toBe('2024-02-29T05:00:00-03:30')
    expect(formatInstantIn(instant, 'UTC')).toBe('2024-02-29T08:30:00+00:00')
  })

  it('falls back to UTC for a zone that does not exist', () => {
    expect(formatInstantIn(0, 'Nowhere/Atlantis')).toBe('1970-01-01T00:00:00+00:00')
  })

  it('rounds an offset of local mean time, and still means the same instant', () => {
    const text = formatInstantIn(Date.UTC(1880, 0, 1), 'Europe/Amsterdam')
    expect(parseInstant(text)).toBe(Date.UTC(1880, 0, 1))
  })
})
