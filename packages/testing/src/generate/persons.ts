import { type Actor, type CaseState, type Procedure, type Step, valuesOf } from '@dueprocess/core'
import type { Choices } from './choices.ts'

/** Somebody who holds no role. */
export const stranger: Actor = { id: 'stranger', roles: [] }

/** The roles of which one is needed for a step; the seats where it is voted on. */
export function rolesOf({ by, votes }: Step): readonly string[] {
  return [...new Set(votes ? votes.seats : valuesOf(by).flat())]
}

/** A person of a role; the second and later ones have their number behind it. */
export function personOf(role: string, number = 1): Actor {
  return { id: number === 1 ? role : `${role}-${number}`, roles: [role] }
}

/**
 * Somebody to take a step: whoever holds a role of the case, a person of an ordinary one. Where rules
 * ask for the same or for different persons, now and then just those that they are about.
 */
export function actorFor(
  procedure: Procedure,
  step: Step,
  state: CaseState | undefined,
  choices: Choices,
): Actor | undefined {
  const roles = rolesOf(step)
  if (roles.length === 0) return undefined
  const role = choices.one(roles)
  const chosen = holderOf(procedure, role, state, choices)
  if (!chosen) return undefined
  const others = doersOf(procedure, step, state)
  const wanted = others.same.length > 0 && choices.chance(80) ? others.same : others.different
  if (wanted.length === 0 || (wanted === others.different && !choices.chance(25))) return chosen
  return { id: choices.one(wanted), roles: chosen.roles }
}

/** Who can act for a role; of an unassigned role of the case nobody but at an opening. */
function holderOf(
  procedure: Procedure,
  role: string,
  state: CaseState | undefined,
  choices: Choices,
): Actor | undefined {
  const number = choices.chance(20) ? 2 : 1
  const { ofCase = false, from = [] } = procedure.roles.get(role) ?? {}
  if (!ofCase || !state) return personOf(role, number)
  const holder = Object.hasOwn(state.assigned, role) ? state.assigned[role] : undefined
  if (!holder) return undefined
  if (holder.kind === 'queue') return personOf(holder.role, number)
  if (holder.actors.length === 0) return undefined
  return withOwnRoles(procedure, choices.one(holder.actors), from)
}

/** A person whose id is a role, or one of it with a number, holds it. */
function withOwnRoles(procedure: Procedure, id: string, from: readonly string[]): Actor {
  const role = id.replace(/-\d+$/, '')
  const own = [id, role].find((one) => procedure.roles.get(one)?.ofCase === false)
  return { id, roles: own === undefined ? from.slice(0, 1) : [own] }
}

/** Who has done what a step must, or must not, be done by too. */
function doersOf(
  { constraints }: Procedure,
  { id }: Step,
  state: CaseState | undefined,
): { readonly same: readonly string[]; readonly different: readonly string[] } {
  const of = (kind: 'same' | 'different'): readonly string[] =>
    constraints.flatMap((one) => {
      if (one.kind !== kind || !one.steps.includes(id)) return []
      const others = one.steps.filter((step) => step !== id)
      return others.flatMap((step) =>
        state && Object.hasOwn(state.done, step) ? (state.done[step]?.by ?? []) : [],
      )
    })
  return { same: of('same'), different: of('different') }
}
