import { say, spokenLanguage } from '@dueprocess/rules'
import { stepElement } from '../element.ts'
import { lacking, test } from '../facts.ts'
import type { Rule } from './inspection.ts'

/** A step was taken although its `when` was false or its `unless` true. */
export const conditionNotMet: Rule = function* ({ standing, step }) {
  const element = stepElement(step)
  for (const [guard, condition, wanted] of [
    ['when', step.when, true],
    ['unless', step.unless, false],
  ] as const) {
    if (!condition) continue
    const truth = test(standing, condition)
    if (truth === wanted) continue
    if (truth === undefined) {
      yield { code: 'condition-not-met', element, missing: lacking(standing, [condition]) }
      continue
    }
    const words = condition.words(spokenLanguage())
    yield {
      code: 'condition-not-met',
      element,
      evidence: say`"${step.id}" was taken while it was ${wanted ? say`not ` : ''}true that ${words}.`,
      expected: say`It may be taken ${guard === 'when' ? say`only if` : say`unless`} ${words}.`,
    }
  }
}
