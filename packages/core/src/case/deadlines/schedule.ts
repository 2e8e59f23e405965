import { dueInstant, plusDuration, thresholdInstant } from '@dueprocess/rules'
import type { Deadline, Escalation } from '../../procedure/deadline.ts'
import type { Live } from '../live.ts'
import { type Candidate, governing, type RunningClock } from './candidates.ts'
import { change, type Run } from './run.ts'
import { writable } from './writable.ts'

/**
 * Computes the due instant and the instants of all levels from what the run holds now. The sum
 * has a fixed order: anchor, counting rule, pauses, extension, roll, and the earliest of the clocks.
 */
export function schedule(deadline: Deadline, run: Run, live: Live, at: number): Run {
  const first = governing(deadline, run, live)
  const due = dueOf(run, first)
  const levels =
    first?.levels ??
    deadline.escalations.map((escalation) => levelInstant(escalation, run, first, due))
  return change(run, {
    governing: first?.index ?? null,
    due,
    provisional: first?.provisional ?? false,
    levels,
    target: targetInstant(deadline, first),
    passed: run.passed.filter((level) =>
      staysPassed(deadline, level, level === 0 ? due : levels[level - 1], at),
    ),
  })
}

/** Where time itself ends, no period begins any more. */
function dueOf({ period }: Run, first: Candidate | undefined): number | null {
  const due = first?.due ?? null
  return period && due !== null && due <= period.from ? null : due
}

/** Until when the house wishes that to be done which is due promptly. */
function targetInstant({ target }: Deadline, first: Candidate | undefined): number | null {
  if (!target || first?.due !== null || first.running?.within.kind !== 'promptly') return null
  const { use, options, running } = first
  const { due } = dueInstant({ ...running, within: target }, use.calendar, options)
  return due === undefined ? null : writable(due)
}

/**
 * When a share of the time is used up. What follows a due instant that was missed belongs to the
 * period that was missed, also while the next one runs.
 */
function levelInstant(
  { share, plus }: Escalation,
  { period }: Run,
  first: Candidate | undefined,
  due: number | null,
): number | null {
  if (!first || due === null) return null
  const isBehind = share >= 1 && period?.missed !== undefined
  const end = isBehind ? period.from : due
  const start = isBehind ? period.missed : undefined
  const base = share === 1 || !first.running ? end : shareOf(first, first.running, share, start)
  if (base === undefined) return null
  return writable(plus ? plusDuration(base, plus, first.use.calendar) : base)
}

function shareOf(
  { use, options }: Candidate,
  running: RunningClock,
  share: number,
  start: number | undefined,
): number | undefined {
  const clock = start === undefined ? running : { ...running, start }
  return thresholdInstant(clock, use.calendar, { share }, options)
}

/**
 * A level that was passed is armed again only if its instant now lies in the future; a recorded
 * miss is never undone.
 */
function staysPassed(
  { until }: Deadline,
  level: number,
  instant: number | null | undefined,
  at: number,
): boolean {
  const isMiss = level === 0 && until.length > 0
  return isMiss || instant === null || instant === undefined || instant <= at
}
