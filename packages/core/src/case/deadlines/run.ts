import type { Deadline } from '../../link/deadline.ts'
import type { RunningDeadline } from '../case.ts'

/** A run that nothing has started yet. */
export function idleRun(deadline: Deadline, at: number): RunningDeadline {
  return {
    status: 'idle',
    missed: false,
    ended: null,
    changedAt: at,
    starts: deadline.clocks.map(() => null),
    governing: null,
    due: null,
    provisional: false,
    levels: [null, ...deadline.escalations.map(() => null)],
    passed: [],
    told: null,
    pauses: [],
    extensions: [],
  }
}

/** The run with some parts replaced; the same object where they are equal already. */
export function change(run: RunningDeadline, parts: Partial<RunningDeadline>): RunningDeadline {
  const differs = Object.entries(parts).some(([key, value]) => {
    return !equal(run[key as keyof RunningDeadline], value)
  })
  return differs ? { ...run, ...parts } : run
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  return a.length === b.length && a.every((item, index) => item === b[index])
}
