export { type CheckResult, check, type Procedure, suppressibleCodes } from './check.ts'
export type { Checked } from './checked.ts'
export type { Check } from './defect.ts'
export type { CheckRules } from './rules.ts'
