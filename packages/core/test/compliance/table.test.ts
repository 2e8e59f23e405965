import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transition } from 'xstate'
import { type MoveTable, placeHash, step, tableOf } from '../../src/compliance/table.ts'
import { buildMachine, type Procedure } from '../../src/index.ts'
import { moverOf } from '../../src/machine/index.ts'
import { toPlace, toStateValue } from '../../src/machine/place.ts'
import { type Choices, choicesOf, numbers } from '../case/random/choices.ts'
import { randomProcedure } from '../case/random/random-procedure.ts'
import { runs } from '../property-runs.ts'
import { presets } from './presets.ts'

/** A way that is asked for along a walk, and where it led. */
interface Stride {
  readonly way: string
  readonly branch: number
  readonly hash: string
}

type Stepper = (place: readonly string[], way: string, branch: number) => readonly string[]

/** The steppers that must agree. */
function steppers(procedure: Procedure): Readonly<Record<string, Stepper>> {
  const machine = buildMachine(procedure)
  const { root } = procedure
  return {
    table: (place, way, branch) => step(tableOf(procedure), place, way, branch),
    remembered: (place, type, branch) => moverOf(procedure).move(place, { type, branch }),
    xstate: (place, type, branch) => {
      const value = toStateValue(root, place) as never
      const snapshot = machine.resolveState({ value, context: {} })
      return toPlace(root, transition(machine, snapshot, { type, branch })[0].value as never)
    },
  }
}

/** Walks by any ways, mostly such as are open; what is not open must lead nowhere. */
function walk(table: MoveTable, stepper: Stepper, choices: Choices, length: number): Stride[] {
  const moves = [...table.moves.values()].flat()
  let place: readonly string[] = []
  return Array.from({ length }, () => {
    const open = moves.filter(({ way, branch, ends }) => {
      return ends !== undefined && step(table, place, way, branch) !== place
    })
    const { way, branch } = choices.one(choices.chance(85) && open.length > 0 ? open : moves)
    place = stepper(place, way, branch)
    return { way, branch, hash: placeHash(place) }
  })
}

function agree(procedure: Procedure, steps: readonly number[], length: number): void {
  const table = tableOf(procedure)
  const [first, ...others] = Object.values(steppers(procedure)).map((stepper) => {
    return walk(table, stepper, choicesOf(steps), length)
  })
  for (const other of others) expect(other).toEqual(first)
}

describe('stepping remembered, through XState and by the table of the audit', () => {
  it('agrees hash for hash on long walks through random procedures', () => {
    fc.assert(
      fc.property(numbers(1500), numbers(500), (list, steps) => {
        agree(randomProcedure(list), steps, 150)
      }),
      runs(60),
    )
  })

  it.each(presets)('agrees hash for hash on long walks through $id', ({ procedure }) => {
    fc.assert(
      fc.property(numbers(1200), (steps) => agree(procedure, steps, 400)),
      runs(5),
    )
  })

  it('is told apart where one of them remembers too little', () => {
    const details = fc.check(
      fc.property(numbers(1500), numbers(500), (list, steps) => {
        const procedure = randomProcedure(list)
        const table = tableOf(procedure)
        const forgetful: Stepper = (place, way) => step(table, place, way, 0)
        const walked = walk(table, forgetful, choicesOf(steps), 150)
        const { xstate } = steppers(procedure)
        expect(walked).toEqual(walk(table, xstate as Stepper, choicesOf(steps), 150))
      }),
      { ...runs(60), endOnFailure: true },
    )
    expect(details.failed).toBe(true)
  })
})

describe('the table', () => {
  it.each(presets)('of $id begins every stage that has nothing below it', ({ procedure }) => {
    const { moves, leaves } = tableOf(procedure)
    const begun = new Set([...moves.values()].flat().flatMap(({ begins }) => begins))
    expect([...begun].sort()).toEqual([...leaves.keys()].sort())
  })
})
