import type { Entry, Procedure } from '@dueprocess/core'
import { citations, shownBy } from './citations.ts'

/** A case that was played, with the name of what it was played by. */
export interface PlayedScenario {
  readonly name: string
  readonly trail: readonly Entry[]
  /**
   * Whether it came out as its scenario expects. A departure that is expected breaks nothing: it
   * shows that the clause is watched. Absent where nothing was expected: a case that happened.
   */
  readonly passed?: boolean
}

/** What carries a clause, and what came of trying it. */
export interface CarriedClause {
  /** The elements that cite it. */
  readonly elements: readonly string[]
  /** What exercised one of them. */
  readonly scenarios: readonly string[]
  /** Of those, the scenarios that failed and the cases that depart from it. */
  readonly broken: readonly string[]
}

/** Every clause that a procedure cites, in the order of its elements. */
export function carriedClauses(
  procedure: Procedure,
  played: readonly PlayedScenario[],
): ReadonlyMap<string, CarriedClause> {
  const shown = played.map(({ name, trail, passed }) => ({
    name,
    passed,
    ...shownBy(procedure, trail),
  }))
  return new Map(
    [...citations(procedure)].map(([clause, elements]) => {
      const exercised = shown.filter((one) => one.exercised.has(clause))
      const broken = exercised.filter(({ passed, broken }) =>
        passed === undefined ? broken.has(clause) : !passed,
      )
      const names = (of: typeof shown): readonly string[] => of.map(({ name }) => name)
      return [clause, { elements, scenarios: names(exercised), broken: names(broken) }]
    }),
  )
}
