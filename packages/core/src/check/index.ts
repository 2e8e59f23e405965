export { type Check, type Checked, type CheckResult, check, type Procedure } from './check.ts'
