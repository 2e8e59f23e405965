import type { Anchor, Deadline } from '../../procedure/deadline.ts'
import { applies } from '../applies.ts'
import type { Live } from '../live.ts'
import type { Moment } from '../moment.ts'
import { happened, instantOf, isReached } from './anchor.ts'
import { extend } from './extend.ts'
import { pause } from './pause.ts'
import { nextPeriod } from './period.ts'
import { readStarts, reopen } from './reopen.ts'
import { change, idleRun, type Run, startsEach } from './run.ts'
import { schedule } from './schedule.ts'
import { noteTargets, type Past } from './targets.ts'

/** What a deadline is folded over: what happened, and the facts after it and before it. */
export interface FoldContext {
  readonly deadline: Deadline
  readonly moment: Moment
  readonly live: Live
  /** What the last entry left. */
  readonly past: () => Past
  /** Whether a fact that the deadline reads may be another than before. */
  readonly isRecounted: boolean
}

/**
 * How the runs of a deadline stand after an entry. A pure fold: the runs before, what happened,
 * the facts. What ends a deadline ends every run that had started before.
 */
export function foldDeadline(runs: readonly Run[], context: FoldContext): readonly Run[] {
  const { deadline, moment } = context
  // Of those that are done only the last one goes on: it notes what the next one may start in.
  const folded = runs.map((run, index) => {
    return run.status === 'done' && index < runs.length - 1 ? run : foldRun(run, context)
  })
  const last = runs.at(-1)
  const isNext = last && hasStarted(last) && startsEach(deadline)
  if (isNext && deadline.clocks.some(({ after }) => happened(after, moment))) {
    const pauses = (folded.at(-1) ?? last).pauses.filter(({ to }) => to === null)
    folded.push(foldRun({ ...idleRun(deadline, runs.length + 1), pauses }, context))
  }
  return folded
}

/** Order: targets, clocks that start at a fact, stop, reopen, start, pause, extension, owed, due. */
function foldRun(before: Run, context: FoldContext): Run {
  const { moment } = context
  const wasStarted = hasStarted(before)
  const goesOn = before.ended === null || context.deadline.reopen !== undefined
  const standing: Standing = { ...context, before, wasStarted }
  let run = goesOn ? noteTargets(before, context) : before
  run = stand(readFactClocks(run, context), standing)
  run = reopen(stop(run, context), context)
  run = stopIfTrue(start(run, context, before.status), context)
  run = extend(pause(run, context), context)
  run = stand(run, standing)
  return run === before ? run : change(run, { changedAt: moment.at })
}

/** Clocks that start at (or are due at) an instant which somebody recorded. */
function readFactClocks(run: Run, context: FoldContext): Run {
  if (run.status === 'done') return run
  const starts = readStarts(run, context)
  // What has not started has used no time, and any duration is its first.
  const targets = run.targets.filter(({ clock = 0 }) => starts[clock] !== null)
  return change(run, { starts, targets })
}

/** Notes when what had to happen did happen; done while nobody owed it counts as well. */
function stop(run: Run, { deadline, moment, live }: FoldContext): Run {
  if (run.ended !== null || !hasStarted(run)) return run
  const isDone = (anchor: Anchor): boolean => {
    // What comes round must be done each time: that it is true still does not do.
    return deadline.every ? happened(anchor, moment) : isReached(anchor, moment, live)
  }
  return deadline.until.some(isDone) ? change(run, { ended: moment.at }) : run
}

/**
 * A clock that starts when what should end it is true already has nothing left to wait for: it was
 * done when that became true.
 */
function stopIfTrue(run: Run, { deadline, moment, live }: FoldContext): Run {
  if (run.ended !== null || deadline.every || !hasStarted(run)) return run
  for (const anchor of deadline.until) {
    if (anchor.kind !== 'condition' || anchor.history.condition.test(live.read) !== true) continue
    return change(run, { ended: instantOf(anchor.history.name, live) ?? moment.at })
  }
  return run
}

/**
 * Starts the clocks whose event happened; a new run where the one before had ended, as it stood
 * before the entry: what makes a duty owed again may be what starts its clock.
 */
function start(run: Run, context: FoldContext, before: Run['status']): Run {
  const { moment } = context
  const { clocks } = context.deadline
  const starting = clocks.map(({ after }, index) => starts(after, { run, before }, index, moment))
  if (!starting.includes(true)) return run
  const isAgain = clocks.some(({ after }, index) => {
    return after.kind === 'enter' && starting[index] === true && run.starts[index] !== null
  })
  const isAfresh = isAgain || run.ended !== null || isClosed(before)
  const next = isAfresh ? newRun(run, context) : run
  return change(next, {
    period: null,
    starts: next.starts.map((instant, index) => (starting[index] === true ? moment.at : instant)),
  })
}

function starts(
  after: Anchor,
  { run, before }: { readonly run: Run; readonly before: Run['status'] },
  index: number,
  moment: Moment,
): boolean {
  if (!happened(after, moment)) return false
  if (run.starts[index] === null) return true
  if (after.kind === 'step') return after.which === 'last'
  // A clock that runs is not set back because its condition was false for a while.
  return after.kind !== 'condition' || before !== 'open'
}

function isClosed(status: Run['status']): boolean {
  return status !== 'open' && status !== 'idle'
}

/** A run anew; clocks that start at a fact keep their start, and what does not count goes on. */
function newRun(run: Run, context: FoldContext): Run {
  const idle = idleRun(context.deadline, run.number)
  return { ...idle, starts: readStarts(idle, context), pauses: run.pauses }
}

interface Standing extends FoldContext {
  /** The run as the last entry left it. */
  readonly before: Run
  readonly wasStarted: boolean
}

/** Whether the run is owed, and if so when it is due, or whether it was done in time. */
function stand(run: Run, context: Standing): Run {
  const { deadline, moment, live, before, wasStarted } = context
  if (run.status === 'done' || run.status === 'unfinished') return run
  const owed = applies(deadline, live) && hasStarted(run)
  if (!owed) return run.status === 'idle' ? run : change(run, { status: 'void' })
  const isCounted = before.status === 'open' && !context.isRecounted && sameTime(run, before)
  const scheduled = isCounted ? run : schedule(deadline, run, live, moment.at)
  const wasOwed = run.status === 'open' || !wasStarted
  const next = deadline.every && !wasOwed ? skipPeriods(scheduled, context) : scheduled
  if (next.ended !== null) {
    const late = next.due !== null && next.ended > next.due
    return change(next, { status: 'done', missed: next.missed || late })
  }
  return change(next, { status: next.status === 'over' && isOver(next) ? 'over' : 'open' })
}

/** Whether two runs have all that their due instants are the sum of. */
function sameTime(a: Run, b: Run): boolean {
  return (
    a.starts === b.starts &&
    a.pauses === b.pauses &&
    a.extensions === b.extensions &&
    a.targets === b.targets &&
    a.reopened === b.reopened &&
    a.restarted === b.restarted &&
    a.period === b.period &&
    a.promised === b.promised
  )
}

/** Periods that went by while nobody owed them are nobody's miss. */
function skipPeriods(run: Run, { deadline, moment, live }: FoldContext): Run {
  let next = run
  while (next.due !== null && next.due < moment.at) {
    const isLater = next.ended !== null && next.ended > next.due
    const later = { ...nextPeriod(deadline, next, false), ended: isLater ? next.ended : null }
    next = schedule(deadline, later, live, moment.at)
  }
  return next
}

function hasStarted(run: Run): boolean {
  return run.starts.some((instant) => instant !== null)
}

// A window that has ended opens again where its end has moved into the future.
function isOver(run: Run): boolean {
  return run.passed.includes(0)
}
