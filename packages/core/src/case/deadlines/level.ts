import type { Deadline } from '../../procedure/deadline.ts'
import type { LinkedProcedure } from '../../procedure/procedure.ts'
import type { CaseState, RunningDeadline } from '../case.ts'
import { runKey, startsEach } from './run.ts'

/** A threshold of a running deadline that has not been passed. */
export interface PendingLevel {
  readonly deadline: Deadline
  /** Which of its runs. */
  readonly run: number
  /** 0: the due instant itself; then the escalations. */
  readonly level: number
  readonly due: number
  /** The instant that its entry will carry: when it is due, or when that became known. */
  readonly at: number
}

/**
 * Of the levels that are due before an instant the first to be passed: by the instant of its entry,
 * then in the order of the document, of the runs and of the levels.
 */
export function leastLevel(
  { deadlines: all }: LinkedProcedure,
  { deadlines: stored }: CaseState,
  before: number,
): PendingLevel | undefined {
  let least: PendingLevel | undefined
  for (const deadline of all) {
    const isEach = startsEach(deadline)
    for (let number = 1; ; number += 1) {
      const key = runKey(deadline.id, number)
      const run = Object.hasOwn(stored, key) ? stored[key] : undefined
      if (run === undefined) break
      least = leastOf(deadline, number, run, before, least)
      if (!isEach) break
    }
  }
  return least
}

function leastOf(
  deadline: Deadline,
  run: number,
  { status, due, levels, passed, changedAt }: RunningDeadline,
  before: number,
  among: PendingLevel | undefined,
): PendingLevel | undefined {
  let least = among
  // A window that has ended still has what follows its end: who is told, then or later.
  const isRunning = status === 'open' || status === 'over'
  const last = isRunning ? (levels?.length ?? 0) : lastWhenDone(deadline, status)
  for (let level = 0; level <= last; level += 1) {
    const instant = level === 0 ? due : levels?.[level - 1]
    if (instant === undefined || instant === null || instant >= before) continue
    if (passed?.includes(level)) continue
    const at = Math.max(instant, changedAt)
    // Runs and levels of one deadline come in their order: of equals the one found first stays.
    const isLater = least && (at - least.at || deadline.index - least.deadline.index) >= 0
    if (!isLater) least = { deadline, run, level, due: instant, at }
  }
  return least
}

/** What comes round and was done waits for its next period, everything else for nothing. */
function lastWhenDone({ every }: Deadline, status: RunningDeadline['status']): number {
  return every && status === 'done' ? 0 : -1
}
