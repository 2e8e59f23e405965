import { say } from '@dueprocess/rules'
import { leadingTo } from '../procedure/flow.ts'
import type { Stage } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfStage } from './place.ts'

/**
 * A stage from which no step, whatever the conditions say, leads to an end of the case: whoever
 * gets there never gets out. Reported where the way is lost: at the stage that nothing leaves.
 */
export const deadEndStage: Check = { code: 'dead-end-stage', severity: 'error', find }

function* find(checked: Checked): Generator<Defect> {
  const { root, stages } = checked.procedure
  const all = [root, ...stages.values()]
  const ending = leadingTo(all.filter(isEnd), all)
  for (const [path, stage] of stages) {
    if (stage.kind === 'final' || ending.has(stage)) continue
    yield {
      message: say`from the stage \`${stage.id}\` no way leads to a final stage, so a case could never be closed`,
      range: rangeOfStage(checked, path),
      suggestion: {
        message: say`add a step with \`to\`, a \`then\`, or mark the last stage \`final: true\``,
      },
    }
  }
}

// The end of the whole case is a final stage at the top; the end of a track is not.
function isEnd(stage: Stage): boolean {
  return stage.kind === 'final' && stage.parent?.parent === undefined
}
