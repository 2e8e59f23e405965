import { say } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import type { ProcedureTypes } from '../procedure/procedure-types.ts'
import type { Actor, OpenedBy } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { countEvent, draftOf } from './draft.ts'
import { type EventParts, linkActor, readEvent, type Submitted } from './event.ts'
import { membersOf } from './members.ts'
import { readOpenedBy } from './opened-by.ts'
import { accept, type Outcome } from './outcome.ts'
import { isReasons, type Reason, refuse } from './reason.ts'
import { settle } from './settle.ts'
import { takeStep } from './take-step.ts'

/** The event that opens a case. */
export type OpeningEvent<T extends ProcedureTypes = ProcedureTypes> = {
  readonly [Step in keyof T['openings'] & string]: OpeningParts &
    OpeningStep<Step, keyof T['openings'] & string> &
    Submitted<T['openings'][Step]>
}[keyof T['openings'] & string]

/** May be left out where the procedure has one opening step. */
type OpeningStep<Step extends string, All extends string> = [All] extends [Step]
  ? { readonly step?: Step }
  : { readonly step: Step }

interface OpeningParts extends Omit<EventParts, 'expect' | 'id'> {
  /** The id of the new case: the host's, unique for ever. */
  readonly id: string
  /** Of a linked case: as the effect `open` of the case that it is opened from has it. */
  readonly openedBy?: OpenedBy
}

/**
 * Opens a case: the opening step passes the same gate as every other, and its entry is entry 1.
 * That an id is used once is the store's to hold: nothing here knows other cases. A linked case is
 * opened by whoever took the step that asked for it, without being asked for a role again.
 */
export function openCase<T extends ProcedureTypes = ProcedureTypes>(
  procedure: Procedure<T>,
  opening: OpeningEvent<NoInfer<T>>,
): Outcome {
  const available = [...procedure.openings.keys()]
  const given = membersOf(opening, [
    'id',
    'step',
    'by',
    'at',
    'data',
    'salt',
    'deviation',
    'openedBy',
  ])
  if (given === undefined) {
    return refuse([
      { code: 'not-an-event', problem: say`an opening is an object with id, by and at` },
    ])
  }
  const step = given.step ?? (available.length === 1 ? available[0] : '')
  const openedBy = given.openedBy === undefined ? undefined : readOpenedBy(given.openedBy)
  if (given.openedBy !== undefined && !openedBy) return refuse([notOpenedBy()])
  const read = readEvent({ ...given, step }, machineOf({ ...given, openedBy }))
  if (isReasons(read)) return refuse(read)
  const found = procedure.openings.get(read.step)
  if (!found) return refuse([{ code: 'not-an-opening', step: read.step, available }])
  const { id, by, at, data, salt, deviation } = read
  if (id === undefined)
    return refuse([{ code: 'not-an-event', problem: say`\`id\` must name the case` }])

  const draft = draftOf(procedure, emptyCase(procedure, id, at, openedBy))
  const reasons = takeStep(draft, { step: found, by, at, data, salt, deviation, opens: true })
  if (reasons.length > 0) return refuse(reasons)
  countEvent(draft, undefined)
  settle(draft, at)
  return accept(draft)
}

const notOpenedBy = (): Reason => ({
  code: 'not-an-event',
  problem: say`\`openedBy\` must say {case, as, head} of the case that this one is opened from`,
})

/** A linked case that nobody asked for by name was asked for by the clock. */
function machineOf(opening: {
  readonly by?: unknown
  readonly openedBy?: OpenedBy | undefined
}): Actor | undefined {
  return opening.openedBy && opening.by === undefined ? linkActor : undefined
}

/** A case before its first entry. */
export function emptyCase(
  procedure: Procedure,
  id: string,
  at: number,
  openedBy?: OpenedBy,
): CaseState {
  const { version, behaviour } = procedure
  return {
    format: 1,
    id,
    procedure: { id: procedure.id, version, behaviour },
    ...(openedBy ? { openedBy } : {}),
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
