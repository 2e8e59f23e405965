import { advance, type CaseState, openCase, type Procedure } from '@dueprocess/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cnCybersecurityIncident } from '../src/index.ts'

const procedure: Procedure = cnCybersecurityIncident.load()
const lead = { id: 'sun', roles: ['incident-lead'] }

type Happened = { operator: string; outage: boolean; leak: boolean; content: boolean }
type Figures = Readonly<Record<string, number | undefined>>

/** A case with these figures; minutes become durations. */
function graded(happened: Happened, figures: Figures, openGrade: string | undefined): CaseState {
  const told = Object.entries(figures).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, inMinutes.has(name) ? `PT${value}M` : value]],
  )
  const notice = { discoveredAt: '2026-03-02T00:00:00Z', system: 'Shop', description: 'It stopped' }
  const at = '2026-03-02T00:01:00Z'
  const opened = openCase(procedure, { id: 'c', by: lead, at, data: { ...notice, ...happened } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.reasons))
  const data = { ...Object.fromEntries(told), ...(openGrade ? { openGrade } : {}) }
  const assessed = advance(procedure, opened.case, { step: 'assess', by: lead, at, data })
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.reasons))
  return assessed.case
}

// An oracle of its own, written from the criteria and not from the table: from where each figure is
// larger, major and particularly major, rising. `open` is a limit that is not confirmed.
const grades = ['ordinary', 'larger', 'major', 'particularly-major']
const never = Number.POSITIVE_INFINITY
const hours = (count: number): number => count * 60
type Limit = number | 'open'
const limits: Record<string, readonly [Limit, Limit, Limit]> = {
  portalDown: ['open', hours(6), hours(24)],
  ciiWholeStop: [10, hours(1), hours(6)],
  ciiMainStop: [30, 'open', hours(24)],
  provinceShare: [never, never, 50],
  prefectureShare: [30, 50, never],
  people: ['open', 'open', 10_000_000],
  personalInfo: [1_000_000, 10_000_000, 100_000_000],
  homepageContent: ['open', 'open', hours(6)],
  otherPageContent: ['open', 'open', hours(24)],
  reposts: ['open', 'open', 100_000],
  views: ['open', 'open', 1_000_000],
  loss: [5_000_000, 20_000_000, 100_000_000],
}
const inMinutes = new Set([
  ...['portalDown', 'ciiWholeStop', 'ciiMainStop', 'homepageContent', 'otherPageContent'],
])

/** Whether a figure matters, by what happened. */
function matters(figure: string, { operator, outage, leak, content }: Happened): boolean {
  if (figure === 'loss') return true
  if (figure === 'personalInfo') return leak
  if (/Content$|^reposts$|^views$/.test(figure)) return content
  return outage && (!figure.startsWith('cii') || operator === 'cii')
}

/** The lowest and the highest grade that one figure still allows, as places in `grades`. */
function bounds(figure: string, value: number | undefined, read: number): [number, number] {
  const steps = limits[figure] ?? []
  if (value === undefined) return [0, steps.findLastIndex((limit) => limit !== never) + 1]
  const low = steps.findLastIndex((limit) => limit !== 'open' && value >= limit) + 1
  let high = low
  while (value > 0 && steps[high] === 'open') high += 1
  return read < 0
    ? [low, high]
    : [Math.max(low, Math.min(read, high)), Math.max(low, Math.min(read, high))]
}

const mostly = fc.constantFrom(true, true, false)
const happened: fc.Arbitrary<Happened> = fc.record({
  operator: fc.constantFrom('cii', 'central-organ', 'other'),
  ...{ outage: mostly, leak: mostly, content: mostly },
})

/** Nothing, next to nothing, every limit and its neighbours. */
function known(figure: string): fc.Arbitrary<number> {
  const edges = (limits[figure] ?? []).filter((limit) => limit !== 'open' && limit !== never)
  const near = edges.flatMap((edge) => [Number(edge) - 1, Number(edge), Number(edge) + 1])
  const most = figure.endsWith('Share') ? 100 : never
  return fc.constantFrom(0, 1, ...near.filter((value) => value <= most))
}

const names = Object.keys(limits)
const nothing = Object.fromEntries(names.map((figure) => [figure, 0]))
const one = fc
  .constantFrom(...names)
  .chain((figure) => known(figure).map((value): Figures => ({ ...nothing, [figure]: value })))
const many = fc
  .nat({ max: 3 })
  .chain(
    (gaps): fc.Arbitrary<Figures> =>
      fc.record(
        Object.fromEntries(
          names.map((figure) => [
            figure,
            fc.oneof(
              { weight: 6, arbitrary: fc.constant(0) },
              { weight: 2, arbitrary: known(figure) },
              { weight: gaps, arbitrary: fc.constant(undefined) },
            ),
          ]),
        ),
      ),
  )
const stopped: Happened = { operator: 'cii', outage: true, leak: false, content: false }
const reading = fc.constantFrom(undefined, undefined, 0, 1, 2)

describe('the grade', () => {
  test('agrees with the criteria on random incidents, also where figures or limits are not known', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(happened, fc.oneof(one, many), reading, (what, told, read) => {
        const each = Object.entries(told)
          .filter(([figure]) => matters(figure, what))
          .map(([figure, value]) => bounds(figure, value, read ?? -1))
        const lowest = Math.max(...each.map(([low]) => low))
        const highest = Math.max(...each.map(([, high]) => high))
        const state = graded(what, told, read === undefined ? undefined : grades[read])
        const grade = state.decisions.grade
        const actual =
          grade?.kind === 'decided'
            ? [grade.outputs.grade, grade.outputs.grade]
            : grade?.kind === 'unknown' && [grade.lowest, grade.highest]
        seen.add(`${lowest}-${highest}`)
        expect(actual).toEqual([grades[lowest], grades[highest]])
        expect(state.deadlines.report?.status ?? 'idle').toBe(lowest >= 1 ? 'open' : 'idle')
      }),
      {
        numRuns: 2000,
        examples: [
          [stopped, { ...nothing, portalDown: hours(3) }, undefined],
          [stopped, { ...nothing, ciiMainStop: hours(1) }, undefined],
        ],
      },
    )
    expect([...seen].toSorted()).toEqual([
      '0-0',
      '0-1',
      '0-2',
      '0-3',
      '1-1',
      '1-2',
      '1-3',
      '2-2',
      '2-3',
      '3-3',
    ])
  })
})
