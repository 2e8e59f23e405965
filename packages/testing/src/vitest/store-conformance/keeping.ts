import type { CaseState, Effect, Entry } from '@dueprocess/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allDue, allPending } from './all-of.ts'
import { hours, opened, start } from './lost-badge.ts'
import type { Suite } from './suite.ts'

/** What is kept comes back as it was. */
export function promisesOfKeeping(suite: Suite): void {
  describe('what it keeps', () => {
    it('gives a case and its entries back as they went in', async () => {
      const { case: state, entries } = await suite.open('c-1')
      expect(await suite.store.load('c-1')).toEqual(state)
      expect(await suite.store.trail('c-1')).toEqual(entries)
    })

    it('knows nothing of a case that was never committed', async () => {
      await suite.open('c-1')
      for (const id of ['c-2', 'C-1', 'c-1 ', '', 'constructor', '__proto__', 'c_1', '%']) {
        expect(await suite.store.load(id)).toBeUndefined()
        expect(await suite.store.trail(id)).toEqual([])
      }
    })

    it('tells ids apart that look alike', async () => {
      const ids = [
        'é',
        'e\u0301',
        'É',
        'é ',
        ' é',
        '事故',
        '事故一',
        '🚒',
        'constructor',
        '__proto__',
      ]
      for (const id of ids) await suite.open(id)
      for (const id of ids) {
        expect((await suite.store.load(id))?.id).toBe(id)
        expect((await suite.store.trail(id)).map((entry) => entry.case)).toEqual([id])
      }
    })

    it('changes no character and no number of whatever JSON a form brings', async () => {
      let count = 0
      const anything = fc.jsonValue({ stringUnit: 'grapheme' })
      await fc.assert(
        fc.asyncProperty(anything, fc.string({ unit: 'grapheme' }), async (value, text) => {
          const plain = {
            value: JSON.parse(JSON.stringify(value)),
            text,
            '\u2028"\\': '\u{10ffff}',
          }
          const outcome = opened(`any-${count++}`)
          const facts = { constructor: plain, toString: plain }
          const [first] = outcome.entries
          const entry = { ...first, changes: { facts } } as Entry
          const state = { ...outcome.case, facts } as CaseState
          const effect = recordOf(state.id, plain)
          await suite.store.commit({
            case: state,
            entries: [entry],
            effects: [effect],
            expected: 0,
          })
          expect(await suite.store.load(state.id)).toEqual(state)
          expect(await suite.store.trail(state.id)).toEqual([entry])
          expect((await allPending(suite.store)).at(-1)?.effect).toEqual(effect)
        }),
        { numRuns: 50 },
      )
    })

    it('hands nobody an object of its own, and keeps no object of anybody else', async () => {
      const given = structuredClone(opened('c-1'))
      await suite.keep(given)
      const { case: state, entries } = given
      const [copy, trail] = structuredClone([state, entries])
      vandalise(state)
      vandalise(await suite.store.load('c-1'))
      for (const entry of [...entries, ...(await suite.store.trail('c-1'))]) vandalise(entry)
      for (const { effect } of await allPending(suite.store)) vandalise(effect)
      expect(await suite.store.load('c-1')).toEqual(copy)
      expect(await suite.store.trail('c-1')).toEqual(trail)
      expect((await allPending(suite.store)).map(({ effect }) => effect.id)).toEqual(['c-1/1/1'])
    })

    it('shows at once to other hosts what was committed', async () => {
      const other = suite.again()
      expect(await other.load('c-1')).toBeUndefined()
      const { case: state, entries } = await suite.open('c-1')
      expect(await other.load('c-1')).toEqual(state)
      expect(await other.trail('c-1')).toEqual(entries)
      expect(await allDue(other, start + 9 * hours)).toEqual([{ id: 'c-1', wakeAt: state.wakeAt }])
      expect(await allPending(other)).toHaveLength(1)
    })
  })
}

function recordOf(id: string, content: object): Effect {
  return { id: `${id}/1/1`, kind: 'record', record: 'r', content: content as never }
}

function vandalise(victim: object | undefined): void {
  for (const key of Object.keys(victim ?? {})) {
    const record = victim as Record<string, unknown>
    if (typeof record[key] === 'object' && record[key] !== null) vandalise(record[key])
    record[key] = 'vandalised'
  }
}
