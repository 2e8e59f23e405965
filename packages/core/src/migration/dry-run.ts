import type { CaseState, InstantInput, Reason } from '../case/index.ts'
import { membersOf } from '../case/members.ts'
import type { Changes, Entry } from '../trail/index.ts'
import type { Lost } from './lost.ts'
import { tryMigration } from './migrate.ts'
import type { MigrationPlan } from './plan.ts'

/** What a migration would do to a case. */
export type DryRun =
  | {
      readonly ok: true
      /** Where the case would be. */
      readonly place: readonly string[]
      /** What the entry would tell. */
      readonly changes: Changes
      /** Entries that would come with it: what is due by the older version, and by the newer one. */
      readonly others: readonly Entry[]
      /** What the case would not hold any more. */
      readonly lost: readonly Lost[]
    }
  /** Every reason why it would be refused: values that do not fit, a place that there is not. */
  | { readonly ok: false; readonly reasons: readonly Reason[] }

/** Tries a migration on a case, at an instant or else that of its last entry. Nothing is changed. */
export function dryRun(plan: MigrationPlan, state: CaseState, at?: InstantInput): DryRun {
  // What a store gave may be no case at all; that is then the reason.
  const instant = at ?? (membersOf(state, ['at'])?.at as InstantInput | undefined) ?? 0
  const event = { by: { id: 'dry run', roles: [] }, at: instant, reason: 'dry run' }
  const moved = tryMigration(plan, state, event)
  if (!moved.ok) return moved
  const { entries, state: after } = moved.draft
  const entry = entries.find(({ migration }) => migration !== undefined)
  return {
    ok: true,
    place: after.place,
    changes: entry?.changes ?? {},
    others: entries.filter((one) => one !== entry),
    lost: moved.lost,
  }
}
