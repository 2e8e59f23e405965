import type { CaseSummary, DueCase, PendingEffect, Store } from '@dueprocess/core'
import { expect } from 'vitest'

/** All due cases, read in parts. */
export async function allDue(store: Store, at: number, limit = 10): Promise<readonly DueCase[]> {
  return inParts(
    (after: DueCase | undefined) => store.due(at, { limit, ...(after ? { after } : {}) }),
    limit,
  )
}

/** All effects that wait, read in parts. */
export async function allPending(store: Store, limit = 10): Promise<readonly PendingEffect[]> {
  return inParts(
    (after: PendingEffect | undefined) =>
      store.pendingEffects({ limit, ...(after ? { after } : {}) }),
    limit,
  )
}

/** All cases, read in parts. */
export async function allCases(store: Store, limit: number): Promise<readonly CaseSummary[]> {
  return inParts(
    (after: CaseSummary | undefined) => store.cases({ limit, ...(after ? { after } : {}) }),
    limit,
  )
}

async function inParts<Item>(
  read: (after: Item | undefined) => Promise<readonly Item[]>,
  limit: number,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (;;) {
    const part = await read(all.at(-1))
    expect(part.length).toBeLessThanOrEqual(limit)
    all.push(...part)
    if (part.length === 0) return all
    if (all.length > 10_000) throw new Error('The list does not end: it does not look at `after`.')
  }
}
