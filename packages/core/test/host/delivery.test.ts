import { describe, expect, it } from 'vitest'
import {
  type AnchorEffect,
  createEngine,
  createMemoryStore,
  type Effect,
  type Engine,
  type Store,
  verifyTrail,
} from '../../src/index.ts'
import { ann, bob, commitOf, hours, lostBadge, opened, start } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

const opening = { procedure: 'lost-badge', by: ann, data: { area: 'lab' } }

describe('delivery', () => {
  it('sends every effect of every commit, in order, and then nothing more', async () => {
    const { engine, sent } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    await engine.open({ ...opening, id: 'c-2' })
    await engine.submit('c-1', { step: 'give-up', by: bob })
    expect(await engine.deliver()).toEqual({ delivered: 4, failed: [] })
    expect(idsOf(sent)).toEqual(['c-1/1/1', 'c-2/1/1', 'c-1/2/1', 'c-1/2/2'])
    const entries = [...(await engine.trail('c-1')), ...(await engine.trail('c-2'))]
    expect(new Set(sent)).toEqual(new Set(entries.flatMap(({ effects }) => effects)))
    expect(await engine.deliver()).toEqual({ delivered: 0, failed: [] })
    expect(sent).toHaveLength(4)
  })

  it('tells the transport which case and entry asked', async () => {
    const store = createMemoryStore()
    const origins: unknown[] = []
    const transport = { deliver: async (_: Effect, origin: unknown) => void origins.push(origin) }
    const engine = createEngine({ procedures: [lostBadge], store, transport, now: () => start })
    await engine.open({ ...opening, id: 'a/b' })
    await engine.submit('a/b', { step: 'give-up', by: bob })
    await engine.deliver()
    expect(origins).toEqual([
      { case: 'a/b', seq: 1 },
      { case: 'a/b', seq: 2 },
      { case: 'a/b', seq: 2 },
    ])
  })

  it('sends after a crash what was committed before it, under the same ids', async () => {
    const store = createMemoryStore()
    const crashed = simulatedHost({ store })
    await crashed.engine.open({ ...opening, id: 'c-1' })
    const [entry] = await crashed.engine.trail('c-1')
    const restarted = simulatedHost({ store })
    await restarted.engine.deliver()
    expect(restarted.sent).toEqual(entry?.effects)
    expect(crashed.sent).toEqual([])
  })

  it('repeats one effect, under its id, after a crash between sending and noting it', async () => {
    const store = createMemoryStore()
    const { engine } = simulatedHost({ store })
    await engine.open({ ...opening, id: 'c-1' })
    await engine.submit('c-1', { step: 'give-up', by: bob })
    let left = 1
    const crashing: Store = {
      ...store,
      markDelivered: async (id, at) => {
        if (left-- === 0) throw new Error('power cut')
        await store.markDelivered(id, at)
      },
    }
    const crashed = simulatedHost({ store: crashing })
    await expect(crashed.engine.deliver()).rejects.toThrow('power cut')
    const restarted = simulatedHost({ store })
    expect(await restarted.engine.deliver()).toEqual({ delivered: 2, failed: [] })
    expect(idsOf(crashed.sent)).toEqual(['c-1/1/1', 'c-1/2/1'])
    expect(idsOf(restarted.sent)).toEqual(['c-1/2/1', 'c-1/2/2'])
    expect(restarted.sent[0]).toEqual(crashed.sent[1])
  })

  it('keeps what the transport could not take, and holds up nothing else for it', async () => {
    const store = createMemoryStore()
    for (let n = 0; n < 250; n++) await store.commit(commitOf(opened(`c-${n}`)))
    const { engine, sent, transport } = simulatedHost({ store })
    const down = new Error('mail server down')
    transport.before = ({ id }) => {
      if (Number(id.split('/')[0]?.slice(2)) < 120) throw down
    }
    const report = await engine.deliver()
    expect(report.delivered).toBe(130)
    expect(report.failed).toHaveLength(120)
    expect(report.failed[0]).toEqual({ effect: 'c-0/1/1', error: down })
    transport.before = () => {}
    expect(await engine.deliver()).toEqual({ delivered: 120, failed: [] })
    expect(new Set(idsOf(sent)).size).toBe(250)
    expect(sent).toHaveLength(250)
  })

  it('sends once what several calls at the same time ask for', async () => {
    const { engine, sent } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    const first = engine.deliver()
    // Let the first round begin, so that the second call comes while it runs.
    await Promise.resolve()
    const reports = await Promise.all([first, engine.deliver(), engine.deliver()])
    expect(reports.map(({ delivered }) => delivered)).toEqual([1, 0, 0])
    expect(sent).toHaveLength(1)
  })
})

describe('the head of a trail', () => {
  it('leaves when a step closes the case', async () => {
    const { engine, sent } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    await engine.submit('c-1', { step: 'find', by: bob })
    await engine.deliver()
    const state = await engine.find('c-1')
    expect(anchorsOf(sent)).toEqual([
      { id: 'c-1/2/head', kind: 'anchor', case: 'c-1', seq: 2, head: state?.head },
    ])
  })

  it('leaves when the clock closes the case, once', async () => {
    const { engine, sent, clock } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    await engine.submit('c-1', { step: 'give-up', by: bob })
    clock.now = start + 72 * hours
    await engine.tick()
    await engine.tick()
    await engine.submit('c-1', { step: 'comment', by: bob, data: { text: 'too late' } })
    await engine.deliver()
    const state = await engine.find('c-1')
    expect(state?.status).toBe('closed')
    expect(anchorsOf(sent)).toEqual([
      {
        id: `c-1/${state?.seq}/head`,
        kind: 'anchor',
        case: 'c-1',
        seq: state?.seq,
        head: state?.head,
      },
    ])
  })

  it('shows a trail that was cut off at its end, which the trail alone does not', async () => {
    const { engine, sent } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    await engine.submit('c-1', { step: 'find', by: bob })
    await engine.deliver()
    const { head } = anchorsOf(sent)[0] as AnchorEffect
    const trail = await engine.trail('c-1')
    expect(verifyTrail(trail, { head })).toMatchObject({ ok: true })
    const cut = trail.slice(0, -1)
    expect(verifyTrail(cut)).toMatchObject({ ok: true })
    expect(verifyTrail(cut, { head })).toMatchObject({
      ok: false,
      faults: [{ fault: 'wrong-head' }],
    })
  })

  it('leaves on request, once for every head', async () => {
    const { engine, sent } = simulatedHost()
    await engine.open({ ...opening, id: 'c-1' })
    const { entries: before } = await trailAndCase(engine)
    const first = await engine.anchor('c-1')
    expect(first).toMatchObject({
      ok: true,
      effect: { id: 'c-1/1/head', head: before.at(-1)?.hash },
    })
    expect(await engine.anchor('c-1')).toEqual(first)
    await engine.deliver()
    expect(await engine.anchor('c-1')).toEqual(first)
    await engine.submit('c-1', { step: 'comment', by: bob, data: { text: 'on' } })
    await engine.anchor('c-1')
    await engine.deliver()
    expect(anchorsOf(sent).map(({ id }) => id)).toEqual(['c-1/1/head', 'c-1/2/head'])
    const { state, entries } = await trailAndCase(engine)
    expect(state?.revision).toBe(2)
    expect(entries).toHaveLength(2)
  })
})

async function trailAndCase(engine: Engine) {
  return { state: await engine.find('c-1'), entries: await engine.trail('c-1') }
}

function idsOf(effects: readonly Effect[]): readonly string[] {
  return effects.map(({ id }) => id)
}

function anchorsOf(effects: readonly Effect[]): readonly AnchorEffect[] {
  return effects.filter((effect) => effect.kind === 'anchor')
}
