import type { Anchor, Metric, Report } from '@dueprocess/core'
import { expressionInWords, nameInWords, type Telling } from '../../words/index.ts'
import { type Block, type Cell, cell, lines, paragraph, table } from '../block.ts'
import {
  anchorInWords,
  calendarTitle,
  clauseCell,
  roleNames,
  stepTitle,
  titleOf,
  titleWithId,
} from '../say.ts'
import { part } from './rules.ts'

/** What is worked out over many cases: of which, by what, for which period, and who gets it. */
export function metrics(telling: Telling): readonly Block[] {
  const { metrics: say, columns } = telling.words.document
  const rows = [...telling.procedure.metrics.values()].map((metric): readonly Cell[] => [
    titleWithId(metric.title, metric.id, telling),
    lines(definitionOf(metric, telling)),
    lines(groupingsOf(metric, telling)),
    lines(periodOf(metric, telling)),
    clauseCell(metric.clauses),
  ])
  if (rows.length === 0) return []
  const head = [
    columns.metric,
    columns.definition,
    columns.grouping,
    columns.period,
    columns.clauses,
  ]
  return [
    paragraph(say.explanation),
    ...table(head, [20, 32, 18, 18, 12], rows),
    ...part(say.reports, reportTable(telling)),
  ]
}

function definitionOf(metric: Metric, telling: Telling): readonly string[] {
  const { metrics: say } = telling.words.document
  const { of, asOf } = metric
  return [
    measureInWords(metric, telling),
    ...(of ? [say.of(expressionInWords(of, telling))] : []),
    ...(asOf ? [say.asOf(eventInWords(asOf, telling))] : []),
  ]
}

function measureInWords({ measure }: Metric, telling: Telling): string {
  const { metrics: say } = telling.words.document
  if (measure.kind === 'count' || measure.kind === 'share') {
    const { condition } = measure
    return condition ? say[measure.kind](expressionInWords(condition, telling)) : say.cases
  }
  const value = measuredInWords(measure.value, telling)
  if (measure.kind !== 'percentile') return say[measure.kind](value)
  return say.percentile(value, `${Math.round(measure.rank * 1000) / 10}%`)
}

type Measured = Extract<Metric['measure'], { readonly kind: 'mean' | 'median' | 'sum' }>['value']

function measuredInWords(value: Measured, telling: Telling): string {
  const { metrics: say } = telling.words.document
  if (value.kind === 'expression') {
    const text = expressionInWords(value.expression, telling)
    return value.unit === undefined ? text : say.unit(text, value.unit)
  }
  const [from, to] = [eventInWords(value.from, telling), eventInWords(value.to, telling)]
  const { calendar } = value
  return calendar ? say.working(from, to, calendarTitle(calendar, telling)) : say.between(from, to)
}

function groupingsOf({ per }: Metric, telling: Telling): readonly string[] {
  const { metrics: say } = telling.words.document
  const groups = per.flatMap((one): readonly string[] => {
    if (one.kind === 'period') return []
    if (one.kind === 'fact') return [nameInWords(one.name, telling)]
    if (one.kind === 'holder') return [say.holder(roleNames([one.role], telling))]
    return [say[one.kind](stepTitle(one.step, telling))]
  })
  return groups.length > 0 ? groups : [say.whole]
}

/** The periods that it is broken down by, and to which of them a case belongs. */
function periodOf({ per, dated, trend }: Metric, telling: Telling): readonly string[] {
  const { metrics: say } = telling.words.document
  const periods = per.flatMap((one) => {
    if (one.kind !== 'period') return []
    const unit = say.units[one.unit]
    return [one.of ? say.periodOf(unit, eventInWords(one.of, telling)) : unit]
  })
  return [
    ...periods,
    dated ? say.dated(eventInWords(dated, telling)) : say.opened,
    ...(trend ? [say.trend(say.periods[trend.unit](trend.periods))] : []),
  ]
}

function eventInWords(event: Anchor, telling: Telling): string {
  const step = event.kind === 'step' ? telling.procedure.steps.get(event.step) : undefined
  return anchorInWords(event, telling, step?.stage !== undefined)
}

function reportTable(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const rows = [...telling.procedure.reports.values()].map((report): readonly Cell[] => [
    titleWithId(report.title, report.id, telling),
    cell(telling.words.document.metrics.every(unitOf(report, telling))),
    cell(roleNames(report.to, telling)),
    lines(report.shows.map((id) => titleOf(telling.procedure.metrics.get(id)?.title, id, telling))),
    clauseCell(report.clauses),
  ])
  const head = [columns.report, columns.period, columns.recipients, columns.shows, columns.clauses]
  return table(head, [24, 14, 20, 30, 12], rows)
}

function unitOf({ every }: Report, { words }: Telling): string {
  return words.document.metrics.units[every]
}
