import type { CaseState } from '../case/index.ts'
import { type MigrationEvent, type MigrationPlan, migrateCase } from '../migration/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'
import type { CaseSummary } from './store.ts'

/** A migration as a host submits it; when, says its clock. */
export type MigrationRequest = Omit<MigrationEvent, 'at'>

/** Moves one case. The instant is the host's, but never before the case's last entry. */
export function migrate(
  host: Host,
  id: string,
  plan: MigrationPlan,
  request: MigrationRequest,
): Promise<Committed | HostRefusal> {
  return changeCase(host, id, (before) => {
    if (!before) return refuseByHost({ code: 'unknown-case', case: id })
    // A host that moved a case to a version that it does not have could not go on with it.
    const after = { ...before, procedure: pinOf(plan) }
    const target = host.procedures.pinnedBy(after)
    if ('code' in target) return refuseByHost(target)
    return migrateCase(plan, before, { ...request, at: Math.max(host.now(), before.at) })
  })
}

function pinOf({ to: { id, version, behaviour } }: MigrationPlan): CaseState['procedure'] {
  return { id, version, behaviour }
}

/** What became of the cases of a version. */
export interface MigrationReport {
  /** Ids of the cases that follow the newer version now. */
  readonly migrated: readonly string[]
  /** Cases that stay with the older version, each with every reason. */
  readonly refused: readonly { readonly case: string; readonly refusal: HostRefusal }[]
  /** Cases that the store failed at; the same again may well succeed. */
  readonly failed: readonly { readonly case: string; readonly error: unknown }[]
}

// Cases that are read from the store at a time.
const BATCH = 100

/**
 * Moves every open case that follows the older version of a plan, each in its own transaction. One
 * that cannot be moved stops no other. It may be called again: those that were moved are not
 * touched any more.
 */
export async function migrateAll(
  host: Host,
  plan: MigrationPlan,
  request: Omit<MigrationRequest, 'expect'>,
): Promise<MigrationReport> {
  const report = {
    migrated: [] as string[],
    refused: [] as { case: string; refusal: HostRefusal }[],
    failed: [] as { case: string; error: unknown }[],
  }
  const { id: procedure, version, behaviour } = plan.from
  const isOfPlan = ({ procedure: pinned }: CaseSummary) => {
    return pinned.behaviour === behaviour && pinned.version === version
  }
  let after: CaseSummary | undefined
  for (;;) {
    const page = { limit: BATCH, ...(after ? { after } : {}) }
    const found = await host.store.cases({ status: 'open', procedure, ...page })
    for (const { id } of found.filter(isOfPlan)) {
      try {
        const answer = await migrate(host, id, plan, request)
        if (answer.ok) report.migrated.push(id)
        else report.refused.push({ case: id, refusal: answer })
      } catch (error) {
        report.failed.push({ case: id, error })
      }
    }
    after = found.at(-1)
    if (found.length < BATCH) return report
  }
}
