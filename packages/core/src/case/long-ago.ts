import { formatInstant, plusDuration } from '@dueprocess/rules'
import type { Clock, Deadline } from '../procedure/deadline.ts'
import { possibleChoices } from './choice.ts'
import { instantOf } from './deadlines/anchor.ts'
import { runOf } from './deadlines/index.ts'
import type { Draft } from './draft.ts'
import type { Reason } from './reason.ts'

// Each period that has gone by is an entry: no instant that somebody writes down may flood a trail.
// For what comes round every hour it is more than a year.
const MOST_PERIODS = 10_000

/**
 * Why a form cannot name the instant from which something comes round: that lies so long ago that
 * it would have been missed again and again. Usually a year was mistyped. What time itself made so
 * old is not refused: a run that is in a later period does not go back to its instant.
 */
export function* longAgoReasons(draft: Draft, at: number): Generator<Reason> {
  for (const deadline of draft.procedure.deadlines) {
    if (!deadline.every) continue
    const run = runOf(draft.state, deadline, 1)
    if (run.period) continue
    for (const [index, clock] of deadline.clocks.entries()) {
      if (clock.after.kind !== 'fact') continue
      const instant = instantOf(clock.after.name, draft.live)
      if (instant === null || instant === run.starts[index]) continue
      if (!isLongAgo(draft, deadline, clock, instant, at)) continue
      yield {
        code: 'too-long-ago',
        deadline: deadline.id,
        fact: clock.after.name,
        found: formatInstant(instant),
        allowed: MOST_PERIODS,
      }
    }
  }
}

/** Measured by the shortest first period that may be meant. */
function isLongAgo(
  { live }: Draft,
  { on }: Deadline,
  { within }: Clock,
  instant: number,
  at: number,
): boolean {
  if (!within) return false
  const lengths = possibleChoices(within, live).flatMap((duration) => {
    if (!('unit' in duration)) return []
    return possibleChoices(on, live).map(({ calendar }) => {
      return plusDuration(instant, duration, calendar) - instant
    })
  })
  return lengths.some((length) => at - instant > MOST_PERIODS * length)
}
