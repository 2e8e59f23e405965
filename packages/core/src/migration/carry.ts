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
  const assigned = carryHolders(plan, state.assigned)
  const since = renamedMembers(plan, 'histories', 'history', state.since)
  const optional = carryOptional(plan, state, visits)
  const { id, version, behaviour } = plan.to
  return {
    ok: true,
    state: {
      ...without(state, ['personal', ...Object.keys(optional)]),
      procedure: { id, version, behaviour },
      place,
      visits,
      facts: facts.facts,
      done: carryDone(plan, state.done),
      assigned: assigned.members,
      since: since.members,
      deadlines,
      // Whatever the newer version computes, it computes anew.
      decisions: {},
      ...(isEmpty(facts.personal) ? {} : { personal: facts.personal }),
      ...filled(optional),
    },
    lost: [
      ...facts.lost,
      ...lostRuns,
      ...[assigned, since, ...Object.values(optional)].flatMap(lostOf),
    ],
  }
}

/** The parts that a case has only where something is in them. */
function carryOptional(plan: MigrationPlan, state: CaseState, visits: CaseState['visits']) {
  return {
    held: carryHolds(plan, state, visits),
    votes: carryVotes(plan, state, visits),
    adopted: carryDecided(plan, 'adopted', state.adopted),
    overrides: carryDecided(plan, 'overrides', state.overrides),
    links: renamedMembers(plan, 'links', 'link', state.links ?? {}),
    records: renamedMembers(plan, 'records', 'record', state.records ?? {}),
  } satisfies Partial<Record<keyof CaseState, Moved<unknown>>>
}

function filled(parts: Readonly<Record<string, Moved<unknown>>>): Partial<CaseState> {
  const members = Object.entries(parts).map(([part, { members }]) => [part, members] as const)
  return Object.fromEntries(members.filter(([, one]) => !isEmpty(one)))
}

function lostOf({ lost }: Moved<unknown>): readonly Lost[] {
  return lost
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

function without(state: CaseState, parts: readonly string[]): CaseState {
  const kept = Object.entries(state).filter(([part]) => !parts.includes(part))
  return Object.fromEntries(kept) as unknown as CaseState
}

function isEmpty(members: object): boolean {
  return Object.keys(members).length === 0
}
