import { describe, expect, it } from 'vitest'
import { replayCase, verifyTrail } from '../../../src/index.ts'
import { type Choices, endless } from './choices.ts'
import { kernel } from './kernel.ts'
import { randomProcedure } from './random-procedure.ts'
import { randomSession } from './random-session.ts'

/** So many random submissions, in long cases; more of them with the variable, as millions. */
const wanted = Number(process.env.RANDOM_STEPS ?? 100_000)

function numbersOf(choices: Choices): readonly number[] {
  return Array.from({ length: 1800 }, () => choices.upTo(10_000))
}

describe('a kernel that works for long', () => {
  it(`gives cases that replay, over ${wanted} random submissions`, { timeout: 3_600_000 }, () => {
    let taken = 0
    for (let seed = 1; taken < wanted; seed += 1) {
      const choices = endless(seed)
      const procedure = randomProcedure(numbersOf(choices))
      // Cases of one procedure, until it has had its share of what is wanted.
      const share = taken + Math.max(500, Math.ceil(wanted / 100))
      for (let tries = 0; tries < 200 && taken < share; tries += 1) {
        const options = { length: 250, wakes: true, linked: true }
        const session = randomSession(kernel, procedure, choices, options)
        taken += session?.moments.length ?? 0
        if (session === undefined) continue
        const { trail, case: state } = session
        const context = `procedure ${seed}, case ${tries}`
        expect(verifyTrail(trail, { head: state.head }), context).toMatchObject({ ok: true })
        expect(replayCase(procedure, trail), context).toEqual({ ok: true, case: state })
        expect(
          trail.map(({ seq }) => seq),
          context,
        ).toEqual(trail.map((_, index) => index + 1))
      }
    }
  })
})
