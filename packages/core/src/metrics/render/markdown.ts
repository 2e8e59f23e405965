import { markdown as md } from '../../compliance/render/markup.ts'
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
import { type MetricsLanguage, wordsIn } from './words.ts'

/** A measurement as Markdown. */
export function markdownText(measurement: Measurement, language: MetricsLanguage): string {
  const { title, lines } = headOf(measurement, language)
  const { metrics, leftOut } = measurement
  const words = wordsIn(language)
  const parts = [
    `# ${md(title)}`,
    lines.map(md).join('  \n'),
    ...metrics.flatMap((metric) => metricParts(metric, language)),
    ...(leftOut.length === 0
      ? []
      : [
          `## ${words.leftOut(leftOut.length)}`,
          leftOutInWords(leftOut, language)
            .map((line) => `- ${md(line)}`)
            .join('\n'),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function metricParts(result: MetricResult, language: MetricsLanguage): readonly string[] {
  const { header, rows, words } = rowsOf(result, language)
  const { clauses, undated, trends } = result
  const cited = clauses.map(({ ref }) => ref).join(', ')
  const columns = columnsOfTrend(result)
  const told = trends.map((trend) => {
    const of =
      trends.length > 1 ? groupTitle(columns, trend.of, language) + wordsIn(language).colon : ''
    return `- ${md(of + trendInWords(result, trend, language))}`
  })
  return [
    `## ${md(titleOf(result, language))}`,
    md(measureOf(result, language) + (cited === '' ? '' : ` (${cited})`)),
    [
      row(header),
      row(header.map((_, place) => (place < words ? '---' : '---:'))),
      ...rows.map((cells) => row(cells.map(md))),
    ].join('\n'),
    ...(undated > 0 ? [md(wordsIn(language).undated(undated))] : []),
    ...(told.length > 0 ? [told.join('\n')] : []),
  ]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
