export type {
  EnumerationType,
  Issue,
  Json,
  NumberType,
  ReadFact,
  Scope,
  Span,
  Truth,
  Type,
} from '../values/index.ts'
export type { CompiledTable } from './assemble.ts'
export { canonicalTable } from './canonical.ts'
export { compileFactTable } from './compile-facts.ts'
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
