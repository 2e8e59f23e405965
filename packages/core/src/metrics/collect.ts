import type { Zone } from '@dueprocess/rules'
import type { LinkedProcedure, Metric } from '../procedure/index.ts'
import { columnOf, orderOf } from './columns.ts'
import { endOf, type Period, periodAt } from './period.ts'
import type { Sample } from './read-case.ts'
import type { MetricResult } from './result.ts'
import { count, figureOf, newTally, type Tally } from './tally.ts'
import { trendOf } from './trend.ts'

/** What a metric has counted so far. */
export interface Collected {
  readonly metric: Metric
  add(sample: Sample): void
  readonly whole: Tally
  readonly groups: ReadonlyMap<string, Group>
  readonly apart: { undated: number; outside: number }
  /** By the groups without periods, the whole first; then by the number of the period. */
  readonly series: ReadonlyMap<string, Series>
  /** The periods that a trend looks at; absent without one. */
  readonly window?: Window
}

interface Window {
  readonly from: number
  readonly to: Period
  /** The first period in which any case is dated. */
  first: number
}

interface Group {
  readonly of: readonly (string | null)[]
  readonly tally: Tally
}

interface Series {
  readonly of: readonly (string | null)[]
  readonly tallies: Map<number, Tally>
}

/** Which cases count: those dated in a span, and those of the whole periods before its end. */
export interface Span {
  readonly from?: number
  readonly until?: number
  readonly at: number
  readonly zone: Zone
}

/** Begins to count. */
export function collect(metric: Metric, span: Span): Collected {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY, at, zone } = span
  const whole = newTally()
  const groups = new Map<string, Group>()
  const series = new Map<string, Series>()
  const apart = { undated: 0, outside: 0 }
  const window = windowOf(metric, Math.min(until, at), zone)
  const names = window ? seriesOf(metric) : []

  const addToSeries = (sample: Sample, date: number): void => {
    if (!window) return
    const { number } = periodAt(date, window.to.unit, zone)
    window.first = Math.min(window.first, number)
    if (number < window.from || number > window.to.number) return
    for (const { of, key } of names.map((name) => name(sample))) {
      const one = series.get(key) ?? { of, tallies: new Map<number, Tally>() }
      series.set(key, one)
      const tally = one.tallies.get(number) ?? newTally()
      one.tallies.set(number, tally)
      count(tally, sample)
    }
  }
  const add = (sample: Sample): void => {
    const { date, of } = sample
    if (date === undefined) {
      apart.undated += 1
      return
    }
    addToSeries(sample, date)
    if (date < from || date >= until) {
      apart.outside += 1
      return
    }
    count(whole, sample)
    if (of.length === 0) return
    const key = JSON.stringify(of)
    const group = groups.get(key) ?? { of, tally: newTally() }
    groups.set(key, group)
    count(group.tally, sample)
  }
  return { metric, add, whole, groups, apart, series, ...(window ? { window } : {}) }
}

/** The last whole period before an instant, with those before it that a trend looks at. */
function windowOf({ trend }: Metric, before: number, zone: Zone): Window | undefined {
  if (!trend) return undefined
  const here = periodAt(before, trend.unit, zone)
  const isWhole = endOf(here, zone) <= before
  const to = isWhole ? here : { ...here, number: here.number - 1 }
  return { from: to.number - trend.periods + 1, to, first: Number.POSITIVE_INFINITY }
}

type NameSeries = (sample: Sample) => {
  readonly of: readonly (string | null)[]
  readonly key: string
}

/** Every case belongs to the whole, and to the group that it is in whatever its period. */
function seriesOf({ per }: Metric): readonly NameSeries[] {
  const places = per.flatMap(({ kind }, place) => (kind === 'period' ? [] : [place]))
  const whole: NameSeries = () => ({ of: [], key: '' })
  if (places.length === 0) return [whole]
  return [
    whole,
    (sample) => {
      const of = places.map((place) => sample.of[place] ?? null)
      return { of, key: JSON.stringify(of) }
    },
  ]
}

/** What it came to. */
export function resultOf(procedure: LinkedProcedure, collected: Collected): MetricResult {
  const { metric, whole, groups, apart } = collected
  const { id, title, clauses, measure, per } = metric
  const compare = comparing(procedure, metric.per)
  const sorted = [...groups.values()].sort((a, b) => compare(a.of, b.of))
  return {
    metric: id,
    title,
    clauses,
    measures: measure.kind,
    ...('rank' in measure ? { rank: measure.rank } : {}),
    ...scaleOf(metric),
    columns: per.map((one) => columnOf(procedure, one)),
    whole: figureOf(measure, whole),
    groups: sorted.map(({ of, tally }) => ({ of, ...figureOf(measure, tally) })),
    ...apart,
    trends: trendsOf(procedure, collected),
  }
}

function trendsOf(procedure: LinkedProcedure, { metric, series, window }: Collected) {
  if (!window) return []
  const { measure } = metric
  const all = series.get('') ?? { of: [], tallies: new Map<number, Tally>() }
  // What was not yet in use had no cases, and that is no trend.
  const span = { from: Math.max(window.from, window.first), to: window.to }
  const columns = metric.per.filter(({ kind }) => kind !== 'period')
  const compare = comparing(procedure, columns)
  const others = [...series].filter(([key]) => key !== '').map(([, one]) => one)
  return [all, ...others.sort((a, b) => compare(a.of, b.of))].map(({ of, tallies }) => ({
    of,
    ...trendOf(measure, tallies, span),
  }))
}

function comparing(procedure: LinkedProcedure, per: Metric['per']) {
  const orders = per.map((one) => orderOf(procedure, one))
  return (a: readonly (string | null)[], b: readonly (string | null)[]): number => {
    for (const [place, order] of orders.entries()) {
      const difference = order(a[place] ?? null, b[place] ?? null)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function scaleOf({ measure }: Metric): Pick<MetricResult, 'is' | 'unit' | 'calendar'> {
  if (measure.kind === 'count') return { is: 'cases' }
  if (measure.kind === 'share') return { is: 'share' }
  const { value } = measure
  if (value.kind === 'expression') {
    return { is: value.is, ...(value.unit === undefined ? {} : { unit: value.unit }) }
  }
  return { is: 'time', ...(value.calendar ? { calendar: value.calendar.id } : {}) }
}
