import { DmnModdle } from 'dmn-moddle'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dmnVersions, exportDmn, importDmn } from '../../src/dmn/index.ts'
import {
  compileTable,
  type DecisionTable,
  type Json,
  type OutputSource,
  type TableSource,
  type Type,
} from '../../src/index.ts'
import {
  accidentScope,
  accidentTable,
  compiled,
  facts,
  scopeOf,
} from '../tables/accident-grades.ts'
import { combinations, inputsOf, randomTables, resultOf, tableOf } from '../tables/random-tables.ts'

/** A table after it has been written and read again. */
async function roundTrip(
  table: DecisionTable,
  types: Readonly<Record<string, Type>>,
): Promise<DecisionTable> {
  const { xml = '', issues } = await exportDmn([table], scopeOf(types))
  // A table of which no row can ever match has no form in DMN; fast-check then takes another one.
  fc.pre(issues.every(({ code }) => code !== 'no-rows'))
  const read = await importDmn(xml)
  const back = read.tables[0]?.table
  if (back === undefined) {
    throw new Error(`${JSON.stringify([...issues, ...read.issues], null, 1)}\n${xml}`)
  }
  return back
}

describe('a table that is exported and imported', () => {
  it('decides the same on all inputs, under every policy and for every kind of column', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables(), async (tested) => {
        const table = tableOf(tested)
        const types = Object.fromEntries(tested.columns.map(({ name, type }) => [name, type]))
        const back = await roundTrip(table, types)
        for (const values of combinations(tested.columns.map((column) => column.values))) {
          const inputs = inputsOf(tested, values)
          expect(resultOf(back.decideInputs(inputs))).toEqual(resultOf(table.decideInputs(inputs)))
          const read = facts(inputs)
          expect(resultOf(back.decide(read))).toEqual(resultOf(table.decide(read)))
        }
      }),
      { numRuns: 250 },
    )
  })

  it('comes to the same possible results where inputs are unknown', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables(2, 4), fc.nat(1), async (tested, hidden) => {
        // That a number is whole has no form in FEEL: 1.5 becomes possible again.
        fc.pre(tested.columns.every(({ type }) => !('integer' in type)))
        const table = tableOf(tested)
        const types = Object.fromEntries(tested.columns.map(({ name, type }) => [name, type]))
        const back = await roundTrip(table, types)
        for (const values of combinations(tested.columns.map((column) => column.values))) {
          const known = values.map((value, index) => (index === hidden ? undefined : value))
          const [a, b] = [table, back].map((one) => possibleResults(one, inputsOf(tested, known)))
          expect(b).toEqual(a)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the grades of accidents, with their clauses', async () => {
    const { xml = '' } = await exportDmn([accidentTable()], accidentScope)
    const { tables, issues } = await importDmn(xml)
    expect(issues).toEqual([])
    const [grade] = tables
    for (const deaths of [0, 2, 3, 9, 10, 29, 30]) {
      for (const loss of [0, 1e7, 1e8 - 1]) {
        const record: Record<string, Json> = {
          'report.deaths': deaths,
          'report.seriousInjuries': 0,
          'report.directLoss': loss,
        }
        const expected = accidentTable().decide(facts(record))
        expect(resultOf(grade?.table.decide(facts(record)) ?? expected)).toEqual(resultOf(expected))
      }
    }
    expect(grade?.table.rules.map((rule) => rule.clause)).toEqual(
      ['a', 'b', 'c'].flatMap((letter) => Array(3).fill(`HSE-4.1.2${letter}`)),
    )
  })

  it.each(dmnVersions)('is read in the namespaces of %s', async (version) => {
    const { xml = '' } = await exportDmn([accidentTable()], accidentScope, { version })
    const { tables, issues } = await importDmn(xml)
    expect(issues).toEqual([])
    expect(tables.map(({ name }) => name)).toEqual(['grade'])
  })

  it('is read by dmn-moddle as dmn-js has it, without a warning', async () => {
    const { xml = '' } = await exportDmn([accidentTable()], accidentScope)
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
    expect(rootElement).toMatchObject({ $type: 'dmn:Definitions', name: 'decisions' })
  })
})

function possibleResults(table: DecisionTable, inputs: Readonly<Record<string, Json>>): unknown {
  const decision = table.decideInputs(inputs)
  if (decision.kind !== 'unknown') return resultOf(decision)
  const { possible, noMatch, conflict, deciding } = decision
  const results = possible.map((one) => JSON.stringify(one)).toSorted()
  return { results, noMatch, conflict, deciding }
}

/** One column for each kind of value that cells can test, with cells that DMN writes otherwise. */
const kinds: readonly {
  readonly type: Type
  readonly cells: readonly string[]
  readonly values: readonly Json[]
}[] = [
  {
    type: { kind: 'number', minimum: -5, maximum: 1000 },
    cells: ['!= 5', '[-1.5..2)', '0.0000001', '>= 10_00', 'not(1, 2)', '< 3, != 4'],
    values: [-5, -1.5, 0, 0.0000001, 1, 2, 4, 5, 1000],
  },
  {
    type: { kind: 'enumeration', values: ['not', 'larger', 'two words', 'a"b'], ordered: true },
    cells: ['>= larger', '< "a\\"b"', '"not"', 'not("two words")', '["not"..larger]'],
    values: ['not', 'larger', 'two words', 'a"b'],
  },
  {
    type: { kind: 'text' },
    cells: ['"a"', '!= "a"', 'not("a", "b")', '"line\\nend"', '"\\u0001\\ufffe"', '"<&>]]>"'],
    values: ['a', 'b', 'c', 'line\nend', '\u0001\ufffe', '<&>]]>'],
  },
  {
    type: { kind: 'boolean' },
    cells: ['yes', 'false', '!= true', 'not(no)'],
    values: [true, false],
  },
  {
    type: { kind: 'date' },
    cells: ['2024-02-29', '< date("2024-03-01")', '!= 2024-03-01'],
    values: ['2024-02-28', '2024-02-29', '2024-03-01'],
  },
  {
    type: { kind: 'time' },
    cells: ['08:30', '[08:30..09:00)', '!= 08:30:15'],
    values: ['08:29', '08:30', '08:30:15', '09:00'],
  },
  {
    type: { kind: 'date-time' },
    cells: ['< 2024-02-29T08:30:00+08:00', '!= 2024-02-29T00:30:00Z'],
    values: ['2024-02-29T00:29:59Z', '2024-02-29T00:30:00Z', '2024-02-29T01:00:00Z'],
  },
  {
    type: { kind: 'days-time-duration' },
    cells: ['> 4 hours', '!= PT4H', '[-1 days..2 days]'],
    values: ['PT3H', 'PT4H', 'P2D', '-P1D', 'P3D'],
  },
  {
    type: { kind: 'years-months-duration' },
    cells: ['>= 6 months', '!= P1Y'],
    values: ['P5M', 'P6M', 'P1Y'],
  },
]

describe('cells that FEEL writes otherwise', () => {
  const cases = kinds.flatMap(({ type, cells, values }) =>
    cells.map((cell) => ({ kind: type.kind, type, cell, values })),
  )

  it.each(cases)('$kind: $cell', async ({ type, cell, values }) => {
    const source: TableSource = {
      id: 'one',
      inputs: [{ name: 'fact', expression: 'fact' }],
      outputs: [{ name: 'out', type: { kind: 'boolean' } }],
      rules: [{ cells: [cell], outputs: [true] }],
      else: [false],
    }
    const table = compiled(source, scopeOf({ fact: type }))
    const back = await roundTrip(table, { fact: type })
    const answers = (one: DecisionTable): unknown =>
      values.map((value) => resultOf(one.decideInputs({ fact: value })))
    expect(answers(back)).toEqual(answers(table))
    // A cell that does not tell the values apart would show nothing.
    expect(
      new Set(values.map((value) => JSON.stringify(resultOf(table.decideInputs({ fact: value })))))
        .size,
    ).toBe(2)
  })
})

describe('outputs', () => {
  const word: Type = { kind: 'enumeration', values: ['low', 'high'], ordered: true }
  const outputs: readonly { readonly type: Type; readonly values: readonly [Json, Json] }[] = [
    { type: { kind: 'number' }, values: [-0.5, 1e-7] },
    { type: { kind: 'text' }, values: ['say "no"\\', 'two\nlines\u0000'] },
    { type: { kind: 'boolean' }, values: [true, false] },
    { type: word, values: ['low', 'high'] },
    { type: { kind: 'date' }, values: ['2024-02-29', '0999-01-01'] },
    { type: { kind: 'time' }, values: ['08:30:00', '23:59:59'] },
    { type: { kind: 'date-time' }, values: ['2024-02-29T00:30:00Z', '2024-02-29T00:30:00.5Z'] },
    { type: { kind: 'days-time-duration' }, values: ['PT4H', '-P1DT0.5S'] },
    { type: { kind: 'years-months-duration' }, values: ['P6M', 'P1Y1M'] },
  ]

  it.each(outputs)('of the type $type.kind keep their values', async ({ type, values }) => {
    const source: TableSource = {
      id: 'one',
      inputs: [{ name: 'fact', expression: 'fact' }],
      outputs: [
        { name: 'first', type },
        { name: 'second', type },
      ],
      rules: [{ cells: ['true'], outputs: [asCell(values[0], type), asCell(values[1], type)] }],
      else: [asCell(values[1], type), asCell(values[0], type)],
    }
    const types: Record<string, Type> = { fact: { kind: 'boolean' } }
    const table = compiled(source, scopeOf(types))
    const back = await roundTrip(table, types)
    for (const fact of [true, false]) {
      expect(back.decideInputs({ fact })).toEqual(table.decideInputs({ fact }))
    }
  })

  const column: OutputSource = { name: 'out', type: word }

  it.each(['min', 'max', 'highest'] as const)('of a scale are ranked by %s', async (policy) => {
    const source: TableSource = {
      id: 'one',
      inputs: [{ name: 'fact', expression: 'fact' }],
      outputs: [column],
      policy,
      rules: [
        { cells: ['-'], outputs: ['low'] },
        { cells: ['-'], outputs: ['high'] },
      ],
    }
    const types: Record<string, Type> = { fact: { kind: 'boolean' } }
    const table = compiled(source, scopeOf(types))
    const back = await roundTrip(table, types)
    expect(back.decideInputs({ fact: true })).toEqual(table.decideInputs({ fact: true }))
  })

  const ranked: readonly { readonly type: Type; readonly values: readonly Json[] }[] = [
    { type: { kind: 'number' }, values: [2, 10, -0.5, 2] },
    { type: { kind: 'date' }, values: ['2024-02-29', '2025-01-01', '2023-01-01', '2024-02-29'] },
    { type: { kind: 'days-time-duration' }, values: ['PT4H', 'P1D', 'PT30M', 'PT4H'] },
  ]

  it.each(
    ranked.flatMap((one) => [
      { ...one, policy: 'highest' as const },
      { ...one, policy: 'output-order' as const },
    ]),
  )('of the type $type.kind are ranked by $policy', async ({ type, values, policy }) => {
    const source: TableSource = {
      id: 'one',
      inputs: [{ name: 'fact', expression: 'fact' }],
      outputs: [{ name: 'out', type }],
      policy,
      rules: values.map((value, row) => ({ cells: [`>= ${row}`], outputs: [value] })),
      else: [values[0] as Json],
    }
    const types: Record<string, Type> = { fact: { kind: 'number' } }
    const table = compiled(source, scopeOf(types))
    const back = await roundTrip(table, types)
    for (const fact of [-1, 0, 1, 2, 3]) {
      expect(back.decideInputs({ fact })).toEqual(table.decideInputs({ fact }))
    }
  })

  it('that are a column give its value', async () => {
    const types: Record<string, Type> = { 'case.fee': { kind: 'number' }, old: { kind: 'boolean' } }
    const { table } = compileTable(
      {
        id: 'fees',
        inputs: [
          { name: 'old', expression: 'old' },
          { name: 'fee', expression: 'case.fee' },
        ],
        outputs: [{ name: 'out', type: { kind: 'number' } }],
        rules: [
          { cells: ['true', '-'], outputs: ['fee'] },
          { cells: ['false', '-'], outputs: ['10'] },
        ],
      },
      scopeOf(types),
    )
    const back = await roundTrip(table as DecisionTable, types)
    expect(back.decide(facts({ old: true, 'case.fee': 2.5 }))).toMatchObject({
      outputs: { out: 2.5 },
    })
  })
})

function asCell(value: Json, type: Type): Json {
  return type.kind === 'text' ? JSON.stringify(value) : value
}
