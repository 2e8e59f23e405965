export {
  type Coverage,
  type CoverageFigures,
  type CoveragePart,
  type CoverageThreshold,
  coverageOf,
  coverageShortfalls,
  keyOf,
} from './coverage.ts'
export { type CoverageHtmlOptions, coverageHtml } from './coverage-html.ts'
export { type DescribeCoverageOptions, describeCoverage } from './describe-coverage.ts'
export {
  type CoverageKind,
  coverageKinds,
  type Element,
  elementsIn,
  elementsOf,
} from './elements.ts'
export type { CoverageLanguage } from './words.ts'
