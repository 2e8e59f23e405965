import type { Effect } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { allPending } from './all-of.ts'
import { accepted, start, step } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** An effect waits until it is delivered. */
export function promisesOfTheOutbox(suite: Suite): void {
  describe('the outbox', () => {
    it('holds the effects of every commit in their order, with where they come from', async () => {
      const { case: first } = await suite.open('c-1')
      const { case: other } = await suite.open('c-2')
      await suite.keep(accepted(step(first, 'give-up')), first)
      const pending = await allPending(suite.store)
      expect(pending.map(({ effect }) => effect.id)).toEqual([
        'c-1/1/1',
        'c-2/1/1',
        'c-1/2/1',
        'c-1/2/2',
      ])
      expect(pending.map(({ case: of, seq }) => [of, seq])).toEqual([
        ['c-1', 1],
        ['c-2', 1],
        ['c-1', 2],
        ['c-1', 2],
      ])
      expect(other.id).toBe('c-2')
      for (const limit of [1, 3, 4, 5])
        expect(await allPending(suite.store, limit)).toEqual(pending)
    })

    it('holds an effect until it is delivered, and no longer', async () => {
      const { case: state } = await suite.open('c-1')
      await suite.keep(accepted(step(state, 'give-up')), state)
      expect(await allPending(suite.store)).toEqual(await allPending(suite.store))
      await suite.store.markDelivered('c-1/2/1', start)
      const left = async () => (await allPending(suite.again())).map(({ effect }) => effect.id)
      expect(await left()).toEqual(['c-1/1/1', 'c-1/2/2'])
      await suite.store.markDelivered('c-1/2/1', start + 1)
      await suite.store.markDelivered('never heard of', start)
      expect(await left()).toEqual(['c-1/1/1', 'c-1/2/2'])
      await suite.store.markDelivered('c-1/1/1', start)
      await suite.store.markDelivered('c-1/2/2', start)
      expect(await left()).toEqual([])
    })

    it('takes an effect once under its id, delivered or not', async () => {
      const { case: state } = await suite.open('c-1')
      const head: Effect = {
        id: 'c-1/1/head',
        kind: 'anchor',
        case: 'c-1',
        seq: 1,
        head: state.head,
      }
      const again = { case: state, entries: [], effects: [head], expected: 1 }
      const ids = async () => (await allPending(suite.store)).map(({ effect }) => effect.id)
      expect(await suite.store.commit(again)).toBe('committed')
      expect(await suite.store.commit(again)).toBe('committed')
      expect(await ids()).toEqual(['c-1/1/1', 'c-1/1/head'])
      await suite.store.markDelivered('c-1/1/head', start)
      expect(await suite.store.commit(again)).toBe('committed')
      expect(await ids()).toEqual(['c-1/1/1'])
    })
  })
}
