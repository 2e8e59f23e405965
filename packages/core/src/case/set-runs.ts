import type { Deadline } from '../procedure/deadline.ts'
import type { DeadlineChange } from '../trail/index.ts'
import { deadlineChange, type Run, runKey, toStored } from './deadlines/index.ts'
import { type Draft, note, update } from './draft.ts'
import { key } from './watch.ts'

/**
 * Replaces runs of a deadline, each at the place of what it was before, and notes what people would
 * call a change. Says whether any is another one.
 */
export function setRuns(
  draft: Draft,
  { id }: Deadline,
  before: readonly Run[],
  after: readonly Run[],
): boolean {
  const changed = after.flatMap((run, index) => (run === before[index] ? [] : index))
  if (changed.length === 0) return false
  // All at once: there may be very many, and each copy would hold them all.
  const deadlines = { ...draft.state.deadlines }
  const visible: Record<string, DeadlineChange> = {}
  for (const index of changed) {
    const run = after[index] as Run
    const runId = runKey(id, run.number)
    const stored = toStored(run)
    if (stored) deadlines[runId] = stored
    else delete deadlines[runId]
    if (isVisible(before[index], run)) visible[runId] = deadlineChange(run)
  }
  update(draft, { deadlines }, [key.deadline(id)])
  if (Object.keys(visible).length > 0) {
    note(draft, { deadlines: { ...draft.changes.deadlines, ...visible } })
  }
  return true
}

function isVisible(before: Run | undefined, run: Run): boolean {
  return (
    before?.status !== run.status ||
    before.due !== run.due ||
    before.missed !== run.missed ||
    before.provisional !== run.provisional ||
    before.period !== run.period
  )
}
