import { say } from '@dueprocess/rules'
import type { Hold, Stage, Step } from '../procedure/index.ts'
import { isWithin } from '../procedure/stage.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { search } from './explore/search.ts'
import { showWay } from './explore/show.ts'
import { toolsFor } from './explore/tools.ts'
import { rangeOfNamed } from './place.ts'

/** A hold that can be set, and that nobody can ever release. */
export const holdWithoutReturn: Check = { code: 'hold-without-return', severity: 'error', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  const tools = toolsFor(procedure)
  const { steps } = tools.possible()
  for (const hold of procedure.holds.values()) {
    const setting = [...procedure.steps.values()].filter((step) => {
      return steps.has(step) && (step.hold === hold.id || isSetting(step, hold))
    })
    if (setting.length === 0 || canBeReleased(checked, hold)) continue
    const { reached } = search(procedure, tools, ({ state }) => state.held.has(hold.id))
    const shown = reached && showWay(procedure, reached)
    yield {
      message: say`nobody can ever release the hold \`${hold.id}\`, so what it holds never goes on${shown ? `; ${shown.example}` : ''}`,
      range: rangeOfNamed(checked, 'holds', hold.id),
      suggestion: { message: say`let somebody release it who is there: \`release: {by: <role>}\`` },
      ...(shown ? { witness: shown.witness } : {}),
    }
  }
}

function isSetting({ acts }: Step, { id }: Hold): boolean {
  return acts?.kind === 'set-hold' && acts.hold === id
}

function canBeReleased({ procedure }: Checked, { id, release, in: stage }: Hold): boolean {
  const { steps } = toolsFor(procedure).possible()
  const isReleased = [...steps].some(
    ({ acts }) => acts?.kind === 'release-hold' && acts.hold === id,
  )
  // What waits for linked cases is released by the end of one: it must be open by then.
  const opens = [...steps].some((step) => {
    const isOpener = step.opens.some(({ as }) => as === release.linked)
    return isOpener && canComeWithin(procedure, step, stage)
  })
  return isReleased || opens
}

/** Whether a step can be taken before a stage is left, or is offered within it. */
function canComeWithin(procedure: Checked['procedure'], step: Step, stage: Stage): boolean {
  if (!step.stage || stage === procedure.root || isWithin(stage, step.stage)) return true
  return isWithin(step.stage, stage) || toolsFor(procedure).history.canHaveBeen(step, stage)
}
