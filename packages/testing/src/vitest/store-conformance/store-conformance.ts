import type { Store } from '@dueprocess/core'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { promisesOfAtomicity } from './atomicity.ts'
import { promisesOfTheCaseList } from './case-list.ts'
import { promisesOfCompareAndSwap } from './compare-and-swap.ts'
import { promisesOfErasing } from './erasing.ts'
import { promisesOfKeeping } from './keeping.ts'
import { commitOf, opened, start } from './lost-badge.ts'
import { promisesOfTheOutbox } from './outbox.ts'
import type { Suite } from './suite.ts'
import { promisesOfTheTrail } from './trail.ts'
import { promisesOfWakeUps } from './wake-ups.ts'

/** A store that is empty, and the means to look at it from elsewhere. */
export interface StoreUnderTest {
  readonly store: Store
  /** The same data as another host sees it; the store itself where there is only one. */
  again(): Store
  /** Closes whatever was opened and removes what it left. */
  release(): void
}

/**
 * What every store promises, as tests of vitest: run it against a new store of your own. `make` is
 * called before each test, and what it made is released behind it.
 */
export function storeConformance(name: string, make: () => StoreUnderTest): void {
  describe(`${name} keeps the promises of a store`, () => {
    let under: StoreUnderTest
    beforeEach(() => {
      under = make()
    })
    afterEach(() => under.release())

    const keep: Suite['keep'] = (outcome, before) => under.store.commit(commitOf(outcome, before))
    const open: Suite['open'] = async (id, at = start) => {
      const outcome = opened(id, at)
      expect(await keep(outcome)).toBe('committed')
      return outcome
    }
    const suite: Suite = {
      get store() {
        return under.store
      },
      again: () => under.again(),
      keep,
      open,
    }
    promisesOfKeeping(suite)
    promisesOfCompareAndSwap(suite)
    promisesOfAtomicity(suite)
    promisesOfTheTrail(suite)
    promisesOfErasing(suite)
    promisesOfWakeUps(suite)
    promisesOfTheOutbox(suite)
    promisesOfTheCaseList(suite)
  })
}
