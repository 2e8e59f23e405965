export type * from './generated/scenario-source.ts'
export { type ReadScenarios, readScenarios } from './read-scenarios.ts'
