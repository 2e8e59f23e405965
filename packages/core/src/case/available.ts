import type { Condition } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import type { Form, FormData, JsonSchema } from '../form/index.ts'
import type { LinkedProcedure } from '../link/procedure.ts'
import type { Step } from '../link/step.ts'
import type { Texts } from '../link/text.ts'
import type { Actor } from '../trail/index.ts'
import { isReasons } from './advance.ts'
import type { CaseState } from './case.ts'
import { procedureReasons } from './door.ts'
import { type Draft, draftOf } from './draft.ts'
import { type InstantInput, readEvent, readInstant } from './event.ts'
import { actorReasons, constraintReasons, guardReasons, offerReasons } from './gate.ts'
import { own } from './live.ts'
import { owedBy } from './move.ts'
import type { Reason } from './reason.ts'
import { settle } from './settle.ts'
import { countStep, takeStep } from './take-step.ts'

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
    /** What is known already. */
    readonly values: FormData
  }
  /** Paths of the stages it may lead to; empty where it moves nothing. */
  readonly leadsTo: readonly string[]
}

/** Every step of the procedure that a person can take in an open case, for this actor at `at`. */
export function available(
  procedure: Procedure,
  state: CaseState,
  actor: Actor,
  at: InstantInput,
): readonly Offer[] {
  const read = readEvent({ step: '', by: actor, at })
  const atDoor = [...procedureReasons(procedure, state), ...(isReasons(read) ? read : [])]
  const instant = Math.max(readInstant(at) ?? state.at, state.at)
  const draft = draftOf(procedure, state)
  if (atDoor.length === 0) settle(draft, instant)
  const timed = new Set<string>(procedure.clockSteps.map(({ id }) => id))
  return [...procedure.steps.values()]
    .filter(({ id }) => !procedure.openings.has(id) && !timed.has(id))
    .map((step) => {
      const fresh = draftOf(procedure, draft.state)
      return offer(fresh, step, atDoor.length > 0 ? atDoor : judge(fresh, step, actor, instant))
    })
}

function judge(draft: Draft, step: Step, actor: Actor, at: number): readonly Reason[] {
  return step.form
    ? [...reasonsBeforeForm(draft, step, actor)]
    : takeStep(draft, { step, by: actor, at })
}

function offer({ state }: Pick<Draft, 'state'>, step: Step, reasons: readonly Reason[]): Offer {
  const targets = step.to.flatMap(({ target }) => (target ? [target.path] : []))
  return {
    step: step.id,
    title: step.title,
    allowed: reasons.length === 0,
    reasons,
    ...(step.form
      ? {
          form: {
            id: step.form.form.id,
            schema: step.form.form.schema,
            amends: step.form.amends,
            values: own(state.facts, step.form.form.id) ?? {},
          },
        }
      : {}),
    leadsTo: [...new Set(targets)],
  }
}

/** What no form could change; of what the ways out leave owed, only what every one of them does. */
function* reasonsBeforeForm(draft: Draft, step: Step, actor: Actor): Generator<Reason> {
  const offered = [...offerReasons(draft, step)]
  yield* offered
  yield* actorReasons(draft, step, actor)
  yield* guardReasons(draft, step)
  yield* constraintReasons(draft, step, actor)
  if (offered.length > 0 || step.to.length === 0) return
  countStep(draft, step, actor)
  const isFixed = ({ required }: Step) => {
    return typeof required !== 'object' || !canChange(draft.procedure, required, step.form?.form)
  }
  const owed = step.to.map(({ target }) => (target ? owedBy(draft, target, isFixed) : []))
  if (owed.every((reasons) => reasons.length > 0)) yield* owed[0] ?? []
}

/** Whether what a form says could change what a condition says, directly or by what is computed. */
function canChange(
  { names, definitions, decisions }: LinkedProcedure,
  condition: Condition,
  form: Form | undefined,
): boolean {
  const seen = new Set<string>()
  const waiting = [...condition.reads]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const origin = names.get(name)?.origin
    if (origin?.kind === 'field' && origin.form === form?.id) return true
    if (origin?.kind === 'definition') {
      waiting.push(...(definitions.get(origin.id)?.expression.reads ?? []))
    } else if (origin?.kind === 'decision') {
      const inputs = decisions.get(origin.id)?.table.inputs ?? []
      for (const { expression } of inputs) waiting.push(...expression.reads)
    }
  }
  return false
}
