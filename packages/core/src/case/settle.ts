import { type PendingClockStep, pendingClockSteps, takeClockStep } from './clock-step.ts'
import { comesFirst, leastLevel, type PendingLevel } from './deadlines/index.ts'
import { isVouched } from './door.ts'
import type { Draft } from './draft.ts'
import { passLevel } from './pass-level.ts'

/**
 * Brings a case up to an instant: while the least pending level or clock step is due strictly
 * before it, applies that one. Each is applied at the instant at which it was due (or became
 * known), and everything is computed anew after each, so that it makes no difference whether the
 * case was woken early, late, twice or never.
 * Then notes when the host should wake the case next. `lastEntry` stops a replay at the last entry
 * of a trail.
 */
export function settle(
  draft: Draft,
  instant: number,
  lastEntry: number = Number.POSITIVE_INFINITY,
): void {
  let blocked = new Set<string>()
  while (draft.state.seq < lastEntry) {
    const next = nextPending(draft, instant, blocked)
    if (!next || next.due >= instant) {
      noteWake(draft, next)
      return
    }
    if ('level' in next) passLevel(draft, next)
    else takeClockStep(draft, next)
    blocked = new Set()
  }
}

/** Notes when the host should wake a case next that is not to be brought up to an instant. */
export function setWakeAt(draft: Draft): void {
  noteWake(draft, nextPending(draft, draft.state.at, new Set()))
}

// What is done at the due instant itself is done in time: it has passed a millisecond later.
function noteWake({ state }: Draft, next: Pending | undefined): void {
  state.wakeAt = next ? next.at + 1 : null
}

type Pending = PendingLevel | PendingClockStep

/** What comes next that can happen. `blocked` collects the clock steps that the gate would refuse. */
function nextPending(draft: Draft, instant: number, blocked: Set<string>): Pending | undefined {
  while (draft.state.status === 'open') {
    const next = leastPending(draft, instant, blocked)
    if (!next || 'level' in next || canTake(draft, next)) return next
    blocked.add(next.step.id)
  }
  return undefined
}

/**
 * What is pending first: what was due before the instant, then all else; at one instant in the
 * order of the document, deadlines before clock steps.
 */
function leastPending(
  draft: Draft,
  instant: number,
  blocked: ReadonlySet<string>,
): Pending | undefined {
  let least: Pending | undefined = leastLevel(draft.procedure, draft.state, instant)
  for (const pending of pendingClockSteps(draft)) {
    if (blocked.has(pending.step.id)) continue
    if (least === undefined || comesFirst(pending, least, instant)) least = pending
  }
  return least
}

/**
 * Settles a case as it was handed in: until it wants to be woken there is nothing to do. What a
 * store says of that is a column of its own, which may be wrong.
 */
export function settleStored(draft: Draft, instant: number): void {
  const { wakeAt } = draft.state
  const isDue = wakeAt !== null && wakeAt <= instant
  if (isDue || !isVouched(draft.procedure, draft.settled)) settle(draft, instant)
}

/** Whether the gate would let a clock step pass as the case stands. */
function canTake(draft: Draft, pending: PendingClockStep): boolean {
  return takeClockStep({ ...draft, entries: [] }, pending)
}
