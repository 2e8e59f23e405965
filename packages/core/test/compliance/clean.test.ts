import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditTrail } from '../../src/compliance/index.ts'
import type { Entry, Procedure } from '../../src/index.ts'
import { choicesOf, numbers } from '../case/random/choices.ts'
import { kernel } from '../case/random/kernel.ts'
import { randomProcedure } from '../case/random/random-procedure.ts'
import { randomSession } from '../case/random/random-session.ts'
import { patient, runs } from '../property-runs.ts'
import { presets } from './presets.ts'

// What time alone decides, and what the kernel lets somebody do for a reason.
const allowed = new Set(['deadline-late', 'deadline-missed', 'deadline-open', 'deviation'])

function nothingElse(procedure: Procedure, trail: readonly Entry[]): void {
  const { findings } = auditTrail(procedure, trail)
  expect(findings.filter(({ code }) => !allowed.has(code))).toEqual([])
}

describe('a case that was run by the kernel has no findings but of deadlines and deviations', () => {
  it(
    'for random procedures',
    () => {
      fc.assert(
        fc.property(numbers(1500), numbers(600), (list, events) => {
          const procedure = randomProcedure(list)
          const options = { length: 16, wakes: true }
          const session = randomSession(kernel, procedure, choicesOf(events), options)
          fc.pre(session !== undefined)
          if (session) nothingElse(procedure, session.trail)
        }),
        runs(150),
      )
    },
    patient,
  )

  it.each(presets)(
    'for $id',
    ({ procedure }) => {
      fc.assert(
        fc.property(numbers(600), (events) => {
          const options = { length: 30, wakes: true }
          const session = randomSession(kernel, procedure, choicesOf(events), options)
          fc.pre(session !== undefined)
          if (session) nothingElse(procedure, session.trail)
        }),
        runs(25),
      )
    },
    patient,
  )
})
