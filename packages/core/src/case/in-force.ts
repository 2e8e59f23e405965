import { formatInstantIn, parseInstant } from '@dueprocess/rules'
import type { Applies } from '../procedure/applies.ts'
import type { Draft } from './draft.ts'
import type { Reason } from './reason.ts'

/**
 * Why a case cannot be opened under a procedure: it is not followed on the day that counts, that of
 * the opening or that which a fact names. A case that is open goes on to its end.
 */
export function* forceReasons(draft: Draft, at: number): Generator<Reason> {
  const { applies } = draft.procedure
  if (!applies) return
  const { from, until } = applies
  const day = dayOf(draft, applies, at)
  // Every opening has to record the fact; where it did not, that is what is wrong.
  if (day === undefined) return
  if ((from === undefined || from <= day) && (until === undefined || day <= until)) return
  yield {
    code: 'not-in-force',
    day,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}

/** The day that counts as `YYYY-MM-DD`, which is ordered as its text is. */
function dayOf(draft: Draft, { by, zone }: Applies, at: number): string | undefined {
  if (by.kind === 'opened') return dayIn(at, zone)
  const fact = draft.live.read(by.name)
  if (typeof fact !== 'string') return undefined
  const instant = parseInstant(fact)
  return instant === undefined ? fact : dayIn(instant, zone)
}

function dayIn(instant: number, zone: string): string {
  return formatInstantIn(instant, zone).slice(0, 10)
}
