import type { Condition } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Step } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { factNeverKnown } from './explore/at-stage.ts'
import { toolsFor } from './explore/tools.ts'
import { writtenSteps } from './place.ts'

/**
 * A condition of a step that asks for a fact which nothing can have recorded by then: on whatever
 * way the case came there, the condition is unknown, and an unknown condition lets nobody pass.
 */
export const factBeforeSet: Check = { code: 'fact-before-set', severity: 'warning', find }

function* find({ procedure, source, locate }: Checked): Generator<Defect> {
  const tools = toolsFor(procedure)
  const { steps, stages } = tools.possible()
  for (const { id, source: written } of writtenSteps(source).values()) {
    const step = procedure.steps.get(id)
    // Where a case never comes, there is nothing to be known.
    if (!step || (step.stage && step.stage !== procedure.root && !stages.has(step.stage))) continue
    for (const { condition, owner, key, isAfterForm } of conditionsOf(step, written)) {
      const own = isAfterForm ? step.form?.form.id : undefined
      const fact = factNeverKnown(procedure, tools, { condition, stage: step.stage, own })
      if (fact === undefined || (isAfterForm && !steps.has(step))) continue
      yield {
        message: say`\`${fact}\` is never known here: no step that records it can come before \`${id}\``,
        range: locate(owner, key),
        suggestion: { message: say`ask for a fact that is recorded before, or record it earlier` },
      }
    }
  }
}

interface Place {
  readonly condition: Condition
  readonly owner: object
  readonly key: string
  /** Judged over what the form of the step says, too. */
  readonly isAfterForm: boolean
}

function* conditionsOf(step: Step, written: object & { readonly to?: unknown }): Generator<Place> {
  const { when, unless, to } = step
  if (when) yield { condition: when, owner: written, key: 'when', isAfterForm: false }
  if (unless) yield { condition: unless, owner: written, key: 'unless', isAfterForm: false }
  const items: readonly unknown[] = Array.isArray(written.to) ? written.to : []
  for (const [index, { when: condition }] of to.entries()) {
    const item = items[index]
    if (!condition || typeof item !== 'object' || item === null) continue
    yield { condition, owner: item, key: 'when', isAfterForm: true }
  }
}
