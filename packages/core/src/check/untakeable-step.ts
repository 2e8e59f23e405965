import type { Condition } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Step } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { canBeAt, factNeverKnown } from './explore/at-stage.ts'
import { solve } from './explore/solve.ts'
import { type Tools, toolsFor } from './explore/tools.ts'
import { rangeOfStep, writtenSteps } from './place.ts'

/**
 * A step that nobody can ever take, although its stage can be reached: its `when` is never true,
 * its `unless` never false, or what has to come before it can never come.
 */
export const untakeableStep: Check = { code: 'untakeable-step', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  const tools = toolsFor(procedure)
  const possible = tools.possible()
  for (const step of procedure.steps.values()) {
    const written = writtenSteps(source).get(step.id)
    const { stage } = step
    const isThere = !stage || stage === procedure.root || possible.stages.has(stage)
    // What is owed and impossible is told as that.
    if (!written || !isThere || step.required === true) continue
    const guard = closedGuard(checked, tools, step)
    if (guard) {
      const { key, condition, word } = guard
      yield {
        message: say`\`${step.id}\` can never be taken: \`${key}: ${condition.text}\` ${word}`,
        range: locate(written.source, key),
        suggestion: { message: say`mend the condition, or remove the step` },
      }
    } else if (!possible.steps.has(step)) {
      const first = missingBefore(checked, step)
      if (first === undefined) continue
      yield {
        message: say`\`${step.id}\` can never be taken: \`${first}\` must have come before, and never can`,
        range: rangeOfStep(checked, step.id),
        suggestion: { message: say`let \`${first}\` be possible, or change the constraint` },
      }
    }
  }
}

interface Guard {
  readonly key: 'when' | 'unless'
  readonly condition: Condition
  readonly word: string
}

function closedGuard(
  { procedure }: Checked,
  tools: Tools,
  { stage, when, unless }: Step,
): Guard | undefined {
  // That a fact is never known is told where it is asked for.
  const isNever = (condition: Condition, wanted: boolean): boolean =>
    factNeverKnown(procedure, tools, { condition, stage }) === undefined &&
    (!canBeAt(procedure, tools, { condition, stage }, wanted) ||
      (condition.reads.length > 0 &&
        solve({ procedure, ...tools }, [{ condition, truth: wanted }]) === 'none'))
  if (when && isNever(when, true)) return { key: 'when', condition: when, word: say`is never true` }
  if (!unless || !isNever(unless, false)) return undefined
  return { key: 'unless', condition: unless, word: say`is never false` }
}

/** The step that a constraint asks for first, and that is impossible itself. */
function missingBefore({ procedure }: Checked, { id }: Step): string | undefined {
  const { steps } = toolsFor(procedure).possible()
  for (const constraint of procedure.constraints) {
    if (constraint.kind !== 'first-then' || constraint.then !== id || constraint.when) continue
    const first = procedure.steps.get(constraint.first)
    if (first && !steps.has(first)) return first.id
  }
  return undefined
}
