import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePartially } from '../../src/tables/partial.ts'
import { placeInputs, placesOfInputs } from '../../src/tables/read-inputs.ts'
import { prepareRowOutputs } from '../../src/tables/row-outputs.ts'
import { lineOf } from '../../src/tables/space/line.ts'
import { accidentTable, compiled, count, facts, scopeOf } from './accident-grades.ts'
import { inputsOf, randomTables, tableOf } from './random-tables.ts'

describe('a decision that runs out of steps', () => {
  it('claims too much rather than too little', () => {
    const table = randomTables(3, 6).chain((tested) =>
      fc.tuple(
        fc.constant(tested),
        fc.tuple(
          ...tested.columns.map((column) =>
            fc.option(fc.constantFrom(...column.values), { nil: undefined }),
          ),
        ),
      ),
    )
    fc.assert(
      fc.property(table, ([tested, known]) => {
        const real = tableOf(tested)
        const exact = real.decideInputs(inputsOf(tested, known))
        const places = placesOfInputs(real.inputs, real.space)
        const values = placeInputs(places, facts(inputsOf(tested, known)))
        if (!values.pieces.includes(-1)) return
        const lines = real.outputs.map((output) => lineOf(output.type))
        const parts = { ...real, lines: lines.filter((line) => line !== undefined) }
        const rough = decidePartially(parts, values, prepareRowOutputs(real)(values.json), 0)
        if (rough.kind !== 'unknown') throw new Error(`${rough.kind} without a step`)
        expect(rough.exact).toBe(false)
        const isListed = !['collect', 'rule-order', 'output-order', 'sum', 'count'].includes(
          real.policy,
        )
        const outputs = rough.possible.map((outcome) => JSON.stringify(outcome.outputs))
        if (exact.kind === 'none') expect(rough.noMatch).toBe(true)
        if (exact.kind === 'conflict') expect(rough.conflict).toBe(true)
        if (exact.kind === 'decided' && isListed) {
          expect(outputs).toContain(JSON.stringify(exact.outputs))
        }
        if (exact.kind !== 'unknown') return
        for (const input of exact.deciding) expect(rough.deciding).toContain(input)
        if (exact.noMatch) expect(rough.noMatch).toBe(true)
        if (exact.conflict) expect(rough.conflict).toBe(true)
        for (const outcome of isListed ? exact.possible : []) {
          expect(outputs).toContain(JSON.stringify(outcome.outputs))
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('decisions that are remembered', () => {
  it('name the facts that are missing this time', () => {
    const table = accidentTable()
    const first = table.decide(facts({ 'report.deaths': 27, 'report.seriousInjuries': 16 }))
    const second = table.decideInputs({ deaths: 28, serious: 2 })
    expect(first).toEqual(second)
    const invalid = table.decideInputs({ deaths: 28, serious: 2, loss: 'much' })
    expect(invalid).toEqual({ ...second, invalid: [{ input: 'loss', value: 'much' }] })
    expect(table.decideInputs({ deaths: 28, serious: 2 })).not.toHaveProperty('invalid')
  })

  it('name the values that have no row this time', () => {
    const table = compiled(
      {
        id: 'gap',
        inputs: ['a', 'b'].map((name) => ({ name, expression: name })),
        outputs: [{ name: 'out', type: { kind: 'boolean' } }],
        rules: [{ cells: ['>= 10', '-'], outputs: ['true'] }],
      },
      scopeOf({ a: count, b: count }),
    )
    expect(table.decideInputs({ a: 3 })).toMatchObject({ kind: 'none', inputs: { a: 3 } })
    expect(table.decideInputs({ a: 4 })).toMatchObject({ kind: 'none', inputs: { a: 4 } })
  })

  it('are not confused when many differ', () => {
    const table = accidentTable()
    for (let deaths = 0; deaths < 2_000; deaths += 7) {
      const decision = table.decideInputs({ deaths })
      const lowest = deaths >= 10 ? 'major' : deaths >= 3 ? 'larger' : 'general'
      expect(decision).toMatchObject(
        deaths >= 30 ? { kind: 'decided', rows: [0] } : { kind: 'unknown', lowest },
      )
    }
  })
})
