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
 * Whether something comes before something else: by the instant of its entry; at one instant what
 * was due before `instant` comes first.
 */
export function comesFirst(
  a: Pick<PendingLevel, 'due' | 'at'>,
  b: Pick<PendingLevel, 'due' | 'at'>,
  instant: number,
): boolean {
  return a.at < b.at || (a.at === b.at && a.due < instant && b.due >= instant)
}

/**
 * Of all levels the first to be passed: by the instant of its entry, what is due before `instant`
 * first, then in the order of the document, of the runs and of the levels.
 */
export function leastLevel(
  { deadlines: all }: LinkedProcedure,
  { deadlines: stored }: CaseState,
  instant: number,
): PendingLevel | undefined {
  let least: PendingLevel | undefined
  for (const deadline of all) {
    const isEach = startsEach(deadline)
    for (let number = 1; ; number += 1) {
      const key = runKey(deadline.id, number)
      const run = Object.hasOwn(stored, key) ? stored[key] : undefined
      if (run === undefined) break
      least = leastOf(deadline, number, run, instant, least)
      if (!isEach) break
    }
  }
  return least
}

function leastOf(
  deadline: Deadline,
  run: number,
  { status, due, levels, passed, changedAt }: RunningDeadline,
  now: number,
  among: PendingLevel | undefined,
): PendingLevel | undefined {
  let least = among
  // A window that has ended still has what follows its end: who is told, then or later.
  const isRunning = status === 'open' || status === 'over'
  const last = isRunning ? (levels?.length ?? 0) : lastWhenDone(deadline, status)
  for (let level = 0; level <= last; level += 1) {
    const instant = level === 0 ? due : levels?.[level - 1]
    if (instant === undefined || instant === null) continue
    const at = Math.max(instant, changedAt)
    if (least && at > least.at) continue
    if (passed?.includes(level)) continue
    const found: PendingLevel = { deadline, run, level, due: instant, at }
    if (least && comesFirst(least, found, now)) continue
    // Runs and levels of one deadline come in their order: of equals the one found first stays.
    const isFirst =
      least && !comesFirst(found, least, now) && deadline.index >= least.deadline.index
    if (!isFirst) least = found
  }
  return least
}

/** What comes round and was done waits for its next period, everything else for nothing. */
function lastWhenDone({ every }: Deadline, status: RunningDeadline['status']): number {
  return every && status === 'done' ? 0 : -1
}
