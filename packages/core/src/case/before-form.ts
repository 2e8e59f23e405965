import type { Form } from '../form/index.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Step } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import { actReasons } from './acts.ts'
import type { Draft } from './draft.ts'
import { actorReasons, constraintReasons, guardReasons, offerReasons } from './gate.ts'
import { adopt, undecidedReasons } from './governing.ts'
import { holdReasons } from './holds.ts'
import { openingReasons } from './links.ts'
import { owedBy } from './move.ts'
import type { Reason } from './reason.ts'
import { countStep } from './take-step.ts'

/**
 * Why a step with a form is refused whatever is filled in. Of what the ways out leave owed, only
 * what every one of them does.
 */
export function* reasonsBeforeForm(draft: Draft, step: Step, actor: Actor): Generator<Reason> {
  const offered = offerReasons(draft, step)
  yield* offered
  yield* actorReasons(draft, step, actor)
  yield* guardReasons(draft, step)
  yield* constraintReasons(draft, step, actor, ({ when, unless }) => {
    const reads = [...(when?.reads ?? []), ...(unless?.reads ?? [])]
    return !canChange(draft.procedure, reads, step.form?.form)
  })
  yield* actReasons(draft, step)
  if (offered.length > 0) return
  countStep(draft, step, actor)
  adopt(draft, step)
  yield* undecidedForGood(draft, step)
  yield* unopenable(draft, step)
  if (step.to.length > 0) yield* owedOnEveryWay(draft, step)
  if (step.to.length > 0 && step.to.every(({ target }) => target)) yield* holdReasons(draft, step)
}

/** Decisions that the step adopts and that its form has nothing to say to. */
function* undecidedForGood(draft: Draft, step: Step): Generator<Reason> {
  const { procedure } = draft
  for (const reason of undecidedReasons(draft, step)) {
    if (reason.code !== 'undecided') continue
    const inputs = procedure.decisions.get(reason.decision)?.table.inputs ?? []
    // One that reads another is decided with it, where the step adopts both.
    const reads = inputs.flatMap(({ expression }) => expression.reads)
    if (!canChange(procedure, reads, step.form?.form)) yield reason
  }
}

/** Why it cannot open cases, as far as its form has nothing to say to their lists. */
function* unopenable(draft: Draft, step: Step): Generator<Reason> {
  const isFixed = (list: string): boolean => {
    return !canChange(draft.procedure, [list], step.form?.form)
  }
  const opens = step.opens.filter(({ each }) => each === undefined || isFixed(each))
  yield* openingReasons(draft, { ...step, opens })
}

function* owedOnEveryWay(draft: Draft, { to, form }: Step): Generator<Reason> {
  const isFixed = ({ required }: Step): boolean => {
    return typeof required !== 'object' || !canChange(draft.procedure, required.reads, form?.form)
  }
  const owed = to.map(({ target }) => (target ? owedBy(draft, target, isFixed) : []))
  if (owed.every((reasons) => reasons.length > 0)) yield* owed[0] ?? []
}

/** Whether what a form says could change what is read, directly or by what is computed. */
function canChange(
  { names, definitions, decisions }: LinkedProcedure,
  reads: readonly string[],
  form: Form | undefined,
): boolean {
  const seen = new Set<string>()
  const waiting = [...reads]
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
