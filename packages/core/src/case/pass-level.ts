import { formatInstant } from '@dueprocess/rules'
import type { PendingLevel } from './deadlines/index.ts'
import { append, type Draft } from './draft.ts'
import { notifications } from './effects.ts'
import { followUp, setDeadline } from './follow-up.ts'
import { own } from './live.ts'
import { assign } from './roles.ts'

/** Time has passed a level of a deadline: a miss, the end of a window, or an escalation. */
export function passLevel(draft: Draft, { deadline, level, due, at }: PendingLevel): void {
  const run = own(draft.state.deadlines, deadline.id)
  if (!run) throw new Error(`No run of ${deadline.id}: pending levels come from runs.`)
  const escalation = deadline.escalations[level - 1]
  const told = run.told?.at === at ? run.told.roles : []
  // Levels that all lie in the past when they become known tell each role once.
  const roles = (escalation?.notify ?? []).filter((role) => !told.includes(role))
  setDeadline(draft, deadline.id, {
    ...run,
    ...(level > 0 ? {} : deadline.until.length === 0 ? { status: 'over' } : { missed: true }),
    passed: [...run.passed, level],
    told: { at, roles: [...told, ...roles] },
  })
  const about = {
    deadline: deadline.id,
    level: level === 0 ? ('due' as const) : level - 1,
    due: formatInstant(due),
  }
  if (escalation) assign(draft, escalation.assign, undefined)
  // Nothing can stand in the way here: time moves no case, so no stage can newly have ended.
  followUp(draft, { at, entered: new Set() })
  append(draft, {
    at,
    due,
    deadline: { id: deadline.id, level: about.level },
    effects: notifications(draft, roles, about),
  })
}
