import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import { canStart } from './deadlines.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/** A deadline of which no clock can ever start: what starts it can never happen. */
export const deadlineNeverStarts: Check = {
  code: 'deadline-never-starts',
  severity: 'warning',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  for (const deadline of procedure.deadlines) {
    if (canStart(procedure, deadline)) continue
    yield {
      message: say`the deadline \`${deadline.id}\` can never start: what starts it can never happen`,
      range: rangeOfNamed(checked, 'deadlines', deadline.id),
      suggestion: { message: say`let it start at something that can happen, or remove it` },
    }
  }
}
