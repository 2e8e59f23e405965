import type { Condition, Json } from '@dueprocess/rules'
import type { Constraint } from '../procedure/constraint.ts'
import { isOfMachine, type Step } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import { applies } from './applies.ts'
import { possibleChoices } from './choice.ts'
import type { Draft } from './draft.ts'
import { clock, linkActor } from './event.ts'
import { type Live, own } from './live.ts'
import { hasEnded } from './move.ts'
import type { Reason } from './reason.ts'
import { holdsRole, idsOf } from './roles.ts'
import { isVoted, voteReasons, votersOf } from './votes.ts'

const none: readonly Reason[] = []

/** Whether the step is offered where the case is. */
export function offerReasons({ state }: Draft, step: Step): readonly Reason[] {
  if (state.status === 'closed') return [{ code: 'case-closed' }]
  const { stage } = step
  const offered =
    stage !== undefined && Object.hasOwn(state.visits, stage.path) && !hasEnded(stage, state.visits)
  if (offered) return none
  return [{ code: 'not-offered', step: step.id, stage: stage?.path ?? '', place: [...state.place] }]
}

/** Whether the actor may do it: role, and the rules about different and same persons. */
export function actorReasons(draft: Draft, step: Step, actor: Actor): readonly Reason[] {
  const { procedure, state } = draft
  // Whoever took the step that opens a linked case was asked for a role there.
  if (state.openedBy && state.seq === 0) return none
  if (isOfMachine(step)) {
    // Nobody but the machine takes its steps: a person would take them before their time.
    if (!step.acts && actor.id === clock.id) return none
    const roles = [step.acts ? linkActor.id : clock.id]
    return [{ code: 'role-missing', step: step.id, roles, actor: actor.id }]
  }
  if (isVoted(step)) return [...voteReasons(draft, step, actor)]
  // Whoever opens a case in a role of the case, and takes it on by that very step, need not have
  // held it before: nobody can.
  if (!step.stage && takesOn(step).some((role) => namesRole(draft, step, role))) return none
  // Where it is not known whose it is, it may be that of any of them.
  const roles = possibleChoices(step.by, draft.live).flat()
  if (roles.some((role) => holdsRole(procedure, state, actor, role))) return none
  return [{ code: 'role-missing', step: step.id, roles: [...new Set(roles)], actor: actor.id }]
}

/** The roles of the case that a step gives to whoever takes it. */
function takesOn({ assign }: Step): readonly string[] {
  return assign.filter(({ to }) => to.some(({ kind }) => kind === 'self')).map(({ role }) => role)
}

function namesRole({ live }: Draft, { by }: Step, role: string): boolean {
  return possibleChoices(by, live).flat().includes(role)
}

/** `when` and `unless`, judged over the facts before anything of the step. */
export function guardReasons(draft: Draft, { when, unless }: Step): readonly Reason[] {
  if (!when && !unless) return none
  const reasons = [
    when && guardReason(draft, 'when', when, true),
    unless && guardReason(draft, 'unless', unless, false),
  ]
  return reasons.filter((reason) => reason !== undefined)
}

function guardReason(
  { live }: Draft,
  guard: 'when' | 'unless',
  condition: Condition,
  wanted: boolean,
): Reason | undefined {
  const truth = condition.test(live.read)
  if (truth === wanted) return undefined
  if (truth !== undefined) return { code: 'condition-false', guard, condition: condition.text }
  const { missing } = condition.explain(live.read)
  return { code: 'condition-unknown', guard, condition: condition.text, missing }
}

/**
 * The constraints that the step would break: those about persons and order. `counts` leaves out
 * those that are not to be asked about.
 */
export function constraintReasons(
  draft: Draft,
  step: Step,
  actor: Actor,
  counts: (constraint: Constraint) => boolean = () => true,
): readonly Reason[] {
  const reasons: Reason[] = []
  const attempt: Attempt = { draft, step, actor }
  for (const constraint of draft.procedure.constraints) {
    const { id, kind } = constraint
    if (kind === 'never' || !counts(constraint)) continue
    const facts = broken[kind](constraint as never, attempt)
    if (facts === undefined || !applies(constraint, draft.live)) continue
    reasons.push({ code: 'constraint-broken', constraint: id, rule: kind, facts })
  }
  return reasons
}

interface Attempt {
  readonly draft: Draft
  readonly step: Step
  readonly actor: Actor
}

type Broken<Kind extends Constraint['kind']> = (
  constraint: Extract<Constraint, { kind: Kind }>,
  attempt: Attempt,
) => Json | undefined

// What must never be true is judged over the facts as the step leaves them, by `neverReasons`.
const broken: { readonly [Kind in Exclude<Constraint['kind'], 'never'>]: Broken<Kind> } = {
  different: ({ steps }, { draft, step, actor }) => {
    for (const other of others(steps, step)) {
      // Who has voted has done it, also where the votes are not over.
      const by = [...doneBy(draft, other), ...votersOf(draft.state, other)]
      const again = idsOf(actor).find((id) => by.includes(id))
      if (again !== undefined) return { step: other, actor: again }
    }
    return undefined
  },
  same: ({ steps }, { draft, step, actor }) => {
    const other = others(steps, step).find((id) => {
      const by = doneBy(draft, id)
      return by.length > 0 && !idsOf(actor).some((id) => by.includes(id))
    })
    return other === undefined ? undefined : { step: other, by: [...doneBy(draft, other)] }
  },
  'first-then': ({ first, then, each }, { draft, step }) => {
    if (step.id !== then) return undefined
    const before = own(draft.state.done, first)?.times ?? 0
    const needed = each ? (own(draft.state.done, then)?.times ?? 0) + 1 : 1
    return before >= needed ? undefined : { step: first, times: before, needed }
  },
  'at-most': ({ count, step: counted }, { draft, step }) => {
    if (step.id !== counted) return undefined
    const times = own(draft.state.done, counted)?.times ?? 0
    return times < count ? undefined : { step: counted, times, allowed: count }
  },
}

/** The steps of a rule that the one being taken is compared with; none if it is not of the rule. */
function others(steps: readonly string[], step: Step): readonly string[] {
  return steps.includes(step.id) ? steps.filter((id) => id !== step.id) : []
}

function doneBy(draft: Draft, step: string): readonly string[] {
  return own(draft.state.done, step)?.by ?? []
}

/** What must never be true, and is: time may have led there, and then no step can be blamed. */
export function brokenNow({ procedure, live }: Draft): ReadonlySet<Constraint> {
  const broken = new Set<Constraint>()
  for (const constraint of procedure.constraints) {
    if (isBroken(constraint, live)) broken.add(constraint)
  }
  return broken
}

/** What must never be true, and would be by this step. */
export function neverReasons(
  { procedure, live }: Draft,
  before: ReadonlySet<Constraint>,
): readonly Reason[] {
  const reasons: Reason[] = []
  for (const constraint of procedure.constraints) {
    if (before.has(constraint) || !isBroken(constraint, live)) continue
    const facts = { condition: constraint.condition.text }
    reasons.push({ code: 'constraint-broken', constraint: constraint.id, rule: 'never', facts })
  }
  return reasons
}

function isBroken(
  constraint: Constraint,
  live: Live,
): constraint is Extract<Constraint, { kind: 'never' }> {
  if (constraint.kind !== 'never' || !applies(constraint, live)) return false
  return constraint.condition.test(live.read) === true
}
