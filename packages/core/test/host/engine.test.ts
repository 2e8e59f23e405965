import { describe, expect, it } from 'vitest'
import {
  type Actor,
  type CaseState,
  type Committed,
  createMemoryStore,
  type HostRefusal,
  type InstantInput,
  loadProcedure,
  type Opening,
  replayCase,
  type Store,
  type Submission,
  verifyTrail,
} from '../../src/index.ts'
import { ann, bob, cat, hours, lostBadge, lostBadgeTwo, minutes, start } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

const opening: Opening = {
  procedure: 'lost-badge',
  id: 'c-1',
  by: ann,
  data: { area: 'lab' },
}

const endless: Record<string, unknown> = { area: 'lab' }
endless.self = endless

describe('opening a case', () => {
  it('commits the case, its first entry and its effects', async () => {
    const { engine, store } = simulatedHost()
    const answer = done(await engine.open(opening))
    expect(await engine.find('c-1')).toEqual(answer.case)
    expect(await engine.trail('c-1')).toEqual(answer.entries)
    expect(answer.case).toMatchObject({ seq: 1, openedAt: start, place: ['searching'] })
    expect((await store.pendingEffects({ limit: 9 })).map(({ effect }) => effect.id)).toEqual([
      'c-1/1/1',
    ])
  })

  it('answers the same opening again as a duplicate, later and from anywhere', async () => {
    const { engine, store, clock } = simulatedHost()
    const first = done(await engine.open(opening))
    clock.now = start + hours
    const other = simulatedHost({ store, clock }).engine
    for (const again of [opening, { ...opening, step: 'tell', version: '1.0.0' }]) {
      const answer = done(await other.open(again))
      expect(answer.duplicateOf).toBe(1)
      expect(answer.entries).toEqual(first.entries)
      expect(answer.case).toEqual(first.case)
    }
    expect(await engine.trail('c-1')).toHaveLength(1)
  })

  it('refuses another opening under an id that is taken', async () => {
    const { engine } = simulatedHost({ procedures: [lostBadge, otherProcedure] })
    await engine.open(opening)
    const others: Opening[] = [
      { ...opening, data: { area: 'hall' } },
      { ...opening, data: undefined },
      { ...opening, data: { area: Number.NaN } },
      { ...opening, data: { area: 1n } },
      { ...opening, data: endless },
      { ...opening, by: { ...ann, id: 'amy' } },
      { ...opening, step: 'find' },
      { ...opening, version: '2.0.0' },
      { ...opening, procedure: 'other' },
      { id: 'c-1' } as Opening,
    ]
    for (const other of others) {
      expect(await engine.open(other)).toEqual({
        ok: false,
        kind: 'conflict',
        reasons: [{ code: 'case-exists', case: 'c-1' }],
      })
    }
    expect(await engine.trail('c-1')).toHaveLength(1)
  })

  it('says what the procedure refuses, and keeps nothing', async () => {
    const { engine } = simulatedHost()
    const refused = refusal(await engine.open({ ...opening, by: bob, data: {} }))
    expect(refused.kind).toBe('forbidden')
    expect(codesOf(refused)).toEqual(['role-missing', 'form-invalid'])
    expect(await engine.find('c-1')).toBeUndefined()
    expect(await engine.cases()).toEqual([])
  })

  it('takes the version given last, unless the opening names one', async () => {
    const { engine } = simulatedHost({ procedures: [lostBadge, lostBadgeTwo] })
    const versionOf = async (id: string, version?: string) =>
      done(await engine.open({ ...opening, id, ...(version ? { version } : {}) })).case.procedure
        .version
    expect(await versionOf('a')).toBe('2.0.0')
    expect(await versionOf('b', '1.0.0')).toBe('1.0.0')
    expect(await versionOf('c', '2.0.0')).toBe('2.0.0')
  })

  it('names what is installed where the procedure or version is not', async () => {
    const { engine } = simulatedHost({ procedures: [lostBadge, lostBadgeTwo] })
    const available = ['lost-badge@1.0.0', 'lost-badge@2.0.0']
    const reasonFor = async (change: Partial<Opening>) =>
      refusal(await engine.open({ ...opening, ...change })).reasons
    expect(await reasonFor({ procedure: 'lost-bagde' })).toEqual([
      { code: 'unknown-procedure', procedure: 'lost-bagde', available, meant: 'lost-badge' },
    ])
    expect(await reasonFor({ version: '2.0.1' })).toEqual([
      {
        code: 'unknown-procedure',
        procedure: 'lost-badge@2.0.1',
        available,
        meant: 'lost-badge@2.0.0',
      },
    ])
    expect(await reasonFor({ procedure: '__proto__' })).toEqual([
      { code: 'unknown-procedure', procedure: '__proto__', available },
    ])
  })
})

describe('submitting a step', () => {
  it('commits what it changes, at the instant of the host', async () => {
    const { engine, clock } = await opened()
    clock.now = '2026-01-05T10:30:00+01:00'
    const answer = done(await engine.submit('c-1', { step: 'find', by: bob }))
    expect(answer.case.status).toBe('closed')
    expect(answer.entries.map(({ at, step }) => [at, step?.id])).toEqual([
      ['2026-01-05T09:30:00Z', 'find'],
    ])
    expect(await engine.find('c-1')).toEqual(answer.case)
    await expectWhole(engine.trail('c-1'), answer.case)
  })

  it('records first what was due before', async () => {
    const { engine, clock } = await opened()
    clock.now = start + 5 * hours + 1
    const answer = done(await engine.submit('c-1', comment('late')))
    expect(answer.entries.map(({ step, deadline }) => step?.id ?? deadline?.level)).toEqual([
      0,
      'due',
      1,
      2,
      'comment',
    ])
    await expectWhole(engine.trail('c-1'), answer.case)
  })

  it('lets no time from outside in', async () => {
    const { engine } = await opened()
    const event = { ...comment('backdated'), at: 0 } as Submission
    const answer = done(await engine.submit('c-1', event))
    expect(answer.case.at).toBe(start)
  })

  it('stands still where the clock of the host went back', async () => {
    const { engine, clock } = await opened()
    clock.now = start + hours
    await engine.submit('c-1', comment('one'))
    clock.now = start - 9 * hours
    const answer = done(await engine.submit('c-1', comment('two')))
    expect(answer.case.at).toBe(start + hours)
    expect(await engine.tick()).toEqual({ woken: 0, entries: 0, failed: [] })
    clock.now = start + 2 * hours
    expect(done(await engine.submit('c-1', comment('three'))).case.at).toBe(start + 2 * hours)
    await expectWhole(engine.trail('c-1'), await engine.find('c-1'))
  })

  it('answers an event that it knows with the entry that was made then', async () => {
    const { engine, clock, store } = await opened()
    const event = { ...comment('once'), id: 'e-1' }
    const first = done(await engine.submit('c-1', event))
    clock.now = start + 5 * hours
    await engine.submit('c-1', { step: 'find', by: bob })
    const before = await engine.trail('c-1')
    const again = done(await simulatedHost({ store, clock }).engine.submit('c-1', event))
    expect(again.duplicateOf).toBe(2)
    expect(again.entries).toEqual(first.entries)
    expect(again.case).toEqual(await engine.find('c-1'))
    expect(await engine.trail('c-1')).toEqual(before)
  })

  it('writes nothing for an event that it knows, nor for one that it refuses', async () => {
    const { engine, store } = await opened()
    await engine.submit('c-1', { step: 'find', by: bob, id: 'e-1' })
    const writeProtected: Store = {
      ...store,
      commit: () => Promise.reject(new Error('write-protected')),
    }
    const host = simulatedHost({ store: writeProtected })
    expect(
      done(await host.engine.submit('c-1', { step: 'find', by: bob, id: 'e-1' })),
    ).toMatchObject({ duplicateOf: 2 })
    expect(done(await host.engine.open(opening)).duplicateOf).toBe(1)
    expect(codesOf(refusal(await host.engine.submit('c-1', comment('x'))))).toEqual(['case-closed'])
    expect(await host.engine.tick()).toMatchObject({ failed: [] })
  })

  it('refuses a page that is out of date, however the clock moved the case', async () => {
    const { engine, clock } = await opened()
    const offers = await engine.available('c-1', bob)
    const seen = offers.ok ? offers.revision : -1
    clock.now = start + 3 * hours
    await engine.tick()
    expect((await engine.find('c-1'))?.seq).toBe(2)
    expect(await engine.submit('c-1', { ...comment('a'), expect: seen })).toMatchObject({
      ok: true,
    })
    const refused = refusal(await engine.submit('c-1', { ...comment('b'), expect: seen }))
    expect(refused).toMatchObject({ kind: 'conflict', reasons: [{ code: 'stale-revision' }] })
  })

  it('takes a hundred requests at once, one after the other', async () => {
    const { engine } = await opened()
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => engine.submit('c-1', comment(`${n}`))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(100)
    const state = await engine.find('c-1')
    expect(state).toMatchObject({ revision: 101, seq: 101 })
    await expectWhole(engine.trail('c-1'), state)
  })

  it('refuses what is no event, no id and no case', async () => {
    const { engine } = await opened()
    for (const event of [null, undefined, 7, 'find', [], { step: 'find' }, { by: bob }]) {
      const refused = refusal(await engine.submit('c-1', event as unknown as Submission))
      expect(refused.kind).toBe('invalid')
    }
    for (const id of [7, null, undefined, {}, '', 'a\u0000b', '\ud800']) {
      const refused = refusal(await engine.submit(id as string, comment('x')))
      expect(codesOf(refused)).toEqual(['not-a-case-id'])
      expect(codesOf(refusal(await engine.available(id as string, bob)))).toEqual(['not-a-case-id'])
      expect(codesOf(refusal(await engine.anchor(id as string)))).toEqual(['not-a-case-id'])
      expect(codesOf(refusal(await engine.open({ ...opening, id: id as string })))).toEqual([
        'not-a-case-id',
      ])
      expect(await engine.find(id as string)).toBeUndefined()
      expect(await engine.trail(id as string)).toEqual([])
    }
    for (const none of [null, undefined, 7, 'c-1']) {
      expect(codesOf(refusal(await engine.open(none as unknown as Opening)))).toEqual([
        'not-a-case-id',
      ])
    }
    for (const id of ['c-2', 'constructor', '__proto__']) {
      const unknown = { ok: false, kind: 'invalid', reasons: [{ code: 'unknown-case', case: id }] }
      expect(await engine.submit(id, comment('x'))).toEqual(unknown)
      expect(await engine.available(id, bob)).toEqual(unknown)
      expect(await engine.anchor(id)).toEqual(unknown)
      expect(await engine.find(id)).toBeUndefined()
      expect(await engine.trail(id)).toEqual([])
    }
  })
})

describe('the version that a case is pinned to', () => {
  it('is the one that it runs under, whatever new cases open under', async () => {
    const { store, clock } = await opened()
    const { engine } = simulatedHost({ store, clock, procedures: [lostBadge, lostBadgeTwo] })
    await engine.submit('c-1', { step: 'give-up', by: bob })
    // Version 2 would wait three days.
    clock.now = start + 48 * hours + minutes
    await engine.tick()
    const state = await engine.find('c-1')
    expect(state?.status).toBe('closed')
    expect(engine.procedureOf(state as CaseState)).toBe(lostBadge)
  })

  it('must be given: without it the case is refused, and named what there is', async () => {
    const { store } = await opened()
    const { engine, clock } = simulatedHost({ store, procedures: [lostBadgeTwo] })
    const refused = refusal(await engine.submit('c-1', comment('x')))
    expect(refused).toEqual({
      ok: false,
      kind: 'conflict',
      reasons: [
        {
          code: 'wrong-procedure',
          expected: `lost-badge@1.0.0 (${lostBadge.behaviour})`,
          found: `lost-badge@2.0.0 (${lostBadgeTwo.behaviour})`,
        },
      ],
    })
    expect(await engine.available('c-1', bob)).toEqual(refused)
    expect(engine.procedureOf((await engine.find('c-1')) as CaseState)).toBeUndefined()
    clock.now = start + 3 * hours
    expect(await engine.tick()).toEqual({
      woken: 0,
      entries: 0,
      failed: [{ case: 'c-1', refusal: refused }],
    })
    expect(await engine.trail('c-1')).toHaveLength(1)
  })
})

describe('what somebody could do', () => {
  it('is told with reasons, as of now', async () => {
    const { engine, clock } = await opened()
    const steps = async (actor: Actor) => {
      const answer = await engine.available('c-1', actor)
      return answer.ok ? answer.offers.filter(({ allowed }) => allowed).map(({ step }) => step) : []
    }
    expect(await steps(bob)).toEqual(['find', 'give-up', 'comment'])
    expect(await steps(cat)).toEqual([])
    await engine.submit('c-1', { step: 'give-up', by: bob })
    expect(await steps(cat)).toEqual(['block'])
    // The clock has closed the case, although nobody has called tick.
    clock.now = start + 49 * hours
    expect(await steps(cat)).toEqual([])
  })
})

describe('the list of cases', () => {
  it('comes in parts, and takes any limit from outside', async () => {
    const { engine, clock } = simulatedHost()
    for (let n = 0; n < 5; n++) {
      clock.now = start + n * minutes
      await engine.open({ ...opening, id: `c-${n}` })
    }
    const first = await engine.cases({ limit: 2 })
    expect(first.map(({ id }) => id)).toEqual(['c-0', 'c-1'])
    const [, last] = first
    const next = last && (await engine.cases({ limit: 2, after: last }))
    expect(next?.map(({ id }) => id)).toEqual(['c-2', 'c-3'])
    for (const limit of [0, -1, 0.5, Number.NEGATIVE_INFINITY]) {
      expect(await engine.cases({ limit })).toHaveLength(1)
    }
    for (const limit of [5, 1e9, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(await engine.cases({ limit })).toHaveLength(5)
    }
    expect(await engine.cases({ status: 'closed' })).toEqual([])
  })
})

describe('a host that others get ahead of', () => {
  it('tries anew on what they made of the case', async () => {
    const { store } = await opened()
    const slow = simulatedHost({ store: overtaken(store, 1) })
    const answer = done(await slow.engine.submit('c-1', comment('mine')))
    const texts = (await slow.engine.trail('c-1')).map(({ step }) => step?.data)
    expect(texts.slice(1)).toEqual([{ text: 'theirs' }, { text: 'mine' }])
    expect(answer.case.revision).toBe(3)
  })

  it('is refused where the case that they made does not allow it any more', async () => {
    const { store } = await opened()
    const slow = simulatedHost({ store: overtaken(store, 1, { step: 'find', by: bob }) })
    const refused = refusal(await slow.engine.submit('c-1', comment('mine')))
    expect(codesOf(refused)).toEqual(['case-closed'])
  })

  it('gives up where it never ends, with a refusal that says so', async () => {
    const { store } = await opened()
    const slow = simulatedHost({ store: overtaken(store, Number.POSITIVE_INFINITY) })
    const refused = refusal(await slow.engine.submit('c-1', comment('mine')))
    expect(refused).toEqual({
      ok: false,
      kind: 'conflict',
      reasons: [{ code: 'contended', case: 'c-1', attempts: 32 }],
    })
    const trail = await store.trail('c-1')
    expect(trail.filter(({ step }) => JSON.stringify(step?.data)?.includes('mine'))).toEqual([])
    expect(trail).toHaveLength(33)
  })

  it('opens a case once, and the other one hears of it', async () => {
    const store = createMemoryStore()
    const hosts = [simulatedHost({ store }), simulatedHost({ store })]
    const same = await Promise.all(hosts.map(({ engine }) => engine.open(opening)))
    expect(same.map((answer) => done(answer).duplicateOf)).toEqual([undefined, 1])
    const differing = await Promise.all(
      hosts.map(({ engine }, n) => engine.open({ ...opening, id: 'c-2', data: { area: `${n}` } })),
    )
    expect(differing.map(({ ok }) => ok)).toEqual([true, false])
    expect(codesOf(refusal(differing[1] as HostRefusal))).toEqual(['case-exists'])
  })
})

describe('a port that fails', () => {
  it('rejects, and holds up nobody who comes later', async () => {
    const { store, engine } = await opened()
    const broken: Store = { ...store, commit: () => Promise.reject(new Error('disk full')) }
    let at = broken
    const flaky: Store = { ...store, commit: (commit) => at.commit(commit) }
    const host = simulatedHost({ store: flaky })
    const [first, second] = [comment('one'), comment('two')]
    await expect(host.engine.submit('c-1', first)).rejects.toThrow('disk full')
    const waiting = Promise.allSettled([
      host.engine.submit('c-1', first),
      host.engine.submit('c-1', second),
    ])
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    at = store
    expect(await host.engine.submit('c-1', second)).toMatchObject({ ok: true })
    expect(await engine.trail('c-1')).toHaveLength(2)
  })

  it('is named where it is the clock', async () => {
    for (const now of [Number.NaN, 'soon', undefined, 1e17, new Date(Number.NaN)]) {
      const { engine } = simulatedHost({ clock: { now: now as InstantInput } })
      await expect(engine.open(opening)).rejects.toThrow(/`now` gave .*, which is no instant/)
      await expect(engine.tick()).rejects.toThrow(/`now` gave/)
    }
  })

  it('may give any kind of instant where it is the clock', async () => {
    const instants = [start, new Date(start), '2026-01-05T08:00:00Z', { epochMilliseconds: start }]
    for (const now of instants) {
      const { engine } = simulatedHost({ clock: { now } })
      expect(done(await engine.open(opening)).case.openedAt).toBe(start)
    }
  })
})

const otherProcedure = (() => {
  const text = `
dueprocess: 1
procedure: other
version: 1.0.0
title: {en: Other}
roles: {staff: {title: {en: Staff}}}
forms: {report: {area: text}}
open: {tell: {by: staff, form: report, to: over}}
stages: {over: {final: true}}
`
  const { procedure } = loadProcedure(text)
  if (!procedure) throw new Error('The second procedure of this test is wrong.')
  return procedure
})()

async function opened() {
  const host = simulatedHost()
  done(await host.engine.open(opening))
  return host
}

function comment(text: string): Submission {
  return { step: 'comment', by: bob, data: { text } }
}

/** A store on which somebody else is quicker, so many times. */
function overtaken(store: Store, times: number, theirs = comment('theirs')): Store {
  const { engine } = simulatedHost({ store })
  let left = times
  return {
    ...store,
    commit: async (commit) => {
      if (left-- > 0) await engine.submit(commit.case.id, theirs)
      return store.commit(commit)
    },
  }
}

function done(answer: Committed | HostRefusal): Committed {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer
}

function refusal(answer: { readonly ok: true } | HostRefusal): HostRefusal {
  if (answer.ok) throw new Error(`Not refused: ${JSON.stringify(answer)}`)
  return answer
}

function codesOf({ reasons }: HostRefusal): readonly string[] {
  return reasons.map(({ code }) => code)
}

async function expectWhole(
  trail: ReturnType<Store['trail']>,
  state: CaseState | undefined,
): Promise<void> {
  const entries = await trail
  expect(verifyTrail(entries, { head: state?.head ?? '' })).toMatchObject({ ok: true })
  const replayed = replayCase(lostBadge, entries)
  expect(replayed.ok && replayed.case).toEqual(state)
}
