import type { Deadline, Extension, Pause } from '../../link/deadline.ts'
import type { PauseInterval, RunningDeadline } from '../case.ts'
import type { Live } from '../live.ts'
import type { Moment } from '../moment.ts'
import { applies } from '../applies.ts'
import { happened, instantOf, isReached } from './anchor.ts'
import { change, idleRun } from './run.ts'
import { schedule } from './schedule.ts'

/**
 * How a deadline stands after an entry. A pure fold: the run before, what happened, the facts.
 * Order: clocks that start at a fact, stop, start, pause and extension, owed, due.
 */
export function foldDeadline(
  deadline: Deadline,
  before: RunningDeadline | undefined,
  moment: Moment,
  live: Live,
): RunningDeadline {
  const idle = before ?? idleRun(deadline, moment.at)
  const context: Context = { deadline, moment, live }
  let run = stand(readFactClocks(idle, context), context)
  run = stop(run, context)
  run = stopIfTrue(start(run, context), context)
  run = extend(pause(run, context), context)
  run = stand(run, context)
  return run === before ? run : change(run, { changedAt: moment.at })
}

interface Context {
  readonly deadline: Deadline
  readonly moment: Moment
  readonly live: Live
}

/** Clocks that start at (or are due at) an instant which somebody recorded. */
function readFactClocks(run: RunningDeadline, { deadline, live }: Context): RunningDeadline {
  if (run.status === 'done') return run
  const starts = deadline.clocks.map(({ after }, index) =>
    after.kind === 'fact' ? instantOf(after.name, live) : (run.starts[index] ?? null),
  )
  return change(run, { starts })
}

/** Notes when what had to happen did happen; done while nobody owed it counts as well. */
function stop(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.ended !== null || !hasStarted(run)) return run
  const reached = deadline.until.some((anchor) => isReached(anchor, moment, live))
  return reached ? change(run, { ended: moment.at }) : run
}

/** A clock that starts when what should end it is true already has nothing left to wait for. */
function stopIfTrue(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.ended !== null || !hasStarted(run)) return run
  const ended = deadline.until.some((anchor) => {
    return anchor.kind === 'condition' && anchor.history.condition.test(live.read) === true
  })
  return ended ? change(run, { ended: moment.at }) : run
}

/** Starts the clocks whose event happened; a new run where the one before has ended. */
function start(run: RunningDeadline, { deadline, moment }: Context): RunningDeadline {
  let next = run
  for (const [index, { after }] of deadline.clocks.entries()) {
    if (!happened(after, moment)) continue
    const isFirstOnly = after.kind === 'step' && after.which === 'first'
    if (isFirstOnly && run.starts[index] !== null) continue
    if (after.kind === 'condition' && next.status === 'open') continue
    const isAfresh = after.kind === 'enter' || (next.status !== 'open' && next.status !== 'idle')
    if (isAfresh && next === run) next = newRun(next, deadline, moment)
    next = change(next, { starts: next.starts.with(index, moment.at) })
  }
  return next
}

/** A run anew; clocks that start at a fact keep their start. */
function newRun(run: RunningDeadline, deadline: Deadline, moment: Moment): RunningDeadline {
  const starts = deadline.clocks.map(({ after }, index) =>
    after.kind === 'fact' ? (run.starts[index] ?? null) : null,
  )
  return { ...idleRun(deadline, moment.at), starts }
}

function pause(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.status === 'done' || !hasStarted(run)) return run
  let pauses = run.pauses
  for (const [index, definition] of deadline.pauses.entries()) {
    const running = pauses.find((interval) => interval.pause === index && interval.to === null)
    const paused = isPaused(definition, running !== undefined, moment, live)
    if (paused && !running) pauses = [...pauses, { pause: index, from: moment.at, to: null }]
    if (!paused && running) pauses = endPause(pauses, running, moment.at)
  }
  return pauses === run.pauses ? run : change(run, { pauses })
}

function isPaused(pause: Pause, running: boolean, moment: Moment, live: Live): boolean {
  if (pause.kind === 'while') return pause.condition.test(live.read) === true
  if (running) return !happened(pause.to, moment)
  return happened(pause.from, moment)
}

function endPause(
  pauses: readonly PauseInterval[],
  running: PauseInterval,
  at: number,
): readonly PauseInterval[] {
  return pauses.map((interval) => (interval === running ? { ...interval, to: at } : interval))
}

function extend(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.status !== 'open') return run
  const granted = deadline.extensions
    .filter(({ on }) => on.id === moment.step)
    .flatMap((extension) => grantedBy(extension, run, live))
  return granted.length === 0
    ? run
    : change(run, { extensions: [...run.extensions, ...granted] })
}

function grantedBy(extension: Extension, run: RunningDeadline, live: Live) {
  const amount = 'fact' in extension.by ? live.read(extension.by.fact) : extension.by.amount
  const unit = 'fact' in extension.by ? 'days' : extension.by.unit
  if (typeof amount !== 'number') return []
  const used = run.extensions.reduce((sum, { amount }) => sum + amount, 0)
  const left = extension.maximum ? extension.maximum.amount - used : amount
  const granted = Math.min(amount, left)
  return granted > 0 ? [{ kind: 'elapsed', amount: granted, unit } as const] : []
}

/** Whether the run is owed, and if so when it is due, or whether it was done in time. */
function stand(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.status === 'done' || run.status === 'unfinished') return run
  const owed = applies(deadline, live) && hasStarted(run)
  if (!owed) return run.status === 'idle' ? run : change(run, { status: 'void' })
  const next = schedule(deadline, run, live, moment.at)
  if (next.ended !== null) {
    const late = next.due !== null && next.ended > next.due
    return change(next, { status: 'done', missed: next.missed || late })
  }
  return change(next, { status: next.status === 'over' && isOver(next) ? 'over' : 'open' })
}

function hasStarted(run: RunningDeadline): boolean {
  return run.starts.some((instant) => instant !== null)
}

// A window that has ended opens again where its end has moved into the future.
function isOver(run: RunningDeadline): boolean {
  return run.passed.includes(0)
}
