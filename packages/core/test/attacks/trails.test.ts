import { describe, expect, it } from 'vitest'
import { advance, type Entry, openCase, replayCase, verifyTrail } from '../../src/index.ts'
import { seal } from '../../src/trail/index.ts'
import { clerk } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {look: {by: clerk}, close: {by: clerk, to: closed}}}, closed: {final: true}}
`)

const opened = openCase(procedure, { id: 'c', by: clerk, at: 0 })
if (!opened.ok) throw new Error('refused')
const looked = advance(procedure, opened.case, { step: 'look', by: clerk, at: 1, id: 'e-1' })
if (!looked.ok) throw new Error('refused')
const again = advance(procedure, looked.case, { step: 'look', by: clerk, at: 2, id: 'e-2' })
if (!again.ok) throw new Error('refused')
const trail = [opened, looked, again].flatMap(({ entries }) => entries)

const throwing: ProxyHandler<object> = {
  get: () => {
    throw new Error('do not look')
  },
  ownKeys: () => {
    throw new Error('do not look')
  },
}

type Loose = { -readonly [Key in keyof Entry]: Entry[Key] }

/** The trail with something changed in each entry, chained and hashed anew, as a forger would. */
function forged(change: (entry: Loose, index: number) => void): readonly Entry[] {
  let previous: string | null = null
  return structuredClone(trail).map((entry, index) => {
    const { hash: _, previous: __, ...rest } = entry
    change(rest as Loose, index)
    const sealed = seal({ ...rest, previous })
    previous = sealed.hash
    return sealed
  })
}

/** Whether the chain is whole, and whether the procedure gives it. */
function believed(entries: readonly Entry[]) {
  return { chain: verifyTrail(entries).ok, replay: replayCase(procedure, entries).ok }
}

describe('a trail that was forged whole', () => {
  it('is believed where nothing was changed', () => {
    expect(believed(forged(() => {}))).toEqual({ chain: true, replay: true })
  })

  it('is found out by an event that was taken twice', () => {
    const twice = forged((entry, index) => {
      if (index === 2 && entry.step) entry.step = { ...entry.step, event: 'e-1' }
    })
    expect(believed(twice)).toEqual({ chain: true, replay: false })
  })

  it('is found out by an opening with the id of an event, which none has', () => {
    const opening = forged((entry, index) => {
      if (index === 0 && entry.step) entry.step = { ...entry.step, event: 'e-0' }
    })
    expect(believed(opening)).toEqual({ chain: true, replay: false })
  })

  it('is found out by a case without a name, which cannot be opened', () => {
    expect(openCase(procedure, { id: '', by: clerk, at: 0 }).ok).toBe(false)
    const nameless = forged((entry) => {
      entry.case = ''
    })
    expect(believed(nameless)).toEqual({ chain: true, replay: false })
  })

  it('is told why: what the door would have said', () => {
    const twice = forged((entry, index) => {
      if (index === 2 && entry.step) entry.step = { ...entry.step, event: 'e-1' }
    })
    expect(replayCase(procedure, twice)).toMatchObject({
      why: 'differs',
      entry: 3,
      reasons: [{ code: 'event-exists', event: 'e-1', entry: 2 }],
    })
  })
})

describe('a trail that means harm', () => {
  it('is looked at for a bounded time where its parts are one object again and again', () => {
    let bomb: unknown = 'x'
    for (let depth = 0; depth < 60; depth++) bomb = [bomb, bomb]
    const [first] = trail
    expect(verifyTrail([{ ...first, bomb }])).toEqual({
      ok: false,
      faults: [{ index: 0, fault: 'not-an-entry' }],
    })
  })

  it('may not be looked at: that is a fault, and no crash', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    for (const none of [proxy, new Proxy(trail as Entry[], throwing), [new Proxy({}, throwing)]]) {
      const faults = [{ index: 0, fault: 'not-an-entry' }]
      expect(verifyTrail(none)).toEqual({ ok: false, faults })
      expect(replayCase(procedure, none as Entry[])).toEqual({ ok: false, why: 'trail', faults })
    }
  })
})
