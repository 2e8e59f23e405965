import { say } from '@dueprocess/rules'
import {
  type Accepted,
  type CaseState,
  type OpeningEvent,
  openCase,
  type Reason,
} from '../case/index.ts'
import { membersOf } from '../case/members.ts'
import { refuse } from '../case/reason.ts'
import { isSameEvent } from '../case/same-event.ts'
import type { ProcedureTypes } from '../procedure/index.ts'
import type { Entry } from '../trail/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { newSalt } from './random.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** The opening of a case as a host submits it; when, says its clock. */
export type Opening<T extends ProcedureTypes = ProcedureTypes> = WithoutClock<OpeningEvent<T>> & {
  /** Id of the procedure. */
  readonly procedure: T['id']
  /** Left out: the version that was given last. */
  readonly version?: string
}

/** Of a union, one by one. */
type WithoutClock<Event> = Event extends unknown ? Omit<Event, 'at' | 'salt' | 'openedBy'> : never

/**
 * Opens a case. The case's id makes a repetition detectable: the same opening again is answered as
 * a duplicate, another one with the same id is refused.
 */
export function open(host: Host, given: Opening): Promise<Committed | HostRefusal> {
  // From a network anything can come; what is no object lacks an id and is refused for that.
  const opening =
    membersOf(given, ['procedure', 'version', 'id', 'step', 'by', 'data', 'deviation']) ?? {}
  const { procedure: name, version, ...event } = opening
  return changeCase(host, event.id as string, async (before) => {
    if (before) return openedBefore(host, before, opening)
    if (typeof name !== 'string') return refuse([noText('procedure', say`name the procedure`)])
    if (version !== undefined && typeof version !== 'string') {
      return refuse([noText('version', say`be a text, or be left out`)])
    }
    const procedure = host.procedures.current(name, version)
    if ('code' in procedure) return refuseByHost(procedure)
    return openCase(procedure, { ...(event as OpeningEvent), ...newSalt(host), at: host.now() })
  })
}

function noText(member: string, must: string): Reason {
  return { code: 'not-an-event', problem: say`\`${member}\` must ${must}` }
}

type ReadOpening = { readonly [Member in keyof Opening]?: unknown }

async function openedBefore(
  host: Host,
  state: CaseState,
  opening: ReadOpening,
): Promise<Accepted | HostRefusal> {
  const [first] = await host.store.trail(state.id, { to: 1 })
  if (!isSame(opening, state, first)) {
    return refuseByHost({ code: 'case-exists', case: state.id })
  }
  return { ok: true, case: state, entries: [], effects: [], duplicateOf: 1 }
}

/** Whether the opening says what the first entry says; when it was said first is what counts. */
function isSame(opening: ReadOpening, { procedure }: CaseState, first?: Entry): boolean {
  const taken = first?.step
  // It may have been moved to another version since.
  const pinned = first?.procedure ?? procedure
  const {
    procedure: name,
    version = pinned.version,
    step = taken?.id,
    by,
    data,
    deviation,
  } = opening
  return (
    name === pinned.id &&
    version === pinned.version &&
    isSameEvent({ step, by, data, deviation }, taken, first?.personal)
  )
}
