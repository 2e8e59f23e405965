import { type Entry, erase, planErasure } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { wholeCase } from './personal-case.ts'
import type { Suite } from './suite.ts'

/** What is erased is gone, and nothing else is. */
export function promisesOfErasing(suite: Suite): void {
  describe('erasing', () => {
    const openPersonal = async (id: string) => {
      const { case: state, trail } = wholeCase()
      const outcome = { case: { ...state, id }, entries: of(id, trail), effects: [] }
      await suite.store.commit({ ...outcome, expected: 0 })
      return outcome
    }

    it('takes the values out of the case and of its entries, and nothing else', async () => {
      const { case: state, entries } = await openPersonal('c-1')
      await openPersonal('c-2')
      const gone = erase(state, entries)
      expect(await suite.store.erase(planErasure(state, entries))).toBe('committed')
      for (const store of [suite.store, suite.again()]) {
        expect(await store.load('c-1')).toEqual(gone.case)
        expect(await store.trail('c-1')).toEqual(gone.trail)
      }
      const [{ effects: _, ...other }] = [await openPersonal('c-3')]
      expect((await suite.store.load('c-2'))?.personal).toEqual(other.case.personal)
      expect((await suite.store.trail('c-2')).map((one) => one.personal)).toEqual(
        other.entries.map((one) => one.personal),
      )
    })

    it('of some values leaves the others, and gives the same again and in any order', async () => {
      const { case: state, entries } = await openPersonal('c-1')
      const plans = [
        planErasure(state, entries, ['report.victim']),
        planErasure(state, entries, ['note.words']),
      ]
      for (const plan of [...plans, ...plans.toReversed()]) {
        expect(await suite.store.erase(plan)).toBe('committed')
      }
      const gone = erase(state, entries, ['report.victim', 'note.words'])
      expect(await suite.store.load('c-1')).toEqual(gone.case)
      expect(await suite.store.trail('c-1')).toEqual(gone.trail)
    })

    it('is a conflict where the case has moved on, or is not there', async () => {
      const { case: state, entries } = await openPersonal('c-1')
      const plan = planErasure(state, entries)
      expect(await suite.store.erase({ ...plan, expected: state.seq - 1 })).toBe('conflict')
      expect(await suite.store.erase({ ...plan, case: 'c-2' })).toBe('conflict')
      expect(await suite.store.load('c-1')).toEqual(state)
      expect(await suite.store.trail('c-1')).toEqual(entries)
    })

    it('is not undone by a commit that was made of what was there before', async () => {
      const { case: state, entries } = await openPersonal('c-1')
      const stale = { case: state, entries: [], effects: [], expected: state.seq }
      expect(await suite.store.commit(stale)).toBe('committed')
      await suite.store.erase(planErasure(state, entries, ['report.victim']))
      expect(await suite.store.commit(stale)).toBe('conflict')
      const { case: fresh } = erase(state, entries, ['report.victim'])
      expect(await suite.store.load('c-1')).toEqual(fresh)
      expect(await suite.store.commit({ ...stale, case: fresh })).toBe('committed')
    })
  })
}

function of(id: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, case: id }))
}
