import { type Accepted, type CaseState, type OpeningEvent, openCase } from '../case/index.ts'
import { canonicalJson, findJsonFault } from '../digest/index.ts'
import type { Entry } from '../trail/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** The opening of a case as a host submits it; when, says its clock. */
export interface Opening extends Omit<OpeningEvent, 'at'> {
  /** Id of the procedure. */
  readonly procedure: string
  /** Left out: the version that was given last. */
  readonly version?: string
}

/**
 * Opens a case. The case's id makes a repetition detectable: the same opening again is answered as
 * a duplicate, another one with the same id is refused.
 */
export function open(host: Host, given: Opening): Promise<Committed | HostRefusal> {
  // From a network anything can come; what is no object lacks an id and is refused for that.
  const opening: Partial<Opening> = typeof given === 'object' && given !== null ? given : {}
  const { procedure: name, version, ...event } = opening
  return changeCase(host, event.id as string, async (before) => {
    if (before) return openedBefore(host, before, opening)
    const asked = typeof name === 'string' ? name : ''
    const procedure = host.procedures.current(asked, version)
    if ('code' in procedure) return refuseByHost(procedure)
    return openCase(procedure, { ...(event as OpeningEvent), at: host.now() })
  })
}

async function openedBefore(
  host: Host,
  state: CaseState,
  opening: Partial<Opening>,
): Promise<Accepted | HostRefusal> {
  const [first] = await host.store.trail(state.id, { to: 1 })
  if (!first || !isSame(opening, state, first)) {
    return refuseByHost({ code: 'case-exists', case: state.id })
  }
  return { ok: true, case: state, entries: [], effects: [], duplicateOf: 1 }
}

/** Whether the opening says what the first entry says; when it was said first is what counts. */
function isSame(opening: Partial<Opening>, state: CaseState, { step: taken }: Entry): boolean {
  const { procedure, version = state.procedure.version, step = taken?.id, by, data } = opening
  return (
    procedure === state.procedure.id &&
    version === state.procedure.version &&
    step === taken?.id &&
    by?.id === taken?.by.id &&
    isSameData(data, taken?.data)
  )
}

function isSameData(data: unknown, recorded: NonNullable<Entry['step']>['data']): boolean {
  if (data === undefined || recorded === undefined) return data === recorded
  if (findJsonFault(data)) return false
  return canonicalJson(data as typeof recorded) === canonicalJson(recorded)
}
