import type { Anchor } from '../../procedure/deadline.ts'
import { happened, instantOf, isReached } from './anchor.ts'
import type { FoldContext } from './fold.ts'
import { change, idleRun, type Run } from './run.ts'

/**
 * Makes a deadline owed again that had been done: the time in between does not count, or the whole
 * time is given again.
 */
export function reopen(run: Run, context: FoldContext): Run {
  const { deadline, moment } = context
  if (run.ended === null || !deadline.reopen || !happened(deadline.reopen.on, moment)) return run
  // What is still true has not to be done again.
  if (deadline.until.some((anchor) => isTrue(anchor, context))) return run
  if (deadline.reopen.clock === 'restart') return restart(run, context)
  const starts = readStarts(run, context)
  const closed = { from: run.ended, to: moment.at }
  return change(run, { status: 'open', ended: null, starts, reopened: [...run.reopened, closed] })
}

function isTrue(anchor: Anchor, { moment, live }: FoldContext): boolean {
  return anchor.kind === 'condition' && isReached(anchor, moment, live)
}

/**
 * Every clock that had started starts now; what is due at a fact remains due then, and so does a
 * miss of it.
 */
function restart(run: Run, context: FoldContext): Run {
  const { deadline, moment } = context
  const restarted = { ...idleRun(deadline, run.number), pauses: run.pauses, restarted: moment.at }
  const now = run.starts.map((start) => (start === null ? null : moment.at))
  const starts = readStarts({ ...restarted, starts: now }, context)
  const isSame = starts.every((start, index) => start === run.starts[index])
  return { ...restarted, starts, missed: isSame && run.missed }
}

/**
 * The starts of the clocks; those that start at (or are due at) an instant which somebody recorded
 * as it is recorded now. What was started again does not start earlier by a correction.
 */
export function readStarts(
  { starts, restarted }: Pick<Run, 'starts' | 'restarted'>,
  { deadline, live }: FoldContext,
): Run['starts'] {
  return deadline.clocks.map(({ after, within }, index) => {
    if (after.kind !== 'fact') return starts[index] ?? null
    const instant = instantOf(after.name, live)
    return instant === null || restarted === null || !within
      ? instant
      : Math.max(instant, restarted)
  })
}
