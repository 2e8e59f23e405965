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
