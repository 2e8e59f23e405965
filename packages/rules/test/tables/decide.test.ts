import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, Json, Type } from '../../src/index.ts'
import { compiled, facts, scopeOf } from './accident-grades.ts'
import {
  columnKinds,
  combinations,
  inputsOf,
  naiveResult,
  randomTables,
  resultOf,
  type TestedTable,
  tableOf,
} from './random-tables.ts'

describe('decisions with all inputs known', () => {
  it('equal a walk over the rows, cell by cell, under every policy', () => {
    fc.assert(
      fc.property(randomTables(), (tested) => {
        const table = tableOf(tested)
        for (const values of combinations(tested.columns.map((column) => column.values))) {
          const inputs = inputsOf(tested, values)
          const expected = naiveResult(tested, values)
          expect(resultOf(table.decideInputs(inputs))).toEqual(expected)
          expect(resultOf(table.decide(facts(inputs)))).toEqual(expected)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Everything that complete inputs can come to, by trying every value of the unknown ones. */
function bruteForce(tested: TestedTable, known: readonly (Json | undefined)[]) {
  const values = tested.columns.map((column, c) =>
    known[c] === undefined ? column.values : [known[c] as Json],
  )
  const results = new Map<string, Json>()
  const byRest = new Map<string, Set<string>>()
  for (const point of combinations(values)) {
    const result = naiveResult(tested, point)
    const key = JSON.stringify(result)
    results.set(key, result)
    for (const [c, value] of known.entries()) {
      if (value !== undefined) continue
      const rest = JSON.stringify([c, point.filter((_, index) => index !== c)])
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(key))
    }
  }
  const deciding = tested.columns.filter((_, c) =>
    [...byRest].some(([rest, keys]) => keys.size > 1 && JSON.parse(rest)[0] === c),
  )
  return { results, deciding: deciding.map((column) => column.name) }
}

function checkPartial(tested: TestedTable, known: readonly (Json | undefined)[], found: Decision) {
  const { results, deciding } = bruteForce(tested, known)
  if (results.size === 1) {
    expect(resultOf(found)).toEqual([...results.values()][0])
    return
  }
  if (found.kind !== 'unknown') throw new Error(`${found.kind} where several are possible`)
  const outputs = new Set(found.possible.map((outcome) => JSON.stringify(outcome.outputs)))
  const wanted = [...results.keys()].filter((key) => key.startsWith('{'))
  expect(outputs).toEqual(new Set(wanted))
  expect(found.noMatch).toBe(results.has('"none"'))
  expect(found.conflict).toBe(results.has('"conflict"'))
  expect(found.deciding).toEqual(deciding)
  expect(found.exact).toBe(true)
}

describe('decisions with some inputs unknown', () => {
  it('equal trying every value: results, contradictions, gaps and deciding inputs', () => {
    const table = randomTables(3, 5).chain((tested) =>
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
        checkPartial(tested, known, tableOf(tested).decideInputs(inputsOf(tested, known)))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the domains of inputs', () => {
  it('take what is not in them for unknown, and never for a value that does not match', () => {
    const wrong: Readonly<Record<string, readonly Json[]>> = {
      integer: ['3', 2.5, -1, 7, true, [], {}, ''],
      decimal: ['0.5', false, [1]],
      boolean: ['true', 0, 1, 'yes'],
      scale: ['Low', 0, 'constructor', '__proto__'],
      kind: ['toString', 'FIRE'],
      text: [1, true, ['a']],
      date: ['2024-02-30', '2024-2-3', 20240228, '2024-02-28T00:00:00Z', '0000-12-31'],
    }
    for (const [kind, values] of Object.entries(wrong)) {
      const { type } = columnKinds[kind] as { type: (typeof columnKinds)[string]['type'] }
      const table = compiled(
        {
          id: 'domain',
          inputs: [{ name: 'x', expression: 'x' }],
          outputs: [{ name: 'out', type: { kind: 'boolean' } }],
          rules: [
            { cells: ['-'], outputs: ['true'] },
            { cells: ['-'], outputs: ['false'] },
          ],
          policy: 'collect',
        },
        scopeOf({ x: type }),
      )
      for (const value of values) {
        const decision = table.decide(facts({ x: value }))
        expect(decision, JSON.stringify(value)).toMatchObject({ invalid: [{ input: 'x', value }] })
      }
    }
  })

  it('reach to their ends', () => {
    const ends: readonly (readonly [Type, Json])[] = [
      [{ kind: 'date' }, '0001-01-01'],
      [{ kind: 'date' }, '9999-12-31'],
      [{ kind: 'time' }, '00:00'],
      [{ kind: 'time' }, '23:59:59.999'],
      [{ kind: 'date-time' }, '9999-12-31T23:59:59.999Z'],
      [{ kind: 'days-time-duration' }, '-P100000000D'],
      [{ kind: 'number', minimum: 1, maximum: 2 }, 2],
      [{ kind: 'number', minimum: 0.5, maximum: 1.5, integer: true }, 1],
    ]
    for (const [type, value] of ends) {
      const table = compiled(
        {
          id: 'ends',
          inputs: [{ name: 'x', expression: 'x' }],
          outputs: [{ name: 'out', type: { kind: 'boolean' } }],
          rules: [{ cells: ['-'], outputs: ['true'] }],
        },
        scopeOf({ x: type }),
      )
      expect(table.decide(facts({ x: value })), String(value)).not.toHaveProperty('invalid')
    }
  })

  it('take NaN and null for unknown', () => {
    const table = compiled(
      {
        id: 'domain',
        inputs: [{ name: 'x', expression: 'x' }],
        outputs: [{ name: 'out', type: { kind: 'boolean' } }],
        rules: [{ cells: ['>= 30'], outputs: ['true'] }],
        else: ['false'],
      },
      scopeOf({ x: { kind: 'number' } }),
    )
    expect(table.decide(facts({ x: Number.NaN })).kind).toBe('unknown')
    expect(table.decide(facts({ x: null })).kind).toBe('unknown')
    expect(table.decide(facts({})).kind).toBe('unknown')
  })
})

describe('a table of more rows than a word has bits', () => {
  const rows = Array.from({ length: 300 }, (_, index) => index)
  const number: Type = { kind: 'number', integer: true, minimum: 0 }
  const table = compiled(
    {
      id: 'many',
      inputs: ['a', 'b'].map((name) => ({ name, expression: name })),
      outputs: [{ name: 'out', type: number }],
      rules: [
        ...rows.map((index) => ({ cells: [String(index), '-'], outputs: [index] })),
        { cells: ['7', '>= 5'], outputs: [1000] },
      ],
    },
    scopeOf({ a: number, b: number }),
  )

  it('says which rows contradict each other', () => {
    const read = facts({ a: 7, b: 5 })
    expect(table.decide(read)).toMatchObject({ kind: 'conflict', rows: [7, 300] })
    expect(table.rowOf(read)).toBeUndefined()
    expect(table.rowOf(facts({ a: 7, b: 4 }))).toBe(7)
    expect(table.rowOf(facts({ a: 300, b: 4 }))).toBeUndefined()
  })

  it('gives each value its own row also where it was asked about very many before', () => {
    for (const index of [...rows, ...rows]) {
      if (index === 7) continue
      expect(table.decideInputs({ a: index })).toMatchObject({ outputs: { out: index } })
    }
    expect(table.decideInputs({ a: 7 })).toMatchObject({ kind: 'unknown', deciding: ['b'] })
  })
})
