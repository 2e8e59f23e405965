import { type Json, nearestWord } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import { copyJson } from '../digest/index.ts'
import type { Effect, Entry } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { caseReasons, eventReasons, vouch } from './door.ts'
import { type Draft, draftOf, update } from './draft.ts'
import { readEvent, type StepEvent } from './event.ts'
import { own } from './live.ts'
import type { Accepted, Outcome } from './outcome.ts'
import { type Reason, refuse } from './reason.ts'
import { settle, settleStored, setWakeAt } from './settle.ts'
import { takeStep } from './take-step.ts'

/**
 * Submits a step to a case. Pure: the case given is not touched. The outcome holds the new case,
 * the entries to append and the effects to carry out, or else every reason for the refusal.
 */
export function advance(procedure: Procedure, state: CaseState, event: StepEvent): Outcome {
  const read = readEvent(event)
  if (isReasons(read)) return refuse(read)

  const unfit = caseReasons(procedure, state)
  if (unfit.length > 0) return refuse(unfit)

  const before = read.id === undefined ? undefined : own(state.events, read.id)
  if (before !== undefined) return { ...unchanged(state), duplicateOf: before }

  const atDoor = [...eventReasons(state, read)]
  if (atDoor.length > 0) return refuse(atDoor)

  const step = procedure.steps.get(read.step)
  if (!step) return refuse([unknownStep(procedure, read.step)])

  const draft = draftOf(procedure, state)
  settleStored(draft, read.at)
  const { by, at, data, id, salt, deviation } = read
  const reasons = takeStep(draft, { step, by, at, data, salt, deviation, event: id })
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
  const { procedure, state, entries } = draft
  vouch(procedure, state)
  // Hosts add to what they send: neither the trail nor the case may change by it.
  const effects = entries.flatMap((entry) => entry.effects.map((effect) => copyOf(effect, entry)))
  return { ok: true, case: state, entries, effects }
}

/** A case that is opened keeps the hash of the entry that asks, which cannot stand in there. */
function copyOf(effect: Effect, { case: of, hash: head }: Entry): Effect {
  // Plain JSON by construction; interfaces have no index signature to say so.
  const copy = copyJson(effect as unknown as Json) as unknown as Effect
  if (copy.kind !== 'open') return copy
  const { as, unattended } = copy
  const openedBy = { as, case: of, head, ...(unattended === undefined ? {} : { unattended }) }
  return { ...copy, openedBy }
}

/** The answer to what has happened already. */
export function unchanged(state: CaseState): Accepted {
  return { ok: true, case: state, entries: [], effects: [] }
}

export function isReasons(read: object | readonly Reason[]): read is readonly Reason[] {
  return Array.isArray(read)
}

function unknownStep(procedure: Procedure, step: string): Reason {
  const available = [...procedure.steps.keys()].filter((id) => !procedure.openings.has(id))
  const meant = nearestWord(step, available)
  return { code: 'unknown-step', step, available, ...(meant ? { meant } : {}) }
}
