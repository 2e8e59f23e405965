import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, type TrailFault, verifyTrail } from '../../src/index.ts'
import { leavesOf, replaced, resealed, sampleTrail } from './sample-trail.ts'

const trail = sampleTrail()
const last = trail.length - 1
const head = trail[last]?.hash ?? ''
const copy = (): Entry[] => structuredClone(trail) as Entry[]

function faultsOf(entries: unknown, anchor?: { head: string }): TrailFault[] {
  const verdict = verifyTrail(entries, anchor)
  return verdict.ok ? [] : [...verdict.faults]
}

describe('a whole trail', () => {
  it('is found to be so, with its head', () => {
    expect(trail.length).toBeGreaterThan(8)
    expect(verifyTrail(trail)).toEqual({ ok: true, entries: trail.length, head })
    expect(verifyTrail(trail, { head })).toEqual({ ok: true, entries: trail.length, head })
  })

  it('survives JSON, and members in another order', () => {
    const reordered = copy().map((entry) => Object.fromEntries(Object.entries(entry).reverse()))
    expect(verifyTrail(JSON.parse(JSON.stringify(reordered)), { head })).toMatchObject({ ok: true })
  })

  it('of a case that has not begun is whole as well, unless a head is known', () => {
    expect(verifyTrail([])).toEqual({ ok: true, entries: 0, head: null })
    expect(faultsOf([], { head })).toEqual([
      { index: 0, fault: 'wrong-head', expected: head, found: null },
    ])
  })
})

describe('an edit', () => {
  const places = leavesOf(trail as unknown as Json)

  it('of any value of any entry shows at that entry', () => {
    for (const place of places) {
      for (const by of ['forged', 7, null, { forged: true }] satisfies Json[]) {
        const edited = replaced(trail as unknown as Json, place, by)
        if (JSON.stringify(edited) === JSON.stringify(trail)) continue
        const faults = faultsOf(edited)
        expect(faults, place.join('/')).not.toEqual([])
        expect(faults[0]?.index, place.join('/')).toBe(Number(place[0]))
      }
    }
  })

  it('of one hash shows at the entry and at the link of the next', () => {
    const edited = copy()
    edited[2] = { ...(edited[2] as Entry), hash: '0'.repeat(64) }
    expect(faultsOf(edited).map(({ index, fault }) => [index, fault])).toEqual([
      [2, 'wrong-hash'],
      [3, 'broken-link'],
    ])
  })

  it('that leaves out or adds a member shows', () => {
    for (const [index, entry] of trail.entries()) {
      for (const key of Object.keys(entry)) {
        const edited = copy()
        edited[index] = Object.fromEntries(
          Object.entries(entry).filter(([name]) => name !== key),
        ) as unknown as Entry
        expect(faultsOf(edited), `${index} ${key}`).not.toEqual([])
      }
      const added = copy()
      added[index] = { ...entry, note: 'x' } as Entry
      expect(faultsOf(added)).toMatchObject([{ index, fault: 'wrong-hash' }])
    }
  })

  it('with a new hash breaks the link of the next entry', () => {
    const edited = copy()
    const [, second] = resealed([copy()[0] as Entry, { ...(copy()[1] as Entry), changes: {} }])
    edited[1] = second as Entry
    expect(faultsOf(edited)).toMatchObject([{ index: 2, fault: 'broken-link' }])
  })

  it('with every later hash made anew shows against a head that was kept elsewhere', () => {
    const edited = copy()
    edited[1] = { ...(edited[1] as Entry), changes: {} }
    const forged = resealed(edited)
    expect(verifyTrail(forged)).toMatchObject({ ok: true })
    expect(faultsOf(forged, { head })).toMatchObject([{ index: last, fault: 'wrong-head' }])
  })
})

describe('a deletion, an insertion, another order', () => {
  it('of any entry shows', () => {
    for (let index = 0; index < last; index++) {
      expect(faultsOf(copy().toSpliced(index, 1)), `without ${index}`).not.toEqual([])
    }
    for (let index = 0; index <= last; index++) {
      const inserted = copy().toSpliced(index, 0, trail[index] as Entry)
      expect(faultsOf(inserted), `twice ${index}`).not.toEqual([])
    }
    for (let index = 0; index < last; index++) {
      const [one, other] = [trail[index] as Entry, trail[index + 1] as Entry]
      expect(faultsOf(copy().toSpliced(index, 2, other, one)), `swap ${index}`).not.toEqual([])
    }
  })

  it('of random entries shows', () => {
    const order = fc.shuffledSubarray([...trail.keys()], { minLength: 1 })
    fc.assert(
      fc.property(order, (indices) => {
        const isBeginning = indices.every((index, place) => index === place)
        const verdict = verifyTrail(indices.map((index) => trail[index]))
        expect(verdict.ok).toBe(isBeginning)
      }),
      { seed: 7 },
    )
  })
})

describe('a trail that was cut off', () => {
  it('at its end shows only against a head', () => {
    for (let length = 1; length <= last; length++) {
      const cut = trail.slice(0, length)
      expect(verifyTrail(cut)).toMatchObject({ ok: true })
      expect(faultsOf(cut, { head })).toEqual([
        { index: length - 1, fault: 'wrong-head', expected: head, found: cut.at(-1)?.hash },
      ])
    }
  })

  it('at its beginning shows', () => {
    expect(faultsOf(trail.slice(1)).map(({ fault }) => fault)).toContain('wrong-sequence')
  })
})

describe('a chain that is right in itself', () => {
  it('of two cases is not one trail', () => {
    const forged = resealed(
      copy().map((entry, index) => (index > 3 ? { ...entry, case: 'b' } : entry)),
    )
    expect(faultsOf(forged)).toMatchObject([
      { index: 4, seq: 5, fault: 'wrong-case', expected: 'case-1', found: 'b' },
    ])
  })

  it('in which time goes back is not one', () => {
    const forged = resealed(
      copy().map((entry, index) =>
        index === 4 ? { ...entry, at: '2026-01-05T07:00:00Z' } : entry,
      ),
    )
    expect(faultsOf(forged)).toMatchObject([{ index: 4, fault: 'time-goes-back' }])
  })
})

describe('what is no trail', () => {
  const none: unknown[] = [
    null,
    undefined,
    'trail',
    5,
    {},
    [null],
    [5],
    [{}],
    [[]],
    new Array(3),
    [new Date(0)],
    [{ ...trail[0], at: 'noon' }],
    [{ ...trail[0], changes: { n: Number.NaN } }],
    [{ ...trail[0], seq: '1' }],
    [{ ...trail[0], previous: undefined }],
  ]

  it.each(none.map((entries) => ({ entries })))('is found to be none: $entries', ({ entries }) => {
    const [first] = faultsOf(entries)
    expect(first).toEqual({ index: 0, fault: 'not-an-entry' })
  })

  it('does not hide what follows it', () => {
    const holed: unknown[] = copy()
    holed[2] = null
    const edited = { ...(trail[5] as Entry), changes: {} }
    holed[5] = edited
    expect(faultsOf(holed).map(({ index, fault }) => [index, fault])).toEqual([
      [2, 'not-an-entry'],
      [5, 'wrong-hash'],
    ])
  })

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        verifyTrail(value)
        verifyTrail([value, value])
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
