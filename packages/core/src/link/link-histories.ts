import type { History } from '@dueprocess/rules'
import { expressionsOf } from '../procedure/conditions.ts'
import { historiesIn, historiesOf } from '../procedure/dependencies.ts'
import { orderByDependency } from '../procedure/order.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'

type Readers = Pick<
  LinkedProcedure,
  'definitions' | 'decisions' | 'steps' | 'stages' | 'constraints' | 'deadlines' | 'names'
>

/** The conditions whose becoming true is remembered, each after those that it rests on. */
export function linkHistories(readers: Readers): readonly History[] {
  return inOrder(gatherHistories(readers), readers)
}

/** Remembered conditions, each after those that it asks for, itself or by what it rests on. */
function inOrder(
  histories: ReadonlyMap<string, History>,
  { names, definitions, decisions }: Pick<LinkedProcedure, 'names' | 'definitions' | 'decisions'>,
): readonly History[] {
  const readBy = (name: string): readonly string[] => {
    const history = histories.get(name)
    if (history) return history.condition.reads
    const origin = names.get(name)?.origin
    if (origin?.kind === 'definition') return definitions.get(origin.id)?.expression.reads ?? []
    if (origin?.kind !== 'decision') return []
    const inputs = decisions.get(origin.id)?.table.inputs ?? []
    return inputs.flatMap(({ expression }) => expression.reads)
  }
  const { order } = orderByDependency(histories.keys(), readBy)
  return order.flatMap((name) => histories.get(name) ?? [])
}

/** Each remembered condition once. */
function gatherHistories(readers: Readers): ReadonlyMap<string, History> {
  const { definitions, decisions, steps, stages, constraints, deadlines } = readers
  const histories = new Map<string, History>()
  const gather = (found: Iterable<History>): void => {
    for (const history of found) {
      if (!histories.has(history.name)) histories.set(history.name, history)
    }
  }
  const expressions = expressionsOf({
    definitions: definitions.values(),
    decisions: decisions.values(),
    steps: steps.values(),
    stages: stages.values(),
    constraints,
  })
  for (const expression of expressions) gather(historiesIn(expression))
  for (const deadline of deadlines) gather(historiesOf(deadline))
  return histories
}
