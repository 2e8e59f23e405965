import { parseInstant } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import { type Entry, type TrailFault, verifyTrail } from '../trail/index.ts'
import { countEvent, isReasons } from './advance.ts'
import type { CaseState } from './case.ts'
import { type Draft, draftOf } from './draft.ts'
import { clock, readEvent } from './event.ts'
import { emptyCase } from './open.ts'
import type { Reason } from './reason.ts'
import { settle, setWakeAt } from './settle.ts'
import { takeStep } from './take-step.ts'

export type Replay =
  | { readonly ok: true; readonly case: CaseState }
  /** The chain itself is broken. */
  | { readonly ok: false; readonly why: 'trail'; readonly faults: readonly TrailFault[] }
  /** The procedure, run anew, gives another entry, refuses the event, or is another version. */
  | {
      readonly ok: false
      readonly why: 'differs'
      /** The sequence number of the entry. */
      readonly entry: number
      readonly expected?: Entry
      readonly found: Entry
      readonly reasons?: readonly Reason[]
    }

/**
 * Runs a trail through its procedure again, entry by entry: what comes out must be the same to the
 * last hash, and the case that it ends in is the stored one. It stops at the number of the last
 * entry, not at its instant: later levels of the same instant are not the trail's.
 */
export function replayCase(procedure: Procedure, trail: readonly Entry[]): Replay {
  const verdict = verifyTrail(trail)
  if (!verdict.ok) return { ok: false, why: 'trail', faults: verdict.faults }
  const [first] = trail
  if (!first) {
    return { ok: false, why: 'trail', faults: [{ index: 0, fault: 'not-an-entry' }] }
  }
  const draft = draftOf(procedure, emptyCase(procedure, first.case, instantOf(first.at)))
  while (draft.entries.length < trail.length) {
    const compared = draft.entries.length
    const found = trail[compared] as Entry
    const reasons = replayEntry(draft, found, trail.length)
    for (const [index, expected] of draft.entries.entries()) {
      const there = trail[index]
      if (index >= compared && there && there.hash !== expected.hash) {
        return { ok: false, why: 'differs', entry: there.seq, expected, found: there }
      }
    }
    if (draft.entries.length === compared) {
      return { ok: false, why: 'differs', entry: found.seq, found, reasons }
    }
  }
  setWakeAt(draft)
  return { ok: true, case: draft.state }
}

function replayEntry(draft: Draft, entry: Entry, lastEntry: number): readonly Reason[] {
  const at = instantOf(entry.at)
  const { step } = entry
  if (!step || step.by?.id === clock.id) {
    settle(draft, at + 1, Math.min(draft.state.seq + 1, lastEntry))
    return []
  }
  settle(draft, at, lastEntry)
  if (draft.state.seq + 1 !== entry.seq) return []
  const opens = entry.seq === 1
  const found = (opens ? draft.procedure.openings : draft.procedure.steps).get(step.id)
  if (!found) return [{ code: 'unknown-step', step: step.id, available: [] }]
  // A whole chain may hold what the door would never have let in.
  const { by, data, event } = step
  const read = readEvent({ step: step.id, by, at, data, id: event })
  if (isReasons(read)) return read
  const reasons = takeStep(draft, { step: found, by, at, data, event, opens })
  if (reasons.length > 0) return reasons
  countEvent(draft, event)
  // As when it was submitted: what lay in the past because of it comes before what is due then.
  settle(draft, at, lastEntry)
  return []
}

function instantOf(text: string): number {
  return parseInstant(text) ?? Number.NaN
}
