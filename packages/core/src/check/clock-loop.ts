import { say } from '@dueprocess/rules'
import { orderByDependency } from '../procedure/order.ts'
import { followTime } from '../procedure/time-flow.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfStage } from './place.ts'

/**
 * Steps of the clock that lead in a round: without anybody doing anything, time alone would add
 * entries for ever. A step comes once in a visit, so the round must enter its stage anew.
 */
export const clockLoop: Check = { code: 'clock-loop', severity: 'error', vital: true, find }

function* find(checked: Checked): Generator<Defect> {
  const { clockSteps, stages } = checked.procedure
  const timed = new Set(clockSteps.map(({ stage }) => stage))
  const entersByTime = followTime(checked.procedure)
  const starts = [...timed].map(({ path }) => path)
  const { rounds } = orderByDependency(starts, (path) => {
    const stage = stages.get(path)
    return stage ? entersByTime(stage).map((next) => next.path) : []
  })
  for (const round of rounds) {
    const stage = round.flatMap((path) => stages.get(path) ?? []).find((one) => timed.has(one))
    if (!stage) continue
    yield {
      message: say`the clock alone leads from \`${stage.id}\` back to \`${stage.id}\`, again and again`,
      range: rangeOfStage(checked, stage.path),
      suggestion: { message: say`let one of the steps in the round be taken by a person` },
    }
  }
}
