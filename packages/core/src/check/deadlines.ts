import { reachableFrom } from '../procedure/flow.ts'
import type { Anchor, Deadline, LinkedProcedure, Stage, Step } from '../procedure/index.ts'
import { type Tools, toolsFor } from './explore/tools.ts'

/** Whether what an anchor waits for can happen in some case. */
export function canHappen(procedure: LinkedProcedure, anchor: Anchor): boolean {
  const possible = toolsFor(procedure).possible()
  switch (anchor.kind) {
    case 'step': {
      const step = procedure.steps.get(anchor.step)
      return step === undefined || possible.steps.has(step)
    }
    case 'enter':
      return possible.stages.has(anchor.stage)
    case 'fact':
      return canBeSet(procedure, anchor.name)
    default:
      return possible.canBe(anchor.history.condition, true)
  }
}

function canBeSet(procedure: LinkedProcedure, name: string): boolean {
  const origin = procedure.names.get(name)?.origin
  return origin?.kind !== 'field' || toolsFor(procedure).possible().canBeKnown(name)
}

/** Whether a clock of a deadline can ever start. */
export function canStart(procedure: LinkedProcedure, { clocks, when }: Deadline): boolean {
  const { canBe } = toolsFor(procedure).possible()
  if (when && !canBe(when, true)) return false
  return clocks.some((clock) => {
    return canHappen(procedure, clock.after) && (!clock.when || canBe(clock.when, true))
  })
}

/** Whether what ends a deadline can come once it has started, or with it. */
export function canComeAfter(procedure: LinkedProcedure, start: Anchor, end: Anchor): boolean {
  const { history } = toolsFor(procedure)
  const starters = startersOf(procedure, start)
  if (starters === undefined || end.kind === 'condition' || end.kind === 'fact') return true
  if (end.kind === 'step') {
    const step = procedure.steps.get(end.step)
    return starters.some((one) => step !== undefined && comesAfter(history, one, step))
  }
  return starters.some((one) => {
    if ('path' in one) return reachableFrom(one).has(end.stage)
    return leadsTo(one, end.stage) || history.canHaveBeen(one, end.stage)
  })
}

/** Steps, or the stage, with which an anchor happens; undefined where it may be at any time. */
function startersOf(
  procedure: LinkedProcedure,
  anchor: Anchor,
): readonly (Step | Stage)[] | undefined {
  if (anchor.kind === 'condition') return undefined
  if (anchor.kind === 'enter') return [anchor.stage]
  const steps = [...procedure.steps.values()]
  if (anchor.kind === 'step') return steps.filter(({ id }) => id === anchor.step)
  const origin = procedure.names.get(anchor.name)?.origin
  if (origin?.kind !== 'field') return undefined
  return steps.filter(({ form }) => form?.form.id === origin.form && !form.builtIn)
}

function comesAfter({ canHaveBeen }: Tools['history'], start: Step | Stage, step: Step): boolean {
  if (start === step) return true
  if (!step.stage) return false
  return 'path' in start
    ? reachableFrom(start).has(step.stage) || step.stage.parent === undefined
    : canHaveBeen(start, step.stage)
}

function leadsTo({ to }: Step, stage: Stage): boolean {
  return to.some(({ target }) => {
    for (let at = target; at; at = at.start) if (at === stage) return true
    return false
  })
}
