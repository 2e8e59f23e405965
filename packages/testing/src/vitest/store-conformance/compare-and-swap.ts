import { describe, expect, it } from 'vitest'
import { allPending } from './all-of.ts'
import { accepted, commitOf, hours, opened, remark, start, step } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** Of several writers who saw the same case, one wins. */
export function promisesOfCompareAndSwap(suite: Suite): void {
  describe('compare and swap', () => {
    it('lets one of two writers win who saw the same case', async () => {
      const { case: before } = await suite.open('c-1')
      const found = accepted(step(before, 'find'))
      const gaveUp = accepted(step(before, 'give-up'))
      expect(await suite.keep(found, before)).toBe('committed')
      expect(await suite.again().commit(commitOf(gaveUp, before))).toBe('conflict')
      expect(await suite.store.load('c-1')).toEqual(found.case)
      expect((await suite.store.trail('c-1')).map(({ step }) => step?.id)).toEqual(['tell', 'find'])
      expect(await allPending(suite.store)).toHaveLength(1)
    })

    it('lets one of many writers win who come at once', async () => {
      const { case: before } = await suite.open('c-1')
      const hosts = [suite.store, suite.again(), suite.again()]
      const outcomes = Array.from({ length: 30 }, (_, n) => remark(before, `from ${n}`))
      const results = await Promise.all(
        outcomes.map((outcome, n) => hosts[n % 3]?.commit(commitOf(outcome, before))),
      )
      expect(results.filter((result) => result === 'committed')).toHaveLength(1)
      expect(results.filter((result) => result === 'conflict')).toHaveLength(29)
      const winner = outcomes[results.indexOf('committed')]
      expect(await suite.store.load('c-1')).toEqual(winner?.case)
      expect(await suite.store.trail('c-1')).toHaveLength(2)
    })

    it('opens an id once', async () => {
      const { case: state } = await suite.open('c-1')
      expect(await suite.keep(opened('c-1', start + hours))).toBe('conflict')
      expect(await suite.store.load('c-1')).toEqual(state)
      expect(await suite.store.trail('c-1')).toHaveLength(1)
      expect(await allPending(suite.store)).toHaveLength(1)
    })

    it('does not continue a case that is not there', async () => {
      const { case: before } = opened('c-1')
      expect(await suite.keep(accepted(step(before, 'give-up')), before)).toBe('conflict')
      expect(await suite.store.load('c-1')).toBeUndefined()
      expect(await suite.store.trail('c-1')).toEqual([])
      expect(await allPending(suite.store)).toEqual([])
      expect(await suite.store.cases({ limit: 9 })).toEqual([])
    })

    it('takes neither a number from the past nor one from the future', async () => {
      const { case: first } = await suite.open('c-1')
      const second = remark(first, 'one')
      const third = remark(second.case, 'two')
      expect(await suite.keep(third, second.case)).toBe('conflict')
      expect(await suite.keep(second, first)).toBe('committed')
      expect(await suite.keep(second, first)).toBe('conflict')
      expect(await suite.keep(third, second.case)).toBe('committed')
      expect(await suite.store.load('c-1')).toEqual(third.case)
    })
  })
}
