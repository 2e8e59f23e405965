import { type Duration, dueInstant, plusDuration, thresholdInstant } from '@dueprocess/rules'
import type { Clock, Deadline, Escalation, Target } from '../../link/deadline.ts'
import { applies } from '../applies.ts'
import type { RunningDeadline } from '../case.ts'
import type { Live } from '../live.ts'
import { change } from './run.ts'

/**
 * Computes the due instant and the instants of all levels from what the run holds now. The sum
 * has a fixed order: anchor, counting rule, pauses, extension, and the earliest of the clocks.
 */
export function schedule(
  deadline: Deadline,
  run: RunningDeadline,
  live: Live,
  at: number,
): RunningDeadline {
  const first = earliest(candidates(deadline, run, live))
  const levels = [
    first?.due ?? null,
    ...deadline.escalations.map((escalation) => levelInstant(deadline, escalation, first)),
  ]
  return change(run, {
    governing: first?.index ?? null,
    due: first?.due ?? null,
    provisional: first?.provisional ?? false,
    levels,
    passed: run.passed.filter((level) => staysPassed(deadline, level, levels[level], at)),
  })
}

/** A clock with one of the durations that it may be given, and when that is due. */
interface Candidate {
  readonly index: number
  readonly due: number | null
  readonly provisional: boolean
  /** Absent for a clock that is due at a fact. */
  readonly running?: RunningClock
}

type RunningClock = Parameters<typeof dueInstant>[0]

function* candidates(deadline: Deadline, run: RunningDeadline, live: Live): Generator<Candidate> {
  for (const [index, clock] of deadline.clocks.entries()) {
    const start = run.starts[index]
    if (start === null || start === undefined || !applies(clock, live)) continue
    yield* clockCandidates(deadline, run, clock, { index, start }, live)
  }
}

function* clockCandidates(
  deadline: Deadline,
  run: RunningDeadline,
  clock: Clock,
  { index, start }: { readonly index: number; readonly start: number },
  live: Live,
): Generator<Candidate> {
  if (clock.within === undefined) {
    const due = run.extensions.reduce(
      (instant, extension) => plusDuration(instant, extension, deadline.calendar),
      start,
    )
    yield { index, due, provisional: false }
    return
  }
  for (const within of possibleTargets(clock.within, live)) {
    const running = runningClock(run, start, within)
    const { due, provisional } = dueInstant(running, deadline.calendar, counting(deadline))
    yield { index, due: due ?? null, provisional, running }
  }
}

/** The targets that are still possible: one where the fact that chooses is known. */
function possibleTargets(target: Target, live: Live): readonly Duration[] {
  if (target.kind === 'fixed') return [target.duration]
  const value = live.read(target.fact)
  if (value !== undefined && value !== null) {
    const chosen = target.durations.get(String(value)) ?? target.otherwise
    return chosen ? [chosen] : []
  }
  const possible = possibleWords(target.fact, live)
  const durations = [...target.durations]
    .filter(([word]) => possible === undefined || possible.includes(word))
    .map(([, duration]) => duration)
  const isListed = possible?.every((word) => target.durations.has(word))
  return target.otherwise && !isListed ? [...durations, target.otherwise] : durations
}

/** The words that a decision whose inputs are missing may still give. */
function possibleWords(fact: string, live: Live): readonly string[] | undefined {
  return live.possible(fact)?.filter((value): value is string => typeof value === 'string')
}

function runningClock(run: RunningDeadline, start: number, within: Duration): RunningClock {
  const running = run.pauses.find(({ to }) => to === null)
  return {
    start,
    within,
    pauses: run.pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
    ...(running ? { pausedSince: running.from } : {}),
    extensions: run.extensions,
  }
}

function counting(deadline: Deadline): NonNullable<Parameters<typeof dueInstant>[2]> {
  return deadline.counting ? { counting: deadline.counting } : {}
}

function earliest(candidates: Iterable<Candidate>): Candidate | undefined {
  let first: Candidate | undefined
  for (const candidate of candidates) {
    if (first === undefined || before(candidate, first)) first = candidate
  }
  return first
}

function before(a: Candidate, b: Candidate): boolean {
  return a.due !== null && (b.due === null || a.due < b.due)
}

function levelInstant(
  deadline: Deadline,
  escalation: Escalation,
  first: Candidate | undefined,
): number | null {
  if (!first || first.due === null) return null
  const { share, plus } = escalation
  const { running } = first
  const base =
    share === 1 || !running
      ? first.due
      : thresholdInstant(running, deadline.calendar, { share }, counting(deadline))
  if (base === undefined) return null
  return plus ? plusDuration(base, plus, deadline.calendar) : base
}

/**
 * A level that was passed is armed again only if its instant now lies in the future; a recorded
 * miss is never undone.
 */
function staysPassed(
  deadline: Deadline,
  level: number,
  instant: number | null | undefined,
  at: number,
): boolean {
  const isMiss = level === 0 && deadline.until.length > 0
  return isMiss || instant === null || instant === undefined || instant <= at
}
