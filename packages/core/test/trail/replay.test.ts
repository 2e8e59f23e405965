import type { Json } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { type Entry, replayCase, verifyTrail } from '../../src/index.ts'
import { opened, take, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { leavesOf, replaced, resealed, sampleProcedure, sampleTrail } from './sample-trail.ts'

const trail = sampleTrail()
const edits: Json[] = ['forged', 7, null, { forged: true }, []]

function edited(entry: Entry, place: readonly string[], by: Json): Entry {
  return replaced(entry as unknown as Json, place, by) as unknown as Entry
}

describe('a replay', () => {
  it('gives the case as it was stored after every entry', () => {
    for (let length = 1; length <= trail.length; length++) {
      const replay = replayCase(sampleProcedure, trail.slice(0, length))
      expect(replay).toMatchObject({
        ok: true,
        case: { seq: length, head: trail[length - 1]?.hash },
      })
    }
  })

  it('stops at the number of the last entry, not at its instant', () => {
    const together = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {answer: {by: clerk, to: z}}}
  z: {final: true}
deadlines:
  one: {within: 1 hour, after: tell, until: answer}
  two: {within: 60 minutes, after: tell, until: answer}
`)
    const run = opened(together)
    wake(run, 'Mon 10:00')
    const replay = replayCase(together, run.trail.slice(0, 2))
    expect(replay).toMatchObject({
      ok: true,
      case: { seq: 2, wakeAt: Date.UTC(2026, 0, 5, 9) + 1 },
    })
  })

  it('remembers the ids of events', () => {
    const replay = replayCase(sampleProcedure, trail)
    expect(replay.ok && replay.case.events).toMatchObject({
      'e-1': expect.any(Number),
      'e-2': expect.any(Number),
    })
  })

  it('of nothing, or of a broken chain, gives its faults', () => {
    expect(replayCase(sampleProcedure, [])).toMatchObject({ ok: false, why: 'trail' })
    expect(replayCase(sampleProcedure, trail.slice(1))).toMatchObject({ ok: false, why: 'trail' })
  })
})

describe('a forged trail whose chain is whole', () => {
  // What somebody did, and when, is testimony: a replay can say whether it fits, not whether it is
  // true. All the rest follows from it.
  const isTestimony = ([key, part]: readonly string[]) => {
    return key === 'at' || key === 'case' || (key === 'step' && part !== 'branch' && part !== 'id')
  }

  it('differs at the entry in which something was edited that follows from what was done', () => {
    for (const [index, entry] of trail.entries()) {
      for (const place of leavesOf(entry as unknown as Json)) {
        if (isTestimony(place) || ['hash', 'previous', 'seq'].includes(place[0] ?? '')) continue
        for (const by of edits) {
          const forged = resealed(trail.with(index, edited(entry, place, by)))
          if (forged[index]?.hash === entry.hash) continue
          const replay = replayCase(sampleProcedure, forged)
          expect(replay, `${index} ${place.join('/')}`).toMatchObject({
            ok: false,
            why: 'differs',
            entry: index + 1,
          })
        }
      }
    }
  })

  it('never makes it throw, and never ends in the head that was kept', () => {
    const head = trail.at(-1)?.hash
    for (const [index, entry] of trail.entries()) {
      for (const place of leavesOf(entry as unknown as Json)) {
        for (const by of edits) {
          const forged = resealed(trail.with(index, edited(entry, place, by)))
          if (forged[index]?.hash === entry.hash) continue
          const replay = replayCase(sampleProcedure, forged)
          if (replay.ok) expect(replay.case.head).not.toBe(head)
        }
      }
    }
  })

  it('differs where a step has another shape than the door lets in', () => {
    const index = trail.findIndex(({ step }) => step?.id === 'look')
    const steps = [5, 'look', [], {}, { id: 'look' }, { id: 5, by: null }, { id: 'look', by: null }]
    const bys = ['bob', {}, { id: 'bob' }, { id: 'bob', roles: 'boss' }, { id: 'clock', roles: [] }]
    for (const step of [...steps, ...bys.map((by) => ({ id: 'look', by }))]) {
      const forged = resealed(trail.with(index, edited(trail[index] as Entry, ['step'], step)))
      expect(replayCase(sampleProcedure, forged)).toMatchObject({ ok: false, entry: index + 1 })
    }
  })

  it('differs where an entry was left out or put in', () => {
    for (let index = 0; index < trail.length - 1; index++) {
      const without = resealed(trail.toSpliced(index, 1))
      expect(verifyTrail(without)).toMatchObject({ ok: true })
      expect(replayCase(sampleProcedure, without), `without ${index}`).toMatchObject({ ok: false })
    }
    for (const [index, entry] of trail.entries()) {
      const twice = resealed(trail.toSpliced(index, 0, entry))
      const replay = replayCase(sampleProcedure, twice)
      // Who may do a step once may have done it twice: that shows only against a head.
      const isRepeatable = entry.step?.id === 'look' || entry.step?.id === 'supplement'
      if (!isRepeatable) expect(replay, `twice ${index}`).toMatchObject({ ok: false })
    }
  })

  it('differs where a person does what only the clock may', () => {
    const index = trail.findIndex(({ step }) => step?.by.id === 'clock')
    const { step, due: _, ...entry } = trail[index] as Entry
    const by = { id: 'eve', roles: ['clock', 'boss'] }
    const forged = resealed(trail.with(index, { ...entry, step: { ...step, id: 'expire', by } }))
    expect(replayCase(sampleProcedure, forged)).toMatchObject({
      ok: false,
      why: 'differs',
      entry: index + 1,
    })
  })

  it('says why an event would have been refused', () => {
    const index = trail.findIndex(({ step }) => step?.id === 'calm')
    const entry = trail[index] as Entry
    const by = { id: 'ann', roles: ['clerk'] }
    const forged = resealed(trail.with(index, { ...entry, step: { id: 'calm', by } }))
    expect(replayCase(sampleProcedure, forged)).toMatchObject({
      ok: false,
      why: 'differs',
      entry: index + 1,
      found: { seq: index + 1 },
      reasons: [{ code: 'role-missing' }],
    })
  })
})

describe('a replay under another procedure', () => {
  it('differs at the first entry, which says what the case was pinned to', () => {
    const other = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {end: {by: clerk, to: z}}}
  z: {final: true}
`)
    const similar = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {end: {by: clerk, to: z}, more: {by: clerk}}}
  z: {final: true}
`)
    const run = opened(other)
    take(run, 'end', 'Mon 09:00')
    expect(replayCase(similar, run.trail)).toMatchObject({
      ok: false,
      why: 'differs',
      entry: 1,
      expected: { procedure: { behaviour: similar.behaviour } },
      found: { procedure: { behaviour: other.behaviour } },
    })
    expect(replayCase(sampleProcedure, run.trail)).toMatchObject({ ok: false, entry: 1 })
  })
})
