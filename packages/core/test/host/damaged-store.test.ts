import { describe, expect, it } from 'vitest'
import { type CaseState, createMemoryStore, type Entry, type Store } from '../../src/index.ts'
import { ann, bob, hours, start } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

const opening = { procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } }

/** A host whose store gives something else for the case "c-1" than what was put in. */
async function damaged(damage: (stored: CaseState) => unknown) {
  const store = createMemoryStore()
  const clock = { now: start }
  await simulatedHost({ store, clock }).engine.open(opening)
  const load = async (id: string) => {
    const stored = await store.load(id)
    return (stored && damage(stored)) as CaseState | undefined
  }
  const commits: string[] = []
  const commit: Store['commit'] = (change) => {
    commits.push(change.case.id)
    return store.commit(change)
  }
  const { engine } = simulatedHost({ store: { ...store, load, commit }, clock })
  return { engine, clock, commits }
}

const refusal = (path: string) => ({
  ok: false,
  kind: 'conflict',
  reasons: [{ code: 'not-a-case', path }],
})

describe('a case that its store has damaged', () => {
  const damages: readonly [string, string, (stored: CaseState) => unknown][] = [
    ['a list', '', () => []],
    ['nothing', '', () => null],
    ['a text', '', () => 'case'],
    ['without its procedure', '/procedure', ({ procedure: _, ...rest }) => rest],
    ['of a later format', '/format', (stored) => ({ ...stored, format: 2 })],
    ['that is another one', '/id', (stored) => ({ ...stored, id: 'c-2' })],
    ['without its last instant', '/at', ({ at: _, ...rest }) => rest],
    ['at a place that there is not', '/place', (stored) => ({ ...stored, place: ['nowhere'] })],
  ]

  it.each(damages)('%s is refused by its name, and nothing is written', async (_, path, damage) => {
    const { engine, clock, commits } = await damaged(damage)
    clock.now = start + 3 * hours
    const refused = refusal(path)
    expect(await engine.submit('c-1', { step: 'find', by: bob })).toMatchObject(refused)
    expect(await engine.tick()).toMatchObject({
      woken: 0,
      failed: [{ case: 'c-1', refusal: refused }],
    })
    expect(commits).toEqual([])
    const offers = await engine.available('c-1', bob)
    const reasons = offers.ok ? offers.offers.flatMap((offer) => offer.reasons) : offers.reasons
    expect(reasons[0]).toMatchObject({ code: 'not-a-case', path })
    if (path === '/place') return
    expect(await engine.open(opening)).toMatchObject(refused)
    expect(await engine.anchor('c-1')).toMatchObject(refused)
    expect(commits).toEqual([])
    if (path === '/id') return
    expect(engine.procedureOf((await engine.find('c-1')) as CaseState)).toBeUndefined()
  })

  it('that has lost its trail cannot say what an event with a known id was', async () => {
    const store = createMemoryStore()
    const whole = simulatedHost({ store }).engine
    await whole.open(opening)
    const event = { step: 'comment', by: ann, data: { text: 'x' }, id: 'e-1' }
    await whole.submit('c-1', event)
    for (const left of [[], [{}], [null]]) {
      const trail: Store['trail'] = async () => left as Entry[]
      const { engine } = simulatedHost({ store: { ...store, trail } })
      expect(await engine.submit('c-1', event)).toMatchObject({ ok: false, kind: 'conflict' })
      expect(await engine.open(opening)).toMatchObject({ ok: false, kind: 'conflict' })
    }
  })
})
