import { median } from '../../../scripts/bench/time.ts'

/** A piece of work that does the same for many items. */
export type Work = {
  readonly items: number
  /** Answers for the items, in their order, so that no work can be left out as useless. */
  readonly run: () => readonly unknown[] | Promise<readonly unknown[]>
}

/**
 * How much longer one work takes for an item than another, as the median of ratios measured back
 * to back: for works so unequal that they cannot be given the same number of items. Both run once
 * before, to warm up.
 */
export async function itemRatio(work: Work, against: Work, rounds = 5): Promise<number> {
  await work.run()
  await against.run()
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ratios.push((await timePerItem(work)) / (await timePerItem(against)))
  }
  return median(ratios)
}

async function timePerItem({ items, run }: Work): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / items
}

/** Throws where two works do not answer the same for the items that both have. */
export async function expectSame(work: Work, against: Work): Promise<void> {
  const [found, expected] = [await work.run(), await against.run()]
  const items = Math.min(work.items, against.items)
  for (let i = 0; i < items; i += 1) {
    if (found[i] === expected[i]) continue
    throw new Error(`item ${i} of ${items}: ${String(found[i])} is not ${String(expected[i])}`)
  }
}
