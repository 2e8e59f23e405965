export {
  type DeadlineExpectation,
  type DueProcessMatchers,
  matchers,
} from './vitest/matchers.ts'
export { type ScenariosOptions, scenarios } from './vitest/scenarios.ts'
