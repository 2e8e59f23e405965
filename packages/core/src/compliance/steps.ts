import { say } from '@dueprocess/rules'
import type { Step } from '../procedure/index.ts'
import { fit, stepsBetween } from './ahead.ts'
import { procedureElement, stepElement } from './element.ts'
import { markExercised } from './exercised.ts'
import type { Fault } from './finding.ts'
import { deviationRemarks, judgeDeviation } from './findings/deviation.ts'
import { effectsMissing } from './findings/effects-missing.ts'
import { skipped } from './findings/step-skipped.ts'
import { endedStages, followUp, settleRuns } from './follow-up.ts'
import type { HistoryEvent } from './history.ts'
import { noteMisses } from './misses.ts'
import { isOffered, relocate } from './moves.ts'
import { perform } from './perform.ts'
import type { Standing } from './standing.ts'
import { step as stepTo, tableOf } from './table.ts'
import { inspect, tell, type Walk } from './under-way.ts'

/** A step that somebody took, wherever the case was. */
export function followStep(
  audit: Walk,
  event: HistoryEvent,
  id: string,
  ahead: readonly HistoryEvent[],
): void {
  const { procedure, standing } = audit
  const step = procedure.steps.get(id)
  if (!step) {
    tell(audit, event, [unknownStep(audit, id)])
    return
  }
  if (standing.closed) {
    tell(audit, event, [afterClosing(step)])
    return
  }
  const isOpening = procedure.openings.has(id) && standing.place.length === 0
  if (!isOpening && !isOffered(standing, step) && !explain(audit, event, step, ahead)) return
  takeStep(audit, event, step, ahead)
}

function unknownStep({ procedure }: Walk, id: string): Fault {
  return {
    code: 'unknown-step',
    element: procedureElement(procedure),
    evidence: say`"${id}" is no step of the procedure.`,
    expected: say`Every entry is a step of the procedure.`,
  }
}

function afterClosing(step: Step): Fault {
  return {
    code: 'entry-after-closing',
    element: stepElement(step),
    evidence: say`"${step.id}" was taken after the case had closed.`,
    expected: say`Nothing is done in a case that is closed.`,
  }
}

/**
 * A step that is not offered where the case is: either steps before it are missing, or it does not
 * belong here. What came next tells which. True where the case is now where it is offered.
 */
function explain(
  audit: Walk,
  event: HistoryEvent,
  step: Step,
  ahead: readonly HistoryEvent[],
): boolean {
  const { procedure, standing } = audit
  const isMiddle = standing.place.length === 0 && !standing.wholeFromBeginning
  const between = standing.closed ? undefined : stepsBetween(audit, standing.place, step)
  const stay = standing.place.length === 0 ? -1 : fit(procedure, standing.place, ahead)
  const jump = between ? fitBehind(audit, between.place, event, step, ahead) : -1
  const isShort = between !== undefined && between.steps.length > 0 && step.to.length > 0
  if (between && (isMiddle || jump > stay || (jump === stay && isShort))) {
    const missing = between.steps.flatMap((id) => procedure.steps.get(id) ?? [])
    if (!isMiddle) {
      const evidence = say`"${step.id}" was taken without it`
      tell(
        audit,
        event,
        missing.map((one) => skipped(standing, one, `${evidence}: "${one.id}".`)),
      )
    }
    audit.compares = false
    const { at } = event
    const entered = relocate(standing, between.place, at)
    const ended = new Set(endedStages(standing).map(({ path }) => path))
    followUp(standing, { at, entered, ended, isLenient: false })
    settleRuns(standing)
    return isOffered(standing, step)
  }
  tell(audit, event, [notInStage(step, standing)])
  return false
}

function fitBehind(
  { procedure }: Walk,
  place: readonly string[],
  { branch }: HistoryEvent,
  { id, to }: Step,
  ahead: readonly HistoryEvent[],
): number {
  const table = tableOf(procedure)
  const branches = branch === undefined ? to.keys() : [branch]
  const scores = [...branches].map((one) => fit(procedure, stepTo(table, place, id, one), ahead))
  return Math.max(...(scores.length > 0 ? scores : [fit(procedure, place, ahead)]))
}

function notInStage(step: Step, { place }: Standing): Fault {
  const where = step.stage?.path ?? ''
  return {
    code: 'step-not-in-stage',
    element: stepElement(step),
    evidence: say`"${step.id}" was taken while the case was at ${place.join(', ') || say`its beginning`}.`,
    expected: step.stage
      ? say`It is taken ${where === '' ? say`while the case is open` : say`at "${where}"`}.`
      : say`It opens a case, once.`,
  }
}

/** Takes a step as the history says, and tells what was wrong with it. */
export function takeStep(
  audit: Walk,
  event: HistoryEvent,
  step: Step,
  ahead: readonly HistoryEvent[],
): void {
  const { standing, procedure, history } = audit
  const inspection = inspect(audit, event, step)
  const deviating = event.deviation ? [...judgeDeviation(inspection)] : []
  const { remarks, asked, isDone } = perform(inspection, (place) => fit(procedure, place, ahead))
  const effects = event.effects ?? []
  const isTold = isDone && history.tells.effects
  const lacking = isTold ? [...effectsMissing(step, asked, effects)] : []
  const isAllowed = deviating.every(({ code }) => code !== 'deviation-unauthorised')
  const isDeviation = event.deviation !== undefined && isAllowed
  const judged = isDeviation ? deviationRemarks(inspection, remarks) : remarks
  tell(audit, event, [...deviating, ...judged, ...lacking])
  standing.at = event.at
  standing.seq = event.seq
  markExercised(audit, event, step, isDone)
  noteMisses(audit, event.seq)
  settleRuns(standing)
}
