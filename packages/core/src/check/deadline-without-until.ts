import { say } from '@dueprocess/rules'
import { valuesOf } from '../procedure/choice.ts'
import type { Deadline } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { allExpressions } from './explore/expressions.ts'
import { rangeOfNamed } from './place.ts'

/**
 * A deadline without `until` that is treated as one that can be missed: somebody is told when its
 * time is up, or a condition asks whether it was met. Without `until` it is a window, which is over
 * and is never met, late or missed.
 */
export const deadlineWithoutUntil: Check = {
  code: 'deadline-without-until',
  severity: 'warning',
  find,
}

/** What a window never is. */
const ofDuties: ReadonlySet<string> = new Set(['late', 'met', 'missed'])

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  const asked = new Map(
    [...allExpressions(procedure)].flatMap(({ reads }) => dutiesIn(checked, reads)),
  )
  for (const deadline of procedure.deadlines) {
    const { id, until } = deadline
    const sign = until.length > 0 ? undefined : signOfDuty(deadline, asked.get(id))
    if (!sign) continue
    yield {
      message: say`the deadline \`${id}\` has no \`until\`, so it is a window, which is over and never missed; but ${sign.sign}`,
      range: rangeOfNamed(checked, 'deadlines', id),
      suggestion: { message: say`say what meets it: \`until: <step>\`; ${sign.otherwise}` },
    }
  }
}

/** What of a window speaks of a duty, and what to do where a window is meant all the same. */
function signOfDuty(
  { id, clocks, escalations }: Deadline,
  asked: string | undefined,
): { readonly sign: string; readonly otherwise: string } | undefined {
  if (asked !== undefined) {
    return {
      sign: say`a condition asks for \`${asked}\`, which is never true`,
      otherwise: say`of a window ask for \`deadline.${id}.open\`, which is false once it is over`,
    }
  }
  if (escalations.some(({ share }) => share >= 1)) {
    return {
      sign: say`somebody is told when its time is up`,
      otherwise: say`if they are to hear that a window is over, say so in a comment: \`# dueprocess-ignore deadline-without-until: <reason>\``,
    }
  }
  const isPrompt = clocks.every(({ within }) => {
    return within !== undefined && valuesOf(within).every(({ kind }) => kind === 'promptly')
  })
  return isPrompt
    ? { sign: say`\`promptly\` has no end`, otherwise: say`or remove it, for it says nothing` }
    : undefined
}

/** The deadlines of which a condition asks what only a duty can be, with the name it asks for. */
function dutiesIn(
  { procedure }: Checked,
  reads: readonly string[],
): readonly (readonly [deadline: string, name: string])[] {
  return reads.flatMap((name) => {
    const origin = procedure.names.get(name)?.origin
    const isOfDuty = origin?.kind === 'deadline' && ofDuties.has(origin.status)
    return isOfDuty ? [[origin.id, name] as const] : []
  })
}
