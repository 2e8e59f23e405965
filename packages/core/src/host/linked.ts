import { say } from '@dueprocess/rules'
import {
  type Accepted,
  type CaseState,
  deliverLinked,
  type OpeningEvent,
  openCase,
} from '../case/index.ts'
import { membersOf } from '../case/members.ts'
import { readOpenedBy } from '../case/opened-by.ts'
import { refuse } from '../case/reason.ts'
import type { DeliverEffect, OpenEffect } from '../trail/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { newSalt } from './random.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/**
 * Opens the case that another one asks for, under the current version of its procedure. Its id and
 * the entry that asked make a repetition detectable, by whatever version it was opened then.
 */
export function openLinked(host: Host, effect: OpenEffect): Promise<Committed | HostRefusal> {
  // It may have come over a network from another engine.
  const given = membersOf(effect, ['case', 'procedure', 'step', 'by', 'data', 'openedBy']) ?? {}
  const { case: id, procedure: name, ...opening } = given
  const openedBy = readOpenedBy(opening.openedBy)
  return changeCase(host, id as string, async (before) => {
    if (before) return openedBefore(before, openedBy)
    if (!openedBy || typeof name !== 'string') return refuse([notAnOpening()])
    const procedure = host.procedures.current(name)
    if ('code' in procedure) return refuseByHost(procedure)
    // Where the clock asked for it, nobody is named.
    const event = { ...(opening as OpeningEvent), ...newSalt(host), openedBy }
    return openCase(procedure, { ...event, id: id as string, at: host.now() })
  })
}

const notAnOpening = () =>
  ({
    code: 'not-an-event',
    problem: say`an effect that opens a case has case, procedure and openedBy`,
  }) as const

/** Its number within the other case makes an id no other case should have; a host may use it. */
function openedBefore(state: CaseState, openedBy: CaseState['openedBy']): Accepted | HostRefusal {
  const isSame = (['case', 'as', 'head'] as const).every(
    (member) => openedBy !== undefined && state.openedBy?.[member] === openedBy[member],
  )
  if (!isSame) return refuseByHost({ code: 'case-exists', case: state.id })
  return { ok: true, case: state, entries: [], effects: [], duplicateOf: 1 }
}

/** Tells a case that one which it opened has closed, at the host's instant. */
export function reportClosing(host: Host, effect: DeliverEffect): Promise<Committed | HostRefusal> {
  const given = membersOf(effect, ['to', 'as', 'case', 'outcome', 'head']) ?? {}
  const { to, ...closing } = given as Omit<DeliverEffect, 'id' | 'kind'>
  return changeCase(host, to, (before) => {
    if (!before) return refuseByHost({ code: 'unknown-case', case: to })
    const procedure = host.procedures.pinnedBy(before)
    if ('code' in procedure) return refuseByHost(procedure)
    return deliverLinked(procedure, before, { ...closing, at: Math.max(host.now(), before.at) })
  })
}
