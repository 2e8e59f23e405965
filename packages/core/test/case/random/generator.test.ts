import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from './choices.ts'
import { randomProcedure, randomText } from './random-procedure.ts'

describe('the generator of random procedures', () => {
  it('makes only what loads', () => {
    fc.assert(fc.property(numbers(400), (list) => {
      expect(randomProcedure(list).stages.size).toBeGreaterThan(1)
    }), { seed: 1, numRuns: 300, endOnFailure: true })
  })
})
