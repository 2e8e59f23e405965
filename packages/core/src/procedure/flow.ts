import type { Stage } from './stage.ts'
import type { Step } from './step.ts'

/**
 * The stages that can become active once a stage has been entered, itself and those around it
 * included. Conditions are not looked at.
 */
export function reachableFrom(entered: Stage): ReadonlySet<Stage> {
  return reachableFromAny([entered])
}

/** The stages that can become active once any of these has been entered. */
export function reachableFromAny(entered: Iterable<Stage>): ReadonlySet<Stage> {
  const active = new Set<Stage>()
  const begun = new Set<Stage>()
  const waiting = [...entered]
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

/** The stages among `all` such that, once one was entered, one of `ends` can become active. */
export function leadingTo(ends: Iterable<Stage>, all: Iterable<Stage>): ReadonlySet<Stage> {
  const beginning = new Map<Stage, Stage[]>()
  const leaving = new Map<Stage, Stage[]>()
  for (const stage of all) {
    for (const next of beginsWith(stage)) push(beginning, next, stage)
    for (const next of waysOut(stage)) push(leaving, next, stage)
  }
  const begun = new Set<Stage>()
  const active = new Set<Stage>()
  const waiting = [...ends]
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    if (begun.has(stage)) continue
    begun.add(stage)
    waiting.push(...(beginning.get(stage) ?? []))
    // Whoever is anywhere inside a stage that is left may leave it.
    const inside = [...(leaving.get(stage) ?? [])]
    for (let around = inside.pop(); around; around = inside.pop()) {
      if (active.has(around)) continue
      active.add(around)
      waiting.push(around)
      inside.push(...around.children)
    }
  }
  return begun
}

function push(map: Map<Stage, Stage[]>, key: Stage, stage: Stage): void {
  const known = map.get(key)
  if (known) known.push(stage)
  else map.set(key, [stage])
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
