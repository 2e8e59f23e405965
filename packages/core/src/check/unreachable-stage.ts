import { say } from '@dueprocess/rules'
import { reachableFrom } from '../procedure/flow.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfStage } from './place.ts'

/** A stage that no step leads to: left over, or the target of a misread name. */
export const unreachableStage: Check = { code: 'unreachable-stage', severity: 'error', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  // Without a step that opens a case no stage is reached: that is one problem, not one a stage.
  if (procedure.openings.size === 0) return
  const reached = new Set<object>()
  for (const { to } of procedure.openings.values()) {
    for (const { target } of to) {
      if (target) for (const stage of reachableFrom(target)) reached.add(stage)
    }
  }
  for (const [path, stage] of procedure.stages) {
    // What lies below a stage that cannot be reached is not worth a line of its own.
    if (reached.has(stage) || (stage.parent?.parent && !reached.has(stage.parent))) continue
    yield {
      message: say`no step leads to the stage \`${stage.id}\``,
      range: rangeOfStage(checked, path),
      suggestion: { message: say`lead a step to it, or remove it` },
    }
  }
}
