import { say } from '@dueprocess/rules'
import { constraintElement } from '../element.ts'
import { holds } from '../facts.ts'
import { listed, type Rule } from './inspection.ts'

/** Steps that one person has to take were taken by several. */
export const notSamePerson: Rule = function* ({ standing, step, ids }) {
  for (const constraint of standing.procedure.constraints) {
    if (constraint.kind !== 'same' || !constraint.steps.includes(step.id)) continue
    if (!holds(standing, constraint)) continue
    const element = constraintElement(constraint)
    const others = constraint.steps.flatMap((id) => {
      const before = id === step.id ? undefined : standing.done.get(id)
      return before && before.by.size > 0 ? [{ id, ...before }] : []
    })
    if (others.length > 0 && ids.length === 0) {
      yield { code: 'not-same-person', element, missing: [say`who took "${step.id}"`] }
      continue
    }
    const other = others.find(({ by }) => !ids.some((id) => by.has(id)))
    if (!other) continue
    yield {
      code: 'not-same-person',
      element,
      evidence: say`${listed(ids)} took "${step.id}"; "${other.id}" was taken by ${listed([...other.by])}.`,
      expected: say`The same person takes both.`,
      entries: other.entries,
    }
  }
}
