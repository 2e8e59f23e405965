import type { Hold } from '../procedure/hold.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import { isWithin, type Stage } from '../procedure/stage.ts'
import type { Step } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import type { CaseState, Visit } from './case.ts'
import { type Draft, note } from './draft.ts'
import { openIn, own } from './live.ts'
import type { Reason } from './reason.ts'
import { setMember } from './set-member.ts'
import { key } from './watch.ts'

/** Whether a hold is set. */
export function isHeld({ held }: Pick<CaseState, 'held'>, hold: string): boolean {
  return held !== undefined && Object.hasOwn(held, hold)
}

/** The holds that keep a stage as it is: nothing moves within what they hold, or leaves it. */
function holdsOn(draft: Draft, stage: Stage): readonly Hold[] {
  const { held } = draft.state
  if (held === undefined) return []
  const set = Object.keys(held).flatMap((id) => draft.procedure.holds.get(id) ?? [])
  return set.filter((hold) => isWithin(stage, hold.in))
}

/** Whether a stage that has ended must stay all the same. */
export function isKept(draft: Draft, stage: Stage): boolean {
  return holdsOn(draft, stage).length > 0
}

/** Why a step that would move the case may not. A hold never keeps anybody from other work. */
export function* holdReasons(draft: Draft, { id, stage }: Step): Generator<Reason> {
  const holds = stage ? holdsOn(draft, stage).map((hold) => hold.id) : []
  if (holds.length > 0) yield { code: 'on-hold', step: id, holds }
}

/** Sets a hold; one that is set already stays set since when it was. */
export function setHold(draft: Draft, hold: string, by: string, at: number): void {
  if (isHeld(draft.state, hold)) return
  setMember(draft, 'held', hold, { since: at, by }, [key.hold(hold)])
  note(draft, { held: { ...draft.changes.held, [hold]: true } })
}

/**
 * Sets the hold that a step begins. One that only linked cases end is not set where none of them is
 * open: it would never end.
 */
export function setByStep(
  draft: Draft,
  id: string,
  { by, at }: { readonly by: Actor; readonly at: number },
): void {
  const { release } = draft.procedure.holds.get(id) ?? {}
  const link = release?.by === undefined ? release?.linked : undefined
  if (link !== undefined && openIn(own(draft.state.links ?? {}, link)) === 0) return
  setHold(draft, id, by.id, at)
}

export function releaseHold(draft: Draft, hold: string): void {
  if (!isHeld(draft.state, hold)) return
  setMember(draft, 'held', hold, undefined, [key.hold(hold)])
  note(draft, { held: { ...draft.changes.held, [hold]: null } })
}

/** Releases the holds that waited for the cases of a link, of which none is open any more. */
export function releaseLinked(draft: Draft, link: string): void {
  for (const { id, release } of draft.procedure.holds.values()) {
    if (release.linked === link) releaseHold(draft, id)
  }
}

/** Leaving what a hold is in releases it, also where it is entered anew at once. */
export function releaseLeft(draft: Draft, before: Readonly<Record<string, Visit>>): void {
  for (const id in draft.state.held) {
    const path = draft.procedure.holds.get(id)?.in.path ?? ''
    if (own(draft.state.visits, path) !== own(before, path)) releaseHold(draft, id)
  }
}

/** A hold that a case from a store cannot have set; undefined where all can be. */
export function strayHold(
  { holds }: LinkedProcedure,
  { held = {}, visits }: CaseState,
): string | undefined {
  return Object.keys(held).find((id) => {
    const hold = holds.get(id)
    return hold === undefined || !Object.hasOwn(visits, hold.in.path)
  })
}
