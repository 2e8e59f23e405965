import { formatInstant, type Json } from '@dueprocess/rules'
import type { DeadlineStatus } from '../../procedure/names.ts'
import type { CaseState, RunningDeadline } from '../case.ts'
import { runKey } from './run.ts'

/** What `deadline.<id>.<status>` says, over all runs of the deadline. */
export function readStatus(
  deadlines: CaseState['deadlines'],
  id: string,
  status: DeadlineStatus,
): Json | undefined {
  const first = Object.hasOwn(deadlines, id) ? deadlines[id] : undefined
  if (!first) return readers[status]([])
  const runs = [first]
  for (let key = runKey(id, 2); Object.hasOwn(deadlines, key); key = runKey(id, runs.length + 1)) {
    runs.push(deadlines[key] as RunningDeadline)
  }
  return readers[status](runs)
}

const readers: {
  readonly [Status in DeadlineStatus]: (runs: readonly RunningDeadline[]) => Json | undefined
} = {
  open: (runs) => runs.some(isOpen),
  late: (runs) => runs.some(isLate),
  met: (runs) => {
    const owed = runs.filter(isOwed)
    return owed.length > 0 && owed.every(({ status, missed }) => status === 'done' && !missed)
  },
  missed: (runs) => runs.some(({ missed }) => missed === true),
  owed: (runs) => runs.some(isOwed),
  due: (runs) => {
    const open = runs.filter(isOpen)
    // Where nothing is open any more, when the last one was due.
    const dues = (open.length > 0 ? open : runs.slice(-1)).flatMap(({ due }) => due ?? [])
    return dues.length > 0 ? formatInstant(dues.reduce((a, b) => Math.min(a, b))) : undefined
  },
}

function isOpen({ status }: RunningDeadline): boolean {
  return status === 'open'
}

function isOwed({ status }: RunningDeadline): boolean {
  return status !== 'idle' && status !== 'void'
}

/**
 * Behind its due instant: still to be done, or done behind it. Of what comes round: the period
 * before was missed, and in this one it has not been done either.
 */
function isLate({ status, missed, period }: RunningDeadline): boolean {
  if (status === 'void' || !missed) return false
  return period === undefined || (period.missed !== undefined && status !== 'done')
}
