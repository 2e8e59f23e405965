import { openZone, type Zone } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, formatPeriod, periodAt, startOf } from '../../src/metrics/period.ts'
import { periodUnits } from '../../src/procedure/metric.ts'

const zones = ['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/Sao_Paulo'].map(
  (id) => openZone(id) as Zone,
)

function named(text: string, zone = 'UTC'): readonly string[] {
  const instant = Date.parse(text)
  return periodUnits.map((unit) => formatPeriod(periodAt(instant, unit, openZone(zone) as Zone)))
}

describe('periods', () => {
  it('are written as people write them', () => {
    expect(named('2026-02-03T04:05:06Z')).toEqual([
      '2026-02-03',
      '2026-W06',
      '2026-02',
      '2026-Q1',
      '2026',
    ])
  })

  it('the year of a week is that of its Thursday (ISO 8601)', () => {
    expect(named('2027-01-01T00:00:00Z')[1]).toBe('2026-W53')
    expect(named('2025-12-29T00:00:00Z')[1]).toBe('2026-W01')
  })

  it('are those of a zone', () => {
    expect(named('2025-12-31T16:00:00Z', 'Asia/Shanghai')).toEqual([
      '2026-01-01',
      '2026-W01',
      '2026-01',
      '2026-Q1',
      '2026',
    ])
  })

  it('there are some before 1970', () => {
    expect(named('1969-12-31T23:59:59Z')).toEqual([
      '1969-12-31',
      '1970-W01',
      '1969-12',
      '1969-Q4',
      '1969',
    ])
  })

  it('each instant lies in its period, which ends where the next begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6e12, max: 2e14 }),
        fc.constantFrom(...periodUnits),
        fc.constantFrom(...zones),
        (instant, unit, zone) => {
          const period = periodAt(instant, unit, zone)
          expect(startOf(period, zone)).toBeLessThanOrEqual(instant)
          expect(endOf(period, zone)).toBeGreaterThan(instant)
          expect(periodAt(endOf(period, zone), unit, zone).number).toBe(period.number + 1)
        },
      ),
    )
  })
})
