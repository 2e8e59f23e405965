export { canonicalTable } from './canonical.ts'
export { type CompiledTable, compileTable } from './compile.ts'
export type {
  Conflict,
  Decided,
  Decision,
  InvalidInput,
  NoMatch,
  Outcome,
  Outputs,
  Unknown,
} from './decision.ts'
export { type ExplainedCell, explainRow } from './explain-row.ts'
export { type MatrixOptions, matrixFromPipe } from './from-matrix.ts'
export { type PipeOptions, type TableFromText, tableFromPipe } from './from-pipe.ts'
export { type PipeCell, type PipeRow, type PipeTable, parsePipeTable } from './pipe.ts'
export {
  type HitPolicy,
  hitPolicies,
  type InputSource,
  type OutputCell,
  type OutputSource,
  type RowMode,
  type RuleLocation,
  type RuleSource,
  type TableIssue,
  type TableSource,
} from './source.ts'
export type { DecisionTable, OutputValue, TableInput, TableOutput, TableRule } from './table.ts'
export {
  generateTestCases,
  type TableTestCase,
  type TableTestCases,
  type TestCaseOptions,
  type TestReason,
} from './test-cases/generate.ts'
export type { CheckResult, FindingCode, TableFinding } from './verify/finding.ts'
export {
  type DependentInputs,
  type Verification,
  type VerifyOptions,
  verifyTable,
} from './verify/verify.ts'
