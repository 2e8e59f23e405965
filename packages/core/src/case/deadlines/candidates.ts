import {
  type DueStep,
  type Duration,
  dueInstant,
  parseDuration,
  plusDuration,
  type Roll,
  rollInstant,
} from '@dueprocess/rules'
import type { CalendarUse, Clock, Deadline } from '../../procedure/deadline.ts'
import { applies } from '../applies.ts'
import { possibleChoices } from '../choice.ts'
import type { Live } from '../live.ts'
import { periodStart } from './period.ts'
import { keptPromise, promiseOf } from './promise.ts'
import type { Run } from './run.ts'
import { writable } from './writable.ts'

/** A clock on one calendar, with one of the durations that it may be given, and when that is due. */
export interface Candidate {
  /** The place of the clock in the list of its deadline. */
  readonly index: number
  readonly due: number | null
  readonly provisional: boolean
  readonly use: CalendarUse
  readonly options: DueOptions
  /** How the due instant came about. */
  readonly steps: readonly DueStep[]
  /** Absent for a clock that is due at a fact, or as an earlier version promised. */
  readonly running?: RunningClock
  /** Instants of the escalations, where they are not computed from the clock. */
  readonly levels?: readonly (number | null)[]
}

export type RunningClock = Parameters<typeof dueInstant>[0]
export type DueOptions = NonNullable<Parameters<typeof dueInstant>[2]>

/** The candidate that governs: the earliest due; one that is never due only where it is alone. */
export function governing(deadline: Deadline, run: Run, live: Live): Candidate | undefined {
  let first: Candidate | undefined
  for (const candidate of candidates(deadline, run, live)) {
    if (first === undefined || before(candidate, first)) first = candidate
  }
  return first
}

function before(a: Candidate, b: Candidate): boolean {
  return a.due !== null && (b.due === null || a.due < b.due)
}

/** Every clock that counts, on every calendar and for every duration that is still possible. */
function* candidates(deadline: Deadline, run: Run, live: Live): Generator<Candidate> {
  const promised = promiseOf(run)
  if (promised) {
    for (const use of possibleChoices(deadline.on, live)) {
      yield keptPromise(deadline, run, promised, use)
    }
    return
  }
  for (const [index, clock] of deadline.clocks.entries()) {
    const start = run.starts[index]
    if (start === null || start === undefined || !applies(clock, live)) continue
    for (const use of possibleChoices(deadline.on, live)) {
      for (const options of dueOptions(deadline, use, live)) {
        yield* candidatesOf(deadline, clock, run, { index, start, use, options }, live)
      }
    }
  }
}

type OnCalendar = Pick<Candidate, 'index' | 'use' | 'options'> & { readonly start: number }

function* candidatesOf(
  deadline: Deadline,
  clock: Clock,
  run: Run,
  { start, ...on }: OnCalendar,
  live: Live,
): Generator<Candidate> {
  if (clock.within === undefined) {
    const { due, steps } = dueAtFact(run, start, on)
    yield { ...on, due: writable(due), provisional: false, steps }
    return
  }
  for (const within of durationsOf(deadline, clock, run, on.index, live)) {
    const from = startOf(deadline, run, { start, ...on }, within)
    const running = runningClock(run, from, within)
    const { due, provisional, explanation } = dueInstant(running, on.use.calendar, on.options)
    const instant = due === undefined ? null : writable(due)
    yield { ...on, due: instant, provisional, steps: explanation, running }
  }
}

/** A recorded instant needs no counting, but may be put off, and may fall on a day without work. */
function dueAtFact(
  { extensions }: Run,
  start: number,
  { use: { calendar }, options: { roll } }: Omit<OnCalendar, 'start'>,
): { readonly due: number; readonly steps: readonly DueStep[] } {
  const steps: DueStep[] = [{ step: 'anchor', at: start }]
  let due = start
  for (const duration of extensions) {
    due = plusDuration(due, duration, calendar)
    steps.push({ step: 'extension', duration, to: due })
  }
  const to = roll ? rollInstant(due, false, roll, calendar) : due
  if (to !== due) steps.push({ step: 'roll', to, calendar: (roll?.on ?? calendar).id })
  return { due: to, steps }
}

/** What `when-target-changes: keep-due` keeps is the duration that was chosen first. */
function durationsOf(
  { whenTargetChanges }: Deadline,
  { within }: Clock,
  { targets }: Run,
  index: number,
  live: Live,
): readonly Duration[] {
  const first = whenTargetChanges === 'keep-due' && targets.find(({ clock = 0 }) => clock === index)
  const kept = first ? parseDuration(first.within) : undefined
  if (kept?.ok) return [kept.duration]
  return within ? possibleChoices(within, live) : []
}

/** Where a clock begins to count: with its anchor, its period, or another target. */
function startOf(
  { whenTargetChanges, every }: Deadline,
  run: Run,
  { index, start, use }: OnCalendar,
  within: Duration,
): number {
  if (every && run.period) return periodStart(run.period.from, within, use)
  if (whenTargetChanges !== 'restart') return start
  const [, ...changes] = run.targets.filter(({ clock = 0 }) => clock === index)
  return Math.max(start, changes.at(-1)?.at ?? start)
}

function runningClock(run: Run, start: number, within: Duration): RunningClock {
  const running = run.pauses.find(({ to }) => to === null)
  const pauses = run.pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]))
  return {
    start,
    within,
    pauses: [...pauses, ...run.reopened],
    ...(running ? { pausedSince: running.from } : {}),
    extensions: run.extensions,
  }
}

/** The counting rule, and where the due instant goes if it falls on a day without work. */
function* dueOptions({ roll }: Deadline, use: CalendarUse, live: Live): Generator<DueOptions> {
  const counting = use.counting ? { counting: use.counting } : {}
  // A roll only puts off: while it is not known whether one applies, the earlier instant governs.
  if (!roll || (roll.unless && roll.unless.test(live.read) !== false)) {
    yield counting
    return
  }
  const { at } = roll
  const days = roll.on ? possibleChoices(roll.on, live) : [use]
  for (const { calendar } of days) {
    yield { ...counting, roll: { at, on: calendar } satisfies Roll }
  }
}
