import { type ReadEvent, readEvent } from '../case/event.ts'
import { type Accepted, advance, type Outcome, type StepEvent } from '../case/index.ts'
import { membersOf } from '../case/members.ts'
import { isReasons, refuse } from '../case/reason.ts'
import { isSameEvent } from '../case/same-event.ts'
import type { ProcedureTypes } from '../procedure/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { newSalt } from './random.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'
import type { Store } from './store.ts'

/** A step as a host submits it; when, says its clock. Of each step that types know, its form. */
export type Submission<T extends ProcedureTypes = ProcedureTypes> = WithoutClock<StepEvent<T>>

/** Of a union, one by one. */
type WithoutClock<Event> = Event extends unknown ? Omit<Event, 'at' | 'salt'> : never

/**
 * Submits a step to a case. The instant is the host's, but never before the case's last entry:
 * where a clock went back, or that of another host is ahead, time stands still until it is reached
 * again. The same event id again is answered with the entry that was made then, if it is the same
 * event; another event is refused.
 */
export function submit(
  host: Host,
  id: string,
  event: Submission,
): Promise<Committed | HostRefusal> {
  // Read once, now: it is judged when its turn comes, and must then be what was handed in.
  const given = membersOf(event, ['step', 'by', 'data', 'id', 'expect', 'deviation'])
  const read = readEvent(given && { ...given, at: 0 })
  return changeCase(host, id, (before) => {
    if (!before) return refuseByHost({ code: 'unknown-case', case: id })
    if (isReasons(read)) return refuse(read)
    const procedure = host.procedures.pinnedBy(before)
    if ('code' in procedure) return refuseByHost(procedure)
    const at = Math.max(host.now(), before.at)
    const outcome = advance(procedure, before, { ...read, ...newSalt(host), at })
    return isDuplicate(outcome) ? answerAgain(host.store, outcome, read) : outcome
  })
}

type Duplicate = Accepted & { readonly duplicateOf: number }

function isDuplicate(outcome: Outcome): outcome is Duplicate {
  return outcome.ok && outcome.duplicateOf !== undefined
}

/** The kernel knows the ids of events; what they said stands in the trail. */
async function answerAgain(
  store: Store,
  outcome: Duplicate,
  event: ReadEvent,
): Promise<Accepted | HostRefusal> {
  const { case: state, duplicateOf: entry } = outcome
  const [recorded] = await store.trail(state.id, { from: entry, to: entry })
  if (isSameEvent(event, recorded?.step, recorded?.personal)) return outcome
  return refuse([{ code: 'event-exists', event: event.id ?? '', entry }])
}
