import { plusDuration } from '@dueprocess/rules'
import type { ClockStep } from '../procedure/step.ts'
import { writable } from './deadlines/index.ts'
import { type Draft, draftOf, replace } from './draft.ts'
import { clock } from './event.ts'
import { own } from './live.ts'
import { takeStep } from './take-step.ts'

/** A step of the clock whose stage is active. */
export interface PendingClockStep {
  readonly step: ClockStep
  readonly due: number
  readonly at: number
}

/** The clock steps of the active stages, in the order of the document. */
export function* pendingClockSteps(draft: Draft): Generator<PendingClockStep> {
  const { procedure, state } = draft
  for (const step of procedure.clockSteps) {
    const visit = own(state.visits, step.stage.path)
    if (!visit || visit.done.includes(step.id)) continue
    const due = writable(plusDuration(visit.since, step.after, step.calendar))
    // A step that its conditions held back is free, at the earliest, at the last entry.
    yield { step, due, at: Math.max(due, state.at) }
  }
}

/**
 * Takes a clock step if the gate lets it pass. The gate asks the case and never the time, so a
 * refusal holds until the next entry.
 */
export function takeClockStep(draft: Draft, { step, due, at }: PendingClockStep): boolean {
  const attempt = draftOf(draft.procedure, draft.state)
  if (takeStep(attempt, { step, by: clock, at, due }).length > 0) return false
  draft.entries.push(...attempt.entries)
  replace(draft, attempt.state)
  return true
}
