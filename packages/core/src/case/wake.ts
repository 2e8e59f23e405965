import type { Procedure } from '../check/index.ts'
import type { CaseState } from './case.ts'
import { caseReasons } from './door.ts'
import { draftOf } from './draft.ts'
import { type InstantInput, notAnInstant, readInstant } from './event.ts'
import { accept, type Outcome } from './outcome.ts'
import { refuse } from './reason.ts'
import { settleStored } from './settle.ts'

/**
 * Lets time pass up to an instant: records the deadline levels and takes the clock steps that were
 * due before it. Too early, too late or again makes no difference in the end. Refuses only what no
 * time can mend: what is no case of this procedure, or something that is no instant.
 */
export function wakeCase(procedure: Procedure, state: CaseState, at: InstantInput): Outcome {
  const instant = readInstant(at)
  if (instant === undefined) return refuse([notAnInstant(at)])
  const reasons = caseReasons(procedure, state)
  if (reasons.length > 0) return refuse(reasons)
  const draft = draftOf(procedure, state)
  settleStored(draft, instant)
  return accept(draft)
}
