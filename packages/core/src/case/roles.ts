import type { Json } from '@dueprocess/rules'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Assignee, Assignment } from '../procedure/step.ts'
import type { Actor } from '../trail/index.ts'
import type { CaseState, Holder } from './case.ts'
import { type Draft, note, update } from './draft.ts'
import { isMachine } from './event.ts'
import { own } from './live.ts'

/** Who acts: the actor and, where there is one, the person stood in for. Both have done it. */
export function idsOf({ id, onBehalfOf }: Actor): readonly string[] {
  return onBehalfOf ? [id, onBehalfOf.id] : [id]
}

/** An actor in an object of its own, as entries hold it. */
export function actorOf({ id, onBehalfOf, roles }: Actor): Actor {
  if (!onBehalfOf) return { id, roles }
  return { id, onBehalfOf: { id: onBehalfOf.id, roles: onBehalfOf.roles }, roles }
}

/**
 * Whether an actor holds a role, or whoever the actor stands in for: by the host's word, or in this
 * case by assignment.
 */
export function holdsRole(
  procedure: LinkedProcedure,
  state: CaseState,
  actor: Actor,
  role: string,
  asked: readonly string[] = [],
): boolean {
  if (procedure.roles.get(role)?.ofCase !== true) {
    return actor.roles.includes(role) || actor.onBehalfOf?.roles.includes(role) === true
  }
  const holder = own(state.assigned, role)
  // Two roles of the case may be each other's queue: then nobody holds them.
  if (holder === undefined || asked.includes(role)) return false
  return holder.kind === 'actors'
    ? idsOf(actor).some((id) => holder.actors.includes(id))
    : holdsRole(procedure, state, actor, holder.role, [...asked, role])
}

/** Gives roles of the case to whom the assignments name. */
export function assign(
  draft: Draft,
  assignments: readonly Assignment[],
  actor: Actor | undefined,
): void {
  const named = assignments
    .map(({ role, to }) => [role, holderOf(to, actor, draft.live.read)] as const)
    // A field that was left empty names nobody: whoever holds the role keeps it.
    .filter(([, holder]) => holder.kind === 'queue' || holder.actors.length > 0)
  if (named.length === 0) return
  const given = Object.fromEntries(named)
  update(draft, { assigned: { ...draft.state.assigned, ...given } })
  const told = Object.fromEntries(named.map(([role, holder]) => [role, holderChange(holder)]))
  note(draft, { assigned: { ...draft.changes.assigned, ...told } })
}

function holderOf(
  to: readonly Assignee[],
  actor: Actor | undefined,
  read: (name: string) => Json | undefined,
): Holder {
  const queue = to.find((assignee) => assignee.kind === 'role')
  if (queue) return { kind: 'queue', role: queue.role }
  const actors = to.flatMap((assignee) => {
    // A deputy takes it on for whoever the deputy stands in for. A machine takes nothing on: it
    // opens a linked case for the clock of another one.
    if (assignee.kind === 'self') {
      return actor && !isMachine(actor.id) ? [actor.onBehalfOf?.id ?? actor.id] : []
    }
    const named = assignee.kind === 'fact' ? read(assignee.name) : undefined
    return (Array.isArray(named) ? named : [named]).filter((id) => typeof id === 'string')
  })
  return { kind: 'actors', actors: [...new Set(actors)] }
}

/** How an entry tells who holds a role. */
export function holderChange(holder: Holder): Json {
  return holder.kind === 'queue' ? { queue: holder.role } : [...holder.actors]
}
