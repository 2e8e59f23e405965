import type { MeaningSource, StepSource } from './generated/mapping-source.ts'
import { type LinkContext, reportUnknown } from './link-context.ts'
import type { Meaning } from './mapping.ts'

export function linkMeanings(context: LinkContext, step: StepSource): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const value of Object.keys(step.values)) {
    const meaning = step.values[value] as MeaningSource
    meanings.set(value, linkMeaning(context, step.values, value, meaning))
  }
  return meanings
}

/** Every step that some value stands for. */
export function stepsIn(meanings: ReadonlyMap<string, Meaning>): ReadonlySet<string> {
  return new Set(
    [...meanings.values()].flatMap(({ first = [], after, otherwise = [] }) => {
      return [...first, ...[...after.values()].flat(), ...otherwise]
    }),
  )
}

function linkMeaning(
  context: LinkContext,
  owner: object,
  key: string,
  meaning: MeaningSource,
): Meaning {
  if (typeof meaning === 'string' || Array.isArray(meaning)) {
    return { after: new Map(), otherwise: linkSteps(context, owner, key, meaning) }
  }
  const { first, after = {}, else: otherwise } = meaning
  return {
    ...(first === undefined ? {} : { first: linkSteps(context, meaning, 'first', first) }),
    ...(otherwise === undefined
      ? {}
      : { otherwise: linkSteps(context, meaning, 'else', otherwise) }),
    after: new Map(
      Object.keys(after).map((value) => {
        return [value, linkSteps(context, after, value, after[value] ?? [])]
      }),
    ),
  }
}

function linkSteps(
  context: LinkContext,
  owner: object,
  key: string,
  steps: string | readonly string[],
): readonly string[] {
  const { procedure, locate } = context
  const names = typeof steps === 'string' ? [steps] : steps
  for (const [index, name] of names.entries()) {
    if (procedure.steps.has(name)) continue
    const range = typeof steps === 'string' ? locate(owner, key) : locate(steps, index)
    reportUnknown(context, 'step', name, range, procedure.steps.keys())
  }
  return names
}
