import type { Expression } from '@dueprocess/rules'
import { expressionsOf } from '../../procedure/conditions.ts'
import { conditionsOfDeadline } from '../../procedure/dependencies.ts'
import type { LinkedProcedure } from '../../procedure/index.ts'

/** Every expression of a procedure, those of deadlines included. */
export function* allExpressions(procedure: LinkedProcedure): Generator<Expression> {
  const { definitions, decisions, steps, stages, constraints, deadlines } = procedure
  yield* expressionsOf({
    definitions: definitions.values(),
    decisions: decisions.values(),
    steps: steps.values(),
    stages: stages.values(),
    constraints,
  })
  for (const deadline of deadlines) yield* conditionsOfDeadline(deadline)
}
