import { describe, expect, it } from 'vitest'
import { and, not, or, type Truth } from '../../src/index.ts'

const truths: readonly Truth[] = [false, undefined, true]

/** False is lowest and true is highest, as Kleene orders them. */
function place(truth: Truth): number {
  return truths.indexOf(truth)
}

describe('three-valued logic', () => {
  it('joins by the lower truth, by the higher one, and turns the order round', () => {
    for (const a of truths) {
      expect(not(a)).toBe(truths[2 - place(a)])
      for (const b of truths) {
        expect(and(a, b)).toBe(truths[Math.min(place(a), place(b))])
        expect(or(a, b)).toBe(truths[Math.max(place(a), place(b))])
      }
    }
  })
})
