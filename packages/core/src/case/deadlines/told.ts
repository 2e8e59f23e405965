import { formatInstant } from '@dueprocess/rules'
import type { DeadlineChange } from '../../trail/index.ts'
import type { RunningDeadline } from '../case.ts'
import type { Run } from './run.ts'

type Standing = Pick<Run | RunningDeadline, 'status' | 'due' | 'missed' | 'period' | 'provisional'>

/** How an entry tells of a run: as it is folded, or as a case holds it. */
export function deadlineChange({
  due = null,
  missed = false,
  period,
  provisional,
  status,
}: Standing): DeadlineChange {
  return {
    due: due === null ? null : formatInstant(due),
    missed,
    ...(period ? { period: period.number } : {}),
    ...(provisional ? { provisional: true } : {}),
    status,
  }
}
