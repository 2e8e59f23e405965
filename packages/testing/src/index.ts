// Scenario files.

export { type ReadScenarios, readScenarios } from './grammar/index.ts'
export {
  type Failure,
  type PreparedScenario,
  type PreparedScenarios,
  prepareScenarios,
  type ResolveProcedure,
  type RunHow,
  type RunOptions,
  runScenarios,
  type ScenarioRefusal,
  type ScenarioResult,
  type ScenarioRun,
  type ScenarioTrace,
  type TableBound,
  type TimelineLine,
} from './run/index.ts'

// The procedures that they name.

export {
  findPreset,
  isPath,
  type ProcedureSources,
  presets,
  procedureOf,
} from './files/index.ts'

// What came of them, for people and build servers.

export {
  type DescribeOptions,
  describeFailure,
  describeResult,
  describeTimeline,
  junitXml,
  type RunFile,
} from './report/index.ts'

// Time for hosts under test.

export { createSimulatedClock, type SimulatedClock } from './clock/index.ts'

// From a case that happened.

export { type CapturedScenario, type CaptureOptions, scenarioFromTrail } from './capture/index.ts'

// What a suite shows of its procedure.

export {
  type Coverage,
  type CoverageFigures,
  type CoverageHtmlOptions,
  type CoverageKind,
  type CoverageLanguage,
  type CoveragePart,
  type CoverageThreshold,
  coverageHtml,
  coverageKinds,
  coverageOf,
  coverageShortfalls,
  type DescribeCoverageOptions,
  describeCoverage,
} from './coverage/index.ts'

// Scenarios that nobody wrote.

export {
  type GeneratedScenarios,
  type GenerateOptions,
  generateScenarios,
} from './generate/index.ts'

// Whether a suite would notice a mistake in its procedure.

export {
  type KilledMutant,
  type Mutant,
  type MutationOptions,
  type MutationScore,
  mutants,
  mutationScore,
} from './mutate/index.ts'
