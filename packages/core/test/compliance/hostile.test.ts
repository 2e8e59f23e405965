import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditTrail, renderAudit } from '../../src/compliance/index.ts'
import type { Entry } from '../../src/index.ts'
import { choicesOf, numbers } from '../case/random/choices.ts'
import { kernel } from '../case/random/kernel.ts'
import { randomSession } from '../case/random/random-session.ts'
import { runs } from '../property-runs.ts'
import { reseal } from './faults.ts'
import { presets } from './presets.ts'

const junk: readonly Json[] = [null, true, 0, -1, '', 'x', [], [null], {}, { x: null }, '__proto__']

/** A value with some of its parts replaced by what does not belong there. */
function damaged(value: Json, choices: ReturnType<typeof choicesOf>): Json {
  if (choices.chance(4)) return choices.one(junk)
  if (Array.isArray(value)) return value.map((item) => damaged(item, choices))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, damaged(part as Json, choices)]),
  )
}

describe('a trail that somebody wrote by hand and sealed', () => {
  it.each(presets)('is audited without a throw, whatever stands in it: $id', ({ procedure }) => {
    fc.assert(
      fc.property(numbers(400), numbers(2000), (events, harm) => {
        const options = { length: 20, wakes: true }
        const session = randomSession(kernel, procedure, choicesOf(events), options)
        fc.pre(session !== undefined)
        const choices = choicesOf(harm)
        const trail = (session?.trail ?? []).map((entry) => {
          const { case: of, seq, at, ...rest } = entry
          const parts = damaged(rest as unknown as Json, choices) as object
          return { ...parts, case: of, seq, at } as unknown as Entry
        })
        const report = auditTrail(procedure, reseal(trail))
        for (const format of ['json', 'markdown', 'html'] as const) {
          expect(renderAudit(report, { format })).toBeTypeOf('string')
        }
      }),
      { ...runs(25), endOnFailure: true },
    )
  })
})
