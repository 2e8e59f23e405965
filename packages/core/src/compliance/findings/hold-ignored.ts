import { namedElement } from '../element.ts'
import { holdsOn } from '../moves.ts'
import type { Rule } from './inspection.ts'

/** A step moved the case while a hold kept it where it was. */
export const holdIgnored: Rule = function* ({ standing, step }) {
  for (const id of step.stage ? holdsOn(standing, step.stage) : []) {
    const hold = standing.procedure.holds.get(id)
    if (!hold) continue
    yield {
      code: 'hold-ignored',
      element: namedElement('hold', hold),
      evidence: `"${step.id}" moved the case while "${id}" was held.`,
      expected: `Nothing moves before "${id}" is released.`,
    }
  }
}
