import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Accepted,
  advance,
  type CaseState,
  type CaseSummary,
  type Commit,
  type DueCase,
  type Effect,
  type Entry,
  erase,
  type PendingEffect,
  planErasure,
  replayCase,
  type Store,
  verifyTrail,
  wakeCase,
} from '../../src/index.ts'
import { wholeCase } from '../case/personal.ts'
import {
  accepted,
  bob,
  commitOf,
  hours,
  lostBadge,
  lostBadgeTwo,
  minutes,
  opened,
  start,
} from './lost-badge.ts'

/** A store that is empty, and the means to look at it from elsewhere. */
export interface StoreUnderTest {
  readonly store: Store
  /** The same data as another host sees it; the store itself where there is only one. */
  again(): Store
  /** Closes whatever was opened and removes what it left. */
  release(): void
}

/** What every store promises. Each new one runs these sentences. */
export function storeConformance(name: string, make: () => StoreUnderTest): void {
  describe(`${name} keeps the promises of a store`, () => {
    let under: StoreUnderTest
    let store: Store
    beforeEach(() => {
      under = make()
      store = under.store
    })
    afterEach(() => under.release())

    const keep = (outcome: Accepted, before?: CaseState) => store.commit(commitOf(outcome, before))
    const open = async (id: string, at = start) => {
      const outcome = opened(id, at)
      expect(await keep(outcome)).toBe('committed')
      return outcome
    }

    describe('what it keeps', () => {
      it('gives a case and its entries back as they went in', async () => {
        const { case: state, entries } = await open('c-1')
        expect(await store.load('c-1')).toEqual(state)
        expect(await store.trail('c-1')).toEqual(entries)
      })

      it('knows nothing of a case that was never committed', async () => {
        await open('c-1')
        for (const id of ['c-2', 'C-1', 'c-1 ', '', 'constructor', '__proto__', 'c_1', '%']) {
          expect(await store.load(id)).toBeUndefined()
          expect(await store.trail(id)).toEqual([])
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
        for (const id of ids) await open(id)
        for (const id of ids) {
          expect((await store.load(id))?.id).toBe(id)
          expect((await store.trail(id)).map((entry) => entry.case)).toEqual([id])
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
            await store.commit({ case: state, entries: [entry], effects: [effect], expected: 0 })
            expect(await store.load(state.id)).toEqual(state)
            expect(await store.trail(state.id)).toEqual([entry])
            expect((await allPending(store)).at(-1)?.effect).toEqual(effect)
          }),
          { numRuns: 50 },
        )
      })

      it('hands nobody an object of its own, and keeps no object of anybody else', async () => {
        const given = structuredClone(opened('c-1'))
        await keep(given)
        const { case: state, entries } = given
        const [copy, trail] = structuredClone([state, entries])
        vandalise(state)
        vandalise(await store.load('c-1'))
        for (const entry of [...entries, ...(await store.trail('c-1'))]) vandalise(entry)
        for (const { effect } of await allPending(store)) vandalise(effect)
        expect(await store.load('c-1')).toEqual(copy)
        expect(await store.trail('c-1')).toEqual(trail)
        expect((await allPending(store)).map(({ effect }) => effect.id)).toEqual(['c-1/1/1'])
      })

      it('shows at once to other hosts what was committed', async () => {
        const other = under.again()
        expect(await other.load('c-1')).toBeUndefined()
        const { case: state, entries } = await open('c-1')
        expect(await other.load('c-1')).toEqual(state)
        expect(await other.trail('c-1')).toEqual(entries)
        expect(await allDue(other, start + 9 * hours)).toEqual([
          { id: 'c-1', wakeAt: state.wakeAt },
        ])
        expect(await allPending(other)).toHaveLength(1)
      })
    })

    describe('compare and swap', () => {
      it('lets one of two writers win who saw the same case', async () => {
        const { case: before } = await open('c-1')
        const found = accepted(step(before, 'find'))
        const gaveUp = accepted(step(before, 'give-up'))
        expect(await keep(found, before)).toBe('committed')
        expect(await under.again().commit(commitOf(gaveUp, before))).toBe('conflict')
        expect(await store.load('c-1')).toEqual(found.case)
        expect((await store.trail('c-1')).map(({ step }) => step?.id)).toEqual(['tell', 'find'])
        expect(await allPending(store)).toHaveLength(1)
      })

      it('lets one of many writers win who come at once', async () => {
        const { case: before } = await open('c-1')
        const hosts = [store, under.again(), under.again()]
        const outcomes = Array.from({ length: 30 }, (_, n) => remark(before, `from ${n}`))
        const results = await Promise.all(
          outcomes.map((outcome, n) => hosts[n % 3]?.commit(commitOf(outcome, before))),
        )
        expect(results.filter((result) => result === 'committed')).toHaveLength(1)
        expect(results.filter((result) => result === 'conflict')).toHaveLength(29)
        const winner = outcomes[results.indexOf('committed')]
        expect(await store.load('c-1')).toEqual(winner?.case)
        expect(await store.trail('c-1')).toHaveLength(2)
      })

      it('opens an id once', async () => {
        const { case: state } = await open('c-1')
        expect(await keep(opened('c-1', start + hours))).toBe('conflict')
        expect(await store.load('c-1')).toEqual(state)
        expect(await store.trail('c-1')).toHaveLength(1)
        expect(await allPending(store)).toHaveLength(1)
      })

      it('does not continue a case that is not there', async () => {
        const { case: before } = opened('c-1')
        expect(await keep(accepted(step(before, 'give-up')), before)).toBe('conflict')
        expect(await store.load('c-1')).toBeUndefined()
        expect(await store.trail('c-1')).toEqual([])
        expect(await allPending(store)).toEqual([])
        expect(await store.cases({ limit: 9 })).toEqual([])
      })

      it('takes neither a number from the past nor one from the future', async () => {
        const { case: first } = await open('c-1')
        const second = remark(first, 'one')
        const third = remark(second.case, 'two')
        expect(await keep(third, second.case)).toBe('conflict')
        expect(await keep(second, first)).toBe('committed')
        expect(await keep(second, first)).toBe('conflict')
        expect(await keep(third, second.case)).toBe('committed')
        expect(await store.load('c-1')).toEqual(third.case)
      })
    })

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
          const { case: before } = await open('c-1')
          const late = accepted(wakeCase(lostBadge, before, start + 9 * hours))
          expect(late.entries.length).toBeGreaterThan(2)
          const good = commitOf(late, before)
          await expect(store.commit(spoil(good))).rejects.toThrow()
          expect(await under.again().load('c-1')).toEqual(before)
          expect(await store.trail('c-1')).toHaveLength(1)
          expect(await allPending(store)).toHaveLength(1)
          expect(await allDue(store, start + hours)).toEqual([])
          expect(await store.commit(good)).toBe('committed')
          expect(await store.trail('c-1')).toHaveLength(late.case.seq)
        })
      }
    })

    describe('the trail', () => {
      it('comes in order, whole or in parts, however long it is', async () => {
        const first = await open('long')
        const entries: Entry[] = []
        let { case: state } = first
        for (let count = 0; count < 3000; count++) {
          const next = remark(state, `remark ${count} 第${count}条`)
          entries.push(...next.entries)
          state = next.case
        }
        await store.commit({ case: state, entries, effects: [], expected: 1 })
        const trail = await under.again().trail('long')
        expect(trail.map(({ seq }) => seq)).toEqual(Array.from({ length: 3001 }, (_, n) => n + 1))
        expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true, entries: 3001 })
        const replayed = replayCase(lostBadge, trail)
        expect(replayed.ok && replayed.case).toEqual(await store.load('long'))

        const part = (from?: number, to?: number) =>
          store
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

    describe('erasing', () => {
      const openPersonal = async (id: string) => {
        const { case: state, trail } = wholeCase()
        const outcome = { case: { ...state, id }, entries: of(id, trail), effects: [] }
        await store.commit({ ...outcome, expected: 0 })
        return outcome
      }

      it('takes the values out of the case and of its entries, and nothing else', async () => {
        const { case: state, entries } = await openPersonal('c-1')
        await openPersonal('c-2')
        const gone = erase(state, entries)
        expect(await store.erase(planErasure(state, entries))).toBe('committed')
        for (const store of [under.store, under.again()]) {
          expect(await store.load('c-1')).toEqual(gone.case)
          expect(await store.trail('c-1')).toEqual(gone.trail)
        }
        const [{ effects: _, ...other }] = [await openPersonal('c-3')]
        expect((await store.load('c-2'))?.personal).toEqual(other.case.personal)
        expect((await store.trail('c-2')).map((one) => one.personal)).toEqual(
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
          expect(await store.erase(plan)).toBe('committed')
        }
        const gone = erase(state, entries, ['report.victim', 'note.words'])
        expect(await store.load('c-1')).toEqual(gone.case)
        expect(await store.trail('c-1')).toEqual(gone.trail)
      })

      it('is a conflict where the case has moved on, or is not there', async () => {
        const { case: state, entries } = await openPersonal('c-1')
        const plan = planErasure(state, entries)
        expect(await store.erase({ ...plan, expected: state.seq - 1 })).toBe('conflict')
        expect(await store.erase({ ...plan, case: 'c-2' })).toBe('conflict')
        expect(await store.load('c-1')).toEqual(state)
        expect(await store.trail('c-1')).toEqual(entries)
      })

      it('is not undone by a commit that was made of what was there before', async () => {
        const { case: state, entries } = await openPersonal('c-1')
        const stale = { case: state, entries: [], effects: [], expected: state.seq }
        expect(await store.commit(stale)).toBe('committed')
        await store.erase(planErasure(state, entries, ['report.victim']))
        expect(await store.commit(stale)).toBe('conflict')
        const { case: fresh } = erase(state, entries, ['report.victim'])
        expect(await store.load('c-1')).toEqual(fresh)
        expect(await store.commit({ ...stale, case: fresh })).toBe('committed')
      })
    })

    describe('wake-ups', () => {
      it('names a case from the very millisecond of its wake-up on', async () => {
        const { case: state } = await open('c-1')
        const wakeAt = state.wakeAt as number
        expect(await allDue(store, wakeAt - 1)).toEqual([])
        expect(await allDue(store, wakeAt)).toEqual([{ id: 'c-1', wakeAt }])
        expect(await allDue(store, wakeAt + 9 * hours)).toEqual([{ id: 'c-1', wakeAt }])
      })

      it('moves the wake-up with the case, and drops it with the last', async () => {
        const { case: first } = await open('c-1')
        const late = accepted(wakeCase(lostBadge, first, first.wakeAt as number))
        await keep(late, first)
        const [before, after] = [first.wakeAt as number, late.case.wakeAt as number]
        expect(await allDue(store, after - 1)).toEqual([])
        expect(await allDue(store, after)).toEqual([{ id: 'c-1', wakeAt: after }])
        expect(after).toBeGreaterThan(before)
        const found = accepted(step(late.case, 'find', start + 3 * hours))
        await keep(found, late.case)
        expect(found.case.wakeAt).toBeNull()
        expect(await allDue(store, Number.MAX_SAFE_INTEGER)).toEqual([])
      })

      it('moves the wake-up alone where nothing is to be recorded', async () => {
        const { case: state } = await open('c-1')
        const sooner = { ...state, wakeAt: start + 1 }
        const commit = { case: sooner, entries: [], effects: [], expected: state.seq }
        expect(await store.commit(commit)).toBe('committed')
        expect(await allDue(store, start + 1)).toEqual([{ id: 'c-1', wakeAt: start + 1 }])
        expect(await store.load('c-1')).toEqual(sooner)
      })

      it('names each due case once, the longest waiting first, in parts of any size', async () => {
        const ids = Array.from({ length: 25 }, (_, n) => `c-${n}-é事`)
        for (const [n, id] of ids.entries()) await open(id, start - (n % 5) * minutes)
        const all = await allDue(store, start + 9 * hours)
        expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort())
        expect(all.map(({ wakeAt }) => wakeAt)).toEqual(
          all.map(({ wakeAt }) => wakeAt).toSorted((a, b) => a - b),
        )
        for (const limit of [1, 2, 7, 25, 26]) {
          expect(await allDue(store, start + 9 * hours, limit)).toEqual(all)
        }
      })
    })

    describe('the outbox', () => {
      it('holds the effects of every commit in their order, with where they come from', async () => {
        const { case: first } = await open('c-1')
        const { case: other } = await open('c-2')
        await keep(accepted(step(first, 'give-up')), first)
        const pending = await allPending(store)
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
        for (const limit of [1, 3, 4, 5]) expect(await allPending(store, limit)).toEqual(pending)
      })

      it('holds an effect until it is delivered, and no longer', async () => {
        const { case: state } = await open('c-1')
        await keep(accepted(step(state, 'give-up')), state)
        expect(await allPending(store)).toEqual(await allPending(store))
        await store.markDelivered('c-1/2/1', start)
        const left = async () => (await allPending(under.again())).map(({ effect }) => effect.id)
        expect(await left()).toEqual(['c-1/1/1', 'c-1/2/2'])
        await store.markDelivered('c-1/2/1', start + 1)
        await store.markDelivered('never heard of', start)
        expect(await left()).toEqual(['c-1/1/1', 'c-1/2/2'])
        await store.markDelivered('c-1/1/1', start)
        await store.markDelivered('c-1/2/2', start)
        expect(await left()).toEqual([])
      })

      it('takes an effect once under its id, delivered or not', async () => {
        const { case: state } = await open('c-1')
        const head: Effect = {
          id: 'c-1/1/head',
          kind: 'anchor',
          case: 'c-1',
          seq: 1,
          head: state.head,
        }
        const again = { case: state, entries: [], effects: [head], expected: 1 }
        const ids = async () => (await allPending(store)).map(({ effect }) => effect.id)
        expect(await store.commit(again)).toBe('committed')
        expect(await store.commit(again)).toBe('committed')
        expect(await ids()).toEqual(['c-1/1/1', 'c-1/1/head'])
        await store.markDelivered('c-1/1/head', start)
        expect(await store.commit(again)).toBe('committed')
        expect(await ids()).toEqual(['c-1/1/1'])
      })
    })

    describe('the list of cases', () => {
      it('shows every case once, the oldest first, in parts of any size', async () => {
        const ids = Array.from({ length: 12 }, (_, n) => `c-${n}-ж`)
        for (const [n, id] of ids.entries()) await open(id, start - (n % 3) * hours)
        const all = await allCases(store, 100)
        expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort())
        const instants = all.map(({ openedAt }) => openedAt)
        expect(instants).toEqual(instants.toSorted((a, b) => a - b))
        for (const limit of [1, 5, 12]) expect(await allCases(store, limit)).toEqual(all)
      })

      it('shows the parts of a case that a list needs, as they are now', async () => {
        const { case: before } = await open('c-1')
        const { case: after } = accepted(step(before, 'give-up'))
        await keep(accepted(step(before, 'give-up')), before)
        const { id, procedure, status, place, openedAt, wakeAt } = after
        const shown = { id, procedure, status, place, openedAt, wakeAt }
        expect(await store.cases({ limit: 9 })).toEqual([shown])
        expect(shown.place).toEqual(['blocking'])
      })

      it('selects by status and by procedure', async () => {
        const { case: before } = await open('c-1')
        await open('c-2')
        await keep(accepted(step(before, 'find')), before)
        const other = opened('c-3', start, lostBadgeTwo)
        const renamed = { ...other.case, procedure: { ...other.case.procedure, id: 'lost-key' } }
        await keep({ ...other, case: renamed })
        const ids = async (query: Parameters<Store['cases']>[0]) =>
          (await store.cases(query)).map(({ id }) => id).sort()
        expect(await ids({ limit: 9 })).toEqual(['c-1', 'c-2', 'c-3'])
        expect(await ids({ limit: 9, status: 'open' })).toEqual(['c-2', 'c-3'])
        expect(await ids({ limit: 9, status: 'closed' })).toEqual(['c-1'])
        expect(await ids({ limit: 9, procedure: 'lost-key' })).toEqual(['c-3'])
        expect(await ids({ limit: 9, procedure: 'lost-badge', status: 'open' })).toEqual(['c-2'])
        expect(await ids({ limit: 9, procedure: 'lost' })).toEqual([])
      })
    })
  })
}

function step(state: CaseState, id: string, at: number = start + hours) {
  return advance(lostBadge, state, { step: id, by: bob, at })
}

function remark(state: CaseState, text: string): Accepted {
  const event = { step: 'comment', by: bob, at: start + hours, data: { text } }
  return accepted(advance(lostBadge, state, event))
}

function recordOf(id: string, content: object): Effect {
  return { id: `${id}/1/1`, kind: 'record', record: 'r', content: content as never }
}

function twice(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, index) => (index === 0 ? entry : (entries[index - 1] as Entry)))
}

function of(id: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, case: id }))
}

function vandalise(victim: object | undefined): void {
  for (const key of Object.keys(victim ?? {})) {
    const record = victim as Record<string, unknown>
    if (typeof record[key] === 'object' && record[key] !== null) vandalise(record[key])
    record[key] = 'vandalised'
  }
}

async function allDue(store: Store, at: number, limit = 10): Promise<readonly DueCase[]> {
  return inParts(
    (after: DueCase | undefined) => store.due(at, { limit, ...(after ? { after } : {}) }),
    limit,
  )
}

async function allPending(store: Store, limit = 10): Promise<readonly PendingEffect[]> {
  return inParts(
    (after: PendingEffect | undefined) =>
      store.pendingEffects({ limit, ...(after ? { after } : {}) }),
    limit,
  )
}

async function allCases(store: Store, limit: number): Promise<readonly CaseSummary[]> {
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
