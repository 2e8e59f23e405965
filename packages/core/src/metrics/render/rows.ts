import type { MetricResult } from '../result.ts'
import { columnTitle, formatFigure, groupWord } from './format.ts'
import { type MetricsLanguage, wordsIn } from './words.ts'

/** The groups of a metric as lines of a table, the whole last. */
export interface Rows {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many columns in front are words; those behind are numbers. */
  readonly words: number
}

export function rowsOf(result: MetricResult, language: MetricsLanguage): Rows {
  const words = wordsIn(language)
  const { columns, groups, whole, measures } = result
  const numbers = (figure: MetricResult['whole']): readonly string[] => [
    formatFigure(result, figure, language),
    ...[figure.cases, figure.known, figure.unknown, figure.excluded].map(String),
  ]
  const all = [words.all, ...columns.slice(1).map(() => '')]
  return {
    header: [
      ...(columns.length === 0 ? [''] : columns.map((column) => columnTitle(column, language))),
      words.measures[measures],
      words.cases,
      words.known,
      words.unknown,
      words.excluded,
    ],
    rows: [
      ...groups.map(({ of, ...figure }) => [
        ...columns.map((column, place) => groupWord(column, of[place] ?? null, language)),
        ...numbers(figure),
      ]),
      [...all, ...numbers(whole)],
    ],
    words: Math.max(columns.length, 1),
  }
}
