import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Actor,
  createMemoryStore,
  type Engine,
  formatDiagnostics,
  loadProcedure,
  type Procedure,
  replayCase,
  verifyTrail,
} from '../../src/index.ts'
import { start } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

// Each task may ask for more tasks, so that a tree of cases grows, whose parts close in any order.
const task = load(`
dueprocess: 1
procedure: task
version: 1.0.0
roles: {clerk: {}}
forms: {parts: {names: {list: text}}}
open: {begin: {by: clerk, to: going}}
stages:
  going:
    steps:
      ask: {by: clerk, opens: {procedure: task, as: help}}
      split: {by: clerk, form: parts, opens: {procedure: task, as: part, each: parts.names}}
      done: {by: clerk, unless: link.help.open or link.part.open, to: over}
      give-up: {by: clerk, to: given-up}
  over: {final: true}
  given-up: {final: cancelled}
`)

const ann: Actor = { id: 'ann', roles: ['clerk'] }

type Command =
  | { readonly kind: 'ask' | 'done' | 'give-up'; readonly which: number }
  | { readonly kind: 'split'; readonly which: number; readonly names: readonly string[] }
  | { readonly kind: 'deliver'; readonly hosts: number }

const which = fc.nat({ max: 20 })
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constantFrom('ask' as const, 'done', 'give-up'), which }),
  fc.record({
    kind: fc.constant('split' as const),
    which,
    names: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('deliver' as const), hosts: fc.integer({ min: 1, max: 2 }) }),
)

describe('a tree of linked cases in any order of events', () => {
  it('has each case once, and every case knows what it can know of the others', async () => {
    let heard = 0
    let unheard = 0
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
        const store = createMemoryStore()
        const clock = { now: start }
        const engines = [1, 2].map(() => simulatedHost({ procedures: [task], store, clock }).engine)
        const [engine] = engines as [Engine, Engine]
        await engine.open({ procedure: 'task', id: 't', by: ann })
        for (const one of commands) {
          clock.now += 60_000
          await run(one, engines)
        }
        await engine.deliver()
        const counted = await checkAll(engine)
        heard += counted.heard
        unheard += counted.unheard
      }),
      { numRuns: 150 },
    )
    expect(heard).toBeGreaterThan(20)
    expect(unheard).toBeGreaterThan(5)
  })
})

async function run(one: Command, engines: readonly Engine[]): Promise<void> {
  const [engine] = engines as readonly [Engine]
  if (one.kind === 'deliver') {
    await Promise.all(engines.slice(0, one.hosts).map((host) => host.deliver()))
    return
  }
  const cases = await engine.cases({ limit: 1000 })
  const { id } = cases[one.which % cases.length] as { readonly id: string }
  const data = one.kind === 'split' ? { data: { names: one.names } } : {}
  await engine.submit(id, { step: one.kind, by: ann, ...data })
}

/** What must hold of all cases when everything has been delivered that can be. */
async function checkAll(engine: Engine): Promise<{ heard: number; unheard: number }> {
  const counted = { heard: 0, unheard: 0 }
  const ids = (await engine.cases({ limit: 1000 })).map(({ id }) => id)
  const asked = ['t']
  for (const id of ids) {
    const state = await engine.find(id)
    if (!state) throw new Error(`There is no ${id}`)
    const trail = await engine.trail(id)
    expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
    expect(replayCase(task, trail)).toEqual({ ok: true, case: state })
    for (const { cases } of Object.values(state.links ?? {})) {
      for (const { id: child, outcome, head } of cases) {
        asked.push(child)
        const other = await engine.find(child)
        expect(other?.openedBy).toMatchObject({ case: id })
        const closed = other?.status === 'closed'
        if (outcome !== undefined) {
          expect({ outcome, head }).toEqual({ outcome: other?.place[0], head: other?.head })
          counted.heard += 1
        } else if (closed) {
          // Only a case that has closed itself does not hear of it any more.
          expect(state.status).toBe('closed')
          counted.unheard += 1
        }
      }
    }
  }
  expect([...ids].sort()).toEqual(asked.sort())
  return counted
}

function load(text: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(formatDiagnostics(text, diagnostics))
  return procedure
}
