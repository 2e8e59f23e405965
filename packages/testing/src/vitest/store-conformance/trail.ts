import { type Entry, replayCase, verifyTrail } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { lostBadge, remark } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** The trail comes in order, whole or in parts. */
export function promisesOfTheTrail(suite: Suite): void {
  describe('the trail', () => {
    it('comes in order, whole or in parts, however long it is', async () => {
      const first = await suite.open('long')
      const entries: Entry[] = []
      let { case: state } = first
      for (let count = 0; count < 3000; count++) {
        const next = remark(state, `remark ${count} 第${count}条`)
        entries.push(...next.entries)
        state = next.case
      }
      await suite.store.commit({ case: state, entries, effects: [], expected: 1 })
      const trail = await suite.again().trail('long')
      expect(trail.map(({ seq }) => seq)).toEqual(Array.from({ length: 3001 }, (_, n) => n + 1))
      expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true, entries: 3001 })
      const replayed = replayCase(lostBadge, trail)
      expect(replayed.ok && replayed.case).toEqual(await suite.store.load('long'))

      const part = (from?: number, to?: number) =>
        suite.store
          .trail('long', {
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          })
          .then((found) => found.map(({ seq }) => seq))
      expect(await part(2, 4)).toEqual([2, 3, 4])
      expect(await part(3001)).toEqual([3001])
      expect(await part(undefined, 2)).toEqual([1, 2])
      expect(await part(-5, 1)).toEqual([1])
      expect(await part(3002)).toEqual([])
      expect(await part(4, 3)).toEqual([])
      expect(await part(1, 0)).toEqual([])
      expect(await part(1, -1)).toEqual([])
    })
  })
}
