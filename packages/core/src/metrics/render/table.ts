import { makeVisible } from '../../diagnostic/visible.ts'
import type { Measurement, MetricResult } from '../result.ts'
import {
  columnsOfTrend,
  groupTitle,
  headOf,
  leftOutInWords,
  measureOf,
  titleOf,
  trendInWords,
} from './format.ts'
import { rowsOf } from './rows.ts'
import { widthOf } from './width.ts'
import { type MetricsLanguage, wordsIn } from './words.ts'

/** A measurement as text in columns, for a terminal. */
export function tableText(measurement: Measurement, language: MetricsLanguage): string {
  const { title, lines } = headOf(measurement, language)
  const { leftOut, metrics } = measurement
  const parts = [
    [title, ...lines],
    ...metrics.map((metric) => metricLines(metric, language)),
    ...(leftOut.length === 0 ? [] : [leftOutLines(measurement, language)]),
  ]
  return `${parts.map((part) => part.map((line) => makeVisible(line)).join('\n')).join('\n\n')}\n`
}

function leftOutLines({ leftOut }: Measurement, language: MetricsLanguage): readonly string[] {
  const reasons = leftOutInWords(leftOut, language).map((line) => `  ${line}`)
  return [wordsIn(language).leftOut(leftOut.length), ...reasons]
}

function metricLines(result: MetricResult, language: MetricsLanguage): readonly string[] {
  const { undated, trends } = result
  const trendColumns = columnsOfTrend(result)
  const colon = wordsIn(language).colon
  return [
    `${titleOf(result, language)} – ${measureOf(result, language)}`,
    ...inColumns(result, language),
    ...(undated > 0 ? [`  ${wordsIn(language).undated(undated)}`] : []),
    ...trends.map((trend) => {
      const of = trends.length > 1 ? groupTitle(trendColumns, trend.of, language) + colon : ''
      return `  ${of}${trendInWords(result, trend, language)}`
    }),
  ]
}

function inColumns(result: MetricResult, language: MetricsLanguage): readonly string[] {
  const { header, rows, words } = rowsOf(result, language)
  const lines = [header, ...rows].map((cells) => cells.map((cell) => makeVisible(oneLine(cell))))
  const widths = header.map((_, place) => {
    return lines.reduce((widest, cells) => Math.max(widest, widthOf(cells[place] ?? '')), 0)
  })
  return lines.map((cells) => {
    const shown = cells.map((cell, place) => {
      const gap = ' '.repeat((widths[place] ?? 0) - widthOf(cell))
      return place < words ? cell + gap : gap + cell
    })
    return `  ${shown.join('  ')}`.trimEnd()
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
