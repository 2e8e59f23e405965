import { say } from '@dueprocess/rules'
import { namedElement } from '../element.ts'
import { tellsStep } from '../history.ts'
import { holdsOn } from '../moves.ts'
import type { Standing } from '../standing.ts'
import type { Rule } from './inspection.ts'

/** A step moved the case while a hold kept it where it was. */
export const holdIgnored: Rule = function* ({ standing, step }) {
  for (const id of step.stage ? holdsOn(standing, step.stage) : []) {
    const hold = standing.procedure.holds.get(id)
    if (!hold) continue
    const untold = releasesOf(standing, id).filter((one) => !tellsStep(standing.tells, one))
    if (untold.length > 0) {
      const missing = untold.map((one) => say`whether "${one}" was taken`)
      yield { code: 'hold-ignored', element: namedElement('hold', hold), missing }
      continue
    }
    yield {
      code: 'hold-ignored',
      element: namedElement('hold', hold),
      evidence: say`"${step.id}" moved the case while "${id}" was held.`,
      expected: say`Nothing moves before "${id}" is released.`,
    }
  }
}

/** The steps that end a hold. */
function releasesOf({ procedure }: Standing, hold: string): readonly string[] {
  const linked = procedure.holds.get(hold)?.release.linked
  return [...procedure.steps.values()].flatMap(({ id, acts }) => {
    const ends =
      (acts?.kind === 'release-hold' && acts.hold === hold) ||
      (acts?.kind === 'linked' && acts.link === linked)
    return ends ? [id] : []
  })
}
