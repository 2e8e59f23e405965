import { wakeCase } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { allDue } from './all-of.ts'
import { accepted, hours, lostBadge, minutes, start, step } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** A case is named when it is to be woken. */
export function promisesOfWakeUps(suite: Suite): void {
  describe('wake-ups', () => {
    it('names a case from the very millisecond of its wake-up on', async () => {
      const { case: state } = await suite.open('c-1')
      const wakeAt = state.wakeAt as number
      expect(await allDue(suite.store, wakeAt - 1)).toEqual([])
      expect(await allDue(suite.store, wakeAt)).toEqual([{ id: 'c-1', wakeAt }])
      expect(await allDue(suite.store, wakeAt + 9 * hours)).toEqual([{ id: 'c-1', wakeAt }])
    })

    it('moves the wake-up with the case, and drops it with the last', async () => {
      const { case: first } = await suite.open('c-1')
      const late = accepted(wakeCase(lostBadge, first, first.wakeAt as number))
      await suite.keep(late, first)
      const [before, after] = [first.wakeAt as number, late.case.wakeAt as number]
      expect(await allDue(suite.store, after - 1)).toEqual([])
      expect(await allDue(suite.store, after)).toEqual([{ id: 'c-1', wakeAt: after }])
      expect(after).toBeGreaterThan(before)
      const found = accepted(step(late.case, 'find', start + 3 * hours))
      await suite.keep(found, late.case)
      expect(found.case.wakeAt).toBeNull()
      expect(await allDue(suite.store, Number.MAX_SAFE_INTEGER)).toEqual([])
    })

    it('moves the wake-up alone where nothing is to be recorded', async () => {
      const { case: state } = await suite.open('c-1')
      const sooner = { ...state, wakeAt: start + 1 }
      const commit = { case: sooner, entries: [], effects: [], expected: state.seq }
      expect(await suite.store.commit(commit)).toBe('committed')
      expect(await allDue(suite.store, start + 1)).toEqual([{ id: 'c-1', wakeAt: start + 1 }])
      expect(await suite.store.load('c-1')).toEqual(sooner)
    })

    it('names each due case once, the longest waiting first, in parts of any size', async () => {
      const ids = Array.from({ length: 25 }, (_, n) => `c-${n}-é事`)
      for (const [n, id] of ids.entries()) await suite.open(id, start - (n % 5) * minutes)
      const all = await allDue(suite.store, start + 9 * hours)
      expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort())
      expect(all.map(({ wakeAt }) => wakeAt)).toEqual(
        all.map(({ wakeAt }) => wakeAt).toSorted((a, b) => a - b),
      )
      for (const limit of [1, 2, 7, 25, 26]) {
        expect(await allDue(suite.store, start + 9 * hours, limit)).toEqual(all)
      }
    })
  })
}
