import type { Deadline } from '../../procedure/deadline.ts'
import { change, type Run } from './run.ts'

/**
 * An open run when its case ends. What the entry that ends it has put into the past (somebody
 * recorded when it really began) no level can tell any more, for a closed case makes no entries: it
 * is missed, or a window is over. Otherwise closing in time to hide a miss would pay.
 */
export function finished({ until }: Deadline, run: Run, at: number): Run {
  const isPast = run.due !== null && run.due < at
  if (isPast && until.length === 0) return change(run, { status: 'over', changedAt: at })
  return change(run, { status: 'unfinished', missed: run.missed || isPast, changedAt: at })
}
