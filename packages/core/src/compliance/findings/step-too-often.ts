import { say } from '@dueprocess/rules'
import { constraintElement } from '../element.ts'
import { holds } from '../facts.ts'
import type { Rule } from './inspection.ts'

/** A step was taken more often than it may be. */
export const stepTooOften: Rule = function* ({ standing, step }) {
  for (const constraint of standing.procedure.constraints) {
    if (constraint.kind !== 'at-most' || constraint.step !== step.id) continue
    const done = standing.done.get(step.id)
    if (!holds(standing, constraint) || !done || done.times < constraint.count) continue
    yield {
      code: 'step-too-often',
      element: constraintElement(constraint),
      evidence: say`"${step.id}" was taken ${done.times + 1} times.`,
      expected: say`It is taken at most ${constraint.count} times.`,
      entries: done.entries,
    }
  }
}
