import type { Procedure } from '../check/index.ts'
import { nearest } from '../diagnostic/index.ts'
import type { CaseState } from './case.ts'
import { doorReasons } from './door.ts'
import { type Draft, draftOf, update } from './draft.ts'
import { type ReadEvent, readEvent, type StepEvent } from './event.ts'
import { own } from './live.ts'
import type { Accepted, Outcome } from './outcome.ts'
import { type Reason, refuse } from './reason.ts'
import { settle, setWakeAt } from './settle.ts'
import { takeStep } from './take-step.ts'

/**
 * Submits a step to a case. Pure: the case given is not touched. The outcome holds the new case,
 * the entries to append and the effects to carry out, or else every reason for the refusal.
 */
export function advance(procedure: Procedure, state: CaseState, event: StepEvent): Outcome {
  const read = readEvent(event)
  if (isReasons(read)) return refuse(read)

  const before = read.id === undefined ? undefined : own(state.events, read.id)
  if (before !== undefined) return { ...unchanged(state), duplicateOf: before }

  const atDoor = [...doorReasons(procedure, state, read)]
  if (atDoor.length > 0) return refuse(atDoor)

  const step = procedure.steps.get(read.step)
  if (!step) return refuse([unknownStep(procedure, read.step)])

  const draft = draftOf(procedure, state)
  settle(draft, read.at)
  const { by, at, data, id } = read
  const reasons = takeStep(draft, { step, by, at, data, event: id })
  if (reasons.length > 0) return refuse(reasons)
  countEvent(draft, id)
  // Levels that lie in the past because of this very entry belong to the same outcome.
  settle(draft, at)
  return accept(draft)
}

/** Counts a submitted event; what the clock does is no event. */
export function countEvent(draft: Draft, id: string | undefined): void {
  const { revision, events, seq } = draft.state
  update(draft, {
    revision: revision + 1,
    ...(id === undefined ? {} : { events: { ...events, [id]: seq } }),
  })
}

export function accept(draft: Draft): Accepted {
  setWakeAt(draft)
  const { state, entries } = draft
  return { ok: true, case: state, entries, effects: entries.flatMap(({ effects }) => effects) }
}

/** The answer to what has happened already. */
export function unchanged(state: CaseState): Accepted {
  return { ok: true, case: state, entries: [], effects: [] }
}

export function isReasons(read: ReadEvent | readonly Reason[]): read is readonly Reason[] {
  return Array.isArray(read)
}

function unknownStep(procedure: Procedure, step: string): Reason {
  const available = [...procedure.steps.keys()].filter((id) => !procedure.openings.has(id))
  const meant = nearest(step, available)
  return { code: 'unknown-step', step, available, ...(meant ? { meant } : {}) }
}
