import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from './choices.ts'
import { kernel } from './kernel.ts'
import * as properties from './properties.ts'
import { randomProcedure } from './random-procedure.ts'

// A fixed seed in the tests of every day; with more runs, every run is another one.
const more = Number(process.env['PROPERTY_RUNS'] ?? 0)
const runs = (few: number) => (more > 0 ? { numRuns: more } : { numRuns: few, seed: 20260105 })
const patient = more > 0 ? 3_600_000 : 60_000

describe('the generator', () => {
  it('makes only procedures that load', () => {
    const loads = fc.property(numbers(1500), (list) => {
      expect(randomProcedure(list).stages.size).toBeGreaterThan(1)
    })
    fc.assert(loads, runs(100))
  }, patient)
})

describe('for random procedures and random events', () => {
  it.each(Object.entries(properties))('%s', (_name, property) => {
    fc.assert(property(kernel), runs(60))
  }, patient)
})
