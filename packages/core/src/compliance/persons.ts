import type { Json, Truth } from '@dueprocess/rules'
import type { Assignee, Assignment } from '../procedure/index.ts'
import { factsOf } from './facts.ts'
import { type HistoryActor, tellsStep } from './history.ts'
import { type Holder, type Standing, touch } from './standing.ts'

/** The actors that no person is. */
export const machines: ReadonlySet<string> = new Set(['clock', 'link'])

/** Who did something: the actor and whom the actor stood in for. */
export function idsOf(by: HistoryActor | undefined): readonly string[] {
  return [by?.id, by?.onBehalfOf?.id].filter((id) => id !== undefined)
}

/** Whether somebody holds a role, as far as the history tells. */
export function holdsRole(
  standing: Standing,
  by: HistoryActor | undefined,
  role: string,
  asked: ReadonlySet<string> = new Set(),
): Truth {
  if (standing.procedure.roles.get(role)?.ofCase !== true) return givenByHost(by, role)
  if (asked.has(role)) return false
  const holder = standing.assigned.get(role)
  const isKnown = isAssignmentTold(standing, role)
  if (!holder) return standing.wholeFromBeginning && isKnown ? false : undefined
  if (holder.kind === 'unknown') return undefined
  if (holder.kind === 'queue') {
    return holdsRole(standing, by, holder.role, new Set([...asked, role]))
  }
  if (idsOf(by).some((id) => holder.actors.includes(id))) return true
  return by?.id !== undefined && isKnown ? false : undefined
}

/** Whether nobody can have been given a role of the case without its being written down. */
function isAssignmentTold({ procedure, tells }: Standing, role: string): boolean {
  for (const { id, assign: assignments } of procedure.steps.values()) {
    if (assignments.some((one) => one.role === role) && !tellsStep(tells, id)) return false
  }
  return true
}

function givenByHost(by: HistoryActor | undefined, role: string): Truth {
  const lists = [by?.roles, ...(by?.onBehalfOf ? [by.onBehalfOf.roles] : [])]
  if (lists.some((roles) => roles?.includes(role))) return true
  return lists.includes(undefined) ? undefined : false
}

/** Whether somebody holds one of several roles. */
export function holdsOne(
  standing: Standing,
  by: HistoryActor | undefined,
  roles: readonly string[],
): Truth {
  const truths = roles.map((role) => holdsRole(standing, by, role))
  if (truths.includes(true)) return true
  return truths.includes(undefined) ? undefined : false
}

/** Gives roles of the case to whom assignments name. */
export function assign(
  standing: Standing,
  assignments: readonly Assignment[],
  by: HistoryActor | undefined,
): void {
  const named = assignments.map(({ role, to }) => [role, holderOf(standing, to, by)] as const)
  for (const [role, holder] of named) {
    // A field that is known to be empty names nobody: whoever has the role keeps it.
    if (holder.kind === 'actors' && holder.actors.length === 0) continue
    standing.assigned.set(role, holder)
    touch(standing)
  }
}

function holderOf(
  standing: Standing,
  to: readonly Assignee[],
  by: HistoryActor | undefined,
): Holder {
  const queue = to.find(({ kind }) => kind === 'role')
  if (queue?.kind === 'role') return { kind: 'queue', role: queue.role }
  if (!to.every((one) => isNamed(standing, one, by))) return { kind: 'unknown' }
  const actors = to.flatMap((one) => {
    if (one.kind === 'self') return selfOf(by)
    return one.kind === 'fact' ? namesIn(factsOf(standing).read(one.name)) : []
  })
  return { kind: 'actors', actors: [...new Set(actors)] }
}

function isNamed(standing: Standing, to: Assignee, by: HistoryActor | undefined): boolean {
  if (to.kind === 'self') return by?.id !== undefined
  if (to.kind !== 'fact' || standing.tells.data) return true
  return factsOf(standing).read(to.name) !== undefined
}

/** A deputy takes it on for the one stood in for; a machine takes nothing on. */
function selfOf(by: HistoryActor | undefined): readonly string[] {
  if (by?.id === undefined || machines.has(by.id)) return []
  return [by.onBehalfOf?.id ?? by.id]
}

function namesIn(value: Json | undefined): readonly string[] {
  const items = Array.isArray(value) ? value : [value]
  return items.filter((item) => typeof item === 'string')
}
