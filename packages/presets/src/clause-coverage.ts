import type { ClauseCoverage } from './clause-source.ts'
import { coverageRows, scenarioNames } from './generated/clause-coverage.ts'

/** A clause with its elements, and the numbers of the scenarios that exercised it and that failed. */
export type CoverageRow = readonly [
  clause: string,
  elements: readonly string[],
  scenarios: readonly number[],
  broken: readonly number[],
]

/** What carries each clause in the presets, and what came of trying it when they were last tested. */
export const clauseCoverage: readonly ClauseCoverage[] = /* @__PURE__ */ coverageRows.map(
  ([clause, elements, scenarios, broken]) => ({
    clause,
    elements,
    scenarios: namesOf(scenarios),
    broken: namesOf(broken),
  }),
)

function namesOf(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => scenarioNames[number] ?? '')
}
