import type { Deadline, ElapsedDuration } from '../../procedure/deadline.ts'
import type { DeadlineState } from '../../trail/index.ts'
import type { CaseState, PauseInterval, RunningDeadline } from '../case.ts'

/** The live run of a deadline, with a place for all that can be said of it. */
export interface Run {
  /** 1, except of a deadline that `each` occurrence starts: 1, 2, … */
  readonly number: number
  readonly status: DeadlineState
  readonly missed: boolean
  readonly ended: number | null
  readonly changedAt: number
  readonly starts: readonly (number | null)[]
  readonly governing: number | null
  readonly due: number | null
  readonly provisional: boolean
  /** Instants of the escalations. */
  readonly levels: readonly (number | null)[]
  readonly passed: readonly number[]
  readonly told: RunningDeadline['told'] | null
  readonly pauses: readonly PauseInterval[]
  readonly extensions: readonly ElapsedDuration[]
  readonly targets: NonNullable<RunningDeadline['targets']>
  /** Of what is due promptly: until when the house wishes it done. */
  readonly target: number | null
  readonly reopened: NonNullable<RunningDeadline['reopened']>
  readonly restarted: number | null
  readonly period: RunningDeadline['period'] | null
  readonly promised: RunningDeadline['promised'] | null
}

/** The key of a run in a case: names have no `#`. */
export function runKey(id: string, number: number): string {
  return number === 1 ? id : `${id}#${number}`
}

/** Whether every occurrence of a step starts a run of its own. */
export function startsEach({ clocks }: Deadline): boolean {
  const after = clocks[0]?.after
  return after?.kind === 'step' && after.which === 'each'
}

/** The runs of a deadline as a case holds them, at least one; idle where it holds none. */
export function runsOf(state: Pick<CaseState, 'deadlines'>, deadline: Deadline): readonly Run[] {
  const first = runOf(state, deadline, 1)
  if (!startsEach(deadline)) return [first]
  const runs = [first]
  while (Object.hasOwn(state.deadlines, runKey(deadline.id, runs.length + 1))) {
    runs.push(runOf(state, deadline, runs.length + 1))
  }
  return runs
}

/** One run of a deadline as the case holds it; idle where it holds none. */
export function runOf(
  { deadlines }: Pick<CaseState, 'deadlines'>,
  deadline: Deadline,
  number: number,
): Run {
  const key = runKey(deadline.id, number)
  const idle = idleRun(deadline, number)
  return Object.hasOwn(deadlines, key) ? { ...idle, ...deadlines[key] } : idle
}

/** A run that nothing has started yet. */
export function idleRun({ clocks, escalations }: Deadline, number: number): Run {
  return {
    number,
    status: 'idle',
    missed: false,
    ended: null,
    changedAt: 0,
    starts: clocks.map(() => null),
    governing: null,
    due: null,
    provisional: false,
    levels: escalations.map(() => null),
    passed: [],
    told: null,
    pauses: [],
    extensions: [],
    targets: [],
    target: null,
    reopened: [],
    restarted: null,
    period: null,
    promised: null,
  }
}

/** What a case holds of a run, so that a stored case stays small; undefined: it is idle. */
export function toStored(run: Run): RunningDeadline | undefined {
  const { status, changedAt, starts, missed, provisional, pauses, period } = run
  if (status === 'idle' && pauses.length === 0 && starts.every((start) => start === null)) {
    return undefined
  }
  return {
    status,
    changedAt,
    starts,
    ...(missed ? { missed } : {}),
    ...(run.ended === null ? {} : { ended: run.ended }),
    ...(run.governing === null ? {} : { governing: run.governing }),
    ...(run.due === null ? {} : { due: run.due }),
    ...(provisional ? { provisional } : {}),
    ...(run.levels.some((level) => level !== null) ? { levels: run.levels } : {}),
    ...(run.passed.length > 0 ? { passed: run.passed } : {}),
    ...(run.told ? { told: run.told } : {}),
    ...(pauses.length > 0 ? { pauses } : {}),
    ...(run.extensions.length > 0 ? { extensions: run.extensions } : {}),
    ...(run.targets.length > 0 ? { targets: run.targets } : {}),
    ...(run.target === null ? {} : { target: run.target }),
    ...(run.reopened.length > 0 ? { reopened: run.reopened } : {}),
    ...(run.restarted === null ? {} : { restarted: run.restarted }),
    ...(period ? { period } : {}),
    ...(run.promised ? { promised: run.promised } : {}),
  }
}

/** The run with some parts replaced; the same object where they are equal already. */
export function change(run: Run, parts: Partial<Run>): Run {
  for (const part in parts) {
    if (!equal(run[part as keyof Run], parts[part as keyof Run])) return { ...run, ...parts }
  }
  return run
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  return a.length === b.length && a.every((item, index) => item === b[index])
}
