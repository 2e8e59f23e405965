import { type Duration, durationOf, formatDuration, parseInstant } from '@dueprocess/rules'
import type { Anchor, Choice, Deadline } from '../../procedure/index.ts'
import { factsOf, holds, possible, test } from '../facts.ts'
import type { Standing } from '../standing.ts'
import { scheduleOf } from './due.ts'
import { bounded, hasStarted, isEach, newRun, type Run } from './run.ts'
import { basisOf, isStable, noteStable } from './stable.ts'

/** What happened at an instant, as deadlines see it. */
export interface Happening {
  readonly at: number
  readonly step?: string
  /** Paths of the stages entered. */
  readonly entered: ReadonlySet<string>
  /** Names of the remembered conditions that became true. */
  readonly becameTrue: ReadonlySet<string>
}

/** The runs of a deadline after something has happened; the same list where nothing changed. */
export function foldDeadline(
  standing: Standing,
  deadline: Deadline,
  happening: Happening,
): readonly Run[] {
  const before = standing.runs.get(deadline.id) ?? [newRun(deadline, 1)]
  const context = { standing, deadline, happening }
  const last = before.at(-1)
  const isNext = isEach(deadline) && last !== undefined && hasStarted(last)
  const isStarting = deadline.clocks.some(({ after }) => hasHappened(after, happening))
  const isConcerned = (isStarting && !isNext) || concerns(deadline, happening)
  const basis = basisOf(standing, deadline)
  const after = before.map((run, index) => {
    const isPast = run.status === 'done' && index < before.length - 1
    if (isPast || (!isConcerned && isStable(run, basis))) return run
    const folded = foldRun(run, context)
    if (folded === run && !isConcerned && !isStarting) noteStable(run, basis)
    return folded
  })
  if (isNext && isStarting) {
    const pauses = (after.at(-1) ?? last).pauses.filter(({ to }) => to === null)
    after.push(foldRun({ ...newRun(deadline, before.length + 1), pauses }, context))
  }
  const isSame = after.length === before.length && after.every((run, i) => run === before[i])
  return isSame ? before : after
}

interface Context {
  readonly standing: Standing
  readonly deadline: Deadline
  readonly happening: Happening
}

type Draft = { -readonly [Part in keyof Run]: Run[Part] } & { isChanged: boolean }

function set<Part extends keyof Run>(run: Draft, part: Part, value: Run[Part]): void {
  if (isEqual(run[part], value)) return
  ;(run as Run & { [Name in Part]: Run[Part] })[part] = value
  run.isChanged = true
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  return a.length === b.length && a.every((item, index) => item === b[index])
}

/**
 * In this order: another target, clocks that start at facts, the end, reopening, the start, pauses,
 * extensions, whether it is owed and until when.
 */
function foldRun(before: Run, context: Context): Run {
  const run: Draft = { ...before, isChanged: false }
  const wasStarted = hasStarted(before)
  if (before.ended === null || context.deadline.reopen) noteTargets(run, context)
  readFacts(run, context)
  stand(run, context, wasStarted)
  end(run, context)
  reopen(run, context)
  start(run, context, before.status)
  endIfTrue(run, context)
  pause(run, context)
  extend(run, context)
  stand(run, context, wasStarted)
  if (!run.isChanged) return before
  const { isChanged: _, ...changed } = run
  return { ...changed, changedAt: context.happening.at }
}

/** Whether what has happened may change runs of a deadline that have started. */
function concerns({ until, reopen, pauses, extensions }: Deadline, happening: Happening): boolean {
  return (
    until.some((anchor) => hasHappened(anchor, happening)) ||
    (reopen !== undefined && hasHappened(reopen.on, happening)) ||
    extensions.some(({ on }) => on.id === happening.step) ||
    pauses.some((pause) => {
      if (pause.kind !== 'between') return false
      return hasHappened(pause.from, happening) || hasHappened(pause.to, happening)
    })
  )
}

/** Whether the event that an anchor waits for has just happened. A fact is no event. */
function hasHappened(anchor: Anchor, { step, entered, becameTrue }: Happening): boolean {
  if (anchor.kind === 'step') return anchor.step === step
  if (anchor.kind === 'enter') return entered.has(anchor.stage.path)
  return anchor.kind === 'condition' && becameTrue.has(anchor.history.name)
}

function isTrueNow(anchor: Anchor, { standing }: Context): boolean {
  return anchor.kind === 'condition' && test(standing, anchor.history.condition) === true
}

function factInstant(standing: Standing, name: string): number | null {
  const value = factsOf(standing).read(name)
  const instant = typeof value === 'string' ? parseInstant(value) : undefined
  return instant === undefined ? null : bounded(instant)
}

function noteTargets(run: Draft, { standing, deadline, happening }: Context): void {
  const { settled } = run
  if (!settled || (settled.ended && !deadline.reopen)) return
  let { targets } = run
  for (const [clock, { within, after }] of deadline.clocks.entries()) {
    const began = settled.starts[clock]
    const start = run.starts[clock]
    if (within?.kind !== 'of' || typeof began !== 'number' || typeof start !== 'number') continue
    if (after.kind !== 'fact' && began !== start) continue
    const noted = targets.findLast((target) => target.clock === clock)?.within
    const last = noted ?? standing.chosen.get(deadline.id)?.[clock]
    const now = onlyOne(standing, within)
    if (last === undefined || last === now) continue
    if (noted === undefined) targets = [...targets, { at: start, clock, within: last }]
    if (now !== undefined) targets = [...targets, { at: happening.at, clock, within: now }]
  }
  set(run, 'targets', targets)
}

/** The duration that a fact chooses, where it is known. */
export function onlyOne(standing: Standing, within: Choice<Duration>): string | undefined {
  const [only, another] = new Set(possible(standing, within).map(formatDuration))
  return another === undefined ? only : undefined
}

function startsNow(run: Pick<Run, 'starts' | 'restarted'>, { standing, deadline }: Context) {
  return deadline.clocks.map(({ after, within }, index) => {
    if (after.kind !== 'fact') return run.starts[index] ?? null
    const instant = factInstant(standing, after.name)
    const isLater = instant !== null && run.restarted !== null && within !== undefined
    return isLater ? Math.max(instant, run.restarted ?? instant) : instant
  })
}

function readFacts(run: Draft, context: Context): void {
  if (run.status === 'done') return
  const starts = startsNow(run, context)
  set(run, 'starts', starts)
  set(
    run,
    'targets',
    run.targets.filter(({ clock }) => starts[clock] !== null),
  )
}

function end(run: Draft, context: Context): void {
  const { deadline, happening } = context
  if (run.ended !== null || !hasStarted(run)) return
  const isDone = deadline.until.some((anchor) => {
    // What comes round has to be done each time: that it still is does not do.
    const isEvent = deadline.every || anchor.kind !== 'condition'
    return isEvent ? hasHappened(anchor, happening) : isTrueNow(anchor, context)
  })
  if (isDone) set(run, 'ended', happening.at)
}

function endIfTrue(run: Draft, context: Context): void {
  const { standing, deadline, happening } = context
  if (run.ended !== null || deadline.every || !hasStarted(run)) return
  const met = deadline.until.find((anchor) => isTrueNow(anchor, context))
  if (met?.kind !== 'condition') return
  set(run, 'ended', standing.since.get(met.history.name) ?? happening.at)
}

function reopen(run: Draft, context: Context): void {
  const { deadline, happening } = context
  if (run.ended === null || !deadline.reopen || !hasHappened(deadline.reopen.on, happening)) return
  if (deadline.until.some((anchor) => isTrueNow(anchor, context))) return
  if (deadline.reopen.clock === 'restart') {
    restart(run, context)
    return
  }
  set(run, 'reopened', [...run.reopened, { from: run.ended, to: happening.at }])
  set(run, 'status', 'open')
  set(run, 'ended', null)
  set(run, 'starts', startsNow(run, context))
}

function restart(run: Draft, context: Context): void {
  const { at } = context.happening
  const { starts: before, missed, pauses, settled } = run
  const now = before.map((start) => (start === null ? null : at))
  const starts = startsNow({ starts: now, restarted: at }, context)
  // What is due at a fact is due then as before, and so a miss of it remains.
  const isSame = starts.every((start, index) => start === before[index])
  Object.assign(run, newRun(context.deadline, run.number), {
    pauses,
    settled,
    restarted: at,
    starts,
    missed: isSame && missed,
    isChanged: true,
  })
}

function start(run: Draft, context: Context, statusBefore: Run['status']): void {
  const { deadline, happening } = context
  const starting = deadline.clocks.map(({ after }, index) => {
    if (!hasHappened(after, happening)) return false
    if (run.starts[index] === null) return true
    if (after.kind === 'step') return after.which === 'last'
    return after.kind !== 'condition' || statusBefore !== 'open'
  })
  if (!starting.includes(true)) return
  const isEnteredAgain = deadline.clocks.some(({ after }, index) => {
    return after.kind === 'enter' && starting[index] && run.starts[index] !== null
  })
  const wasClosed = statusBefore !== 'open' && statusBefore !== 'idle'
  if (isEnteredAgain || run.ended !== null || wasClosed) {
    const fresh = newRun(deadline, run.number)
    const { pauses, settled } = run
    const starts = startsNow(fresh, context)
    Object.assign(run, fresh, { pauses, settled, starts, isChanged: true })
  }
  set(run, 'period', null)
  set(
    run,
    'starts',
    run.starts.map((at, index) => (starting[index] ? happening.at : at)),
  )
}

function pause(run: Draft, { standing, deadline, happening }: Context): void {
  const { at } = happening
  let { pauses } = run
  for (const [index, definition] of deadline.pauses.entries()) {
    const running = pauses.find(({ pause, to }) => pause === index && to === null)
    let isPaused: boolean
    if (definition.kind === 'hold') isPaused = standing.held.has(definition.hold)
    else if (definition.kind === 'while') isPaused = test(standing, definition.condition) === true
    else if (running) isPaused = !hasHappened(definition.to, happening)
    else isPaused = hasHappened(definition.from, happening)
    if (isPaused && !running) pauses = [...pauses, { pause: index, from: at, to: null }]
    if (!isPaused && running) {
      pauses = pauses.map((one) => (one === running ? { ...one, to: at } : one))
    }
  }
  set(run, 'pauses', pauses)
}

function extend(run: Draft, { standing, deadline, happening }: Context): void {
  if (run.status !== 'open') return
  const before = run.extensions
  const granted = deadline.extensions.flatMap(({ on, by, maximum }) => {
    if (on.id !== happening.step) return []
    const amount = 'fact' in by ? factsOf(standing).read(by.fact) : by.amount
    if (typeof amount !== 'number') return []
    const used = before.reduce((sum, one) => sum + one.amount, 0)
    const most = maximum ? maximum.amount - used : amount
    const duration = durationOf(Math.min(amount, most), 'fact' in by ? 'days' : by.unit)
    return duration?.kind === 'elapsed' ? [duration] : []
  })
  if (granted.length > 0) set(run, 'extensions', [...before, ...granted])
}

function stand(run: Draft, context: Context, wasStarted: boolean): void {
  const { standing, deadline } = context
  if (run.status === 'done' || run.status === 'unfinished') return
  if (!hasStarted(run) || !holds(standing, deadline)) {
    if (run.status !== 'idle') set(run, 'status', 'void')
    return
  }
  reckon(run, context)
  const wasOwed = run.status === 'open' || !wasStarted
  if (deadline.every && !wasOwed) skipPeriods(run, context)
  if (run.ended !== null) {
    const isLate = run.due !== null && run.ended > run.due
    set(run, 'missed', run.missed || isLate)
    set(run, 'status', 'done')
  } else set(run, 'status', run.status === 'over' && run.passed.includes(0) ? 'over' : 'open')
}

function reckon(run: Draft, { standing, deadline, happening }: Context): void {
  const { due, provisional, levels, passed } = scheduleOf(standing, deadline, run, happening.at)
  set(run, 'due', due)
  set(run, 'provisional', provisional)
  set(run, 'levels', levels)
  set(run, 'passed', passed)
}

/** Periods that went by while nobody owed them were missed by nobody. */
function skipPeriods(run: Draft, context: Context): void {
  while (run.due !== null && run.due < context.happening.at) {
    const ended = run.ended !== null && run.ended > run.due ? run.ended : null
    Object.assign(run, nextPeriod(context.deadline, run, false), { ended, isChanged: true })
    reckon(run, context)
  }
}

/** The run in its next period, which begins when the one before was due. */
export function nextPeriod({ escalations }: Deadline, run: Run, isMissed: boolean): Run {
  const from = run.due ?? 0
  const began = run.period?.from ?? run.starts[0] ?? from
  return {
    ...run,
    status: 'open',
    missed: run.missed || isMissed,
    ended: null,
    passed: [],
    levels: escalations.map(() => null),
    extensions: [],
    pauses: run.pauses.filter(({ to }) => to === null || to > from),
    period: {
      number: (run.period?.number ?? 1) + 1,
      from,
      ...(isMissed ? { missedFrom: began } : {}),
    },
  }
}
