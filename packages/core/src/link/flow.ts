import type { Stage } from './stage.ts'
import type { Step } from './step.ts'

/** The stages that can become active once a stage has been entered, itself included. */
export function reachableFrom(entered: Stage): ReadonlySet<Stage> {
  const reached = new Set<Stage>()
  const waiting = [entered]
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    if (reached.has(stage)) continue
    reached.add(stage)
    waiting.push(...leadsTo(stage))
  }
  return reached
}

function* leadsTo(stage: Stage): Generator<Stage> {
  // Where a stage is active, so are the stages around it.
  if (stage.parent) yield stage.parent
  if (stage.start) yield stage.start
  if (stage.kind === 'parallel') yield* stage.children
  for (const { to } of stage.steps) for (const { target } of to) if (target) yield target
  for (const { target } of stage.next) if (target) yield target
}

/**
 * Whether a step can occur more than once in a case: it moves nothing and so stays offered, or its
 * stage can become active again after it. Conditions are not looked at, so this errs towards yes.
 */
export function canRecur(step: Step): boolean {
  const { stage } = step
  if (stage === undefined) return false
  if (step.to.length === 0 || step.to.some(({ target }) => target === undefined)) return true
  return step.to.some(({ target }) => target && reachableFrom(target).has(stage))
}
