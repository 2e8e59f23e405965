import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure, renderReport } from '../../src/metrics/index.ts'
import { casesOf, type Deed, deed, desk, instant, type Story } from './desk.ts'

const at = instant('2026-12-31T00:00')

const two = (number: number): string => String(number).padStart(2, '0')

/** A case of any month, given up at any point, with whole amounts, so that sums are exact. */
const story = fc
  .record({
    month: fc.integer({ min: 1, max: 9 }),
    day: fc.integer({ min: 1, max: 28 }),
    area: fc.constantFrom('network', 'software'),
    urgent: fc.boolean(),
    loss: fc.option(fc.nat(1000), { nil: undefined }),
    steps: fc.nat(4),
    line: fc.constantFrom('ann', 'bob', 'cyd'),
    satisfaction: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    solved: fc.boolean(),
  })
  .map(({ month, day, area, urgent, loss, steps, line, satisfaction, solved }) => {
    const time = (hour: number): string => `2026-${two(month)}-${two(day)}T${two(hour)}:00`
    const deeds: readonly Deed[] = [
      deed('accept', line === 'cyd' ? 'ann' : line, time(10)),
      deed('hand-over', 'bob', time(11)),
      deed('resolve', line, time(12)),
      deed('call-back', 'ann', time(18), {
        solved,
        ...(satisfaction === undefined ? {} : { satisfaction }),
      }),
    ]
    const intake = { area, urgent, ...(loss === undefined ? {} : { loss }) }
    return { at: time(9), intake, deeds: deeds.slice(0, steps) }
  })

const someCases = fc
  .array(story, { maxLength: 12 })
  .map((stories) => casesOf(stories.map((one, index): Story => ({ ...one, id: `case-${index}` }))))

const runs = { numRuns: 25 }

describe('figures over any cases', () => {
  it('known, unknown and excluded make all, in the whole as in each group', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const { metrics } = measure(desk, cases, { at })
        for (const { whole, groups, undated, outside, metric } of metrics) {
          expect(whole.cases + undated + outside, metric).toBe(cases.length)
          for (const { cases: all, known, unknown, excluded } of [whole, ...groups]) {
            expect(known + unknown + excluded, metric).toBe(all)
          }
        }
      }),
      runs,
    )
  })

  it('groups make the whole: cases, counts and sums', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const { metrics } = measure(desk, cases, { at })
        for (const { whole, groups, columns, measures } of metrics) {
          if (columns.length === 0) continue
          const sum = (of: (figure: (typeof groups)[number]) => number): number => {
            return groups.reduce((all, figure) => all + of(figure), 0)
          }
          expect(sum(({ cases }) => cases)).toBe(whole.cases)
          expect(sum(({ known }) => known)).toBe(whole.known)
          if (measures === 'count') expect(sum(({ value }) => value ?? 0)).toBe(whole.value ?? 0)
          if (measures === 'share') expect(sum(({ hits }) => hits ?? 0)).toBe(whole.hits)
        }
      }),
      runs,
    )
  })

  it('periods of a trend make the whole', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const options = {
          at,
          from: instant('2026-07-01T00:00'),
          until: instant('2027-01-01T00:00'),
        }
        const [requests] = measure(desk, cases, options).metrics
        const points = requests?.trends[0]?.points ?? []
        const sum = points.reduce((all, { cases: some }) => all + some, 0)
        // Six whole months before the year is over: June to November.
        const first = instant('2026-06-01T00:00')
        const inSpan = cases.filter(({ trail }) => Date.parse(trail[0]?.at ?? '') >= first)
        expect(sum).toBe(inSpan.length)
      }),
      runs,
    )
  })

  it('are the same in whatever order cases come, to the last byte of each format', () => {
    fc.assert(
      fc.property(someCases, fc.infiniteStream(fc.nat()), (cases, order) => {
        const turned = cases
          .map((one) => ({ one, place: order.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one)
        const before = measure(desk, cases, { at })
        const after = measure(desk, turned, { at })
        expect(after).toEqual(before)
        for (const format of ['table', 'csv', 'json', 'markdown', 'svg'] as const) {
          expect(renderReport(after, { format })).toBe(renderReport(before, { format }))
        }
      }),
      runs,
    )
  })

  it('a share lies within 0 and 1, and so does what is forecast of it', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        for (const { is, whole, groups, trends } of measure(desk, cases, { at }).metrics) {
          if (is !== 'share') continue
          const forecasts = trends.flatMap(({ forecast }) => forecast ?? [])
          for (const { value } of [whole, ...groups, ...forecasts]) {
            if (value === null) continue
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
        }
      }),
      runs,
    )
  })
})
