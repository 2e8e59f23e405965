import type { Stage } from './stage.ts'
import type { Step } from './step.ts'

/**
 * The stages that can become active once a stage has been entered, itself and those around it
 * included. Conditions are not looked at.
 */
export function reachableFrom(entered: Stage): ReadonlySet<Stage> {
  const active = new Set<Stage>()
  const begun = new Set<Stage>()
  const waiting = [entered]
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    if (begun.has(stage)) continue
    begun.add(stage)
    // Entering a stage enters what it begins with; the stages around it go on as they are.
    waiting.push(...beginsWith(stage))
    for (let around: Stage | undefined = stage; around; around = around.parent) {
      if (active.has(around)) break
      active.add(around)
      waiting.push(...waysOut(around))
    }
  }
  return active
}

function* beginsWith(stage: Stage): Generator<Stage> {
  if (stage.start) yield stage.start
  if (stage.kind === 'parallel') yield* stage.children
}

function* waysOut(stage: Stage): Generator<Stage> {
  for (const { to } of stage.steps) for (const { target } of to) if (target) yield target
  for (const { target } of stage.next) if (target) yield target
}

/**
 * Whether a step can occur more than once in a case: it moves nothing and so stays offered, or its
 * stage can become active again after it.
 */
export function canRecur(step: Step): boolean {
  const { stage } = step
  if (stage === undefined) return false
  if (step.to.length === 0 || step.to.some(({ target }) => target === undefined)) return true
  return step.to.some(({ target }) => target && reachableFrom(target).has(stage))
}
