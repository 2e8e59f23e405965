import type { Condition, Expression } from '@dueprocess/rules'
import type { Constraint } from './constraint.ts'
import type { Decision, Definition } from './decision.ts'
import type { Stage } from './stage.ts'
import type { Branch, Step } from './step.ts'

/** Every expression of a procedure outside its deadlines. */
export function* expressionsOf(parts: {
  readonly definitions: Iterable<Definition>
  readonly decisions: Iterable<Decision>
  readonly steps: Iterable<Step>
  readonly stages: Iterable<Stage>
  readonly constraints: Iterable<Constraint>
}): Generator<Expression> {
  for (const { expression } of parts.definitions) yield expression
  for (const { table } of parts.decisions)
    for (const { expression } of table.inputs) yield expression
  for (const step of parts.steps) yield* conditionsOfStep(step)
  for (const { when, next } of parts.stages) {
    if (when) yield when
    yield* conditionsOfBranches(next)
  }
  for (const constraint of parts.constraints) {
    if (constraint.when) yield constraint.when
    if (constraint.unless) yield constraint.unless
    if (constraint.kind === 'never') yield constraint.condition
  }
}

function* conditionsOfStep({ when, unless, required, require, to }: Step): Generator<Condition> {
  if (when) yield when
  if (unless) yield unless
  if (required !== undefined && required !== true) yield required
  for (const { condition } of require) yield condition
  yield* conditionsOfBranches(to)
}

function* conditionsOfBranches(branches: readonly Branch[]): Generator<Condition> {
  for (const { when } of branches) if (when) yield when
}
