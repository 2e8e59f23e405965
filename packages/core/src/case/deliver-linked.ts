import { say } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import type { Step } from '../procedure/step.ts'
import type { StepTaken } from '../trail/index.ts'
import type { CaseState, LinkedCase } from './case.ts'
import { caseReasons, eventReasons } from './door.ts'
import { append, countEvent, type Draft, draftOf } from './draft.ts'
import { type InstantInput, LONGEST_ID, linkActor, notAnInstant, readInstant } from './event.ts'
import { followUp } from './follow-up.ts'
import { offerReasons } from './gate.ts'
import { releaseLinked } from './holds.ts'
import { type Closing, closeLinked, linkedCase } from './links.ts'
import { openIn, own } from './live.ts'
import { membersOf } from './members.ts'
import { isHash, isNaming, LONGEST_NAME } from './opened-by.ts'
import { accept, type Outcome, unchanged } from './outcome.ts'
import { type Reason, refuse } from './reason.ts'
import { settle, settleStored } from './settle.ts'
import { countStep } from './take-step.ts'

/** What the case that opened another one hears of its end. */
export interface LinkedClosing extends Closing {
  /** What the case that hears it calls the other one. */
  readonly as: string
  /** The case that has closed. */
  readonly case: string
  /** The stage in which it ended. */
  readonly outcome: string
  /** The hash of its last entry. */
  readonly head: string
  /** When it is heard. */
  readonly at: InstantInput
}

/**
 * Tells a case that one which it opened has closed. Only the host comes in by this door, with what
 * the closed case left as the effect `deliver`: nobody submits such a step. Like time, it has
 * nobody who could be refused for what follows from it. The same closing again is a duplicate.
 */
export function deliverLinked(
  procedure: Procedure,
  state: CaseState,
  closing: LinkedClosing,
): Outcome {
  const read = readClosing(closing)
  if ('code' in read) return refuse([read])
  const unfit = caseReasons(procedure, state)
  if (unfit.length > 0) return refuse(unfit)

  const { as, at, closed } = read
  const draft = draftOf(procedure, state)
  const before = linkedCase(draft, as, closed.case)
  if (before?.outcome !== undefined) return closedBefore(state, before, closed)

  const atDoor = [...eventReasons(state, { at })]
  if (atDoor.length > 0) return refuse(atDoor)
  settleStored(draft, at)
  const reasons = takeClosing(draft, as, closed, at)
  if (reasons.length > 0) return refuse(reasons)
  settle(draft, at)
  return accept(draft)
}

/** The same again is answered as before; a case ends once, and not in two ways. */
function closedBefore(state: CaseState, before: LinkedCase, closed: Closing): Outcome {
  const event = eventOf(closed)
  const { heard: entry = state.seq } = before
  const isSame = before.outcome === closed.outcome && before.head === closed.head
  return isSame
    ? { ...unchanged(state), duplicateOf: entry }
    : refuse([{ code: 'event-exists', event, entry }])
}

/**
 * The step of the built-in actor `link`: the state of the link, what follows, the entry. Gives the
 * reasons to refuse, and then nothing has changed.
 */
function takeClosing(draft: Draft, as: string, closing: Closing, at: number): readonly Reason[] {
  const step = draft.procedure.steps.get(`link.${as}`)
  const linked = linkedCase(draft, as, closing.case)
  if (!step || !linked || linked.outcome !== undefined) {
    return [{ code: 'unknown-linked-case', link: as, case: closing.case }]
  }
  const reasons = [...offerReasons(draft, step)]
  if (reasons.length > 0) return reasons
  closeLinked(draft, as, closing)
  if (openIn(own(draft.state.links ?? {}, as)) === 0) releaseLinked(draft, as)
  countStep(draft, step, linkActor)
  followUp(draft, { at, step: step.id, entered: new Set() })
  appendClosing(draft, step, closing, at)
  // The id stands in its link: a person may have given the same one to something else.
  countEvent(draft, undefined)
  return []
}

/** Takes the step once more as an entry recorded it. */
export function takeClosingAgain(
  draft: Draft,
  { id, data }: StepTaken,
  at: number,
): readonly Reason[] {
  const as = id.slice('link.'.length)
  const read = readClosing({ ...membersOf(data, ['case', 'outcome', 'head']), as, at })
  return 'code' in read ? [read] : takeClosing(draft, as, read.closed, at)
}

function appendClosing(draft: Draft, { id }: Step, closing: Closing, at: number): void {
  const { case: of, head, outcome } = closing
  append(draft, {
    at,
    step: { by: linkActor, data: { case: of, head, outcome }, event: eventOf(closing), id },
    effects: [],
  })
}

/** A case closes once, so that its id makes the id of the event. */
function eventOf({ case: of }: Closing): string {
  return `${of}/closed`
}

interface ReadClosing {
  readonly as: string
  readonly at: number
  readonly closed: Closing
}

/** Reads what a host hands in, which may come from another one. */
function readClosing(given: unknown): ReadClosing | Reason {
  const read = membersOf(given, ['as', 'case', 'outcome', 'head', 'at']) ?? {}
  const { as, case: of, outcome, head } = read
  const at = readInstant(read.at)
  if (at === undefined) return notAnInstant(read.at)
  if (!isNaming(as, LONGEST_NAME)) return wrong('as', say`name the link`)
  if (!isNaming(of, LONGEST_ID)) return wrong('case', say`name the case that has closed`)
  if (!isNaming(outcome, LONGEST_NAME)) return wrong('outcome', say`name the stage where it ended`)
  if (!isHash(head)) return wrong('head', say`be the hash of its last entry`)
  return { as, at, closed: { case: of, head, outcome } }
}

function wrong(member: string, must: string): Reason {
  return { code: 'not-an-event', problem: say`\`${member}\` must ${must}` }
}
