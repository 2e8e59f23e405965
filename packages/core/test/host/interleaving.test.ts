import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnchorEffect,
  type Committed,
  createMemoryStore,
  type Effect,
  type Entry,
  type HostRefusal,
  replayCase,
  type Store,
  verifyTrail,
} from '../../src/index.ts'
import { ann, bob, cat, hours, lostBadge, start } from './lost-badge.ts'
import { type SimulatedHost, simulatedHost } from './simulated-host.ts'

/** What one of the hosts is asked. Few events have an id, so that some come to both. */
interface Request {
  readonly host: 0 | 1
  readonly ask: keyof typeof asks
  readonly step: 'comment' | 'give-up' | 'find' | 'block'
  readonly event?: string
}

const requests: fc.Arbitrary<readonly Request[]> = fc.array(
  fc.record(
    {
      host: fc.constantFrom(0, 1),
      ask: fc.constantFrom('submit', 'submit', 'submit', 'open', 'tick', 'anchor', 'deliver'),
      step: fc.constantFrom('comment', 'comment', 'comment', 'give-up', 'find', 'block'),
      event: fc.constantFrom('e-1', 'e-2', 'e-3'),
    },
    { requiredKeys: ['host', 'ask', 'step'] },
  ),
  { minLength: 1, maxLength: 14 },
)

describe('two hosts on one store, in whatever order their reads and writes come', () => {
  it('make one trail, which replays to the stored case, and lose no effect', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), requests, async (scheduler, asked) => {
        const store = createMemoryStore()
        const clock = { now: start }
        const slow = slowed(store, scheduler, () => {
          clock.now += hours / 2
        })
        const hosts = [simulatedHost({ store: slow, clock }), simulatedHost({ store: slow, clock })]
        const answers = await scheduler.waitFor(
          Promise.all(asked.map((one) => asks[one.ask](hosts[one.host] as SimulatedHost, one))),
        )
        // What was refused for want of a case is now asked of a case that is there.
        const calm = simulatedHost({ store, clock })
        const last = await calm.engine.open(opening)

        const [state, trail] = [await store.load('c-1'), await store.trail('c-1')]
        expect(verifyTrail(trail, { head: state?.head ?? '' })).toMatchObject({ ok: true })
        const replayed = replayCase(lostBadge, trail)
        expect(replayed.ok && replayed.case).toEqual(state)

        const committed = [...answers, last].filter((answer) => answer?.ok === true)
        expectEntriesOf(committed, trail)
        expect(committed.filter(({ duplicateOf }) => duplicateOf === undefined)).toHaveLength(
          state?.revision ?? 0,
        )
        await calm.engine.deliver()
        const sent = [...hosts, calm].flatMap((host) => host.sent)
        expectEffectsOf(trail, sent, state?.status === 'closed')
      }),
      { numRuns: 300 },
    )
  })
})

const opening = { procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } }

type Ask = (host: SimulatedHost, request: Request) => Promise<Committed | HostRefusal | undefined>

const asks = {
  open: ({ engine }) => engine.open(opening),
  submit: ({ engine }, { step, event }) =>
    engine.submit('c-1', {
      step,
      by: step === 'block' ? cat : bob,
      ...(step === 'comment' ? { data: { text: 'x' } } : {}),
      ...(event === undefined ? {} : { id: event }),
    }),
  tick: async ({ engine }) => void (await engine.tick()),
  anchor: async ({ engine }) => void (await engine.anchor('c-1')),
  deliver: async ({ engine }) => void (await engine.deliver()),
} satisfies Record<string, Ask>

/** Every call waits before it reaches the store and before its answer arrives; time passes. */
function slowed(store: Store, scheduler: fc.Scheduler, passes: () => void): Store {
  const slow =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await scheduler.schedule(Promise.resolve())
      passes()
      const result = await call(...args)
      await scheduler.schedule(Promise.resolve())
      return result
    }
  return {
    load: slow(store.load),
    trail: slow(store.trail),
    commit: slow(store.commit),
    erase: slow(store.erase),
    due: slow(store.due),
    pendingEffects: slow(store.pendingEffects),
    markDelivered: slow(store.markDelivered),
    cases: slow(store.cases),
  }
}

/** Everybody was told of entries that are there, and an event counts once. */
function expectEntriesOf(answers: readonly Committed[], trail: readonly Entry[]): void {
  for (const { entries } of answers) {
    for (const entry of entries) expect(entry).toEqual(trail[entry.seq - 1])
  }
  const events = trail.flatMap(({ step }) => step?.event ?? [])
  expect(new Set(events).size).toBe(events.length)
}

/** Sent at least once: what the entries ask for, the head of a closed case, and true heads only. */
function expectEffectsOf(trail: readonly Entry[], sent: readonly Effect[], closed: boolean): void {
  const byId = new Map(sent.map((effect) => [effect.id, effect]))
  for (const effect of sent) expect(effect).toEqual(byId.get(effect.id))
  const [anchors, others] = [[] as AnchorEffect[], [] as Effect[]]
  for (const effect of byId.values()) {
    if (effect.kind === 'anchor') anchors.push(effect)
    else others.push(effect)
  }
  const asked = trail.flatMap(({ effects }) => effects)
  expect(others).toHaveLength(asked.length)
  expect(others).toEqual(expect.arrayContaining(asked))
  for (const { seq, head } of anchors) expect(head).toBe(trail[seq - 1]?.hash)
  if (closed) expect(anchors.map(({ seq }) => seq)).toContain(trail.length)
}
