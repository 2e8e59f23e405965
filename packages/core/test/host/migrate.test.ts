import { describe, expect, it } from 'vitest'
import {
  createEngine,
  createMemoryStore,
  describeGap,
  type Effect,
  type Engine,
  type MigrationMapping,
  type MigrationPlan,
  type Procedure,
  planMigration,
  replayCase,
  reversePlan,
  type Store,
  verifyTrail,
} from '../../src/index.ts'
import { ann, bob, cat, hours, lostBadge, lostBadgeTwo, start } from './lost-badge.ts'

function plan(from: Procedure, to: Procedure, mapping?: MigrationMapping): MigrationPlan {
  const answer = planMigration(from, to, mapping)
  if (!answer.ok) throw new Error(answer.gaps.map(describeGap).join('\n'))
  return answer.plan
}

const up = plan(lostBadge, lostBadgeTwo)
const request = { by: cat, reason: 'The rule is stricter now.' }

function host(
  store: Store = createMemoryStore(),
  procedures: readonly Procedure[] = [lostBadge, lostBadgeTwo],
): { engine: Engine; store: Store; clock: { now: number } } {
  const clock = { now: start }
  const transport = { deliver: async (_: Effect) => {} }
  const engine = createEngine({ procedures, store, transport, now: () => clock.now })
  return { engine, store, clock }
}

async function open(engine: Engine, id: string, version = '1.0.0'): Promise<void> {
  const opening = { procedure: 'lost-badge', version, id, by: ann, data: { area: 'lab' } }
  const answer = await engine.open(opening)
  expect(answer.ok).toBe(true)
}

describe('an engine', () => {
  it('moves a case to another version, under which it goes on', async () => {
    const { engine, clock } = host()
    await open(engine, 'c-1')
    clock.now += hours
    expect(await engine.migrate('c-1', up, request)).toMatchObject({
      ok: true,
      case: { procedure: { version: '2.0.0' } },
      entries: [{ seq: 2, migration: { by: cat, reason: request.reason } }],
    })
    expect(await engine.submit('c-1', { step: 'give-up', by: bob })).toMatchObject({ ok: true })
    const [trail, state] = [await engine.trail('c-1'), await engine.find('c-1')]
    expect(verifyTrail(trail, { head: state?.head ?? '' }).ok).toBe(true)
    expect(replayCase([lostBadge, lostBadgeTwo], trail)).toEqual({ ok: true, case: state })
    // By the newer version a badge is blocked after three days.
    expect(state?.wakeAt).toBe(start + hours + 72 * hours + 1)
  })

  it('knows the opening of such a case again', async () => {
    const { engine } = host()
    await open(engine, 'c-1')
    await engine.migrate('c-1', up, request)
    const opening = { procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } }
    expect(await engine.open({ ...opening, version: '1.0.0' })).toMatchObject({ duplicateOf: 1 })
    expect(await engine.open(opening)).toMatchObject({ duplicateOf: 1 })
  })

  it('moves no case to a version that it was not given', async () => {
    const { engine } = host(createMemoryStore(), [lostBadge])
    await open(engine, 'c-1')
    expect(await engine.migrate('c-1', up, request)).toMatchObject({
      ok: false,
      reasons: [{ code: 'wrong-procedure' }],
    })
  })

  it('refuses what is no case, no reason, or follows another version', async () => {
    const { engine } = host()
    await open(engine, 'c-1')
    expect(await engine.migrate('c-9', up, request)).toMatchObject({
      reasons: [{ code: 'unknown-case' }],
    })
    expect(await engine.migrate('c-1', up, { ...request, reason: '' })).toMatchObject({
      kind: 'invalid',
    })
    expect(await engine.migrate('c-1', up, { ...request, expect: 7 })).toMatchObject({
      reasons: [{ code: 'stale-revision' }],
    })
    await engine.migrate('c-1', up, request)
    expect(await engine.migrate('c-1', up, request)).toMatchObject({
      reasons: [{ code: 'wrong-procedure' }],
    })
  })
})

describe('moving all cases of a version', () => {
  it('moves those that are open, and touches no other', async () => {
    const { engine } = host()
    const ids = Array.from({ length: 105 }, (_, index) => `c-${String(index).padStart(3, '0')}`)
    for (const id of ids) await open(engine, id)
    await open(engine, 'newer', '2.0.0')
    await engine.submit('c-003', { step: 'find', by: bob })
    const closed = await engine.find('c-003')
    const newer = await engine.find('newer')
    const report = await engine.migrateCases(up, request)
    expect(report).toEqual({
      migrated: ids.filter((id) => id !== 'c-003'),
      refused: [],
      failed: [],
    })
    expect(await engine.find('c-003')).toEqual(closed)
    expect(await engine.find('newer')).toEqual(newer)
    expect(await engine.migrateCases(up, request)).toEqual({
      migrated: [],
      refused: [],
      failed: [],
    })
  })

  it('says of each one that stays behind why', async () => {
    const store = createMemoryStore()
    const flaky: Store = {
      ...store,
      commit: (commit) => {
        const isBroken = commit.case.id === 'c-2' && commit.entries.some((one) => one.migration)
        return isBroken ? Promise.reject(new Error('disk full')) : store.commit(commit)
      },
    }
    const { engine } = host(flaky)
    for (const id of ['c-1', 'c-2', 'c-3']) await open(engine, id)
    const state = await store.load('c-3')
    if (!state) throw new Error('no case')
    await store.commit({
      case: { ...state, place: ['nowhere'] },
      entries: [],
      effects: [],
      expected: state.seq,
    })
    const report = await engine.migrateCases(up, request)
    expect(report).toMatchObject({
      migrated: ['c-1'],
      refused: [{ case: 'c-3', refusal: { reasons: [{ code: 'not-a-case' }] } }],
      failed: [{ case: 'c-2', error: { message: 'disk full' } }],
    })
  })

  it('leads back where nothing is lost', async () => {
    const { engine } = host()
    for (const id of ['c-1', 'c-2']) await open(engine, id)
    await engine.submit('c-2', { step: 'give-up', by: bob })
    const before = [await engine.find('c-1'), await engine.find('c-2')]
    await engine.migrateCases(up, request)
    const back = reversePlan(up)
    if (!back.ok) throw new Error('no way back')
    expect(up.loses).toEqual([])
    expect(await engine.migrateCases(back.plan, request)).toMatchObject({
      migrated: ['c-1', 'c-2'],
    })
    for (const [index, id] of ['c-1', 'c-2'].entries()) {
      const { place, facts, deadlines, procedure } = (await engine.find(id)) ?? {}
      const old = before[index]
      expect({ place, facts, deadlines, procedure }).toEqual({
        place: old?.place,
        facts: old?.facts,
        deadlines: old?.deadlines,
        procedure: old?.procedure,
      })
    }
  })
})
