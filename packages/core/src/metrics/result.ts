import type { Clause, Measure, PeriodUnit, Texts } from '../procedure/index.ts'

/** What metrics come to over cases. Plain JSON; the same cases give the same, in whatever order. */
export interface Measurement {
  readonly format: 1
  readonly procedure: { readonly id: string; readonly version: string; readonly title: Texts }
  /** The report that it was asked for. */
  readonly report?: ReportHead
  /** In which periods lie: that of the first calendar. */
  readonly zone: string
  /** RFC 3339 in UTC: how far trails were read, and which cases were asked for. */
  readonly at: string
  readonly from: string | null
  readonly until: string | null
  /** How many cases were read. Those left out are not among them. */
  readonly cases: number
  readonly leftOut: readonly LeftOut[]
  readonly metrics: readonly MetricResult[]
}

export interface ReportHead {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly every: PeriodUnit
  readonly to: readonly string[]
  /** The period that it is about; null where another span of time was asked for. */
  readonly period: string | null
}

/** A case that is in no figure, and why. */
export interface LeftOut {
  /** Its place among the cases, from 0. */
  readonly index: number
  readonly case: string | null
  /**
   * not-a-trail: no list of entries, or an empty one. broken: it was changed, cut or mixed up.
   * other-procedure: a case of another procedure. not-understood: whole, and no entries as we write
   * them. counted-already: this trail was read before. same-id: another
   * trail whose case has this id was read before. later: it was opened after `at`.
   */
  readonly why:
    | 'not-a-trail'
    | 'broken'
    | 'other-procedure'
    | 'not-understood'
    | 'counted-already'
    | 'same-id'
    | 'later'
  /** Of a case with the id of another one: the place of that one, which is counted. */
  readonly other?: number
  /** Of a broken trail: what is wrong first, in English. */
  readonly detail?: string
}

export interface MetricResult {
  readonly metric: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly measures: Measure['kind']
  /** Of a percentile: 0.9 is the ninetieth. */
  readonly rank?: number
  /** What its values are: how many cases, a part of 1, a number, or milliseconds. */
  readonly is: 'cases' | 'share' | 'number' | 'time'
  /** Of money. */
  readonly unit?: string
  /** Whose working time it is; absent: elapsed time. */
  readonly calendar?: string
  readonly columns: readonly Column[]
  /** Over all cases of the time asked for. */
  readonly whole: Figure
  /** In the order of the columns: scales as declared, periods as they came, unknown last. */
  readonly groups: readonly (Figure & { readonly of: readonly (string | null)[] })[]
  /** Cases of which the event that dates them has not happened, and those of another time. */
  readonly undated: number
  readonly outside: number
  /** The first is of all cases; the others are of the groups, without their periods. */
  readonly trends: readonly (Trend & { readonly of: readonly (string | null)[] })[]
}

/** What a metric is broken down by. */
export interface Column {
  readonly text: string
  readonly kind: 'fact' | 'actor' | 'role' | 'holder' | 'period'
  readonly title: Texts
  /** Of its values, where these are words. */
  readonly labels: { readonly [word: string]: Texts }
}

/** `cases` = `known` + `unknown` + `excluded`. */
export interface Figure {
  /** Null where nothing is known, or where it is too large for a number. */
  readonly value: number | null
  readonly cases: number
  /** How many the value rests on. */
  readonly known: number
  /** Of these it is not known whether they belong, or what their value is. */
  readonly unknown: number
  /** These the metric is not about. */
  readonly excluded: number
  /** Of a share: how many there are in which it is true. */
  readonly hits?: number
  readonly tooLarge?: true
}

/** How a figure went on over whole periods. */
export interface Trend {
  readonly unit: PeriodUnit
  readonly points: readonly {
    readonly period: string
    readonly value: number | null
    readonly cases: number
  }[]
  /** Absent where there are too few periods of which the figure is known. */
  readonly forecast?: Forecast
  readonly tooFew?: { readonly needed: number; readonly known: number }
}

/** A straight line through the periods (Theil–Sen), and the period that it leads to. */
export interface Forecast {
  /** How much the figure grows in one period. */
  readonly slope: number
  readonly period: string
  readonly value: number
  /** By how much forecasts made in the same way for the periods that are known were off, in the mean. */
  readonly error: number
  /** The same for "as in the period before"; where it is less, the line helps nobody. */
  readonly naiveError: number
}
