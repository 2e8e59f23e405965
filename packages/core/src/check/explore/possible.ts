import type { Condition } from '@dueprocess/rules'
import { findHoldings } from '../../procedure/holdings.ts'
import type { Branch, LinkedProcedure, Stage, Step } from '../../procedure/index.ts'
import { isOfMachine } from '../../procedure/step.ts'
import type { Judge, Knowledge } from './judge.ts'
import { rolesOf, stagesAround } from './names.ts'

/** What can happen at all, in some case: more than really can, never less. */
export interface Possible {
  readonly steps: ReadonlySet<Step>
  readonly stages: ReadonlySet<Stage>
  /** Whether a condition can ever come to this. */
  canBe(condition: Condition, wanted: boolean): boolean
  /** Whether a name can ever have a value. */
  canBeKnown(name: string): boolean
}

/**
 * Begins with the openings and adds, round by round, what can follow from what can happen. A
 * condition counts as possible unless it is false, or unknown, whatever can happen.
 */
export function findPossible(procedure: LinkedProcedure, judge: Judge): Possible {
  const { names, root, roles } = procedure
  const steps = new Set<Step>()
  const stages = new Set<Stage>()
  const forms = new Set<string>()
  const taken = new Set<string>()
  const adopted = new Set<string>()
  const canHold = findHoldings(procedure)
  const places = new Set<string>()

  const knowledge: Knowledge = {
    value: (name) => {
      const origin = names.get(name)?.origin
      if (origin?.kind === 'ever' || origin?.kind === 'done') {
        return taken.has(origin.step) ? undefined : false
      }
      if (origin?.kind === 'times') return taken.has(origin.step) ? undefined : 0
      if (origin?.kind === 'in') return places.has(origin.stage) ? undefined : false
      return undefined
    },
    isOpen: (name) => {
      const origin = names.get(name)?.origin
      switch (origin?.kind) {
        case 'ever':
        case 'done':
        case 'times':
        case 'outcome':
          return taken.has(origin.step)
        case 'in':
          return places.has(origin.stage)
        case 'field':
          return forms.has(origin.form)
        case 'decision':
          return adopted.has(origin.id)
        default:
          return true
      }
    },
  }
  const canBe = (condition: Condition, wanted: boolean): boolean => {
    for (const name of judge.bases(condition)) {
      const origin = names.get(name)?.origin
      if (origin?.kind === 'decision' && procedure.decisions.get(origin.id)?.override) return true
    }
    const { truth, waits } = judge.condition(condition, knowledge)
    return truth === undefined ? waits.length > 0 : truth === wanted
  }
  const enter = (stage: Stage): void => {
    for (const around of stagesAround(stage)) {
      if (around !== root) {
        stages.add(around)
        places.add(around.path)
      }
    }
    if (stage.start && !stages.has(stage.start)) enter(stage.start)
    if (stage.kind !== 'parallel') return
    for (const track of stage.children) {
      if (!stages.has(track) && (!track.when || canBe(track.when, true))) enter(track)
    }
  }
  const followBranches = (branches: readonly Branch[]): void => {
    for (const { when, target } of branches) {
      if (target && !stages.has(target) && (!when || canBe(when, true))) enter(target)
      if (when && !canBe(when, false)) return
    }
  }
  const canTake = (step: Step): boolean => {
    const { stage, when, unless, assign, decide } = step
    if (stage && (stage === root ? stages.size === 0 : !stages.has(stage))) return false
    const isTakenOn =
      stage === undefined && assign.some(({ to }) => to.some(({ kind }) => kind === 'self'))
    const somebody = rolesOf(step).some(
      (role) => roles.get(role)?.ofCase !== true || canHold(role, step),
    )
    if (!isOfMachine(step) && !somebody && !isTakenOn) return false
    if ((when && !canBe(when, true)) || (unless && !canBe(unless, false))) return false
    const own =
      step.form && !step.form.builtIn && !forms.has(step.form.form.id)
        ? step.form.form.id
        : undefined
    // What the step records is known by the time a decision is adopted.
    if (own !== undefined && decide.length > 0) return true
    return keepsOrder(procedure, step, taken)
  }
  const record = (step: Step): void => {
    steps.add(step)
    taken.add(step.id)
    if (step.form && !step.form.builtIn) forms.add(step.form.form.id)
    for (const id of step.decide) adopted.add(id)
  }

  const all = [...procedure.steps.values()]
  let before = -1
  let left = mostLooks
  while (before !== steps.size + stages.size) {
    before = steps.size + stages.size
    left -= all.length + stages.size
    if (left < 0) return everything(procedure)
    for (const step of all) {
      if (!steps.has(step) && canTake(step)) record(step)
      if (steps.has(step)) followBranches(step.to)
    }
    for (const stage of [...stages]) {
      if (stage.kind === 'parallel') enter(stage)
      if (stage.next.length > 0 && canEnd(stage, stages)) followBranches(stage.next)
    }
  }
  return { steps, stages, canBe, canBeKnown: (name) => knowledge.isOpen(name) }
}

// What is looked at grows with the square; no written procedure comes near it.
const mostLooks = 300_000

function everything(procedure: LinkedProcedure): Possible {
  return {
    steps: new Set(procedure.steps.values()),
    stages: new Set(procedure.stages.values()),
    canBe: () => true,
    canBeKnown: () => true,
  }
}

function keepsOrder(
  { constraints }: LinkedProcedure,
  { id }: Step,
  taken: ReadonlySet<string>,
): boolean {
  return constraints.every((constraint) => {
    if (constraint.when || constraint.unless) return true
    if (constraint.kind === 'first-then')
      return constraint.then !== id || taken.has(constraint.first)
    return constraint.kind !== 'at-most' || constraint.step !== id || constraint.count > 0
  })
}

/** Whether a stage can have ended: in a final child, or in one of each track that always runs. */
function canEnd(stage: Stage, stages: ReadonlySet<Stage>): boolean {
  if (stage.kind === 'compound') {
    return stage.children.some((child) => child.kind === 'final' && stages.has(child))
  }
  return stage.children.every((track) => track.when !== undefined || canEnd(track, stages))
}
