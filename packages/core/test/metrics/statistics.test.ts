import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineThrough, meanOf, medianOf, percentileOf, sumOf } from '../../src/metrics/statistics.ts'

const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 })

describe('statistics', () => {
  it('of nothing are unknown, and a sum of nothing is nothing', () => {
    expect([meanOf([]), medianOf([]), percentileOf([], 0.9), lineThrough([])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(sumOf([])).toBe(0)
  })

  it('the median is in the middle, or between the two there', () => {
    expect(medianOf([3, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 3])).toBe(2.5)
  })

  it('a percentile is the nearest rank (the table of NIST and of Wikipedia)', () => {
    const values = [15, 20, 35, 40, 50]
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentileOf(values, share))).toEqual([
      15, 20, 20, 35, 50,
    ])
    // 0.07 * 100 is 7.000000000000001 in binary.
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(percentileOf(hundred, 0.07)).toBe(7)
  })

  it('sums what binary fractions lose', () => {
    expect(sumOf([0.1, 0.2, 0.3, 0.4])).toBe(1)
    expect(sumOf([1e100, 1, -1e100])).toBe(1)
  })

  it('a sum beyond all numbers is none, and its mean may be one', () => {
    const most = Number.MAX_VALUE
    expect(sumOf([most, most])).toBeUndefined()
    expect(meanOf([most, most])).toBe(most)
    expect(medianOf([most, most])).toBe(most)
  })

  it('no result is a negative zero', () => {
    for (const of of [sumOf, meanOf, medianOf]) expect(Object.is(of([-0]), -0)).toBe(false)
    expect(Object.is(percentileOf([-0], 1), -0)).toBe(false)
  })

  it('are the same in whatever order the numbers come', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const turned = [...values].reverse()
        expect(sumOf(turned)).toBe(sumOf(values))
        expect(meanOf(turned)).toBe(meanOf(values))
        expect(medianOf(turned)).toBe(medianOf(values))
        expect(percentileOf(turned, 0.9)).toBe(percentileOf(values, 0.9))
      }),
    )
  })

  it('a percentile is a value that at least so many do not exceed, and none less is', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentileOf(values, percent / 100) ?? Number.NaN
        const upTo = values.filter((value) => value <= found).length
        const below = values.filter((value) => value < found).length
        expect(values).toContain(found)
        expect(upTo * 100).toBeGreaterThanOrEqual(percent * values.length)
        expect(below * 100).toBeLessThan(percent * values.length)
      }),
    )
  })

  it('the line through points on a line is that line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 20 }),
        (slope, start, xs) => {
          expect(lineThrough(xs.map((x) => ({ x, y: start + slope * x })))).toEqual({
            slope: slope + 0,
            start: start + 0,
          })
        },
      ),
    )
  })
})
