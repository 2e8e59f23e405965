import { say } from '@dueprocess/rules'
import { stepElement } from '../element.ts'
import type { Rule } from './inspection.ts'

/** A step was taken without its form. */
export const formMissing: Rule = function* ({ event, step, tells }) {
  if (!step.form || (event.data !== undefined && event.data !== null)) return
  const form = step.form.form.id
  const element = stepElement(step)
  if (!tells.data) {
    yield { code: 'form-missing', element, missing: [say`what was filled in as "${form}"`] }
    return
  }
  yield {
    code: 'form-missing',
    element,
    evidence: say`"${step.id}" was taken without the form "${form}".`,
    expected: say`The form "${form}" is filled in.`,
  }
}
