import type { Procedure } from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { ExpectationSource } from '../grammar/index.ts'
import type { Check, Mismatch } from './check.ts'
import {
  type LinkContext,
  reportProblem,
  reportUnknown,
  type Written,
  writtenNames,
} from './context.ts'

/** Where the case must be. */
export function linkStages(context: LinkContext, source: ExpectationSource): readonly Check[] {
  if (source.stage === undefined) return []
  const written = writtenNames(context, source, 'stage')
  const paths = written.flatMap((one) => findStage(context, one) ?? [])
  const range = context.locate(source, 'stage')
  return [{ about: 'stage', range, find: ({ state }) => placeMismatch(state.place, paths) }]
}

/** The path of the stage that a name means: the path itself, or an id that only one stage has. */
export function stagesNamed(
  { stages }: Pick<Procedure, 'stages'>,
  name: string,
): readonly string[] {
  if (stages.has(name)) return [name]
  return [...stages.values()].filter(({ id }) => id === name).map(({ path }) => path)
}

function findStage(context: LinkContext, written: Written): string | undefined {
  const { stages } = context.procedure
  const found = stagesNamed(context.procedure, written.name)
  if (found.length === 0) reportUnknown(context, 'stage', written, stages.keys())
  if (found.length > 1) {
    const message = say`several stages are named \`${written.name}\`; available: ${found.join(', ')}`
    reportProblem(context, 'ambiguous-stage', message, written.range, say`write the whole path`)
  }
  return found.length === 1 ? found[0] : undefined
}

/**
 * Whether a case is at some stages: each of its places lies in one of them, and each of them has
 * one. An outer stage stands for whatever is inside.
 */
export function placeMismatch(
  place: readonly string[],
  expected: readonly string[],
): Mismatch | undefined {
  const isIn = (leaf: string, stage: string): boolean =>
    leaf === stage || leaf.startsWith(`${stage}/`)
  const isRight =
    place.every((leaf) => expected.some((stage) => isIn(leaf, stage))) &&
    expected.every((stage) => place.some((leaf) => isIn(leaf, stage)))
  return isRight
    ? undefined
    : { expected: expected.join(say` and `), actual: place.join(say` and `) }
}
