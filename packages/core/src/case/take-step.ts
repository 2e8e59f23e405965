import type { Json } from '@dueprocess/rules'
import type { Step } from '../procedure/step.ts'
import type { Actor, Effect, PersonalValues } from '../trail/index.ts'
import { act, actReasons } from './acts.ts'
import { type Deviating, deviationReasons, remaining, skippedOf } from './deviation.ts'
import { append, type Draft, update } from './draft.ts'
import { stepEffects } from './effects.ts'
import { mergeReasons } from './ends.ts'
import { endedStages, followUp, stuckReasons } from './follow-up.ts'
import {
  actorReasons,
  brokenNow,
  constraintReasons,
  guardReasons,
  neverReasons,
  offerReasons,
} from './gate.ts'
import { adopt, undecidedReasons } from './governing.ts'
import { holdReasons } from './holds.ts'
import { forceReasons } from './in-force.ts'
import { openCases } from './links.ts'
import { own } from './live.ts'
import { longAgoReasons } from './long-ago.ts'
import { follow, type WayOut, wayOut } from './move.ts'
import { type Submitted, sealPersonal } from './personal.ts'
import type { Reason } from './reason.ts'
import { recordForm } from './record.ts'
import { actorOf, assign, idsOf } from './roles.ts'
import { type Ballot, isVoted, voteIn } from './votes.ts'
import { key } from './watch.ts'

/** A step that an actor, or the clock, is taking. */
export interface Taking {
  readonly step: Step
  readonly by: Actor
  readonly at: number
  readonly data?: unknown
  /** What the salts of personal values are made from. */
  readonly salt?: string | undefined
  /** Of a replay: the personal values beside the entry, as far as they are there. */
  readonly recorded?: PersonalValues
  /** The host's id of the event. */
  readonly event?: string | undefined
  /** Of a clock step: when it was due. */
  readonly due?: number
  /** Of the step that opens the case: what the case is pinned to. */
  readonly opens?: boolean
  /** Why it is taken although the procedure has reasons against it. */
  readonly deviation?: { readonly reason: string } | undefined
}

/**
 * The small steps of one event, in their order: gate, facts and decisions, branch, what the move
 * leaves owed, the move with all that follows, the entry. Gives every reason to refuse; then the
 * draft is void, because parts of it have been changed already.
 * A vote that others can still turn is an entry and nothing more: the step is not done by it.
 */
export function takeStep(draft: Draft, taking: Taking): readonly Reason[] {
  const { step, by, at } = taking
  const submitted = sealPersonal(step.form?.form, taking.data, taking)
  const broken = brokenNow(draft)
  const ended = endedStages(draft)
  const barred = taking.deviation ? [...deviationReasons(draft, by)] : []
  const deviating: Deviating | undefined =
    taking.deviation && barred.length === 0 ? { skipped: [], ended } : undefined
  const offer = taking.opens ? [] : offerReasons(draft, step)
  const judged = [
    ...offer,
    ...actorReasons(draft, step, by),
    ...barred,
    ...guardReasons(draft, step),
    ...recordForm(draft, step, submitted),
    // A rule may make an exception for what the form of this very step says.
    ...constraintReasons(draft, step, by),
    ...actReasons(draft, step),
    ...(step.form ? longAgoReasons(draft, at) : []),
    ...(taking.opens ? forceReasons(draft, at) : []),
  ]
  const ballot = voteIn(draft, taking, submitted)
  const isDone = !isVoted(step) || ballot?.outcome !== undefined
  const done = isDone ? doStep(draft, taking, ballot, offer.length === 0) : undecided
  judged.push(...done.reasons, ...neverReasons(draft, broken))
  const reasons = remaining(judged, deviating)
  if (reasons.length > 0) return reasons

  const entered = move(draft, taking, done.way)
  if (isDone) act(draft, taking, submitted)
  followUp(draft, { at, ...(isDone ? { step: step.id } : {}), entered }, deviating)
  const left = remaining([...stuckReasons(draft, ended), ...neverReasons(draft, broken)], deviating)
  if (left.length > 0) return left
  if (deviating?.skipped.length === 0) return [{ code: 'nothing-to-deviate', step: step.id }]
  const { opened } = done
  const effects = isDone ? [...opened, ...stepEffects(draft, step, opened.length)] : []
  appendStep(draft, taking, submitted, { ...done, ballot, deviating, effects })
  return []
}

/** What a step comes to before the case moves. */
interface Done {
  readonly reasons: readonly Reason[]
  readonly way: WayOut
  /** The cases that it opens. */
  readonly opened: readonly Effect[]
}

// What is not offered here chooses no way, nor does a vote that others can still turn.
const noWay: WayOut = { reasons: [] }
const undecided: Done = { reasons: [], way: noWay, opened: [] }

/** Counts a step, and finds what it gives, adopts and opens, and where it leads. */
function doStep(
  draft: Draft,
  { step, by }: Taking,
  ballot: Ballot | undefined,
  isOffered: boolean,
): Done {
  countStep(draft, step, by, ballot?.voters)
  assign(draft, step.assign, by)
  adopt(draft, step)
  const opened = openCases(draft, step, by)
  const way = isOffered ? wayOut(draft, step.to, { kind: 'to', id: step.id }) : noWay
  const reasons = [
    ...undecidedReasons(draft, step),
    ...opened.reasons,
    ...way.reasons,
    ...(way.target ? holdReasons(draft, step) : []),
    ...mergeReasons(draft, step, way.target),
  ]
  return { reasons, way, opened: opened.effects }
}

function move(draft: Draft, { step, at }: Taking, { index, target }: WayOut): ReadonlySet<string> {
  if (index === undefined || !target) return new Set()
  return follow(draft, { type: step.id, branch: index }, target, at)
}

/** Counts the step as done, in the visit of its stage and in the whole case. */
export function countStep(
  draft: Draft,
  step: Step,
  by: Actor,
  ids: readonly string[] = idsOf(by),
): void {
  const { state } = draft
  const path = step.stage?.path ?? ''
  const visit = own(state.visits, path)
  const before = own(state.done, step.id)
  const actors = before?.by ?? []
  const history = {
    times: (before?.times ?? 0) + 1,
    by: ids.every((id) => actors.includes(id)) ? actors : [...new Set([...actors, ...ids])],
  }
  const isNew = visit !== undefined && !visit.done.includes(step.id)
  update(
    draft,
    {
      done: { ...state.done, [step.id]: history },
      ...(isNew
        ? { visits: { ...state.visits, [path]: { ...visit, done: [...visit.done, step.id] } } }
        : {}),
    },
    [key.step(step.id)],
  )
}

/** What an entry says of a step. */
interface Made {
  readonly way: WayOut
  readonly ballot: Ballot | undefined
  readonly deviating: Deviating | undefined
  readonly effects: readonly Effect[]
}

function appendStep(
  draft: Draft,
  taking: Taking,
  { kept: data, personal }: Submitted,
  { way, ballot, deviating, effects }: Made,
): void {
  const { step, by, at, event, due, opens, deviation } = taking
  const { procedure, openedBy } = draft.state
  append(draft, {
    at,
    ...(due === undefined ? {} : { due }),
    ...(opens && openedBy ? { openedBy } : {}),
    ...(opens ? { procedure } : {}),
    ...(personal === undefined ? {} : { personal }),
    step: {
      ...(way.index === undefined ? {} : { branch: way.index }),
      by: actorOf(by),
      ...(data === undefined ? {} : { data: data as Json }),
      ...(deviation
        ? { deviation: { reason: deviation.reason, skipped: skippedOf(deviating) } }
        : {}),
      ...(event === undefined ? {} : { event }),
      id: step.id,
      ...(ballot ? { vote: { seat: ballot.seat, vote: ballot.vote } } : {}),
    },
    effects,
  })
}
