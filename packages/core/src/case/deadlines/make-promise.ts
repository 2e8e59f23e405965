import { plusDuration } from '@dueprocess/rules'
import type { Deadline, Escalation } from '../../procedure/deadline.ts'
import type { Live } from '../live.ts'
import { governing } from './candidates.ts'
import type { Promised } from './promise.ts'
import type { Run } from './run.ts'
import { schedule } from './schedule.ts'
import { writable } from './writable.ts'

/**
 * What a deadline promises of a run now, as another version of the procedure is to keep it: as if
 * no pause went on, for one that goes on puts the promise off by itself. `levels` are the
 * escalations of the other version, each with its counterpart here, by its place in the list.
 * Undefined where nothing is due.
 */
export function makePromise(
  deadline: Deadline,
  { levels, ...run }: Run,
  others: readonly { readonly escalation: Escalation; readonly counterpart?: number | undefined }[],
  { live, at }: { readonly live: Live; readonly at: number },
): Promised | undefined {
  const pauses = run.pauses.map((interval) => ({ ...interval, to: interval.to ?? at }))
  const running = { ...run, levels, pauses }
  const scheduled = schedule(deadline, running, live, at)
  const first = governing(deadline, running, live)
  const start = first && run.starts[first.index]
  const { due } = scheduled
  if (!first || due === null || start === null || start === undefined) return undefined
  const isWorking = run.promised
    ? run.promised.working === true
    : first.running?.within.kind === 'working' ||
      first.running?.within.kind === 'end-of-working-day'
  const instants = others.map(({ escalation: { share, plus }, counterpart }) => {
    if (counterpart !== undefined) return scheduled.levels[counterpart] ?? null
    // Only the other version has it: its share of the time that is promised.
    const base = share === 1 ? due : Math.round(start + (due - start) * share)
    return writable(plus ? plusDuration(base, plus, first.use.calendar) : base)
  })
  return {
    at,
    due,
    start,
    ...(first.index === 0 ? {} : { clock: first.index }),
    ...(instants.length > 0 ? { levels: instants } : {}),
    ...(run.extensions.length > 0 ? { extensions: run.extensions.length } : {}),
    ...(isWorking ? { working: true } : {}),
    ...(run.period ? { period: run.period.from } : {}),
  }
}
