import { type CaseState, type Outcome, wakeCase } from '../case/index.ts'
import { changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'
import type { DueCase } from './store.ts'

/** What a tick did. */
export interface TickReport {
  /** Cases that something was recorded of. */
  readonly woken: number
  readonly entries: number
  /** Cases that stay due, and why: all others have been looked after nevertheless. */
  readonly failed: readonly FailedWake[]
}

export interface FailedWake {
  readonly case: string
  /** A version that is missing, or other hosts that were faster each time. */
  readonly refusal?: HostRefusal
  /** What the store rejected with. */
  readonly error?: unknown
}

// Cases that are read from the store at a time.
const BATCH = 100

/**
 * Wakes every case that is due at the host's instant, each in its own transaction. One case that
 * cannot be woken stops no other. How often it is called decides how soon levels of deadlines are
 * noticed, never what is recorded of them.
 */
export async function tick(host: Host): Promise<TickReport> {
  const at = host.now()
  const report = { woken: 0, entries: 0, failed: [] as FailedWake[] }
  let after: DueCase | undefined
  for (;;) {
    const due = await host.store.due(at, { limit: BATCH, ...(after ? { after } : {}) })
    for (const { id } of due) {
      const woken = await wake(host, id, at)
      if (typeof woken !== 'number') report.failed.push(woken)
      else if (woken > 0) {
        report.woken += 1
        report.entries += woken
      }
    }
    after = due.at(-1)
    if (due.length < BATCH) return report
  }
}

/** The number of entries that it gave, or why there is none. */
async function wake(host: Host, id: string, at: number): Promise<number | FailedWake> {
  try {
    const answer = await changeCase(host, id, (before) => wakeOne(host, id, before, at))
    return answer.ok ? answer.entries.length : { case: id, refusal: answer }
  } catch (error) {
    return { case: id, error }
  }
}

function wakeOne(
  { procedures }: Host,
  id: string,
  before: CaseState | undefined,
  at: number,
): Outcome | HostRefusal {
  if (!before) return refuseByHost({ code: 'unknown-case', case: id })
  const procedure = procedures.pinnedBy(before)
  if ('code' in procedure) return refuseByHost(procedure)
  return wakeCase(procedure, before, Math.max(at, before.at))
}
