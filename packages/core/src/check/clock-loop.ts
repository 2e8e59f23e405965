import type { Diagnostic } from '../diagnostic/index.ts'
import type { ClockStep, Stage } from '../link/index.ts'
import { orderByDependency } from '../link/order.ts'
import type { Checked } from './check.ts'
import { rangeOfStage } from './place.ts'

/**
 * Steps of the clock that lead in a round: without anybody doing anything, time alone would add
 * entries for ever. A step comes once in a visit, so the round must enter its stage anew.
 */
export function* clockLoop(checked: Checked): Generator<Diagnostic> {
  const { clockSteps, stages } = checked.procedure
  const bySource = new Map<Stage, ClockStep[]>()
  for (const step of clockSteps) {
    bySource.set(step.stage, [...(bySource.get(step.stage) ?? []), step])
  }
  const starts = [...bySource.keys()].map(({ path }) => path)
  const { rounds } = orderByDependency(starts, (path) => {
    const stage = stages.get(path)
    return stage ? entersByTime(stage, bySource.get(stage) ?? []).map((next) => next.path) : []
  })
  for (const round of rounds) {
    const stage = round.flatMap((path) => stages.get(path) ?? []).find((one) => bySource.has(one))
    if (!stage) continue
    yield {
      code: 'clock-loop',
      severity: 'error',
      message: `the clock alone leads from \`${stage.id}\` back to \`${stage.id}\`, again and again`,
      range: rangeOfStage(checked, stage.path),
      suggestion: { message: 'let one of the steps in the round be taken by a person' },
    }
  }
}

/** The stages that are entered with a stage, or by time once it has been entered. */
function entersByTime(stage: Stage, steps: readonly ClockStep[]): readonly Stage[] {
  const below = stage.kind === 'parallel' ? stage.children : stage.start ? [stage.start] : []
  const after = stage.kind === 'final' ? (stage.parent?.next ?? []) : []
  const branches = [...after, ...steps.flatMap(({ to }) => to)]
  return [...below, ...branches.flatMap(({ target }) => target ?? [])]
}
