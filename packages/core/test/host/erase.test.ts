import { describe, expect, it } from 'vitest'
import {
  type Committed,
  createEngine,
  createMemoryStore,
  describeRefusal,
  type Effect,
  type Engine,
  type HostRefusal,
  replayCase,
  type Store,
  verifyTrail,
} from '../../src/index.ts'
import { boss, clerk } from '../case/case-run.ts'
import { accident, names } from '../case/personal.ts'
import { start } from './lost-badge.ts'

interface Under {
  readonly engine: Engine
  readonly store: Store
  readonly sent: Effect[]
}

let counter = 0
const random = () => `a new salt, number ${counter++}`

function host(store: Store = createMemoryStore(), salts: (() => string) | null = random): Under {
  const sent: Effect[] = []
  const transport = { deliver: async (effect: Effect) => void sent.push(effect) }
  const engine = createEngine({
    procedures: [accident],
    store,
    transport,
    now: () => start,
    ...(salts ? { random: salts } : {}),
  })
  return { engine, store, sent }
}

const data = {
  place: 'yard',
  deaths: 0,
  victim: names.victim,
  witnesses: names.witnesses,
}
const opening = { procedure: accident.id, id: 'c-1', by: clerk, data }

async function opened({ engine }: Under): Promise<Committed> {
  const answer = await engine.open(opening)
  if (!answer.ok) throw new Error(JSON.stringify(answer.reasons))
  return answer
}

describe('an engine', () => {
  it('salts personal values from its own source, each event anew', async () => {
    const under = host()
    const { entries } = await opened(under)
    await under.engine.submit('c-1', { step: 'correct', by: clerk, data: { victim: 'Bo' } })
    const [before, after] = [entries[0], (await under.engine.trail('c-1'))[1]]
    expect(after?.personal?.['/victim']?.value).toBe('Bo')
    expect(after?.personal?.['/victim']?.salt).not.toBe(before?.personal?.['/victim']?.salt)
  })

  it('without such a source refuses personal values, and takes others', async () => {
    const { engine } = host(createMemoryStore(), null)
    expect(await engine.open(opening)).toMatchObject({
      ok: false,
      kind: 'invalid',
      reasons: [{ code: 'salt-missing' }],
    })
  })

  it('takes no salt from those who submit', async () => {
    const { engine } = host(createMemoryStore(), null)
    const salted = { ...opening, salt: 'a salt that somebody knows' }
    expect(await engine.open(salted)).toMatchObject({ reasons: [{ code: 'salt-missing' }] })
  })

  it.each(['short', 5, undefined, null])(
    'rejects a source that gives no salt: %j',
    async (given) => {
      const { engine } = host(createMemoryStore(), () => given as string)
      await expect(engine.open(opening)).rejects.toThrow('`random`')
    },
  )

  it('knows the same opening and the same event again, although its salt is another', async () => {
    const under = host()
    await opened(under)
    expect(await opened(under)).toMatchObject({ duplicateOf: 1 })
    const event = { step: 'correct', by: clerk, data: { victim: 'Bo' }, id: 'e-1' }
    expect(await under.engine.submit('c-1', event)).not.toHaveProperty('duplicateOf')
    expect(await under.engine.submit('c-1', event)).toMatchObject({ duplicateOf: 2 })
    const other = { ...event, data: { victim: 'Cy' } }
    expect(await under.engine.submit('c-1', other)).toMatchObject({
      reasons: [{ code: 'event-exists' }],
    })
    expect(await under.engine.open({ ...opening, data: { ...data, victim: 'Cy' } })).toMatchObject({
      reasons: [{ code: 'case-exists' }],
    })
  })

  it('knows an event again whose values were erased', async () => {
    const under = host()
    await opened(under)
    await under.engine.erase('c-1')
    expect(await opened(under)).toMatchObject({ duplicateOf: 1 })
    expect(await under.engine.open({ ...opening, data: { ...data, place: 'x' } })).toMatchObject({
      reasons: [{ code: 'case-exists' }],
    })
  })
})

describe('erasing by the engine', () => {
  it('leaves no value in the store or the outbox, and a trail that verifies and replays', async () => {
    const under = host()
    await opened(under)
    const answer = await under.engine.erase('c-1')
    expect(answer).toMatchObject({ ok: true, values: 2 })
    const trail = await under.engine.trail('c-1')
    const state = await under.engine.find('c-1')
    await under.engine.deliver()
    expect(JSON.stringify([answer, trail, state, under.sent])).not.toContain(names.victim)
    expect(verifyTrail(trail, { head: state?.head ?? '' }).ok).toBe(true)
    expect(replayCase(accident, trail)).toEqual({ ok: true, case: state })
  })

  it('of some fields leaves the others; again it finds nothing', async () => {
    const under = host()
    await opened(under)
    const some = await under.engine.erase('c-1', ['report.victim'])
    expect(some).toMatchObject({ ok: true, values: 1 })
    const state = await under.engine.find('c-1')
    expect(Object.keys(state?.personal?.report ?? {})).toEqual(['witnesses'])
    expect(some).toMatchObject({ case: state })
    expect(await under.engine.erase('c-1', ['report.victim'])).toMatchObject({ values: 0 })
  })

  it('works on closed cases, which is when it is asked for', async () => {
    const under = host()
    await opened(under)
    await under.engine.submit('c-1', { step: 'done', by: boss })
    expect(await under.engine.erase('c-1')).toMatchObject({ ok: true, case: { status: 'closed' } })
  })

  it('refuses a name that is no personal field, so that nobody takes it for erased', async () => {
    const under = host()
    await opened(under)
    const refusals = await Promise.all(
      ['report.vicitm', 'report.place', 'constructor'].map((name) => {
        return under.engine.erase('c-1', [name]) as Promise<HostRefusal>
      }),
    )
    expect(refusals.map((refusal) => describeRefusal(refusal))).toEqual([
      ['"report.vicitm" is no personal field; did you mean "report.victim"?'],
      [
        '"report.place" is no personal field; available: report.victim, report.bornOn, report.seenAt, report.witnesses, note.words.',
      ],
      [
        '"constructor" is no personal field; available: report.victim, report.bornOn, report.seenAt, report.witnesses, note.words.',
      ],
    ])
  })

  it('refuses what is no case', async () => {
    const { engine } = host()
    expect(await engine.erase('c-9')).toMatchObject({ reasons: [{ code: 'unknown-case' }] })
    expect(await engine.erase('')).toMatchObject({ reasons: [{ code: 'not-a-case-id' }] })
  })

  it('tries again where somebody changed the case meanwhile', async () => {
    const store = createMemoryStore()
    const under = host(store)
    await opened(under)
    let isFirst = true
    const overtaken: Store = {
      ...store,
      erase: async (erasure) => {
        if (isFirst) {
          isFirst = false
          const answer = await under.engine.submit('c-1', {
            step: 'correct',
            by: clerk,
            data: { victim: 'Bo' },
          })
          expect(answer.ok).toBe(true)
        }
        return store.erase(erasure)
      },
    }
    const other = host(overtaken)
    expect(await other.engine.erase('c-1')).toMatchObject({ ok: true, values: 3 })
    expect(JSON.stringify(await store.trail('c-1'))).not.toContain('Bo')
  })

  it('keeps a step that was decided before it from bringing anything back', async () => {
    const store = createMemoryStore()
    const under = host(store)
    await opened(under)
    let isFirst = true
    const overtaken: Store = {
      ...store,
      commit: async (commit) => {
        if (isFirst) {
          isFirst = false
          expect(await under.engine.erase('c-1')).toMatchObject({ ok: true, values: 2 })
        }
        return store.commit(commit)
      },
    }
    const other = host(overtaken)
    const step = { step: 'correct', by: clerk, data: { place: 'gate' } }
    expect(await other.engine.submit('c-1', step)).toMatchObject({ ok: true })
    const state = await store.load('c-1')
    expect(state?.facts.report).toMatchObject({ place: 'gate' })
    expect(state).not.toHaveProperty('personal')
  })
})
