import { describe, expect, it } from 'vitest'
import {
  type Actor,
  type CaseState,
  createEngine,
  createMemoryStore,
  type DeliverEffect,
  type Effect,
  type Engine,
  formatDiagnostics,
  loadProcedure,
  type OpenEffect,
  type Procedure,
  replayCase,
  type Store,
  type Transport,
  verifyTrail,
} from '../../src/index.ts'
import { hours, start } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

const incident = load(`
dueprocess: 1
procedure: incident
version: 1.0.0
roles: {clerk: {}}
forms: {report: {what: text, departments?: {list: text}}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      raise-change: {by: clerk, opens: {procedure: change, as: change, give: {reason: report.what}}, notify: clerk}
      ask: {by: clerk, opens: {procedure: change, as: reviews, each: report.departments, give: {reason: item}}}
      finish: {by: clerk, unless: link.change.open or link.reviews.open, to: closed}
      abandon: {by: clerk, to: closed}
  closed: {final: true}
`)

const change = load(`
dueprocess: 1
procedure: change
version: 1.0.0
roles: {manager: {}}
forms: {request: {reason: text}}
open: {request: {by: manager, form: request, notify: manager, to: planned}}
stages:
  planned:
    steps:
      make: {by: manager, to: made}
      call-off: {by: manager, to: called-off}
  made: {final: true}
  called-off: {final: cancelled}
`)

const ann: Actor = { id: 'ann', roles: ['clerk'] }
const max: Actor = { id: 'max', roles: ['manager'] }
const opening = { procedure: 'incident', id: 'i-1', by: ann, data: { what: 'leak' } }

/** An incident that has asked for a change; nothing has been delivered. */
async function raised(store?: Store) {
  const host = simulatedHost({ procedures: [incident, change], ...(store ? { store } : {}) })
  await host.engine.open(opening)
  const id = await raise(host.engine)
  return { ...host, id }
}

async function raise(engine: Engine): Promise<string> {
  const answer = await engine.submit('i-1', { step: 'raise-change', by: ann })
  if (!answer.ok) throw new Error(JSON.stringify(answer.reasons))
  return `i-1/${answer.case.seq}/1`
}

async function found(engine: Engine, id: string): Promise<CaseState> {
  const state = await engine.find(id)
  if (!state) throw new Error(`There is no case ${id}`)
  return state
}

/** Every trail is whole, replays to its case, and knows the heads of the cases that it is linked to. */
async function checkTrails(engine: Engine): Promise<void> {
  for (const { id } of await engine.cases({ limit: 1000 })) {
    const state = await found(engine, id)
    const trail = await engine.trail(id)
    const procedure = engine.procedureOf(state) as Procedure
    expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
    expect(replayCase(procedure, trail)).toEqual({ ok: true, case: state })
    const { openedBy } = state
    if (!openedBy) continue
    const parent = await engine.trail(openedBy.case)
    const asks = parent.find(({ hash }) => hash === openedBy.head)
    expect(asks?.effects).toContainEqual(expect.objectContaining({ kind: 'open', case: id }))
    const hears = parent.find(({ step }) => step?.event === `${id}/closed`)
    if (hears) expect(hears.step?.data).toMatchObject({ case: id, head: state.head })
  }
}

describe('an engine with both procedures', () => {
  it('opens the linked case and tells the other one of its end by itself', async () => {
    const { engine, sent, id } = await raised()
    expect(await engine.deliver()).toEqual({ delivered: 3, failed: [] })
    const child = await found(engine, id)
    expect(child).toMatchObject({ status: 'open', openedBy: { case: 'i-1', as: 'change' } })
    expect(child.procedure.id).toBe('change')
    expect(sent.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'notify i-1/2/2',
      'notify i-1/2/1/1/1',
    ])
    await engine.submit(id, { step: 'make', by: max })
    expect(await engine.deliver()).toEqual({ delivered: 2, failed: [] })
    expect(sent.at(-1)).toMatchObject({ kind: 'anchor', case: id })
    expect((await found(engine, 'i-1')).links).toMatchObject({ change: { outcome: 'made' } })
    expect(await engine.submit('i-1', { step: 'finish', by: ann })).toMatchObject({ ok: true })
    await checkTrails(engine)
  })

  it('opens a case for each item', async () => {
    const departments = ['works', 'yard', 'gate']
    const { engine } = simulatedHost({ procedures: [incident, change] })
    await engine.open({ ...opening, data: { what: 'leak', departments } })
    await engine.submit('i-1', { step: 'ask', by: ann })
    await engine.deliver()
    const ids = ['i-1/2/1', 'i-1/2/2', 'i-1/2/3']
    const facts = await Promise.all(ids.map(async (id) => (await found(engine, id)).facts))
    expect(facts.map(({ request }) => request?.reason)).toEqual(departments)
    for (const id of ids) {
      expect(await engine.submit('i-1', { step: 'finish', by: ann })).toMatchObject({ ok: false })
      await engine.submit(id, { step: 'call-off', by: max })
      await engine.deliver()
    }
    expect((await found(engine, 'i-1')).links?.reviews).toMatchObject({ outcome: 'called-off' })
    expect(await engine.submit('i-1', { step: 'finish', by: ann })).toMatchObject({ ok: true })
    await checkTrails(engine)
  })

  it('opens it under the version that is current, and under no other ever after', async () => {
    const newer = load(changeText('2.0.0'))
    const store = createMemoryStore()
    const { id } = await raised(store)
    const { engine } = simulatedHost({ procedures: [incident, change, newer], store })
    await engine.deliver()
    expect((await found(engine, id)).procedure.version).toBe('2.0.0')
    const effect = await effectOf(store, id)
    const again = simulatedHost({ procedures: [incident, newer, change], store })
    expect(await again.engine.openLinked(effect)).toMatchObject({ ok: true, duplicateOf: 1 })
    expect((await found(engine, id)).seq).toBe(1)
  })

  it('keeps and reports what a closed case cannot hear any more', async () => {
    const { engine, id } = await raised()
    await engine.deliver()
    await engine.submit('i-1', { step: 'abandon', by: ann })
    await engine.submit(id, { step: 'make', by: max })
    // The heads of both trails go out.
    const failed = [
      {
        effect: `${id}/2/closed`,
        refusal: { ok: false, kind: 'conflict', reasons: [{ code: 'case-closed' }] },
      },
    ]
    expect(await engine.deliver()).toMatchObject({ delivered: 2, failed })
    // It is not lost: every round says so.
    expect(await engine.deliver()).toEqual({ delivered: 0, failed })
    expect((await found(engine, 'i-1')).links?.change?.cases).toEqual([{ id }])
    await checkTrails(engine)
  })

  it('tells of an end at no instant before the last entry, where a clock went back', async () => {
    const { engine, id, clock } = await raised()
    await engine.deliver()
    await engine.submit(id, { step: 'make', by: max })
    clock.now = start - hours
    expect((await engine.deliver()).failed).toEqual([])
    expect((await found(engine, 'i-1')).at).toBe(start)
  })

  it('keeps and reports what cannot be opened, and opens it once it can', async () => {
    const store = createMemoryStore()
    const { engine, id } = await raised(store)
    const strict = load(
      changeText('1.1.0').replace('{reason: text}', '{reason: text, cost: integer}'),
    )
    const strictHost = simulatedHost({ procedures: [incident, strict], store })
    expect((await strictHost.engine.deliver()).failed).toMatchObject([
      { effect: id, refusal: { kind: 'invalid', reasons: [{ code: 'form-invalid' }] } },
    ])
    expect(await engine.deliver()).toMatchObject({ failed: [] })
    expect((await found(engine, id)).status).toBe('open')
  })

  it('keeps and reports what another case stands in the way of', async () => {
    const { engine, id } = await raised()
    // A host that takes ids from people may be given this one.
    await engine.open({ procedure: 'change', id, by: max, data: { reason: 'leak' } })
    expect((await engine.deliver()).failed).toMatchObject([
      { effect: id, refusal: { reasons: [{ code: 'case-exists', case: id }] } },
    ])
    await engine.submit(id, { step: 'make', by: max })
    await engine.deliver()
    expect((await found(engine, 'i-1')).links?.change?.cases).toEqual([{ id }])
  })

  it('lets nobody open a case as a linked one who is no engine', async () => {
    const { engine } = await raised()
    const openedBy = { case: 'i-1', as: 'change', head: 'a'.repeat(64) }
    const forged = { procedure: 'change', id: 'c-1', by: ann, data: { reason: 'x' }, openedBy }
    expect(await engine.open(forged)).toMatchObject({ ok: false, kind: 'forbidden' })
    const byMax = await engine.open({ ...forged, by: max } as typeof forged)
    expect(byMax).toMatchObject({ ok: true })
    expect((await found(engine, 'c-1')).openedBy).toBeUndefined()
  })
})

describe('an engine that has only one of the cases', () => {
  it('hands the opening and the closing to the transport, which brings them to the other', async () => {
    const here = simulatedHost({ procedures: [incident] })
    const there = simulatedHost({ procedures: [change], clock: { now: start + hours } })
    await here.engine.open(opening)
    const id = await raise(here.engine)
    await here.engine.deliver()
    const asked = ofKind(here.sent, 'open')
    expect(asked).toMatchObject([{ case: id, procedure: 'change', openedBy: { case: 'i-1' } }])
    // At least once: the transport may bring it twice.
    expect(await there.engine.openLinked(asked[0] as OpenEffect)).toMatchObject({ ok: true })
    expect(await there.engine.openLinked(asked[0] as OpenEffect)).toMatchObject({ duplicateOf: 1 })

    await there.engine.submit(id, { step: 'make', by: max })
    await there.engine.deliver()
    const told = ofKind(there.sent, 'deliver')
    expect(told).toMatchObject([{ to: 'i-1', as: 'change', case: id, outcome: 'made' }])
    const closing = told[0] as DeliverEffect
    expect(await here.engine.reportClosing(closing)).toMatchObject({ ok: true })
    const again = await here.engine.reportClosing(closing)
    expect(again).toMatchObject({ ok: true, duplicateOf: 3, entries: [{ seq: 3 }] })
    expect((await found(here.engine, 'i-1')).links?.change?.outcome).toBe('made')
  })

  it('refuses what is no such effect', async () => {
    const { engine } = await raised()
    const effects = [undefined, null, 7, {}, [], { case: 'x' }, { to: 'i-1' }, { to: 'none' }]
    for (const effect of effects) {
      expect(await engine.openLinked(effect as never)).toMatchObject({ ok: false })
      expect(await engine.reportClosing(effect as never)).toMatchObject({ ok: false })
    }
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(await engine.openLinked(throwing as never)).toMatchObject({ ok: false })
    expect(await engine.reportClosing(throwing as never)).toMatchObject({ ok: false })
  })

  it('tries again what the transport could not take', async () => {
    const { engine, sent, transport } = simulatedHost({ procedures: [incident] })
    await engine.open(opening)
    await raise(engine)
    const down = new Error('the other system is down')
    transport.before = ({ kind }) => {
      if (kind === 'open') throw down
    }
    expect((await engine.deliver()).failed).toEqual([{ effect: 'i-1/2/1', error: down }])
    transport.before = () => {}
    await engine.deliver()
    expect(ofKind(sent, 'open')).toHaveLength(1)
  })
})

describe('linked cases of a host that fails', () => {
  /** What goes wrong at one of the calls of the ports, before or after it took effect. */
  interface Failure {
    readonly when: 'before' | 'after'
    /** Whether the whole process ends there, or only this call fails. */
    readonly dies: boolean
    /** Calls that are left until then. */
    left: number
  }

  const failures = (['before', 'after'] as const).flatMap((when) => {
    return [true, false].map((dies) => ({ when, dies }))
  })

  it.each(failures)('come to the end that all others come to: $when, dies: $dies', async (kind) => {
    const calm = await play(Number.POSITIVE_INFINITY, kind)
    let points = 0
    for (;;) {
      const failed = await play(points + 1, kind)
      expect(failed.ended).toEqual(calm.ended)
      if (!failed.hasFailed) break
      points += 1
    }
    expect(points).toBeGreaterThan(20)
  })

  /** All that happens to an incident and its change, with one failure; then it is tried again. */
  async function play(left: number, kind: Omit<Failure, 'left'>) {
    const store = createMemoryStore()
    const sent = new Set<string>()
    const failure = { ...kind, left }
    const child = 'i-1/2/1'
    const works: ((engine: Engine) => Promise<unknown>)[] = [
      (one) => one.open(opening),
      (one) => one.submit('i-1', { step: 'raise-change', by: ann, id: 'e-1' }),
      (one) => one.deliver(),
      (one) => one.submit(child, { step: 'make', by: max, id: 'e-2' }),
      (one) => one.deliver(),
      (one) => one.submit('i-1', { step: 'finish', by: ann, id: 'e-3' }),
      (one) => one.deliver(),
    ]
    for (const work of works) {
      try {
        await work(hostOn(store, sent, failure))
      } catch (error) {
        if (error !== powerCut) throw error
      }
      await work(hostOn(store, sent))
    }
    const engine = hostOn(store, sent)
    await checkTrails(engine)
    const states = [await found(engine, 'i-1'), await found(engine, child)]
    const pending = await store.pendingEffects({ limit: 10 })
    return { ended: { states, pending, sent }, hasFailed: failure.left <= 0 }
  }

  const powerCut = new Error('power cut')

  function hostOn(store: Store, sent: Set<string>, failure?: Failure): Engine {
    const transport: Transport = { deliver: async ({ id }) => void sent.add(id) }
    const process = { isDead: false }
    return createEngine({
      procedures: [incident, change],
      store: failing(store, failure, process),
      transport: failing(transport, failure, process),
      now: () => start,
    })
  }

  function failing<Port extends object>(
    port: Port,
    failure: Failure | undefined,
    process: { isDead: boolean },
  ): Port {
    if (!failure) return port
    const calls = Object.entries(port).map(([name, call]) => {
      const failingCall = async (...given: unknown[]) => {
        if (process.isDead) throw powerCut
        failure.left -= 1
        const fails = failure.left === 0
        process.isDead = fails && failure.dies
        if (fails && failure.when === 'before') throw powerCut
        const answer = await call(...given)
        if (fails) throw powerCut
        return answer
      }
      return [name, failingCall]
    })
    return Object.fromEntries(calls) as Port
  }
})

describe('several hosts that deliver at the same time', () => {
  it('open a linked case once, and tell of its end once', async () => {
    const store = createMemoryStore()
    const hosts = [1, 2, 3].map(() => simulatedHost({ procedures: [incident, change], store }))
    const [{ engine }] = hosts as [(typeof hosts)[0], ...typeof hosts]
    await engine.open(opening)
    const id = await raise(engine)
    await Promise.all(hosts.map((host) => host.engine.deliver()))
    expect((await found(engine, id)).seq).toBe(1)
    await engine.submit(id, { step: 'make', by: max })
    await Promise.all(hosts.map((host) => host.engine.deliver()))
    expect((await found(engine, 'i-1')).seq).toBe(3)
    await checkTrails(engine)
  })
})

describe('procedures that open each other in a round', () => {
  const ping = load(roundText('ping', 'pong'))
  const pong = load(roundText('pong', 'ping'))

  it('come to an end by themselves', async () => {
    const { engine } = simulatedHost({ procedures: [ping, pong] })
    await engine.open({ procedure: 'ping', id: 'p', by: ann })
    const { failed } = await engine.deliver()
    expect(failed).toMatchObject([{ refusal: { reasons: [{ code: 'linked-too-deep' }] } }])
    // The one that a person opened, the one that it asked for, and eight in a row after that.
    expect(await engine.cases()).toHaveLength(9)
    await checkTrails(engine)
  })

  it('go on as long as persons are in between, until their ids would be too long', async () => {
    const chain = load(
      roundText('chain', 'chain').replace(', opens: {procedure: chain, as: next}', ''),
    )
    const { engine } = simulatedHost({ procedures: [chain] })
    await engine.open({ procedure: 'chain', id: 'p', by: ann })
    let id = 'p'
    let refused: unknown
    for (let n = 0; n < 100 && refused === undefined; n += 1) {
      const answer = await engine.submit(id, { step: 'more', by: ann })
      if (!answer.ok) refused = answer
      else {
        id = `${id}/${answer.case.seq}/1`
        await engine.deliver()
      }
    }
    expect(id.length).toBeGreaterThan(200)
    expect(refused).toMatchObject({ reasons: [{ code: 'linked-too-deep', step: 'more' }] })
  })
})

function changeText(version: string): string {
  return `
dueprocess: 1
procedure: change
version: ${version}
roles: {manager: {}}
forms: {request: {reason: text}}
open: {request: {by: manager, form: request, to: planned}}
stages:
  planned:
    steps: {make: {by: manager, to: made}}
  made: {final: true}
`
}

function roundText(own: string, other: string): string {
  return `
dueprocess: 1
procedure: ${own}
version: 1.0.0
roles: {clerk: {}}
open: {begin: {by: clerk, opens: {procedure: ${other}, as: next}, to: going}}
stages:
  going:
    steps:
      more: {by: clerk, opens: {procedure: ${other}, as: more}}
      end: {by: clerk, to: over}
  over: {final: true}
`
}

function ofKind(effects: readonly Effect[], kind: Effect['kind']): readonly Effect[] {
  return effects.filter((effect) => effect.kind === kind)
}

/** An effect that opens a case, as it left the kernel. */
async function effectOf(store: Store, id: string): Promise<OpenEffect> {
  const trail = await store.trail('i-1')
  const entry = trail.find(({ effects }) => effects.some((effect) => effect.id === id))
  const effect = entry?.effects.find((one): one is OpenEffect => one.id === id)
  if (!entry || !effect) throw new Error(`${id} was not asked for`)
  return { ...effect, openedBy: { case: 'i-1', as: effect.as, head: entry.hash } }
}

function load(text: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(formatDiagnostics(text, diagnostics))
  return procedure
}
