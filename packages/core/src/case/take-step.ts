import type { Json } from '@dueprocess/rules'
import type { Step } from '../link/step.ts'
import type { Actor } from '../trail/index.ts'
import { append, type Draft, update } from './draft.ts'
import { stepEffects } from './effects.ts'
import { followUp } from './follow-up.ts'
import {
  actorReasons,
  brokenNow,
  constraintReasons,
  guardReasons,
  neverReasons,
  offerReasons,
} from './gate.ts'
import { own } from './live.ts'
import { chooseBranch, follow, owedBy } from './move.ts'
import type { Reason } from './reason.ts'
import { recordForm } from './record.ts'
import { assign } from './roles.ts'

/** A step that an actor, or the clock, is taking. */
export interface Taking {
  readonly step: Step
  readonly by: Actor
  readonly at: number
  readonly data?: unknown
  /** The host's id of the event. */
  readonly event?: string | undefined
  /** Of a clock step: when it was due. */
  readonly due?: number
  /** Of the step that opens the case: what the case is pinned to. */
  readonly opens?: boolean
}

/**
 * The small steps of one event, in their order: gate, facts and decisions, branch, what the move
 * leaves owed, the move with all that follows, the entry. Gives every reason to refuse; then the
 * draft is void, because parts of it have been changed already.
 */
export function takeStep(draft: Draft, taking: Taking): readonly Reason[] {
  const { step, by, at, data } = taking
  const broken = brokenNow(draft)
  const offer = taking.opens ? [] : [...offerReasons(draft, step)]
  const reasons: Reason[] = [
    ...offer,
    ...actorReasons(draft, step, by),
    ...guardReasons(draft, step),
    ...constraintReasons(draft, step, by),
    ...recordForm(draft, step, data),
  ]
  countStep(draft, step, by)
  assign(draft, step.assign, by)
  reasons.push(...neverReasons(draft, broken))
  const branch = offer.length === 0 ? wayOut(draft, step) : { reasons: [] }
  reasons.push(...branch.reasons)
  if (reasons.length > 0) return reasons

  const entered = branch.target
    ? follow(draft, { type: step.id, branch: branch.index }, branch.target, at)
    : new Set<string>()
  const stuck = followUp(draft, { at, step: step.id, entered })
  const left = [...stuck, ...neverReasons(draft, broken)]
  if (left.length > 0) return left
  appendStep(draft, taking, step.to.length > 0 ? branch.index : undefined)
  return []
}

type WayOut =
  | { readonly reasons: readonly Reason[]; readonly index?: undefined; readonly target?: undefined }
  | {
      readonly reasons: readonly []
      readonly index: number
      readonly target?: Exclude<Step['to'][number]['target'], undefined>
    }

/** The branch that the facts choose, if what it leaves owes nothing. */
export function wayOut(draft: Draft, step: Step): WayOut {
  if (step.to.length === 0) return { reasons: [] }
  const index = chooseBranch(draft, step.to, { kind: 'to', id: step.id })
  if (typeof index !== 'number') return { reasons: [index] }
  const target = step.to[index]?.target
  if (!target) return { reasons: [], index }
  const reasons = owedBy(draft, target)
  return reasons.length > 0 ? { reasons } : { reasons: [], index, target }
}

/** Counts the step as done, in the visit of its stage and in the whole case. */
export function countStep(draft: Draft, step: Step, by: Actor): void {
  const { state } = draft
  const path = step.stage?.path ?? ''
  const visit = own(state.visits, path)
  const before = own(state.done, step.id)
  const actors = before?.by ?? []
  update(draft, {
    done: {
      ...state.done,
      [step.id]: {
        times: (before?.times ?? 0) + 1,
        by: actors.includes(by.id) ? actors : [...actors, by.id],
      },
    },
    ...(visit && !visit.done.includes(step.id)
      ? { visits: { ...state.visits, [path]: { ...visit, done: [...visit.done, step.id] } } }
      : {}),
  })
}

function appendStep(draft: Draft, taking: Taking, branch: number | undefined): void {
  const { step, by, at, data, event, due, opens } = taking
  append(draft, {
    at,
    ...(due === undefined ? {} : { due }),
    ...(opens ? { procedure: draft.state.procedure } : {}),
    step: {
      id: step.id,
      ...(event === undefined ? {} : { event }),
      by: { id: by.id, roles: by.roles },
      ...(data === undefined ? {} : { data: data as Json }),
      ...(branch === undefined ? {} : { branch }),
    },
    effects: stepEffects(draft, step),
  })
}
