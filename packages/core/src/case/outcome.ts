import type { Json } from '@dueprocess/rules'
import { copyJson } from '../digest/index.ts'
import type { Effect, Entry } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { vouch } from './door.ts'
import type { Draft } from './draft.ts'
import type { Refusal } from './reason.ts'

/** An event that was accepted: commit case, entries and effects in one transaction. */
export interface Accepted {
  readonly ok: true
  readonly case: CaseState
  /** Appended to the trail, in order. */
  readonly entries: readonly Entry[]
  /** To be carried out by the host, at least once; ids make repetition harmless. */
  readonly effects: readonly Effect[]
  /** The event was accepted before, as this entry; nothing has changed. */
  readonly duplicateOf?: number
}

export type Outcome = Accepted | Refusal

/** Gives out what a settled draft came to. From now on nobody may change the case in it. */
export function accept(draft: Draft): Accepted {
  const { procedure, state, entries } = draft
  vouch(procedure, state)
  // Hosts add to what they send: neither the trail nor the case may change by it.
  const effects = entries.flatMap((entry) => entry.effects.map((effect) => copyOf(effect, entry)))
  return { ok: true, case: state, entries, effects }
}

/** A case that is opened keeps the hash of the entry that asks, which cannot stand in there. */
function copyOf(effect: Effect, { case: of, hash: head }: Entry): Effect {
  // Plain JSON by construction; interfaces have no index signature to say so.
  const copy = copyJson(effect as unknown as Json) as unknown as Effect
  if (copy.kind !== 'open') return copy
  const { as, unattended } = copy
  const openedBy = { as, case: of, head, ...(unattended === undefined ? {} : { unattended }) }
  return { ...copy, openedBy }
}

/** The answer to what has happened already. */
export function unchanged(state: CaseState): Accepted {
  return { ok: true, case: state, entries: [], effects: [] }
}
