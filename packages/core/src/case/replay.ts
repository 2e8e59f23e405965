import { parseInstant, say } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import {
  type Entry,
  isSameEntry,
  readTrail,
  type StepTaken,
  type TrailFault,
} from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { takeClosingAgain } from './deliver-linked.ts'
import { countEvent, type Draft, draftOf } from './draft.ts'
import { clock, linkActor, readEvent } from './event.ts'
import { own } from './live.ts'
import { emptyCase } from './open.ts'
import { readOpenedBy } from './opened-by.ts'
import { isReasons, type Reason } from './reason.ts'
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

/** What a trail is replayed under. */
export interface Versions {
  /** The version that the first entry pins. */
  first(entry: Entry): Procedure | readonly Reason[]
  /** Goes on under another version where an entry says so, with that entry made again. */
  migrate(draft: Draft, entry: Entry): Draft | readonly Reason[]
}

/**
 * Runs a trail through its procedure again, entry by entry: what comes out must be the same to the
 * last hash, and the case that it ends in is the stored one. It stops at the number of the last
 * entry, not at its instant: later levels of the same instant are not the trail's.
 */
export function replayTrail(
  { first: firstOf, migrate }: Versions,
  trail: readonly Entry[],
): Replay {
  const { verdict, entries } = readTrail(trail, undefined, { hashes: false })
  if (!verdict.ok) return broken(trail) ?? { ok: false, why: 'trail', faults: verdict.faults }
  const replay = runAgain({ first: firstOf, migrate }, entries)
  // What can be made again to the last member is whole: each hash was computed on the way.
  return replay.ok ? replay : (broken(entries) ?? replay)
}

/** What is wrong with the chain itself, where anything is. */
function broken(trail: readonly Entry[]): Replay | undefined {
  const { verdict } = readTrail(trail)
  return verdict.ok ? undefined : { ok: false, why: 'trail', faults: verdict.faults }
}

function runAgain({ first: firstOf, migrate }: Versions, entries: readonly Entry[]): Replay {
  const [first] = entries
  if (!first) {
    return { ok: false, why: 'trail', faults: [{ index: 0, fault: 'not-an-entry' }] }
  }
  const procedure = firstOf(first)
  if (isReasons(procedure)) {
    return { ok: false, why: 'differs', entry: first.seq, found: first, reasons: procedure }
  }
  const openedBy = readOpenedBy(first.openedBy)
  let draft = draftOf(procedure, emptyCase(procedure, first.case, instantOf(first.at), openedBy))
  while (draft.entries.length < entries.length) {
    const compared = draft.entries.length
    const found = entries[compared] as Entry
    const again = found.migration
      ? replayMigration(draft, found, entries.length, migrate)
      : replayEntry(draft, found, entries.length)
    const reasons = isReasons(again) ? again : []
    if (!isReasons(again)) draft = again
    for (const [index, expected] of draft.entries.slice(compared).entries()) {
      const there = entries[compared + index]
      if (there && !isSameEntry(there, expected)) {
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

/** What was due under the version that is left comes before, what is due by the other one behind. */
function replayMigration(
  draft: Draft,
  entry: Entry,
  lastEntry: number,
  migrate: Versions['migrate'],
): Draft | readonly Reason[] {
  const at = instantOf(entry.at)
  settle(draft, at, lastEntry)
  if (draft.state.seq + 1 !== entry.seq) return draft
  const moved = migrate(draft, entry)
  if (!isReasons(moved)) settle(moved, at, lastEntry)
  return moved
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
  if (!opens && step.by?.id === linkActor.id) {
    const reasons = takeClosingAgain(draft, step, at)
    if (reasons.length === 0) settle(draft, at, lastEntry)
    return reasons
  }
  const found = (opens ? draft.procedure.openings : draft.procedure.steps).get(step.id)
  if (!found) return [{ code: 'unknown-step', step: step.id, available: [] }]
  const read = readAgain(draft, entry, step)
  if (isReasons(read)) return read
  const { by, data, deviation } = read
  const { event } = step
  const { personal: recorded = {} } = entry
  const taking = { step: found, by, at, data, recorded, event, opens, deviation }
  const reasons = takeStep(draft, taking)
  if (reasons.length > 0) return reasons
  countEvent(draft, event)
  // As when it was submitted: what lay in the past because of it comes before what is due then.
  settle(draft, at, lastEntry)
  return []
}

/** Reads what somebody did once more: a whole chain may hold what the door never lets in. */
function readAgain(draft: Draft, entry: Entry, { id, by, data, event, deviation }: StepTaken) {
  const opens = entry.seq === 1
  if (opens && event !== undefined) {
    const problem = say`an opening has no id of its own; the id of its case is that of the event`
    return [{ code: 'not-an-event', problem }] satisfies readonly Reason[]
  }
  const before = event === undefined ? undefined : own(draft.state.events, event)
  if (before !== undefined) {
    return [
      { code: 'event-exists', event: String(event), entry: before },
    ] satisfies readonly Reason[]
  }
  const isMachines = opens && draft.state.openedBy && by?.id === linkActor.id
  const again = { step: id, by, at: entry.at, data, id: opens ? entry.case : event, deviation }
  return readEvent(again, isMachines ? linkActor : undefined)
}

function instantOf(text: string): number {
  return parseInstant(text) ?? Number.NaN
}
