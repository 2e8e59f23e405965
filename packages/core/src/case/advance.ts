import { nearestWord } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import type { ProcedureTypes } from '../procedure/procedure-types.ts'
import type { CaseState } from './case.ts'
import { caseReasons, eventReasons } from './door.ts'
import { countEvent, draftOf } from './draft.ts'
import { readEvent, type StepEvent } from './event.ts'
import { own } from './live.ts'
import { accept, type Outcome, unchanged } from './outcome.ts'
import { isReasons, type Reason, refuse } from './reason.ts'
import { settle, settleStored } from './settle.ts'
import { takeStep } from './take-step.ts'

/**
 * Submits a step to a case. Pure: the case given is not touched. The outcome holds the new case,
 * the entries to append and the effects to carry out, or else every reason for the refusal.
 */
export function advance<T extends ProcedureTypes = ProcedureTypes>(
  procedure: Procedure<T>,
  state: CaseState,
  event: StepEvent<NoInfer<T>>,
): Outcome {
  const read = readEvent(event)
  if (isReasons(read)) return refuse(read)

  const unfit = caseReasons(procedure, state)
  if (unfit.length > 0) return refuse(unfit)

  const before = read.id === undefined ? undefined : own(state.events, read.id)
  if (before !== undefined) return { ...unchanged(state), duplicateOf: before }

  const atDoor = [...eventReasons(state, read)]
  if (atDoor.length > 0) return refuse(atDoor)

  const step = procedure.steps.get(read.step)
  if (!step) return refuse([unknownStep(procedure, read.step)])

  const draft = draftOf(procedure, state)
  settleStored(draft, read.at)
  const { by, at, data, id, salt, deviation } = read
  const reasons = takeStep(draft, { step, by, at, data, salt, deviation, event: id })
  if (reasons.length > 0) return refuse(reasons)
  countEvent(draft, id)
  // Levels that lie in the past because of this very entry belong to the same outcome.
  settle(draft, at)
  return accept(draft)
}

function unknownStep(procedure: Procedure, step: string): Reason {
  const available = [...procedure.steps.keys()].filter((id) => !procedure.openings.has(id))
  const meant = nearestWord(step, available)
  return { code: 'unknown-step', step, available, ...(meant ? { meant } : {}) }
}
