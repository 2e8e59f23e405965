import type { FindingCount, StepDeparture } from './conformance.ts'

/** Counts departures over the cases that they are in, most frequent first. */
export function tallyDepartures(
  cases: readonly (readonly Pick<StepDeparture, 'kind' | 'step'>[])[],
): readonly StepDeparture[] {
  return tally(cases, ({ kind, step }) => `${kind} ${step}`).map(
    ({ first: { kind, step }, count, cases: within }) => ({ kind, step, count, cases: within }),
  )
}

/** Counts findings over the cases that they are in, most frequent first. */
export function tallyFindings(
  cases: readonly (readonly Pick<FindingCount, 'code'>[])[],
): readonly FindingCount[] {
  return tally(cases, ({ code }) => code).map(({ first: { code }, count, cases: within }) => ({
    code,
    count,
    cases: within,
  }))
}

interface Counted<Item> {
  readonly first: Item
  count: number
  cases: number
}

function tally<Item>(
  cases: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): readonly Counted<Item>[] {
  const counts = new Map<string, Counted<Item>>()
  for (const items of cases) {
    const seen = new Set<string>()
    for (const item of items) {
      const key = keyOf(item)
      const one = counts.get(key) ?? { first: item, count: 0, cases: 0 }
      one.count += 1
      if (!seen.has(key)) one.cases += 1
      seen.add(key)
      counts.set(key, one)
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
