import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import { canComeAfter, canHappen, canStart } from './deadlines.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/** A deadline that starts only after what would meet it: when it starts, that cannot come any more. */
export const deadlineStartsAfterEnd: Check = {
  code: 'deadline-starts-after-end',
  severity: 'warning',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  for (const deadline of procedure.deadlines) {
    const { id, clocks } = deadline
    const until = deadline.until.filter((anchor) => canHappen(procedure, anchor))
    if (until.length === 0 || !canStart(procedure, deadline)) continue
    if (clocks.some(({ after }) => until.some((end) => canComeAfter(procedure, after, end))))
      continue
    const written = source.deadlines?.[id]
    yield {
      message: say`the deadline \`${id}\` starts when what it waits for cannot come any more`,
      range: written ? locate(written, 'until') : rangeOfNamed(checked, 'deadlines', id),
      suggestion: { message: say`exchange what starts it and what ends it, or name a later step` },
    }
  }
}
