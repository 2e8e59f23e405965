import type { Coverage } from '../../testing/src/index.ts'

/** What no scenario of a preset shows, as `kind element`. Clauses are counted by the clause table. */
export function missingIn({ parts }: Coverage): readonly string[] {
  return parts.flatMap(({ kind, elements }) =>
    kind === 'clauses'
      ? []
      : elements.flatMap(({ id, covered }) => (covered ? [] : [`${kind} ${id}`])),
  )
}

/** Elements that no case can ever show, by preset, each with the proof. */
const impossible: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hotline-service': {
    'refusals supplement, when':
      'asks for `intake.symptom`, which the only opening demands, so that it is never unknown',
  },
}

/** Whether a scenario can and must show an element. */
export function isOwed(preset: string, element: string): boolean {
  return impossible[preset]?.[element] === undefined
}

/** What is said to be impossible and is shown all the same, or is no element at all. */
export function wronglyImpossible(preset: string, missing: readonly string[]): readonly string[] {
  return Object.keys(impossible[preset] ?? {}).filter((element) => !missing.includes(element))
}
