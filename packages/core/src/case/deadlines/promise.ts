import { addWorkingTime, type DueStep, plusDuration, workingTimeBetween } from '@dueprocess/rules'
import type { CalendarUse, Deadline } from '../../procedure/deadline.ts'
import type { RunningDeadline } from '../case.ts'
import type { Candidate } from './candidates.ts'
import type { Run } from './run.ts'
import { writable } from './writable.ts'

/** What an earlier version of the procedure promised of a run that was open when it was left. */
export type Promised = NonNullable<RunningDeadline['promised']>

interface Interval {
  readonly from: number
  readonly to: number
}

/**
 * The promise that still governs a run: until its clock starts anew, another duration is chosen,
 * or the next period begins. Those follow the version that the case has now.
 */
export function promiseOf(run: Run): Promised | undefined {
  const { promised, starts, period, targets, restarted } = run
  if (!promised || starts[promised.clock ?? 0] !== promised.start) return undefined
  const { at } = promised
  const isLater = (instant: number | undefined) => instant !== undefined && instant > at
  const isOver =
    (period?.from ?? null) !== (promised.period ?? null) ||
    targets.some((target) => isLater(target.at)) ||
    isLater(restarted ?? undefined)
  return isOver ? undefined : promised
}

/** The promised instant with what was put off since: pauses and extensions after the promise. */
export function keptPromise(
  { escalations }: Deadline,
  run: Run,
  promised: Promised,
  use: CalendarUse,
): Candidate {
  const due = putOff(promised.due, run, promised, use)
  const levels = escalations.map((_, index) => {
    const level = promised.levels?.[index]
    return level === null || level === undefined ? null : putOff(level, run, promised, use)
  })
  const steps: DueStep[] = [{ step: 'anchor', at: promised.start }]
  if (due !== null && due !== promised.due) steps.push({ step: 'postponed', to: due })
  return {
    index: promised.clock ?? 0,
    due,
    provisional: false,
    use,
    options: {},
    steps,
    levels: due === null ? escalations.map(() => null) : levels,
  }
}

/** An instant with the pauses behind the promise that began before it; null: it stands still. */
function putOff(
  instant: number,
  { pauses, reopened, extensions }: Run,
  { at, extensions: before = 0, working }: Promised,
  { calendar }: CalendarUse,
): number | null {
  let to = instant
  for (const { from, to: end } of merged([...pauses, ...reopened], at)) {
    if (from >= to) break
    if (end === Number.POSITIVE_INFINITY) return null
    to = working
      ? addWorkingTime(to, workingTimeBetween(from, end, calendar), calendar)
      : to + (end - from)
  }
  for (const extension of extensions.slice(before)) to = plusDuration(to, extension, calendar)
  return writable(to)
}

/** Intervals from an instant on, in order and without overlaps. */
function merged(
  intervals: readonly { readonly from: number; readonly to: number | null }[],
  at: number,
): readonly Interval[] {
  const behind = intervals
    .map(({ from, to }) => ({ from: Math.max(from, at), to: to ?? Number.POSITIVE_INFINITY }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  const result: Interval[] = []
  for (const interval of behind) {
    const last = result.at(-1)
    if (last && interval.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) }
    } else result.push(interval)
  }
  return result
}
