import { type PendingClockStep, pendingClockSteps, takeClockStep } from './clock-step.ts'
import { leastLevel, type PendingLevel } from './deadlines/index.ts'
import { type Draft, update } from './draft.ts'
import { passLevel } from './pass-level.ts'

/**
 * Brings a case up to an instant: while the least pending level or clock step is due strictly
 * before it, applies that one. Each is applied at the instant at which it was due (or became
 * known), and everything is computed anew after each, so that it makes no difference whether the
 * case was woken early, late, twice or never.
 * `lastEntry` stops a replay at the last entry of a trail.
 */
export function settle(
  draft: Draft,
  instant: number,
  lastEntry: number = Number.POSITIVE_INFINITY,
): void {
  let blocked = new Set<string>()
  while (draft.state.status === 'open' && draft.state.seq < lastEntry) {
    const next = leastPending(draft, blocked, instant)
    if (!next) return
    if ('level' in next) passLevel(draft, next)
    else if (!takeClockStep(draft, next)) {
      blocked.add(next.step.id)
      continue
    }
    blocked = new Set()
  }
}

type Pending = PendingLevel | PendingClockStep

/**
 * Of what was due before an instant the first one; at one instant in the order of the document,
 * deadlines before clock steps.
 */
function leastPending(
  draft: Draft,
  blocked: ReadonlySet<string>,
  before = Number.POSITIVE_INFINITY,
): Pending | undefined {
  let least: Pending | undefined = leastLevel(draft.procedure, draft.state, before)
  for (const pending of pendingClockSteps(draft)) {
    if (pending.due >= before || blocked.has(pending.step.id)) continue
    if (least === undefined || pending.at < least.at) least = pending
  }
  return least
}

/** Settles a case as it was stored: until it wants to be woken there is nothing to do. */
export function settleStored(draft: Draft, instant: number): void {
  const { wakeAt } = draft.state
  if (wakeAt !== null && wakeAt <= instant) settle(draft, instant)
}

/**
 * Sets when the host should wake the case next: one millisecond behind the next due instant,
 * because what is done at the due instant itself is done in time.
 */
export function setWakeAt(draft: Draft): void {
  const { status } = draft.state
  const next = status === 'open' ? leastPending(draft, blockedClockSteps(draft)) : undefined
  update(draft, { wakeAt: next ? next.at + 1 : null })
}

/** Clock steps that the gate would refuse as the case stands. */
function blockedClockSteps(draft: Draft): ReadonlySet<string> {
  const blocked = [...pendingClockSteps(draft)].filter((pending) => {
    const attempt: Draft = { ...draft, entries: [] }
    return !takeClockStep(attempt, pending)
  })
  return new Set(blocked.map(({ step }) => step.id))
}
