import type { Condition } from '@dueprocess/rules'
import type { LinkedProcedure, Stage, Step } from '../../procedure/index.ts'
import type { Knowledge } from './judge.ts'
import type { Tools } from './tools.ts'

/** A place where a condition is judged. */
export interface Asked {
  readonly condition: Condition
  /** Absent at the opening of a case. */
  readonly stage: Stage | undefined
  /** The form that is submitted there, and judged with it. */
  readonly own?: string | undefined
}

/** Whether a condition can ever come to this where it is judged, going by what can come before. */
export function canBeAt(
  procedure: LinkedProcedure,
  tools: Tools,
  asked: Asked,
  wanted: boolean,
): boolean {
  if (!tools.possible().canBe(asked.condition, wanted)) return false
  const { truth, waits } = tools.judge.condition(
    asked.condition,
    knowledgeAt(procedure, tools, asked),
  )
  return truth === undefined
    ? waits.length > 0 || isOverridden(procedure, tools, asked)
    : truth === wanted
}

/**
 * The fact for want of which a condition is never known where it is judged: no step that records it
 * can come before.
 */
export function factNeverKnown(
  procedure: LinkedProcedure,
  tools: Tools,
  asked: Asked,
): string | undefined {
  const knowledge = knowledgeAt(procedure, tools, asked)
  const { truth, waits } = tools.judge.condition(asked.condition, knowledge)
  if (truth !== undefined || waits.length > 0 || isOverridden(procedure, tools, asked))
    return undefined
  return [...tools.judge.bases(asked.condition)].find((name) => {
    return procedure.names.get(name)?.origin.kind === 'field' && !knowledge.isOpen(name)
  })
}

/** Whether a step that must be done before its stage is left can never be taken there. */
export function isBlocked(procedure: LinkedProcedure, tools: Tools, step: Step): boolean {
  const { stage, when, unless } = step
  if (!tools.possible().steps.has(step)) return true
  if (when && !canBeAt(procedure, tools, { condition: when, stage }, true)) return true
  return unless !== undefined && !canBeAt(procedure, tools, { condition: unless, stage }, false)
}

/** A decision that somebody may override comes to anything. */
function isOverridden(
  { names, decisions }: LinkedProcedure,
  { judge }: Tools,
  { condition }: Asked,
): boolean {
  return [...judge.bases(condition)].some((name) => {
    const origin = names.get(name)?.origin
    return origin?.kind === 'decision' && decisions.get(origin.id)?.override !== undefined
  })
}

function knowledgeAt(
  { names, steps }: LinkedProcedure,
  { history, possible }: Tools,
  { stage, own }: Asked,
): Knowledge {
  const canCome = (step: Step | undefined): boolean =>
    step !== undefined &&
    stage !== undefined &&
    possible().steps.has(step) &&
    history.canHaveBeen(step, stage)
  const canBeRecorded = (form: string): boolean =>
    form === own ||
    [...steps.values()].some(
      (step) => step.form?.form.id === form && !step.form.builtIn && canCome(step),
    )
  return {
    value: (name) => {
      const origin = names.get(name)?.origin
      switch (origin?.kind) {
        case 'ever':
        case 'done':
          return canCome(steps.get(origin.step)) ? undefined : false
        case 'times':
          return canCome(steps.get(origin.step)) ? undefined : 0
        default:
          return undefined
      }
    },
    isOpen: (name) => {
      const origin = names.get(name)?.origin
      switch (origin?.kind) {
        case 'field':
          return canBeRecorded(origin.form)
        case 'ever':
        case 'done':
        case 'times':
          return canCome(steps.get(origin.step))
        default:
          return true
      }
    },
  }
}
