import { say } from '@dueprocess/rules'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { isBlocked } from './explore/at-stage.ts'
import { toolsFor } from './explore/tools.ts'
import { writtenSteps } from './place.ts'

/** A step without which its stage cannot be left, and that nobody can ever take. */
export const requiredStepBlocked: Check = { code: 'required-step-blocked', severity: 'error', find }

function* find({ procedure, source, locate }: Checked): Generator<Defect> {
  const tools = toolsFor(procedure)
  const { stages } = tools.possible()
  for (const step of procedure.steps.values()) {
    const written = writtenSteps(source).get(step.id)
    const { stage, required } = step
    if (required !== true || !stage || !written) continue
    if (stage !== procedure.root && !stages.has(stage)) continue
    if (!isBlocked(procedure, tools, step)) continue
    yield {
      message: say`\`${stage.id}\` can never be left: it owes \`${step.id}\`, which nobody can ever take`,
      range: locate.key(written.source, 'required'),
      suggestion: { message: say`make the step possible, or do not require it` },
    }
  }
}
