import { say } from '@dueprocess/rules'
import { constraintElement } from '../element.ts'
import { holds } from '../facts.ts'
import type { Inspection, Rule } from './inspection.ts'

/** Steps that different persons have to take were taken by the same one. */
export const samePersonTwice: Rule = function* ({ standing, step, ids }) {
  for (const constraint of standing.procedure.constraints) {
    if (constraint.kind !== 'different' || !constraint.steps.includes(step.id)) continue
    if (!holds(standing, constraint)) continue
    const element = constraintElement(constraint)
    if (ids.length === 0) {
      yield { code: 'same-person-twice', element, missing: [say`who took "${step.id}"`] }
      continue
    }
    for (const other of constraint.steps) {
      if (other === step.id) continue
      const again = ids.find((id) => doers(standing, other).by.includes(id))
      if (again === undefined) continue
      yield {
        code: 'same-person-twice',
        element,
        evidence: say`"${again}" took both "${other}" and "${step.id}".`,
        expected: say`Different persons take them.`,
        entries: doers(standing, other).entries,
      }
      break
    }
  }
}

/** Who has done a step, or voted on it. */
export function doers(
  { done, votes }: Inspection['standing'],
  step: string,
): { readonly by: readonly string[]; readonly entries: readonly number[] } {
  const before = done.get(step)
  const cast = votes.get(step) ?? []
  return {
    by: [...(before?.by ?? []), ...cast.flatMap(({ by }) => by)],
    entries: [...(before?.entries ?? []), ...cast.map(({ entry }) => entry)],
  }
}
