import { durationOf } from '@dueprocess/rules'
import type { Anchor, Deadline, Extension, Pause } from '../../link/deadline.ts'
import { applies } from '../applies.ts'
import type { PauseInterval, RunningDeadline } from '../case.ts'
import type { Live } from '../live.ts'
import type { Moment } from '../moment.ts'
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

/**
 * A clock that starts when what should end it is true already has nothing left to wait for: it was
 * done when that became true.
 */
function stopIfTrue(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  if (run.ended !== null || !hasStarted(run)) return run
  for (const anchor of deadline.until) {
    if (anchor.kind !== 'condition' || anchor.history.condition.test(live.read) !== true) continue
    return change(run, { ended: instantOf(anchor.history.name, live) ?? moment.at })
  }
  return run
}

/** Starts the clocks whose event happened; a new run where the one before has ended. */
function start(run: RunningDeadline, { deadline, moment }: Context): RunningDeadline {
  const { clocks } = deadline
  const starting = clocks.map(({ after }, index) => starts(after, run, index, moment))
  if (!starting.includes(true)) return run
  const isAgain = clocks.some(({ after }, index) => {
    return after.kind === 'enter' && starting[index] === true && run.starts[index] !== null
  })
  const isAfresh = isAgain || run.ended !== null || isClosed(run)
  const next = isAfresh ? newRun(run, deadline, moment) : run
  return change(next, {
    starts: next.starts.map((instant, index) => (starting[index] === true ? moment.at : instant)),
  })
}

function starts(after: Anchor, run: RunningDeadline, index: number, moment: Moment): boolean {
  if (!happened(after, moment)) return false
  if (run.starts[index] === null) return true
  if (after.kind === 'step') return after.which === 'last'
  // A clock that runs is not set back because its condition was false for a while.
  return after.kind !== 'condition' || run.status !== 'open'
}

function isClosed({ status }: RunningDeadline): boolean {
  return status !== 'open' && status !== 'idle'
}

/** A run anew; clocks that start at a fact keep their start, and what does not count goes on. */
function newRun(run: RunningDeadline, deadline: Deadline, moment: Moment): RunningDeadline {
  const starts = deadline.clocks.map(({ after }, index) =>
    after.kind === 'fact' ? (run.starts[index] ?? null) : null,
  )
  return { ...idleRun(deadline, moment.at), starts, pauses: run.pauses }
}

/** Notes what does not count, also before a clock starts: it may start in the middle of it. */
function pause(run: RunningDeadline, { deadline, moment, live }: Context): RunningDeadline {
  let { pauses } = run
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
  return granted.length === 0 ? run : change(run, { extensions: [...run.extensions, ...granted] })
}

function grantedBy(extension: Extension, run: RunningDeadline, live: Live) {
  const amount = 'fact' in extension.by ? live.read(extension.by.fact) : extension.by.amount
  const unit = 'fact' in extension.by ? 'days' : extension.by.unit
  if (typeof amount !== 'number') return []
  const used = run.extensions.reduce((sum, { amount }) => sum + amount, 0)
  const left = extension.maximum ? extension.maximum.amount - used : amount
  // Whole units only: a part of a day is no day number, and a century is no extension.
  const granted = durationOf(Math.min(amount, left), unit)
  return granted?.kind === 'elapsed' ? [granted] : []
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
