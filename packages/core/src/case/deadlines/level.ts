import type { Deadline } from '../../link/deadline.ts'
import type { LinkedProcedure } from '../../link/procedure.ts'
import type { CaseState } from '../case.ts'

/** A threshold of a running deadline that has not been passed. */
export interface PendingLevel {
  readonly deadline: Deadline
  /** 0: the due instant itself; then the escalations. */
  readonly level: number
  readonly due: number
  /** The instant that its entry will carry: when it is due, or when that became known. */
  readonly at: number
}

/** Every level that waits for time to pass, in the order of the document. */
export function* pendingLevels(
  procedure: LinkedProcedure,
  state: CaseState,
): Generator<PendingLevel> {
  for (const deadline of procedure.deadlines) {
    const run = state.deadlines[deadline.id]
    // A window that has ended still has what follows its end: who is told, then or later.
    if (run?.status !== 'open' && run?.status !== 'over') continue
    for (const [level, due] of run.levels.entries()) {
      if (due === null || run.passed.includes(level)) continue
      yield { deadline, level, due, at: Math.max(due, run.changedAt) }
    }
  }
}
