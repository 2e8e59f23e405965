// From a text to a procedure, without what runs cases: for programs that only check documents.

export { type CheckRules, type Procedure, suppressibleCodes } from './check/index.ts'
export {
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  type Position,
  type Range,
  type Severity,
} from './diagnostic/index.ts'
export { type LoadOptions, type LoadResult, loadProcedure } from './load-procedure.ts'
export { type Bases, basesAmong, type NamedText } from './overlay/index.ts'
