import { valuesOf } from './choice.ts'
import { reachableFromAny } from './flow.ts'
import type { LinkedProcedure } from './procedure.ts'
import type { Stage } from './stage.ts'
import { isOfMachine, type Step } from './step.ts'

/** Whether somebody can hold a role when a step is taken. */
export type CanHold = (role: string, step: Pick<Step, 'stage'>) => boolean

// What is looked at grows with both; no written procedure comes near it.
const MOST = 1_000_000

/**
 * Finds where each role of the case can be held: wherever the case can be after a step that
 * assigns it and can itself be taken. Goes by rounds, because which steps can be taken decides
 * which roles can be given, and the other way round. Conditions are not looked at.
 */
export function findHoldings(procedure: LinkedProcedure): CanHold {
  const { roles, root, stages, steps } = procedure
  const ofCase = [...roles.values()].filter((role) => role.ofCase)
  if (ofCase.length * (stages.size + steps.size) > MOST) return () => true
  const everywhere = rolesGivenByTime(procedure)
  const held = new Map<string, ReadonlySet<Stage>>()
  const canHold: CanHold = (role, { stage }) => {
    if (roles.get(role)?.ofCase !== true) return true
    if (stage === undefined) return false
    const active = held.get(role)
    return everywhere.has(role) || (active !== undefined && (stage === root || active.has(stage)))
  }
  const canTake = (step: Step): boolean => {
    return isOfMachine(step) || valuesOf(step.by).some((by) => by.some((one) => canHold(one, step)))
  }
  const entered = new Map<string, Set<Stage>>()
  let waiting = [...steps.values()].filter(({ assign }) => assign.length > 0)
  for (;;) {
    const taken = new Set(waiting.filter(canTake))
    if (taken.size === 0) return canHold
    waiting = waiting.filter((step) => !taken.has(step))
    const grown = new Set<string>()
    for (const step of taken) {
      for (const { role } of step.assign) {
        grown.add(role)
        if (step.stage === root) everywhere.add(role)
        const places = entered.get(role) ?? new Set()
        entered.set(role, places)
        for (const place of placesAfter(step)) places.add(place)
      }
    }
    for (const role of grown) held.set(role, reachableFromAny(entered.get(role) ?? []))
  }
}

/** Escalations come wherever the case is. */
function rolesGivenByTime({ deadlines }: LinkedProcedure): Set<string> {
  const levels = deadlines.flatMap(({ escalations }) => escalations)
  return new Set(levels.flatMap(({ assign }) => assign.map(({ role }) => role)))
}

/** Where the case is after a step, with the stages around whose other tracks go on. */
function* placesAfter({ stage, to }: Step): Generator<Stage> {
  const stays = to.length === 0 || to.some(({ target }) => target === undefined)
  const places = [...(stays && stage ? [stage] : []), ...to.flatMap(({ target }) => target ?? [])]
  for (const place of places) {
    yield place
    for (let around = place.parent; around; around = around.parent) {
      if (around.kind === 'parallel') yield around
    }
  }
}
