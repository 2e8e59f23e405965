import type { Json } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import { copyJson } from '../digest/index.ts'
import type { FormData, JsonSchema } from '../form/index.ts'
import { type Branch, isOfMachine, type Step } from '../procedure/step.ts'
import type { Texts } from '../procedure/text.ts'
import type { Actor } from '../trail/index.ts'
import { reasonsBeforeForm } from './before-form.ts'
import type { CaseState } from './case.ts'
import { canSkip, deviationReasons } from './deviation.ts'
import { caseReasons } from './door.ts'
import { type Draft, draftOf } from './draft.ts'
import { type Deviation, type InstantInput, readEvent } from './event.ts'
import { knownOf } from './personal.ts'
import { isReasons, type Reason } from './reason.ts'
import { settleStored } from './settle.ts'
import { takeStep } from './take-step.ts'
import { isVoted, type VotedStep, votesOn } from './votes.ts'

/** What a person could do now, or why not: enough to render a user interface. */
export interface Offer {
  readonly step: string
  readonly title: Texts
  /** With a form, whether it will be accepted also depends on what is filled in. */
  readonly allowed: boolean
  readonly reasons: readonly Reason[]
  readonly form?: {
    readonly id: string
    readonly schema: JsonSchema
    /** An amendment needs only what changes. */
    readonly amends: boolean
    /** What is known already; personal values only for those who may take the step. */
    readonly values: FormData
  }
  /** It would be accepted as a deviation, with a reason, of this actor. */
  readonly byDeviation?: true
  /** Of a step that is decided by votes: how they stand. */
  readonly votes?: OfferedVotes
  /** Its ways out, in the order in which they are judged; none where it moves nothing. */
  readonly leadsTo: readonly Way[]
}

/** A way out of a step. */
export interface Way {
  /** Path of the stage; absent: the case stays where it is. */
  readonly stage?: string
  /** What must be true for it, as it is written; absent: nothing, or that no way before it is. */
  readonly when?: string
  /** Whether that is true of the facts as they are, before any form; absent: not known. */
  readonly truth?: boolean
}

/** How the votes on a step stand. */
export interface OfferedVotes {
  readonly seats: readonly OfferedSeat[]
  /** How many must agree. */
  readonly quorum: number
  /** Each seat votes after the one before it. */
  readonly inOrder: boolean
}

export interface OfferedSeat {
  readonly role: string
  /** Nothing is approved without it. */
  readonly veto: boolean
  /** What it says; absent: it has not voted yet. */
  readonly vote?: 'for' | 'against'
  /** Who voted, and whom they stood in for. */
  readonly by?: readonly string[]
}

/** Every step of the procedure that a person can take in an open case, for this actor at `at`. */
export function available(
  procedure: Procedure,
  state: CaseState,
  actor: Actor,
  at: InstantInput,
): readonly Offer[] {
  const read = readEvent({ step: '', by: actor, at })
  const steps = [...procedure.steps.values()].filter((step) => {
    return !procedure.openings.has(step.id) && !isOfMachine(step)
  })
  const unfit = caseReasons(procedure, state)
  if (unfit.length > 0 || isReasons(read)) {
    const reasons = [...unfit, ...(isReasons(read) ? read : [])]
    return steps.map((step) => refusedOffer(step, reasons))
  }
  const instant = Math.max(read.at, state.at)
  const draft = draftOf(procedure, state)
  settleStored(draft, instant)
  return steps.map((step) => offer(draft, step, read.by, instant))
}

/** What can be said of a step where the case itself cannot be read. */
function refusedOffer(step: Step, reasons: readonly Reason[]): Offer {
  const { id, title, form, to } = step
  return {
    step: id,
    title: { ...title },
    allowed: false,
    reasons,
    ...(form ? { form: offeredForm(form, {}) } : {}),
    leadsTo: to.map(wayOf),
  }
}

/** An offer shares no object with the case or the procedure: user interfaces add to theirs. */
function offer(draft: Draft, step: Step, actor: Actor, at: number): Offer {
  const { procedure, state, live } = draft
  const judge = (deviation?: Deviation): readonly Reason[] => {
    return reasonsFor({ procedure, state }, { step, by: actor, at, deviation })
  }
  const reasons = judge()
  const deviates = canDeviate(draft, reasons, actor) && judge({ reason: 'asked' }).length === 0
  return {
    step: step.id,
    title: { ...step.title },
    allowed: reasons.length === 0,
    reasons,
    ...(step.form ? { form: offeredForm(step.form, valuesFor(draft, step, reasons)) } : {}),
    ...(deviates ? { byDeviation: true } : {}),
    ...(isVoted(step) ? { votes: offeredVotes(state, step) } : {}),
    leadsTo: step.to.map((branch) => {
      const truth = branch.when?.test(live.read)
      return { ...wayOf(branch), ...(truth === undefined ? {} : { truth }) }
    }),
  }
}

interface Asked {
  readonly step: Step
  readonly by: Actor
  readonly at: number
  readonly deviation: Deviation | undefined
}

/** Every reason against a step; where a form decides, those that no form could change. */
function reasonsFor(
  { procedure, state }: Pick<Draft, 'procedure' | 'state'>,
  asked: Asked,
): readonly Reason[] {
  const { step, by, deviation } = asked
  const fresh = (): Draft => draftOf(procedure, state)
  const tries = filledIn(step)
  if (!tries) {
    const reasons = [...reasonsBeforeForm(fresh(), step, by)]
    return deviation ? reasons.filter((reason) => !canSkip(reason)) : reasons
  }
  const answers = tries.map((data) => takeStep(fresh(), { ...asked, data }))
  return answers.find((reasons) => reasons.length === 0) ?? answers[0] ?? []
}

/** All that can be filled in, where that is little: then it can be tried. */
function filledIn({ form, votes, acts }: Step): readonly unknown[] | undefined {
  if (!form) return [undefined]
  const reason = 'asked'
  if (votes)
    return [
      { vote: 'for', reason },
      { vote: 'against', reason },
    ]
  return acts?.kind === 'withdraw' ? [{ reason }] : undefined
}

function canDeviate(draft: Draft, reasons: readonly Reason[], actor: Actor): boolean {
  if (!reasons.some(canSkip)) return false
  return [...deviationReasons(draft, actor)].length === 0
}

function wayOf({ when, target }: Branch): Way {
  return { ...(target ? { stage: target.path } : {}), ...(when ? { when: when.text } : {}) }
}

function offeredForm(
  { form, amends }: NonNullable<Step['form']>,
  values: FormData,
): NonNullable<Offer['form']> {
  return { id: form.id, schema: copyJson(form.schema), amends, values: copyJson(values) }
}

/** What is known of a form, without marks: what was erased is not there. */
function valuesFor(draft: Draft, step: Step, reasons: readonly Reason[]): FormData {
  if (!step.form) return {}
  const { form, builtIn } = step.form
  if (builtIn) return step.acts?.kind === 'override' ? outputsOf(draft, step.acts.decision) : {}
  const { values } = knownOf(draft.state, form)
  const isStranger = reasons.some(({ code }) => code === 'role-missing')
  if (!isStranger || form.personal.length === 0) return values
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !form.personal.includes(name)),
  )
}

/** What a decision says until it is overridden, in the fields of the form that does it. */
function outputsOf({ procedure, live }: Draft, decision: string): FormData {
  const { outputs = [] } = procedure.decisions.get(decision) ?? {}
  const known = outputs.flatMap(({ name, fact }): [string, Json][] => {
    const value = live.read(fact)
    return value === undefined ? [] : [[outputs.length === 1 ? 'value' : name, value]]
  })
  return Object.fromEntries(known)
}

function offeredVotes(state: CaseState, { id, votes }: VotedStep): OfferedVotes {
  const cast = votesOn(state, id)
  return {
    seats: votes.seats.map((role, place) => {
      const vote = cast.find(({ seat }) => seat === place)
      const said = vote && ({ vote: vote.for ? 'for' : 'against', by: [...vote.by] } as const)
      return { role, veto: votes.veto.includes(role), ...said }
    }),
    quorum: votes.quorum,
    inOrder: votes.inOrder,
  }
}
