import type { Measurement } from '../result.ts'
import { csvText } from './csv.ts'
import { markdownText } from './markdown.ts'
import { svgText } from './svg.ts'
import { tableText } from './table.ts'
import type { MetricsLanguage } from './words.ts'

export interface RenderReportOptions {
  readonly format: 'table' | 'csv' | 'json' | 'markdown' | 'svg'
  /** English where absent; CSV and JSON have the words of the procedure. */
  readonly language?: MetricsLanguage
}

/** Writes a measurement down; the same measurement gives the same text. */
export function renderReport(
  measurement: Measurement,
  { format, language = 'en' }: RenderReportOptions,
): string {
  return formats[format](measurement, language)
}

const formats: Readonly<
  Record<RenderReportOptions['format'], (of: Measurement, language: MetricsLanguage) => string>
> = {
  table: tableText,
  csv: csvText,
  json: (measurement) => `${JSON.stringify(measurement, null, 2)}\n`,
  markdown: markdownText,
  svg: svgText,
}
