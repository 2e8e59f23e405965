import { advance, type StepEvent } from '../case/index.ts'
import { type Committed, changeCase } from './change-case.ts'
import type { Host } from './host.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** A step as a host submits it; when, says its clock. */
export type Submission = Omit<StepEvent, 'at'>

/**
 * Submits a step to a case. The instant is the host's, but never before the case's last entry:
 * where a clock went back, or that of another host is ahead, time stands still until it is reached
 * again. The same event id again is answered with the entry that was made then.
 */
export function submit(
  host: Host,
  id: string,
  event: Submission,
): Promise<Committed | HostRefusal> {
  return changeCase(host, id, (before) => {
    if (!before) return refuseByHost({ code: 'unknown-case', case: id })
    const procedure = host.procedures.pinnedBy(before)
    if ('code' in procedure) return refuseByHost(procedure)
    return advance(procedure, before, { ...event, at: Math.max(host.now(), before.at) })
  })
}
