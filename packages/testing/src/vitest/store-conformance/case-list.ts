import type { Store } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { allCases } from './all-of.ts'
import { accepted, hours, lostBadgeTwo, opened, start, step } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** Every case is listed once. */
export function promisesOfTheCaseList(suite: Suite): void {
  describe('the list of cases', () => {
    it('shows every case once, the oldest first, in parts of any size', async () => {
      const ids = Array.from({ length: 12 }, (_, n) => `c-${n}-ж`)
      for (const [n, id] of ids.entries()) await suite.open(id, start - (n % 3) * hours)
      const all = await allCases(suite.store, 100)
      expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort())
      const instants = all.map(({ openedAt }) => openedAt)
      expect(instants).toEqual(instants.toSorted((a, b) => a - b))
      for (const limit of [1, 5, 12]) expect(await allCases(suite.store, limit)).toEqual(all)
    })

    it('shows the parts of a case that a list needs, as they are now', async () => {
      const { case: before } = await suite.open('c-1')
      const { case: after } = accepted(step(before, 'give-up'))
      await suite.keep(accepted(step(before, 'give-up')), before)
      const { id, procedure, status, place, openedAt, wakeAt } = after
      const shown = { id, procedure, status, place, openedAt, wakeAt }
      expect(await suite.store.cases({ limit: 9 })).toEqual([shown])
      expect(shown.place).toEqual(['blocking'])
    })

    it('selects by status and by procedure', async () => {
      const { case: before } = await suite.open('c-1')
      await suite.open('c-2')
      await suite.keep(accepted(step(before, 'find')), before)
      const other = opened('c-3', start, lostBadgeTwo)
      const renamed = { ...other.case, procedure: { ...other.case.procedure, id: 'lost-key' } }
      await suite.keep({ ...other, case: renamed })
      const ids = async (query: Parameters<Store['cases']>[0]) =>
        (await suite.store.cases(query)).map(({ id }) => id).sort()
      expect(await ids({ limit: 9 })).toEqual(['c-1', 'c-2', 'c-3'])
      expect(await ids({ limit: 9, status: 'open' })).toEqual(['c-2', 'c-3'])
      expect(await ids({ limit: 9, status: 'closed' })).toEqual(['c-1'])
      expect(await ids({ limit: 9, procedure: 'lost-key' })).toEqual(['c-3'])
      expect(await ids({ limit: 9, procedure: 'lost-badge', status: 'open' })).toEqual(['c-2'])
      expect(await ids({ limit: 9, procedure: 'lost' })).toEqual([])
    })
  })
}
