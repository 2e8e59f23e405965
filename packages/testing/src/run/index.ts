export { type Acted, act, wake } from './act.ts'
export type { EndedWay } from './ended-ways.ts'
export type { Failure } from './failure.ts'
export { type RunHow, runScenario, type ScenarioResult } from './run-scenario.ts'
export {
  type PreparedScenario,
  type PreparedScenarios,
  prepareScenarios,
  type ResolveProcedure,
  type RunOptions,
  runScenarios,
  type ScenarioRun,
} from './run-scenarios.ts'
export { beginRun, follow, type RunState } from './run-state.ts'
export { type TableBound, tableBounds } from './table-bounds.ts'
export type { TimelineLine } from './timeline.ts'
export { refusalOf, type ScenarioRefusal, type ScenarioTrace, traceOf } from './trace.ts'
