/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstantIn, parseInstant } from '../../src/time/index.ts'
import { openZone, type Zone } from '../../src/time/zone.ts'

const YEAR = 31_556_952_000

function zoneOf(id: string): Zone {
  const zone = openZone(id)
  if (zone === undefined) throw new Error(`no zone ${id}`)
  return zone
}

function at(text: string): number {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`no instant ${text}`)
  return instant
}

/** Wall times are compared as if they were UTC. */
function wall(text: string): number {
  return at(`${text}Z`)
}

describe('a time zone', () => {
  it('is found by its IANA name only', () => {
    expect(openZone('Europe/Berlin')?.id).toBe('Europe/Berlin')
    for (const wrong of ['Europe/Berlim', '+08:00', '', 'constructor', 'a/'.repeat(100)]) {
      expect(openZone(wrong), wrong).toBeUndefined()
    }
  })

  it('moves a skipped wall time forward by the length of the gap', () => {
    const berlin = zoneOf('Europe/Berlin')
    expect(berlin.fromWall(wall('2024-03-31T02:30:00'))).toBe(at('2024-03-31T03:30:00+02:00'))
  })

  it('takes the earlier of two equal wall times', () => {
    const berlin = zoneOf('Europe/Berlin')
    expect(berlin.fromWall(wall('2024-10-27T02:30:00'))).toBe(at('2024-10-27T02:30:00+02:00'))
    expect(berlin.firstInstantAt(wall('2024-10-27T02:30:00'))).toBe(at('2024-10-27T02:30:00+02:00'))
  })

  it('first shows a skipped wall time at the change itself', () => {
    const berlin = zoneOf('Europe/Berlin')
    expect(berlin.firstInstantAt(wall('2024-03-31T02:30:00'))).toBe(at('2024-03-31T03:00:00+02:00'))
  })

  it('knows the day that Samoa left out', () => {
    const apia = zoneOf('Pacific/Apia')
    const change = at('2011-12-31T00:00:00+14:00')
    expect(apia.firstInstantAt(wall('2011-12-30T00:00:00'))).toBe(change)
    expect(apia.firstInstantAt(wall('2011-12-30T23:59:59'))).toBe(change)
    expect(apia.toWall(change - 1)).toBe(wall('2011-12-29T23:59:59.999'))
  })

  it('finds a change at the turn of a year', () => {
    // Manila skipped the last day of 1844: the change is in that year of UTC, noon of the gap maps
    // into the next.
    const manila = zoneOf('Asia/Manila')
    const first = manila.firstInstantAt(wall('1844-12-31T12:00:00'))
    expect(manila.toWall(first)).toBeGreaterThanOrEqual(wall('1845-01-01T00:00:00'))
    expect(manila.toWall(first - 1)).toBeLessThan(wall('1844-12-31T12:00:00'))
  })

  it('survives numbers that are no instants', () => {
    const berlin = zoneOf('Europe/Berlin')
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1e300]) {
      expect(() => berlin.fromWall(wrong)).not.toThrow()
      expect(() => berlin.firstInstantAt(wrong)).not.toThrow()
    }
  })
})

describe('every zone of the database, against Temporal', () => {
  const ids = Intl.supportedValuesOf('timeZone')

  it('changes its offset exactly when Temporal says so, from 1900 to 2060', () => {
    const wrong: string[] = []
    const end = at('2060-01-01T00:00:00Z')
    for (const id of ids) {
      const zone = zoneOf(id)
      let moment = Temporal.Instant.from('1900-01-01T00:00:00Z').toZonedDateTimeISO(id)
      for (;;) {
        const next = moment.getTimeZoneTransition('next')
        if (next === null || next.epochMilliseconds > end) break
        moment = next
        const instant = next.epochMilliseconds
        const before = next.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6
        if (zone.offsetAt(instant) !== next.offsetNanoseconds / 1e6) wrong.push(`${id} ${next}`)
        if (zone.offsetAt(instant - 1) !== before) wrong.push(`${id} before ${next}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('maps wall times as Temporal does with "compatible", near changes and elsewhere', () => {
    const changes = ids.flatMap((id) => {
      const next = Temporal.Instant.from('1999-06-01T00:00:00Z')
        .toZonedDateTimeISO(id)
        .getTimeZoneTransition('next')
      return next === null ? [] : [{ id, change: next.epochMilliseconds }]
    })
    const place = fc.constantFrom(...changes).chain(({ id, change }) =>
      fc
        .oneof(
          fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minutes) => change + minutes * 60_000),
          fc.integer({ min: -100 * YEAR, max: 100 * YEAR }),
        )
        .map((time) => ({ id, time })),
    )
    fc.assert(
      fc.property(place, ({ id, time }) => {
        const plain = Temporal.Instant.fromEpochMilliseconds(time)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime()
        const expected = plain.toZonedDateTime(id, { disambiguation: 'compatible' })
        expect(zoneOf(id).fromWall(time)).toBe(expected.epochMilliseconds)
      }),
      { numRuns: 2000 },
    )
  })

  it('never shows a later wall time first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.integer({ min: -70 * YEAR, max: 70 * YEAR }),
        fc.integer({ min: 0, max: 3 * 86_400_000 }),
        (id, time, more) => {
          const zone = zoneOf(id)
          const first = zone.firstInstantAt(time)
          expect(zone.firstInstantAt(time + more)).toBeGreaterThanOrEqual(first)
          expect(zone.toWall(first)).toBeGreaterThanOrEqual(time)
          expect(zone.toWall(first - 1)).toBeLessThan(time)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('writes the wall time with its offset, and the text means the same instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.integer({ min: -60 * YEAR, max: 200 * YEAR }),
        (id, instant) => {
          const text = formatInstantIn(instant, id)
          expect(parseInstant(text)).toBe(instant)
          const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(id)
          const wholeMinutes = zoned.offsetNanoseconds % 60e9 === 0
          if (wholeMinutes) {
            const expected = zoned.toString({ timeZoneName: 'never' })
            expect(text).toBe(expected.replace(/(\.\d\d?\d?)(?=[+-])/, (ms) => ms.padEnd(4, '0')))
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
