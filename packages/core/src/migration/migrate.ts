import { say } from '@dueprocess/rules'
import { caseReasons, eventReasons } from '../case/door.ts'
import { append, countEvent, type Draft, draftOf, update } from '../case/draft.ts'
import { type ReadEvent, readEvent } from '../case/event.ts'
import { followUp } from '../case/follow-up.ts'
import type { CaseState, InstantInput, Outcome, Reason } from '../case/index.ts'
import { membersOf } from '../case/members.ts'
import { accept } from '../case/outcome.ts'
import { isReasons, refuse } from '../case/reason.ts'
import { actorOf } from '../case/roles.ts'
import { settle, settleStored } from '../case/settle.ts'
import { watchOf } from '../case/watch.ts'
import { takeJson } from '../digest/index.ts'
import type { Actor } from '../trail/index.ts'
import { carry } from './carry.ts'
import { changesBetween } from './changes.ts'
import type { Lost } from './lost.ts'
import type { MigrationPlan } from './plan.ts'

/** Who moves a case to another version, when, and why. Who may, is the host's to say. */
export interface MigrationEvent {
  readonly by: Actor
  readonly at: InstantInput
  /** Stands in the trail; must not be blank. */
  readonly reason: string
  /** The revision that the person saw; a newer one refuses. */
  readonly expect?: number
}

/**
 * Moves an open case to the newer version of a plan, by one entry without effects; what had become
 * due before is recorded under the older version, and what is due by the newer one after it. A case
 * that is closed, or that the plan cannot place, is refused as a whole. Pure: the case given is not
 * touched.
 */
export function migrateCase(plan: MigrationPlan, state: CaseState, event: MigrationEvent): Outcome {
  const moved = tryMigration(plan, state, event)
  return moved.ok ? accept(moved.draft) : refuse(moved.reasons)
}

/** What {@link migrateCase} does, with what the case loses by it. */
export function tryMigration(
  plan: MigrationPlan,
  state: CaseState,
  event: MigrationEvent,
): MovedCase {
  const read = readMigration(event)
  if (isReasons(read)) return { ok: false, reasons: read }
  const unfit = caseReasons(plan.from, state)
  if (unfit.length > 0) return { ok: false, reasons: unfit }
  const atDoor = [...eventReasons(state, read)]
  if (atDoor.length > 0) return { ok: false, reasons: atDoor }

  const before = draftOf(plan.from, state)
  settleStored(before, read.at)
  const moved = moveCase(before, plan, read)
  if (moved.ok) settle(moved.draft, read.at)
  return moved
}

/** A migration whose parts have the right kinds. */
export interface ReadMigration extends Pick<ReadEvent, 'by' | 'at' | 'expect'> {
  readonly step: ''
  readonly reason: string
}

/** Reads what a host hands in, or what an entry of anybody says. */
export function readMigration(event: unknown): ReadMigration | readonly Reason[] {
  const { reason, ...given } = membersOf(event, ['by', 'at', 'expect', 'reason']) ?? {}
  const read = readEvent({ ...given, step: '' })
  const isSaid =
    typeof reason === 'string' && /\S/u.test(reason) && takeJson(reason).fault === undefined
  const problem = say`\`reason\` must say why the case is moved`
  const blank: readonly Reason[] = isSaid ? [] : [{ code: 'not-an-event', problem }]
  if (isReasons(read)) return [...read, ...blank]
  return isSaid ? { ...read, step: '', reason } : blank
}

/** A draft under the newer version, or why there is none. */
export type MovedCase =
  | { readonly ok: true; readonly draft: Draft; readonly lost: readonly Lost[] }
  | { readonly ok: false; readonly reasons: readonly Reason[] }

/**
 * The small steps of a migration, in their order: carry everything over, bring it up to date as the
 * newer version sees it, the entry.
 */
export function moveCase(
  draft: Draft,
  plan: MigrationPlan,
  { by, at, reason }: ReadMigration,
): MovedCase {
  const { state: before } = draft
  if (before.status === 'closed') return { ok: false, reasons: [{ code: 'case-closed' }] }
  const carried = carry(plan, before, at)
  if (!carried.ok) return carried

  const next = draftOf(plan.to, carried.state)
  next.entries.push(...draft.entries)
  update(next, {}, watchOf(plan.to).keys())
  next.isMoved = true
  followUp(next, { at, entered: new Set() })
  next.isMoved = false
  next.changes = changesBetween(before, next.state)
  const from = before.procedure
  const to = next.state.procedure
  append(next, {
    at,
    effects: [],
    migration: { by: actorOf(by), from, plan: plan.mapping, reason, to },
  })
  countEvent(next, undefined)
  return { ok: true, draft: next, lost: carried.lost }
}
