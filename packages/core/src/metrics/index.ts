// From trails to figures over many cases.

export {
  lastPeriodOf,
  type MeasuredCase,
  type MeasureOptions,
  type Measuring,
  measure,
  startMeasuring,
} from './measure.ts'
export { type RenderReportOptions, renderReport } from './render/render.ts'
export type { MetricsLanguage } from './render/words.ts'
export type {
  Column,
  Figure,
  Forecast,
  LeftOut,
  Measurement,
  MetricResult,
  ReportHead,
  Trend,
} from './result.ts'
