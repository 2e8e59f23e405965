import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import { canHappen, canStart } from './deadlines.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/** A deadline that can start and can only be missed: nothing that would meet it can ever happen. */
export const deadlineNeverMet: Check = { code: 'deadline-never-met', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  for (const deadline of procedure.deadlines) {
    const { id, until } = deadline
    if (until.length === 0 || !canStart(procedure, deadline)) continue
    if (until.some((anchor) => canHappen(procedure, anchor))) continue
    const written = source.deadlines?.[id]
    yield {
      message: say`the deadline \`${id}\` can never be met: what it waits for can never happen`,
      range: written ? locate(written, 'until') : rangeOfNamed(checked, 'deadlines', id),
      suggestion: { message: say`wait for something that can happen` },
    }
  }
}
