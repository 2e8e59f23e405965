import type { CaseState } from '../case/index.ts'
import { openIn } from '../case/live.ts'
import type { Reason } from '../case/reason.ts'
import { canonicalJson } from '../digest/index.ts'
import type { LinkedProcedure } from '../procedure/index.ts'
import { type Moved, moveMembers } from './lost.ts'
import { renamed } from './mapping.ts'
import { toPlain } from './plain.ts'
import type { MigrationPlan } from './plan.ts'
import { renamedStep } from './steps.ts'

type Visits = CaseState['visits']
type Part<Name extends 'held' | 'votes'> = NonNullable<CaseState[Name]>

/** The holds that are set; one is released where the case is not in what it holds any more. */
export function carryHolds(
  { to, mapping }: MigrationPlan,
  { held = {} }: CaseState,
  visits: Visits,
): Moved<Part<'held'>[string]> {
  return moveMembers('hold', held, (id, hold) => {
    const target = renamed(mapping, 'holds', id)
    const path = target === null ? undefined : to.holds.get(target)?.in.path
    return target !== null && path !== undefined && Object.hasOwn(visits, path)
      ? [target, hold]
      : null
  })
}

/** Votes that have been given count where the same seats vote on the same; else all vote anew. */
export function carryVotes(
  { from, to, mapping }: MigrationPlan,
  { votes = {} }: CaseState,
  visits: Visits,
): Moved<Part<'votes'>[string]> {
  return moveMembers('votes', votes, (id, cast) => {
    const target = renamedStep(mapping, id)
    const step = target === null ? undefined : to.steps.get(target)
    const isThere = step?.stage !== undefined && Object.hasOwn(visits, step.stage.path)
    const isSame = target !== null && votesOf(from, id) === votesOf(to, target)
    return isThere && isSame ? [target, cast] : null
  })
}

function votesOf({ steps }: LinkedProcedure, id: string): string {
  return canonicalJson(toPlain(steps.get(id)?.votes) ?? null)
}

/**
 * Links that cannot be renamed or given up now: open cases report their end under the name that
 * they were opened with.
 */
export function* openLinks(
  { mapping }: MigrationPlan,
  { links = {} }: CaseState,
): Generator<Reason> {
  for (const [link, state] of Object.entries(links)) {
    if (renamed(mapping, 'links', link) === link || openIn(state) === 0) continue
    yield { code: 'linked-case-open', link, count: openIn(state) }
  }
}
