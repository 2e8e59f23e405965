import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/** A deadline that can be missed without anybody being told. */
export const deadlineWithoutEscalation: Check = {
  code: 'deadline-without-escalation',
  severity: 'information',
  onRequest: true,
  find,
}

function* find(checked: Checked): Generator<Defect> {
  for (const { id, clocks, until, escalations } of checked.procedure.deadlines) {
    // What is due promptly is never missed, and a window is over without anybody's fault.
    const isMissed = clocks.some(({ within }) => {
      return within?.kind !== 'fixed' || within.value.kind !== 'promptly'
    })
    if (!isMissed || until.length === 0 || escalations.length > 0) continue
    yield {
      message: say`nobody is told when the deadline \`${id}\` is missed`,
      range: rangeOfNamed(checked, 'deadlines', id),
      suggestion: { message: say`add \`escalate\`, for example \`[{at: 100%, notify: <role>}]\`` },
    }
  }
}
