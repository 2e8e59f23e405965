import type { Diagnostic } from '../diagnostic/index.ts'
import { type ClockStep, type Stage, selfAndAncestors } from '../link/index.ts'
import type { Checked } from './check.ts'
import { rangeOfStage } from './place.ts'

/**
 * Steps of the clock that lead in a round: without anybody doing anything, time alone would add
 * entries for ever.
 */
export function* clockLoop(checked: Checked): Generator<Diagnostic> {
  const { clockSteps } = checked.procedure
  const bySource = new Map<Stage, ClockStep[]>()
  for (const step of clockSteps) {
    bySource.set(step.stage, [...(bySource.get(step.stage) ?? []), step])
  }
  for (const stage of bySource.keys()) {
    if (!returnsTo(stage, bySource)) continue
    yield {
      code: 'clock-loop',
      severity: 'error',
      message: `the clock alone leads from \`${stage.id}\` back to \`${stage.id}\`, again and again`,
      range: rangeOfStage(checked, stage.path),
      suggestion: { message: 'let one of the steps in the round be taken by a person' },
    }
  }
}

function returnsTo(start: Stage, bySource: ReadonlyMap<Stage, readonly ClockStep[]>): boolean {
  const seen = new Set<Stage>()
  const waiting = targets(start, bySource)
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    if (stage === start) return true
    if (seen.has(stage)) continue
    seen.add(stage)
    waiting.push(...entered(stage))
    for (const around of selfAndAncestors(stage)) waiting.push(...targets(around, bySource))
  }
  return false
}

function targets(stage: Stage, bySource: ReadonlyMap<Stage, readonly ClockStep[]>): Stage[] {
  const steps = bySource.get(stage) ?? []
  return steps.flatMap(({ to }) => to.flatMap(({ target }) => target ?? []))
}

// Entering a stage enters what it starts with; what is around it has been entered before.
function entered(stage: Stage): Stage[] {
  const below = stage.kind === 'parallel' ? stage.children : stage.start ? [stage.start] : []
  const after = stage.kind === 'final' ? (stage.parent?.next ?? []) : []
  return [...below, ...after.flatMap(({ target }) => target ?? [])]
}
