import type { CaseState, Holder } from '../case/index.ts'
import type { Reason } from '../case/reason.ts'
import { carryDeadlines } from './carry-deadlines.ts'
import { carryDecided, unfitDecisions } from './carry-decisions.ts'
import { carryFacts } from './carry-facts.ts'
import { carryHolds, carryVotes, openLinks } from './carry-open-acts.ts'
import { carryDone, carryPlace, carryVisits } from './carry-place.ts'
import { type Lost, type Moved, moveMembers } from './lost.ts'
import { type IdPart, renamed } from './mapping.ts'
import type { MigrationPlan } from './plan.ts'

/** A case as the newer version finds it, before anything follows from that; or why it cannot be. */
export type Carried =
  | { readonly ok: true; readonly state: CaseState; readonly lost: readonly Lost[] }
  | { readonly ok: false; readonly reasons: readonly Reason[] }

/** Carries all that a case holds over to the newer version of a plan. The case is not touched. */
export function carry(plan: MigrationPlan, state: CaseState, at: number): Carried {
  const place = carryPlace(plan, state.place)
  const facts = carryFacts(plan, state)
  const reasons: Reason[] = [
    ...(place ? [] : [{ code: 'no-place', place: [...state.place] } as const]),
    ...(facts.misfits.length > 0 ? [{ code: 'does-not-fit', facts: facts.misfits } as const] : []),
    ...unfitDecisions(plan, state),
    ...openLinks(plan, state),
  ]
  if (!place || reasons.length > 0) return { ok: false, reasons }

  const visits = carryVisits(plan, state, place, at)
  const { deadlines, lost: lostRuns } = carryDeadlines(plan, state, at)
  const parts = {
    assigned: carryHolders(plan, state.assigned),
    since: renamedMembers(plan, 'histories', 'history', state.since),
    held: carryHolds(plan, state, visits),
    votes: carryVotes(plan, state, visits),
    adopted: carryDecided(plan, 'adopted', state.adopted),
    overrides: carryDecided(plan, 'overrides', state.overrides),
    links: renamedMembers(plan, 'links', 'link', state.links ?? {}),
    records: renamedMembers(plan, 'records', 'record', state.records ?? {}),
  }
  const { id, version, behaviour } = plan.to
  const required: CaseState = {
    ...without(state, ['personal', 'held', 'votes', 'adopted', 'overrides', 'links', 'records']),
    procedure: { id, version, behaviour },
    place,
    visits,
    facts: facts.facts,
    done: carryDone(plan, state.done),
    assigned: parts.assigned.members,
    since: parts.since.members,
    deadlines,
    // Whatever the newer version computes, it computes anew.
    decisions: {},
  }
  const { held, votes, adopted, overrides, links, records } = parts
  const optional = { held, votes, adopted, overrides, links, records }
  return {
    ok: true,
    state: {
      ...required,
      ...(isEmpty(facts.personal) ? {} : { personal: facts.personal }),
      ...Object.fromEntries(
        Object.entries(optional).flatMap(([part, { members }]) => {
          return isEmpty(members) ? [] : [[part, members]]
        }),
      ),
    },
    lost: [...facts.lost, ...lostRuns, ...Object.values(parts).flatMap((part) => part.lost)],
  }
}

/** Who holds the roles of the case; a queue is that of the role as it is called now. */
function carryHolders(plan: MigrationPlan, assigned: CaseState['assigned']): Moved<Holder> {
  return moveMembers('role', assigned, (role, holder) => {
    const id = renamed(plan.mapping, 'roles', role)
    if (id === null) return null
    if (holder.kind === 'actors') return [id, holder]
    const queue = renamed(plan.mapping, 'roles', holder.role)
    return queue !== null && plan.to.roles.has(queue) ? [id, { kind: 'queue', role: queue }] : null
  })
}

function renamedMembers<Member>(
  { mapping }: MigrationPlan,
  part: IdPart,
  kind: Lost['kind'],
  members: Readonly<Record<string, Member>>,
): Moved<Member> {
  return moveMembers(kind, members, (id, member) => {
    const target = renamed(mapping, part, id)
    return target === null ? null : [target, member]
  })
}

function without(state: CaseState, parts: readonly (keyof CaseState)[]): CaseState {
  const kept = Object.entries(state).filter(([part]) => !parts.includes(part as keyof CaseState))
  return Object.fromEntries(kept) as unknown as CaseState
}

function isEmpty(members: object): boolean {
  return Object.keys(members).length === 0
}
