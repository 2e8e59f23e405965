import type { Draft } from '../case/draft.ts'
import { type Reason, type Replay, replayTrail } from '../case/index.ts'
import { isReasons } from '../case/reason.ts'
import type { Procedure } from '../check/index.ts'
import type { Entry, PinnedProcedure } from '../trail/index.ts'
import { describeGap } from './gap.ts'
import { moveCase, readMigration } from './migrate.ts'
import { planMigration } from './plan.ts'

/**
 * Runs a trail through its procedure again, entry by entry: what comes out must be the same to the
 * last hash, and the case that it ends in is the stored one. A case that was moved to other
 * versions needs every version that it followed; each is found by the hash that is pinned. It stops
 * at the number of the last entry, not at its instant: later levels of the same instant are not the
 * trail's.
 */
export function replayCase(
  procedures: Procedure | readonly Procedure[],
  trail: readonly Entry[],
): Replay {
  const given = isList(procedures) ? procedures : [procedures]
  return replayTrail(
    {
      first: ({ procedure: pinned }) => {
        // Of one procedure it is told where a trail begins to differ.
        const [only] = given
        return given.length === 1 && only ? only : pinnedIn(given, pinned)
      },
      migrate: (draft, entry) => migrateAgain(given, draft, entry),
    },
    trail,
  )
}

function isList(given: Procedure | readonly Procedure[]): given is readonly Procedure[] {
  return Array.isArray(given)
}

function pinnedIn(
  procedures: readonly Procedure[],
  pinned: Partial<PinnedProcedure> | undefined,
): Procedure | readonly Reason[] {
  const { id, version, behaviour } = pinned ?? {}
  const found = procedures.find((one) => one.id === id && one.behaviour === behaviour)
  if (found) {
    // Two versions may differ in their texts only: the one of this name, as far as there is one.
    const named = procedures.find((one) => one.version === version && one.behaviour === behaviour)
    return named ?? found
  }
  const expected = `${id}@${version} (${behaviour})`
  const names = procedures.map((one) => `${one.id}@${one.version} (${one.behaviour})`)
  return [{ code: 'wrong-procedure', expected, found: names.join(', ') || 'none' }]
}

/** What an entry says of a migration is testimony like that of a step: it is read as from outside. */
function migrateAgain(
  procedures: readonly Procedure[],
  draft: Draft,
  { at, migration }: Entry,
): Draft | readonly Reason[] {
  const { by, plan, reason, to } = migration ?? {}
  const read = readMigration({ by, at, reason })
  if (isReasons(read)) return read
  const from = pinnedIn(procedures, draft.state.procedure)
  if (isReasons(from)) return from
  const target = pinnedIn(procedures, to)
  if (isReasons(target)) return target
  const planned = planMigration(from, target, plan)
  if (!planned.ok) {
    const problem = planned.gaps.map(describeGap).join(' ')
    return [{ code: 'not-an-event', problem }]
  }
  const moved = moveCase(draft, planned.plan, read)
  return moved.ok ? moved.draft : moved.reasons
}
