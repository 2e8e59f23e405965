import type { Json } from '@dueprocess/rules'
import { deadlineChange } from '../case/deadlines/index.ts'
import type { CaseState } from '../case/index.ts'
import { linkChange } from '../case/links.ts'
import { holderChange } from '../case/roles.ts'
import { sameJson } from '../digest/index.ts'
import type { Changes, DeadlineChange } from '../trail/index.ts'

/**
 * What differs between a case before and after a migration, as an entry tells it: by the names that
 * the newer version has. What is gone is null, or a deadline that is idle.
 */
export function changesBetween(before: CaseState, after: CaseState): Changes {
  const changes: Record<string, unknown> = {
    ...(same(before.place, after.place) ? {} : { place: after.place }),
    facts: factChanges(before.facts, after.facts),
    decisions: memberChanges(before.decisions, after.decisions, (decision) => decision, undefined),
    assigned: memberChanges(before.assigned, after.assigned, holderChange, null),
    deadlines: memberChanges(before.deadlines, after.deadlines, deadlineChange, idle),
    held: memberChanges(onlyIds(before.held), onlyIds(after.held), () => true, null),
    votes: lostMembers(before.votes, after.votes),
    adopted: memberChanges(
      outputsOf(before.adopted),
      outputsOf(after.adopted),
      (one) => one,
      undefined,
    ),
    overrides: memberChanges(
      before.overrides,
      after.overrides,
      ({ seq: _, ...said }) => said,
      null,
    ),
    links: memberChanges(before.links, after.links, linkChange, { count: 0, open: 0 }),
    ...(after.status === 'closed' ? { closed: true } : {}),
    ...(after.outcome ? { outcome: after.outcome } : {}),
  }
  const told = Object.entries(changes).filter(([, change]) => change !== undefined)
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function factChanges(before: CaseState['facts'], after: CaseState['facts']): Changes['facts'] {
  const forms = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = forms.flatMap((form) => {
    const [old, now] = [before, after].map((facts) =>
      Object.hasOwn(facts, form) ? facts[form] : {},
    )
    const fields = memberChanges(old, now, (value) => value, null)
    return fields ? [[form, fields] as const] : []
  })
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}

/** Members that differ, as they are told; `gone` for those that are there no more, if it is told. */
function memberChanges<Member, Told>(
  before: Readonly<Record<string, Member>> = {},
  after: Readonly<Record<string, Member>> = {},
  tell: (member: Member) => Told,
  gone: Told | null | undefined,
): Record<string, Told | null> | undefined {
  const changed: [string, Told | null][] = []
  for (const [id, member] of Object.entries(after)) {
    const told = tell(member)
    const old = Object.hasOwn(before, id) ? tell(before[id] as Member) : undefined
    if (!same(old, told)) changed.push([id, told])
  }
  for (const id of Object.keys(before)) {
    if (gone !== undefined && !Object.hasOwn(after, id)) changed.push([id, gone])
  }
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}

function lostMembers(before: object = {}, after: object = {}): Record<string, null> | undefined {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id))
  return gone.length > 0 ? Object.fromEntries(gone.map((id) => [id, null])) : undefined
}

function onlyIds(members: object = {}): Record<string, true> {
  return Object.fromEntries(Object.keys(members).map((id) => [id, true]))
}

function outputsOf(adopted: CaseState['adopted'] = {}): Record<string, Json> {
  const told = Object.entries(adopted).map(([id, { outputs }]) => [id, { outputs }] as const)
  return Object.fromEntries(told)
}

const idle: DeadlineChange = { due: null, missed: false, status: 'idle' }

function same(a: unknown, b: unknown): boolean {
  return sameJson(a as Json | undefined, b as Json | undefined)
}
