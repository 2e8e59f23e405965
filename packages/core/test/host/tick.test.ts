import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type Store } from '../../src/index.ts'
import {
  ann,
  bob,
  cat,
  commitOf,
  hours,
  lostBadgeTwo,
  minutes,
  opened,
  start,
} from './lost-badge.ts'
import { type SimulatedHost, simulatedHost } from './simulated-host.ts'

const opening = { procedure: 'lost-badge', by: ann, data: { area: 'lab' } }

describe('a tick', () => {
  it('wakes what is due, once, and counts it', async () => {
    const { engine, clock } = simulatedHost()
    for (let n = 0; n < 3; n++) await engine.open({ ...opening, id: `c-${n}` })
    expect(await engine.tick()).toEqual({ woken: 0, entries: 0, failed: [] })
    clock.now = start + 4 * hours
    // The due instant itself is still in time; half of the time is behind it.
    expect(await engine.tick()).toEqual({ woken: 3, entries: 3, failed: [] })
    expect(await engine.tick()).toEqual({ woken: 0, entries: 0, failed: [] })
    clock.now = start + 4 * hours + 1
    expect(await engine.tick()).toEqual({ woken: 3, entries: 6, failed: [] })
    const trail = await engine.trail('c-0')
    expect(trail.map(({ at, due }) => [at, due])).toEqual([
      ['2026-01-05T08:00:00Z', undefined],
      ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00Z'],
      ['2026-01-05T12:00:00Z', '2026-01-05T12:00:00Z'],
      ['2026-01-05T12:00:00Z', '2026-01-05T12:00:00Z'],
    ])
  })

  it('reaches every case, however many, past those that cannot be woken', async () => {
    const store = createMemoryStore()
    // These are due first, and their version is not given.
    for (let n = 0; n < 130; n++) {
      await store.commit(commitOf(opened(`a-${n}`, start - hours, lostBadgeTwo)))
    }
    for (let n = 0; n < 230; n++) await store.commit(commitOf(opened(`b-${n}`, start)))
    const unreadable: Store = {
      ...store,
      load: (id) => (id === 'b-7' ? Promise.reject(new Error('torn page')) : store.load(id)),
    }
    const { engine, clock } = simulatedHost({ store: unreadable })
    clock.now = start + 3 * hours
    const report = await engine.tick()
    expect(report).toMatchObject({ woken: 229, entries: 229 })
    expect(report.failed).toHaveLength(131)
    expect(report.failed.filter(({ refusal }) => refusal?.kind === 'conflict')).toHaveLength(130)
    expect(report.failed.filter(({ error }) => error !== undefined)).toEqual([
      { case: 'b-7', error: new Error('torn page') },
    ])
  })

  it('does the work once, however many call at the same time', async () => {
    const { engine, clock } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    clock.now = start + 3 * hours
    const reports = await Promise.all([engine.tick(), engine.tick(), engine.tick()])
    expect(reports.map(({ woken }) => woken)).toEqual([1, 1, 1])
    expect(await engine.trail('c-1')).toHaveLength(2)
  })

  it('puts right a wake-up that was too early, with no entry', async () => {
    const { engine, clock, store } = simulatedHost()
    const { case: state } = opened('c-1')
    await store.commit({ ...commitOf(opened('c-1')), case: { ...state, wakeAt: start + 1 } })
    clock.now = start + hours
    expect(await engine.tick()).toEqual({ woken: 0, entries: 0, failed: [] })
    expect(await engine.find('c-1')).toEqual(state)
    expect(await store.due(start + hours, { limit: 1 })).toEqual([])
  })

  it('may be early, late, repeated or left out: the record is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(400), { maxLength: 12 }),
        async (history, extra) => {
          const hosts = {
            never: simulatedHost(),
            sometimes: simulatedHost(),
            punctual: simulatedHost(),
          }
          const ticks = new Set(extra.map((minute) => minute * 9))
          for (const [name, host] of Object.entries(hosts)) {
            await play(host, history, (minute) =>
              name === 'punctual' ? minute % 5 === 1 : name === 'sometimes' && ticks.has(minute),
            )
          }
          const records = await Promise.all(Object.values(hosts).map(recordOf))
          expect(records[0]?.trail.length).toBeGreaterThan(0)
          expect(records[1]).toEqual(records[0])
          expect(records[2]).toEqual(records[0])
        },
      ),
      { numRuns: 40 },
    )
  })
})

type History = readonly { readonly after: number; readonly step: string }[]

const histories: fc.Arbitrary<History> = fc.array(
  fc.record({
    after: fc.constantFrom(0, 1, 7, 60, 120, 121, 240, 241, 300, 301, 2000),
    step: fc.constantFrom('comment', 'find', 'give-up', 'block'),
  }),
  { maxLength: 8 },
)

const END = 60 * 64

/** Plays a history minute by minute; the last tick is everybody's. */
async function play(
  { engine, clock }: SimulatedHost,
  history: History,
  ticksAt: (minute: number) => boolean,
): Promise<void> {
  await engine.open({ ...opening, id: 'c-1' })
  const steps = new Map<number, string[]>()
  let at = 0
  for (const { after, step } of history) {
    at += after
    steps.set(at, [...(steps.get(at) ?? []), step])
  }
  for (let minute = 0; minute <= END; minute++) {
    clock.now = start + minute * minutes
    for (const step of steps.get(minute) ?? []) {
      const data = step === 'comment' ? { data: { text: `${minute}` } } : {}
      await engine.submit('c-1', { step, by: step === 'block' ? cat : bob, ...data })
    }
    if (minute === END || ticksAt(minute)) await engine.tick()
  }
}

async function recordOf({ engine, store }: SimulatedHost) {
  const pending = await store.pendingEffects({ limit: 1000 })
  return {
    case: await engine.find('c-1'),
    trail: await engine.trail('c-1'),
    // At one instant several entries may come in one commit or in several.
    effects: pending.map(({ effect }) => effect).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
