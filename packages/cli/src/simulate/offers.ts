import { available, type Offer, type Step } from '@dueprocess/core'
import type { Simulation } from './simulation.ts'
import { rolesOf } from './titles.ts'

/** A step that somebody could take. */
export interface OpenStep {
  readonly step: string
  /** Where it leads to, each as a path; the empty path: the case stays. */
  readonly ways: readonly string[]
  readonly takesForm: boolean
}

/** The steps that whoever acts now could take, in the order of the document. */
export function openSteps(simulation: Simulation): readonly OpenStep[] {
  const { procedure, case: state, actor } = simulation
  if (!state) return openings(simulation)
  return offersTo(simulation, actor.id, actor.roles).map(({ step, leadsTo, form }) => ({
    step,
    ways: leadsTo.filter(({ truth }) => truth !== false).map(({ stage = '' }) => stage),
    takesForm: form !== undefined && takesSomething(procedure.steps.get(step)),
  }))
}

function openings({ procedure, actor }: Simulation): readonly OpenStep[] {
  const isOpen = (step: Step): boolean => {
    const asked = rolesOf(procedure, step.id)
    const taken = step.assign.some(({ role, to }) => {
      return asked.includes(role) && to.some(({ kind }) => kind === 'self')
    })
    return taken || asked.some((role) => actor.roles.includes(role))
  }
  return [...procedure.openings.values()].filter(isOpen).map((step) => ({
    step: step.id,
    ways: step.to.map(({ target }) => target?.path ?? ''),
    takesForm: takesSomething(step),
  }))
}

function takesSomething(step: Step | undefined): boolean {
  return (step?.form?.form.fields.size ?? 0) > 0
}

/** Everybody else who could do something: whom to be, and which steps. */
export function othersCould(
  simulation: Simulation,
): readonly { readonly id: string; readonly steps: readonly string[] }[] {
  const { procedure, case: state, actor, actors } = simulation
  const mine = new Set(openSteps(simulation).map(({ step }) => step))
  const known = [...actors.values()]
  const roles = [...procedure.roles.values()].filter(({ ofCase }) => !ofCase)
  const strangers = roles
    .filter(({ id }) => !known.some((one) => one.id === id))
    .map(({ id }) => ({ id, roles: [id] }))
  return [...known, ...strangers]
    .filter(({ id }) => id !== actor.id)
    .map((other) => {
      const steps = state
        ? offersTo(simulation, other.id, other.roles).map(({ step }) => step)
        : openings({ ...simulation, actor: other }).map(({ step }) => step)
      return { id: other.id, steps: steps.filter((step) => !mine.has(step)) }
    })
    .filter(({ steps }) => steps.length > 0)
}

function offersTo(
  { procedure, case: state, at }: Simulation,
  id: string,
  roles: readonly string[],
): readonly Offer[] {
  if (!state) return []
  return available(procedure, state, { id, roles }, at).filter(({ allowed }) => allowed)
}

/** Steps that whoever acts now cannot take, with why. */
export function refusedSteps(simulation: Simulation): readonly Offer[] {
  const { procedure, case: state, actor, at } = simulation
  if (!state) return []
  return available(procedure, state, actor, at).filter(({ allowed }) => !allowed)
}
