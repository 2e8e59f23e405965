import { describe, expect, it } from 'vitest'
import { casesOf, instant, measured, type Story } from './desk.ts'

/** So many requests in each month of 2026, from January on. */
function requests(...counts: readonly number[]): readonly { readonly trail: unknown }[] {
  return casesOf(
    counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, number): Story => {
        const month = String(index + 1).padStart(2, '0')
        const day = String(number + 1).padStart(2, '0')
        const intake = { area: 'network', urgent: number % 2 === 0 }
        return { id: `${month}-${day}`, at: `2026-${month}-${day}T10:00`, intake }
      }),
    ),
  )
}

function trend(counts: readonly number[], at: string) {
  return measured('requests', requests(...counts), { at: instant(at) }).trends[0]
}

describe('a trend', () => {
  it('is the line of Theil and Sen, with its forecast and how far such forecasts were off', () => {
    // Slopes between all pairs of 2, 4, 6, 9: 2, 2, 7/3, 2, 5/2, 3; the middle two are 2 and 7/3.
    const slope = (2 + 7 / 3) / 2
    // What is left at each point: 2, 4 - slope, 6 - 2 slope, 9 - 3 slope.
    const left = [2, 4 - slope, 6 - 2 * slope, 9 - 3 * slope].sort((a, b) => a - b)
    const start = ((left[1] ?? 0) + (left[2] ?? 0)) / 2
    const found = trend([2, 4, 6, 9], '2026-05-01T00:00')
    expect(found?.points.map(({ value }) => value)).toEqual([2, 4, 6, 9])
    expect(found?.forecast?.period).toBe('2026-05')
    expect(found?.forecast?.slope).toBeCloseTo(slope, 12)
    expect(found?.forecast?.value).toBeCloseTo(start + 4 * slope, 12)
    // 2, 4, 6 leads to 8, and 9 came; as before would have been 6.
    expect(found?.forecast?.error).toBeCloseTo(1, 12)
    expect(found?.forecast?.naiveError).toBe(3)
  })

  it('leaves out the period that is not over', () => {
    const found = trend([1, 2, 3, 4, 1], '2026-05-20T00:00')
    expect(found?.points.map(({ period }) => period).at(-1)).toBe('2026-04')
    expect(found?.forecast).toMatchObject({ period: '2026-05', value: 5, slope: 1, error: 0 })
  })

  it('one wild month does not bend it', () => {
    expect(trend([1, 2, 20, 4, 5, 6], '2026-07-01T00:00')?.forecast).toMatchObject({ slope: 1 })
  })

  it('a month without a case counts none; before the first case there is nothing to count', () => {
    const found = trend([0, 3, 0, 2, 1], '2026-06-01T00:00')
    expect(found?.points.map(({ value }) => value)).toEqual([3, 0, 2, 1])
  })

  it('looks at so many whole periods and no more', () => {
    const found = trend([1, 1, 1, 1, 1, 1, 1, 1], '2026-09-01T00:00')
    expect(found?.points.map(({ period }) => period)).toEqual([
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
    ])
  })

  it('looks back behind the time that figures are asked for', () => {
    const span = { from: instant('2026-05-01T00:00'), until: instant('2026-06-01T00:00') }
    const result = measured('requests', requests(1, 2, 3, 4, 5, 9), span)
    expect(result.whole.value).toBe(5)
    expect(result.trends[0]?.points.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
  })

  it('says so where there are too few periods', () => {
    const found = trend([1, 2, 3], '2026-04-01T00:00')
    expect(found).toMatchObject({ tooFew: { needed: 4, known: 3 } })
    expect(found?.forecast).toBeUndefined()
    expect(trend([], '2026-04-01T00:00')).toMatchObject({ points: [], tooFew: { known: 0 } })
  })

  it('of a share lies within 0 and 1, and goes past months of which nothing is known', () => {
    const result = measured('response-rate', requests(1, 1, 0, 1, 1), {
      at: instant('2026-06-01T00:00'),
    })
    const [found] = result.trends
    expect(found?.points.map(({ value }) => value)).toEqual([0, 0, null, 0, 0])
    expect(found?.forecast).toMatchObject({ value: 0, slope: 0, error: 0 })
  })

  it('forecasts no less than no cases', () => {
    expect(trend([9, 6, 3, 1], '2026-05-01T00:00')?.forecast?.value).toBe(0)
  })

  it('is told for each group, whatever its periods', () => {
    const result = measured('requests', requests(1, 2, 3, 4), { at: instant('2026-05-01T00:00') })
    expect(result.trends.map(({ of }) => of)).toEqual([[], ['network']])
    expect(result.trends[1]?.forecast?.value).toBe(5)
  })
})
