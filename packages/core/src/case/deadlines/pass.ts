import type { Deadline } from '../../procedure/deadline.ts'
import type { Live } from '../live.ts'
import { nextPeriod } from './period.ts'
import type { Run } from './run.ts'
import { schedule } from './schedule.ts'

/**
 * A run that has passed a level. Passing the due instant is a miss, or the end of a window; of
 * what comes round it begins the next period, in which it is owed once more.
 */
export function passed(
  deadline: Deadline,
  run: Run,
  level: number,
  { at, live }: { readonly at: number; readonly live: Live },
): Run {
  if (level === 0 && deadline.every) {
    const next = { ...nextPeriod(deadline, run, run.status === 'open'), changedAt: at }
    return schedule(deadline, next, live, at)
  }
  const isWindow = deadline.until.length === 0
  return {
    ...run,
    ...(level > 0 ? {} : isWindow ? { status: 'over' } : { missed: true }),
    passed: [...run.passed, level],
  }
}
