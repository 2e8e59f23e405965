import type { ConstraintSource, ProcedureSource } from '../grammar/index.ts'
import type { Constraint } from '../procedure/constraint.ts'
import type { Step } from '../procedure/step.ts'
import {
  clausesOf,
  conditionAt,
  entriesOf,
  type LinkContext,
  resolve,
  resolveAll,
  textsOf,
} from './context.ts'

export function linkConstraints(
  context: LinkContext,
  source: ProcedureSource,
  steps: ReadonlyMap<string, Step>,
): readonly Constraint[] {
  return entriesOf(source.constraints).flatMap(([id, constraint]) => {
    const rule = linkRule(context, constraint, steps)
    if (!rule) return []
    const when = conditionAt(context, constraint, 'when', constraint.when)
    const unless = conditionAt(context, constraint, 'unless', constraint.unless)
    const base = {
      id,
      title: textsOf(constraint.title),
      clauses: clausesOf(constraint.clause),
      ...(when ? { when } : {}),
      ...(unless ? { unless } : {}),
    }
    return [{ ...base, ...rule }]
  })
}

type Rule = Constraint extends infer Kind
  ? Kind extends Constraint
    ? Omit<Kind, 'id' | 'title' | 'clauses' | 'when' | 'unless'>
    : never
  : never

function linkRule(
  context: LinkContext,
  source: ConstraintSource,
  steps: ReadonlyMap<string, Step>,
): Rule | undefined {
  const step = (owner: object, key: string, name: string) => {
    return resolve(context, 'step', steps, name, owner, key)?.id
  }
  const all = (key: string, names: string[]) => {
    return resolveAll(context, 'step', steps, source, key, names).map(({ id }) => id)
  }
  if ('different' in source) return { kind: 'different', steps: all('different', source.different) }
  if ('same' in source) return { kind: 'same', steps: all('same', source.same) }
  if ('first' in source) {
    const first = step(source, 'first', source.first)
    const then = step(source, 'then', source.then)
    return first && then
      ? { kind: 'first-then', first, then, each: source.each === true }
      : undefined
  }
  if ('never' in source) {
    const condition = conditionAt(context, source, 'never', source.never)
    return condition && { kind: 'never', condition }
  }
  const of = step(source, 'of', source.of)
  return of ? { kind: 'at-most', count: source['at-most'], step: of } : undefined
}
