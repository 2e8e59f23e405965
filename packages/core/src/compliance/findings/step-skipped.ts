import { say } from '@dueprocess/rules'
import type { Step } from '../../procedure/index.ts'
import { stepElement } from '../element.ts'
import type { Remark } from '../finding.ts'
import { tellsStep } from '../history.ts'
import type { Owed } from '../moves.ts'
import type { Standing } from '../standing.ts'

/** A stage was left although a required step in it was not done. */
export function* owedSteps(owed: readonly Owed[], standing: Standing): Generator<Remark> {
  for (const { step, stage, missing } of owed) {
    const element = stepElement(step)
    const where = stage.path === '' ? say`the case` : `"${stage.path}"`
    if (missing.length > 0) yield { code: 'step-skipped', element, missing }
    else yield skipped(standing, step, say`${where} was left without "${step.id}".`)
  }
}

/**
 * The case went on as if a step had been taken; of a step with votes, as if it was approved. A
 * question where the step may have been taken without being written down.
 */
export function skipped(standing: Standing, step: Step, evidence: string): Remark {
  const element = stepElement(step)
  if (!tellsStep(standing.tells, step.id)) {
    const code = step.votes ? 'approval-missing' : 'step-skipped'
    return { code, element, missing: [say`whether "${step.id}" was taken`] }
  }
  if (!step.votes) {
    return { code: 'step-skipped', element, evidence, expected: say`"${step.id}" is done before.` }
  }
  const cast = standing.votes.get(step.id) ?? []
  const { quorum, seats } = step.votes
  const expected = say`${quorum} of ${seats.length} seats agree.`
  if (cast.length === 0) return { code: 'approval-missing', element, evidence, expected }
  const agreed = cast.filter((vote) => vote.for).length
  return {
    code: 'quorum-missing',
    element,
    evidence: say`${evidence} Of ${seats.length} seats ${cast.length} voted, ${agreed} of them for it.`,
    expected,
    entries: cast.map(({ entry }) => entry),
  }
}
