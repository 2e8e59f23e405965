import type { Procedure } from '../check/index.ts'
import { accept, countEvent, isReasons } from './advance.ts'
import type { CaseState } from './case.ts'
import { draftOf } from './draft.ts'
import { readEvent, type StepEvent } from './event.ts'
import type { Outcome } from './outcome.ts'
import { refuse } from './reason.ts'
import { settle } from './settle.ts'
import { takeStep } from './take-step.ts'

/** The event that opens a case. */
export interface OpeningEvent extends Omit<StepEvent, 'step' | 'expect' | 'id'> {
  /** The id of the new case: the host's, unique for ever. */
  readonly id: string
  /** May be left out where the procedure has one opening step. */
  readonly step?: string
}

/**
 * Opens a case: the opening step passes the same gate as every other, and its entry is entry 1.
 * That an id is used once is the store's to hold: nothing here knows other cases.
 */
export function openCase(procedure: Procedure, opening: OpeningEvent): Outcome {
  const available = [...procedure.openings.keys()]
  // It may come from a network, so it may be nothing at all.
  const { id, ...rest }: Partial<OpeningEvent> = opening ?? {}
  const named = rest.step ?? (available.length === 1 ? available[0] : undefined)
  const read = readEvent({ ...rest, step: named ?? '', id })
  if (isReasons(read)) return refuse(read)
  const step = procedure.openings.get(read.step)
  if (!step) return refuse([{ code: 'not-an-opening', step: read.step, available }])
  if (id === undefined)
    return refuse([{ code: 'not-an-event', problem: '`id` must name the case' }])

  const { by, at, data } = read
  const draft = draftOf(procedure, emptyCase(procedure, id, at))
  const reasons = takeStep(draft, { step, by, at, data, opens: true })
  if (reasons.length > 0) return refuse(reasons)
  countEvent(draft, undefined)
  settle(draft, at)
  return accept(draft)
}

/** A case before its first entry. */
export function emptyCase(procedure: Procedure, id: string, at: number): CaseState {
  const { version, behaviour } = procedure
  return {
    format: 1,
    id,
    procedure: { id: procedure.id, version, behaviour },
    seq: 0,
    revision: 0,
    openedAt: at,
    at,
    status: 'open',
    place: [],
    visits: { '': { since: at, done: [] } },
    facts: {},
    decisions: {},
    assigned: {},
    done: {},
    since: {},
    deadlines: {},
    events: {},
    wakeAt: null,
    head: '',
  }
}
