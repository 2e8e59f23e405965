import { formatInstant } from '@dueprocess/rules'
import { type PendingLevel, passed, runOf } from './deadlines/index.ts'
import { append, type Draft, update } from './draft.ts'
import { notifications, rolesToTell } from './effects.ts'
import { followUp } from './follow-up.ts'
import { assign } from './roles.ts'
import { setRuns } from './set-runs.ts'
import { key } from './watch.ts'

/** Time has passed a level of a deadline: a miss, the end of a window, or an escalation. */
export function passLevel(draft: Draft, pending: PendingLevel): void {
  const { deadline, level, due, at } = pending
  const run = runOf(draft.state, deadline, pending.run)
  const escalation = deadline.escalations[level - 1]
  const told = run.told?.at === at ? run.told.roles : []
  // Levels that all lie in the past when they become known tell each role once.
  const roles = rolesToTell(escalation?.notify ?? [], draft.live).filter(
    (role) => !told.includes(role),
  )
  const after = passed(deadline, run, level, { at, live: draft.live })
  setRuns(draft, deadline, [run], [{ ...after, told: { at, roles: [...told, ...roles] } }])
  // A period that begins may be owed no more: what it started at may be unknown by now.
  if (deadline.every) update(draft, {}, [key.period(deadline.id)])
  const about = {
    deadline: deadline.id,
    level: level === 0 ? ('due' as const) : level - 1,
    due: formatInstant(due),
    ...(pending.run === 1 ? {} : { run: pending.run }),
  }
  if (escalation) assign(draft, escalation.assign, undefined)
  // Where a stage that has ended cannot be left now, it stays: time has nobody who could be refused.
  followUp(draft, { at, entered: new Set() })
  append(draft, {
    at,
    due,
    deadline: {
      id: deadline.id,
      // What was done in time has passed nothing: it only comes round once more.
      level: run.status === 'done' ? 'period' : about.level,
      ...(pending.run === 1 ? {} : { run: pending.run }),
    },
    effects: notifications(draft, roles, { about, message: escalation?.message }),
  })
}
