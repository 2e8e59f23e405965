import type { Condition, Json } from '@dueprocess/rules'
import type { Constraint } from '../procedure/constraint.ts'
import { isOfMachine, type Step } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import { applies } from './applies.ts'
import { possibleChoices } from './choice.ts'
import type { Draft } from './draft.ts'
import { clock, linkActor } from './event.ts'
import { own } from './live.ts'
import { hasEnded } from './move.ts'
import type { Reason } from './reason.ts'
import { holdsRole, idsOf } from './roles.ts'
import { isVoted, voteReasons, votersOf } from './votes.ts'

/** Whether the step is offered where the case is. */
export function* offerReasons(draft: Draft, step: Step): Generator<Reason> {
  const { state } = draft
  if (state.status === 'closed') {
    yield { code: 'case-closed' }
    return
  }
  const { stage } = step
  const offered =
    stage !== undefined && Object.hasOwn(state.visits, stage.path) && !hasEnded(stage, state.visits)
  if (!offered) {
    yield { code: 'not-offered', step: step.id, stage: stage?.path ?? '', place: [...state.place] }
  }
}

/** Whether the actor may do it: role, and the rules about different and same persons. */
export function* actorReasons(draft: Draft, step: Step, actor: Actor): Generator<Reason> {
  const { procedure, state } = draft
  // Whoever took the step that opens a linked case was asked for a role there.
  if (state.openedBy && state.seq === 0) return
  if (isOfMachine(step)) {
    // Nobody but the machine takes its steps: a person would take them before their time.
    if (!step.acts && actor.id === clock.id) return
    const roles = [step.acts ? linkActor.id : clock.id]
    yield { code: 'role-missing', step: step.id, roles, actor: actor.id }
    return
  }
  if (isVoted(step)) {
    yield* voteReasons(draft, step, actor)
    return
  }
  // Whoever opens a case in a role of the case, and takes it on by that very step, need not have
  // held it before: nobody can.
  if (!step.stage && takesOn(step).some((role) => namesRole(draft, step, role))) return
  // Where it is not known whose it is, it may be that of any of them.
  const roles = [...new Set(possibleChoices(step.by, draft.live).flat())]
  if (roles.some((role) => holdsRole(procedure, state, actor, role))) return
  yield { code: 'role-missing', step: step.id, roles, actor: actor.id }
}

/** The roles of the case that a step gives to whoever takes it. */
function takesOn({ assign }: Step): readonly string[] {
  return assign.filter(({ to }) => to.some(({ kind }) => kind === 'self')).map(({ role }) => role)
}

function namesRole({ live }: Draft, { by }: Step, role: string): boolean {
  return possibleChoices(by, live).flat().includes(role)
}

/** `when` and `unless`, judged over the facts before anything of the step. */
export function* guardReasons(draft: Draft, step: Step): Generator<Reason> {
  if (step.when) yield* guardReason(draft, 'when', step.when, true)
  if (step.unless) yield* guardReason(draft, 'unless', step.unless, false)
}

function* guardReason(
  draft: Draft,
  guard: 'when' | 'unless',
  condition: Condition,
  wanted: boolean,
): Generator<Reason> {
  const truth = condition.test(draft.live.read)
  if (truth === wanted) return
  if (truth !== undefined) yield { code: 'condition-false', guard, condition: condition.text }
  else {
    const { missing } = condition.explain(draft.live.read)
    yield { code: 'condition-unknown', guard, condition: condition.text, missing }
  }
}

/**
 * The constraints that the step would break: those about persons and order. `counts` leaves out
 * those that are not to be asked about.
 */
export function* constraintReasons(
  draft: Draft,
  step: Step,
  actor: Actor,
  counts: (constraint: Constraint) => boolean = () => true,
): Generator<Reason> {
  for (const constraint of draft.procedure.constraints) {
    if (!counts(constraint) || !applies(constraint, draft.live)) continue
    const facts = broken[constraint.kind](constraint as never, { draft, step, actor })
    if (facts !== undefined) {
      yield { code: 'constraint-broken', constraint: constraint.id, rule: constraint.kind, facts }
    }
  }
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

const broken: { readonly [Kind in Constraint['kind']]: Broken<Kind> } = {
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
  // Judged over the facts as the step leaves them, by `neverReasons`.
  never: () => undefined,
}

/** The steps of a rule that the one being taken is compared with; none if it is not of the rule. */
function others(steps: readonly string[], step: Step): readonly string[] {
  return steps.includes(step.id) ? steps.filter((id) => id !== step.id) : []
}

function doneBy(draft: Draft, step: string): readonly string[] {
  return own(draft.state.done, step)?.by ?? []
}

/** What must never be true, and is: time may have led there, and then no step can be blamed. */
export function brokenNow(draft: Draft): ReadonlySet<string> {
  const reasons = [...neverReasons(draft, new Set())]
  return new Set(reasons.map((reason) => ('constraint' in reason ? reason.constraint : '')))
}

/** What must never be true, and would be by this step. */
export function* neverReasons(draft: Draft, before: ReadonlySet<string>): Generator<Reason> {
  for (const constraint of draft.procedure.constraints) {
    if (constraint.kind !== 'never' || !applies(constraint, draft.live)) continue
    if (before.has(constraint.id) || constraint.condition.test(draft.live.read) !== true) continue
    const facts = { condition: constraint.condition.text }
    yield { code: 'constraint-broken', constraint: constraint.id, rule: 'never', facts }
  }
}
