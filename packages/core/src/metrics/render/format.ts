import { formatInstantIn, parseInstant } from '@dueprocess/rules'
import { textIn } from '../../procedure/index.ts'
import type { Column, Figure, LeftOut, Measurement, MetricResult, Trend } from '../result.ts'
import { type MetricsLanguage, wordsIn } from './words.ts'

type Scale = Pick<MetricResult, 'is' | 'unit' | 'calendar'>

/** A value as people read it: `75.0 %`, `12`, `3.5 h`, `1200 CNY`. */
export function formatValue(scale: Scale, value: number, language: MetricsLanguage): string {
  return scales[scale.is](scale, value, language)
}

type Format = (scale: Scale, value: number, language: MetricsLanguage) => string

const scales: Readonly<Record<MetricResult['is'], Format>> = {
  cases: (_, value) => rounded(value, 1),
  share: (_, value) => `${(value * 100).toFixed(1)} %`,
  number: ({ unit }, value) =>
    unit === undefined ? rounded(value, 2) : `${rounded(value, 2)} ${unit}`,
  time: ({ calendar }, value, language) => formatTime(value, language, calendar === undefined),
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Working time goes up to hours: how long a day of work is differs from day to day. */
function formatTime(value: number, language: MetricsLanguage, hasDays: boolean): string {
  const size = Math.abs(value)
  const { times } = wordsIn(language)
  if (size >= 3 * DAY && hasDays) return `${(value / DAY).toFixed(1)} ${times.day}`
  if (size >= HOUR) return `${(value / HOUR).toFixed(1)} ${times.hour}`
  if (size >= MINUTE) return `${(value / MINUTE).toFixed(1)} ${times.minute}`
  return `${rounded(value / SECOND, 1)} ${times.second}`
}

/** With so many digits behind the point at most. */
function rounded(value: number, digits: number): string {
  if (Math.abs(value) >= 1e15) return String(value)
  return String(Number(value.toFixed(digits)))
}

/** The value of a figure, or why it has none. */
export function formatFigure(scale: Scale, figure: Figure, language: MetricsLanguage): string {
  if (figure.value !== null) return formatValue(scale, figure.value, language)
  return figure.tooLarge ? wordsIn(language).tooLarge : '–'
}

/** How much a figure grows; of shares in points of a percent. */
export function formatChange(scale: Scale, value: number, language: MetricsLanguage): string {
  return `${value > 0 ? '+' : ''}${formatDistance(scale, value, language)}`
}

/** How far two values are apart. */
export function formatDistance(scale: Scale, value: number, language: MetricsLanguage): string {
  if (scale.is !== 'share') return formatValue(scale, value, language)
  return `${(value * 100).toFixed(1)} ${wordsIn(language).points}`
}

/** What a metric is called, and what its values are. */
export function titleOf({ title, metric }: MetricResult, language: MetricsLanguage): string {
  return textIn(title, [language], metric)
}

/** `Median, working time (office)`. */
export function measureOf(result: MetricResult, language: MetricsLanguage): string {
  const words = wordsIn(language)
  const { measures, rank, is, calendar } = result
  const measure =
    rank === undefined ? words.measures[measures] : words.percentile(`${rounded(rank * 100, 4)} %`)
  if (is !== 'time') return measure
  const time = calendar === undefined ? words.elapsedTime : `${words.workingTime} (${calendar})`
  return `${measure}, ${time}`
}

/** What stands over a column. */
export function columnTitle({ text, kind, title }: Column, language: MetricsLanguage): string {
  const words = wordsIn(language)
  const [first = '', ...rest] = text.split(' of ')
  if (kind === 'fact') return textIn(title, [language], text)
  if (kind !== 'period') return words.columns[kind](textIn(title, [language], rest.join(' of ')))
  const unit = words.units[first as keyof typeof words.units]
  return rest.length === 0 ? unit : words.periodOf(unit, rest.join(' of '))
}

/** A value of a column. */
export function groupWord(
  { labels, kind }: Column,
  word: string | null,
  language: MetricsLanguage,
): string {
  const words = wordsIn(language)
  if (word === null) return words.notKnown
  const labelled = (one: string): string => {
    return textIn((Object.hasOwn(labels, one) ? labels[one] : undefined) ?? {}, [language], one)
  }
  if (kind === 'role') return word.split(', ').map(labelled).join(', ')
  const isTruth = kind === 'fact' && (word === 'true' || word === 'false')
  return isTruth && !Object.hasOwn(labels, word) ? words.truth[word] : labelled(word)
}

/** The columns that the groups of a trend are made of: periods are its points. */
export function columnsOfTrend({ columns }: MetricResult): readonly Column[] {
  return columns.filter(({ kind }) => kind !== 'period')
}

/** What groups are called: `P1, First line`; the whole is `All`. */
export function groupTitle(
  columns: readonly Column[],
  of: readonly (string | null)[],
  language: MetricsLanguage,
): string {
  if (of.length === 0) return wordsIn(language).all
  return columns.map((column, place) => groupWord(column, of[place] ?? null, language)).join(', ')
}

/** What a trend came to, in a sentence. */
export function trendInWords(
  result: MetricResult,
  trend: Trend,
  language: MetricsLanguage,
): string {
  const words = wordsIn(language)
  const { unit, points, forecast, tooFew } = trend
  if (!forecast) return words.tooFew(tooFew?.known ?? 0, tooFew?.needed ?? 0, unit)
  const { slope, period, value, error, naiveError } = forecast
  const told = words.forecast(
    period,
    formatValue(result, value, language),
    formatDistance(result, error, language),
    formatDistance(result, naiveError, language),
  )
  const change = words.perPeriod(formatChange(result, slope, language), unit)
  return `${words.trend(points.length, unit)}${words.colon}${change}${words.stop}${told}`
}

/** What a measurement is of: procedure, span of time, how many cases. */
export function headOf(
  { procedure, report, zone, at, from, until, cases }: Measurement,
  language: MetricsLanguage,
): { readonly title: string; readonly lines: readonly string[] } {
  const words = wordsIn(language)
  const name = textIn(procedure.title, [language], procedure.id)
  const title = report ? textIn(report.title, [language], report.id) : name
  const isWhole = from === null && until === null
  const span =
    report?.period ?? (isWhole ? undefined : words.span(here(from, zone), here(until, zone)))
  const about = [
    ...(span === undefined ? [] : [span]),
    words.asOf(here(at, zone) ?? at),
    words.read(cases),
  ]
  return { title, lines: [`${name} ${procedure.version}`, about.join(words.stop)] }
}

/** An instant by the clock of a zone. */
function here(text: string | null, zone: string): string | null {
  const instant = text === null ? undefined : parseInstant(text)
  return instant === undefined ? text : formatInstantIn(instant, zone)
}

/** How many cases were left out for each reason, and the first of them. */
export function leftOutInWords(
  leftOut: readonly LeftOut[],
  language: MetricsLanguage,
): readonly string[] {
  const words = wordsIn(language)
  const reasons = new Map<LeftOut['why'], LeftOut[]>()
  for (const one of leftOut) reasons.set(one.why, [...(reasons.get(one.why) ?? []), one])
  return [...reasons].map(([why, all]) => {
    const named = all.slice(0, 5).map((one) => one.case ?? `#${one.index + 1}`)
    const rest = all.length > named.length ? ', …' : ''
    return `${words.why[why]} (${all.length})${words.colon}${named.join(', ')}${rest}`
  })
}
