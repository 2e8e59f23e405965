import type { Json } from '@dueprocess/rules'
import { copyJson, sameJson } from '../digest/index.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Step } from '../procedure/step.ts'
import type { Outputs } from '../trail/index.ts'
import type { Adoption, CaseState, DecisionState, Override } from './case.ts'
import { type Draft, note } from './draft.ts'
import { liveFacts, own } from './live.ts'
import type { Reason } from './reason.ts'
import { setMember } from './set-member.ts'
import { key } from './watch.ts'

/**
 * Adopts what the decisions of a step come to now. One may read another that is adopted by the
 * same step, in whatever order they are named.
 */
export function adopt(draft: Draft, { decide }: Step): void {
  const waiting = new Set(decide)
  for (let isMore = true; isMore; ) {
    isMore = false
    for (const id of waiting) {
      const result = draft.live.decide(id)
      if (result.kind !== 'decided') continue
      const outputs = copyJson(result.outputs as Json) as Outputs
      const before = draft.changes.adopted && own(draft.changes.adopted, id)
      if (before && sameJson(before.outputs, outputs)) continue
      const adoption: Adoption = { outputs, seq: draft.state.seq + 1 }
      setMember(draft, 'adopted', id, adoption, [key.decision(id)])
      note(draft, { adopted: { ...draft.changes.adopted, [id]: { outputs } } })
      isMore = true
    }
  }
}

/** Why a step cannot adopt what it adopts: what is not decided can be no act of classification. */
export function* undecidedReasons(draft: Draft, { decide }: Step): Generator<Reason> {
  for (const decision of decide) {
    const result = draft.live.decide(decision)
    if (result.kind === 'decided') continue
    const isUnknown = result.kind === 'unknown'
    yield {
      code: 'undecided',
      decision,
      why: result.kind,
      missing: isUnknown ? [...result.missing] : [],
      possible: isUnknown ? result.possible.map(({ outputs }) => copyJson(outputs as Json)) : [],
    }
  }
}

/** Puts a person's values in the place of a decision, until they are withdrawn or replaced. */
export function override(draft: Draft, id: string, given: Omit<Override, 'seq'>): void {
  setMember(draft, 'overrides', id, { ...given, seq: draft.state.seq + 1 }, [key.decision(id)])
  note(draft, { overrides: { ...draft.changes.overrides, [id]: given } })
}

export function withdraw(draft: Draft, id: string): void {
  setMember(draft, 'overrides', id, undefined, [key.decision(id)])
  note(draft, { overrides: { ...draft.changes.overrides, [id]: null } })
}

/** A decision that goes by something else than what its table says now. */
export interface OpenPoint {
  readonly decision: string
  readonly governs: 'adopted' | 'override'
  /** What governs, by output. */
  readonly outputs: Outputs
  /** Number of the entry that put it there. */
  readonly seq: number
  /** Of an override: whose it is, and why. */
  readonly by?: string
  readonly reason?: string
  /** What the table says now; also where it cannot say anything any more. */
  readonly computed: DecisionState
}

/**
 * The decisions of a case that were adopted or overridden and would now be decided otherwise: for
 * somebody to look at, and to adopt anew, withdraw or leave.
 */
export function openPoints(procedure: LinkedProcedure, state: CaseState): readonly OpenPoint[] {
  const { decide } = liveFacts(procedure, () => state)
  return [...procedure.decisions.keys()].flatMap((decision): OpenPoint[] => {
    const placed = state.overrides && own(state.overrides, decision)
    const adopted = state.adopted && own(state.adopted, decision)
    const governing = placed ?? adopted
    if (!governing) return []
    const computed = decide(decision)
    const isSame =
      computed.kind === 'decided' && sameJson(computed.outputs as Json, governing.outputs)
    if (isSame) return []
    const governs = placed ? 'override' : 'adopted'
    const { outputs, ...rest } = governing
    return [{ decision, governs, ...rest, outputs: { ...outputs }, computed }]
  })
}

/** A decision that a case from a store cannot have adopted or overridden. */
export function strayDecision(
  { decisions }: LinkedProcedure,
  { adopted = {}, overrides = {} }: CaseState,
): { readonly part: 'adopted' | 'overrides'; readonly id: string } | undefined {
  const id = Object.keys(adopted).find((one) => decisions.get(one)?.adopted !== true)
  if (id !== undefined) return { part: 'adopted', id }
  const placed = Object.keys(overrides).find((one) => !decisions.get(one)?.override)
  return placed === undefined ? undefined : { part: 'overrides', id: placed }
}
