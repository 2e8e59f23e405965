import { say } from '@dueprocess/rules'
import { constraintElement } from '../element.ts'
import { holds } from '../facts.ts'
import { tellsStep } from '../history.ts'
import type { Rule } from './inspection.ts'

/** A step was taken before another one that comes first. */
export const stepOutOfOrder: Rule = function* ({ standing, step }) {
  for (const constraint of standing.procedure.constraints) {
    if (constraint.kind !== 'first-then' || constraint.then !== step.id) continue
    if (!holds(standing, constraint)) continue
    const { first, each } = constraint
    const times = standing.done.get(first)?.times ?? 0
    const needed = each ? (standing.done.get(step.id)?.times ?? 0) + 1 : 1
    if (times >= needed) continue
    const element = constraintElement(constraint)
    const isKnown = tellsStep(standing.tells, first)
    if (!standing.wholeFromBeginning || !isKnown) {
      const missing = isKnown
        ? say`what was done before the first event`
        : say`whether "${first}" was taken`
      yield { code: 'step-out-of-order', element, missing: [missing] }
      continue
    }
    yield {
      code: 'step-out-of-order',
      element,
      evidence: say`"${step.id}" was taken after "${first}" had been done ${times} times.`,
      expected: say`"${first}" is done first${each ? say`, each time anew` : ''}.`,
    }
  }
}
