import { say, spokenLanguage } from '@dueprocess/rules'
import { constraintElement } from '../element.ts'
import { holds, test } from '../facts.ts'
import type { Remark } from '../finding.ts'
import type { Standing } from '../standing.ts'

/** The constraints that are broken as the case stands: what must never be true is. */
export function forbiddenNow(standing: Standing): ReadonlySet<string> {
  const broken = standing.procedure.constraints.filter((constraint) => {
    if (constraint.kind !== 'never' || !holds(standing, constraint)) return false
    return test(standing, constraint.condition) === true
  })
  return new Set(broken.map(({ id }) => id))
}

/** What must never be true has become so. */
export function* forbiddenState(
  standing: Standing,
  before: ReadonlySet<string>,
): Generator<Remark> {
  const now = forbiddenNow(standing)
  for (const constraint of standing.procedure.constraints) {
    if (constraint.kind !== 'never' || !now.has(constraint.id) || before.has(constraint.id))
      continue
    const words = constraint.condition.words(spokenLanguage())
    yield {
      code: 'forbidden-state',
      element: constraintElement(constraint),
      evidence: say`From this entry on it is true that ${words}.`,
      expected: say`It is never true that ${words}.`,
    }
  }
}
