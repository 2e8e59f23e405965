import { type Commit, type Entry, wakeCase } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { allDue, allPending } from './all-of.ts'
import { accepted, commitOf, hours, lostBadge, start } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** A commit is there as a whole or not at all. */
export function promisesOfAtomicity(suite: Suite): void {
  describe('all or nothing', () => {
    const faulty: Record<string, (commit: Commit) => Commit> = {
      'a number twice': (commit) => ({ ...commit, entries: twice(commit.entries) }),
      'a number left out': (commit) => ({ ...commit, entries: commit.entries.slice(1) }),
      'a number too few': (commit) => ({ ...commit, entries: commit.entries.slice(0, -1) }),
      'an entry of another case': (commit) => ({
        ...commit,
        entries: [...commit.entries.slice(0, -1), ...of('c-9', commit.entries.slice(-1))],
      }),
      'an entry that is no JSON': (commit) => ({
        ...commit,
        entries: commit.entries.map((entry) => ({ ...entry, changes: { place: 1n } }) as never),
      }),
      'an effect that is no JSON': (commit) => ({
        ...commit,
        effects: [...commit.effects, { id: 'e', kind: 'record', content: 1n } as never],
      }),
    }
    for (const [fault, spoil] of Object.entries(faulty)) {
      it(`rejects a commit with ${fault}, and leaves no part of it`, async () => {
        const { case: before } = await suite.open('c-1')
        const late = accepted(wakeCase(lostBadge, before, start + 9 * hours))
        expect(late.entries.length).toBeGreaterThan(2)
        const good = commitOf(late, before)
        await expect(suite.store.commit(spoil(good))).rejects.toThrow()
        expect(await suite.again().load('c-1')).toEqual(before)
        expect(await suite.store.trail('c-1')).toHaveLength(1)
        expect(await allPending(suite.store)).toHaveLength(1)
        expect(await allDue(suite.store, start + hours)).toEqual([])
        expect(await suite.store.commit(good)).toBe('committed')
        expect(await suite.store.trail('c-1')).toHaveLength(late.case.seq)
      })
    }
  })
}

function twice(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, index) => (index === 0 ? entry : (entries[index - 1] as Entry)))
}

function of(id: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, case: id }))
}
