import { describe, expect, it } from 'vitest'
import {
  compileTable,
  type DecisionTable,
  type HitPolicy,
  type Json,
  type TableSource,
  type Type,
} from '../../src/index.ts'
import { compiled, count, scopeOf } from './accident-grades.ts'

const scope = scopeOf({ age: count, fee: { kind: 'number' }, kind: { kind: 'text' } })
const rate: Type = { kind: 'enumeration', values: ['Basic', 'Standard', 'Best'], ordered: true }
const approval: Type = { kind: 'enumeration', values: ['Declined', 'Approved'], ordered: true }

/** Rows `>= 18`, `>= 12` and `< 12` with these outputs. */
function ages(policy: HitPolicy, type: Type, outputs: readonly string[], other?: string) {
  const source: TableSource = {
    id: 'ages',
    inputs: [{ name: 'age', expression: 'age' }],
    outputs: [{ name: 'out', type }],
    policy,
    rules: ['>= 18', '>= 12', '< 12'].map((cell, row) => ({
      cells: [cell],
      outputs: [outputs[row] as string],
    })),
    ...(other === undefined ? {} : { else: [other] }),
  }
  return compiled(source, scope)
}

function at(table: DecisionTable, inputs: Readonly<Record<string, Json>>): unknown {
  const decision = table.decideInputs(inputs)
  return decision.kind === 'decided' ? [decision.outputs.out, decision.rows] : decision.kind
}

describe('the hit policies', () => {
  const grades = ['Standard', 'Best', 'Basic']

  it('unique refuses two rows, and names them', () => {
    const table = ages('unique', rate, grades)
    expect(at(table, { age: 12 })).toEqual(['Best', [1]])
    expect(table.decideInputs({ age: 18 })).toEqual({
      kind: 'conflict',
      rows: [0, 1],
      inputs: { age: 18 },
      message: 'the table "ages" is unique, but its rows 1, 2 all match for age = 18',
    })
  })

  it('unique names all rows that match', () => {
    const table = compiled(
      {
        id: 'three',
        inputs: [{ name: 'age', expression: 'age' }],
        outputs: [{ name: 'out', type: rate }],
        rules: ['> 1', '> 2', '> 9', '> 3'].map((cell) => ({ cells: [cell], outputs: ['Best'] })),
      },
      scope,
    )
    expect(table.decideInputs({ age: 5 })).toMatchObject({ kind: 'conflict', rows: [0, 1, 3] })
  })

  it('any allows rows of the same outputs', () => {
    const same = ages('any', rate, ['Best', 'Best', 'Basic'])
    expect(at(same, { age: 18 })).toEqual(['Best', [0, 1]])
    expect(at(ages('any', rate, grades), { age: 18 })).toBe('conflict')
  })

  it('first takes the first row', () => {
    expect(at(ages('first', rate, grades), { age: 18 })).toEqual(['Standard', [0]])
  })

  it('highest takes the row whose output is highest in the scale', () => {
    expect(at(ages('highest', rate, grades), { age: 18 })).toEqual(['Best', [1]])
  })

  it('collect and rule-order list in the order of the rows', () => {
    const expected = [
      ['Standard', 'Best'],
      [0, 1],
    ]
    expect(at(ages('collect', rate, grades), { age: 18 })).toEqual(expected)
    expect(at(ages('rule-order', rate, grades), { age: 18 })).toEqual(expected)
  })

  it('output-order lists from the highest output', () => {
    expect(at(ages('output-order', rate, grades), { age: 18 })).toEqual([
      ['Best', 'Standard'],
      [1, 0],
    ])
  })

  it('sum adds as decimals do', () => {
    const table = ages('sum', { kind: 'number' }, ['0.1', '0.2', '5'])
    expect(at(table, { age: 18 })).toEqual([0.3, [0, 1]])
  })

  it('sum adds durations', () => {
    const table = ages('sum', { kind: 'days-time-duration' }, ['4 hours', '30 minutes', '1 day'])
    expect(at(table, { age: 18 })).toEqual(['PT4H30M', [0, 1]])
  })

  it('count counts rows, min and max compare', () => {
    expect(at(ages('count', rate, grades), { age: 18 })).toEqual([2, [0, 1]])
    const numbers = ['7', '3', '5']
    expect(at(ages('min', { kind: 'number' }, numbers), { age: 18 })).toEqual([3, [1]])
    expect(at(ages('max', { kind: 'number' }, numbers), { age: 18 })).toEqual([7, [0]])
    const dates = ['2024-02-01', '2024-01-31', '2023-01-01']
    expect(at(ages('max', { kind: 'date' }, dates), { age: 18 })).toEqual(['2024-02-01', [0]])
  })

  it('rank by the later outputs where the first ones are equal', () => {
    const source: TableSource = {
      id: 'loans',
      inputs: [{ name: 'age', expression: 'age' }],
      outputs: [
        { name: 'out', type: approval },
        { name: 'rate', type: rate },
      ],
      policy: 'highest',
      rules: [
        { cells: ['-'], outputs: ['Declined', 'Best'] },
        { cells: ['>= 18'], outputs: ['Approved', 'Basic'] },
        { cells: ['>= 21'], outputs: ['Approved', 'Standard'] },
      ],
    }
    const table = compiled(source, scope)
    expect(table.decideInputs({ age: 30 })).toEqual({
      kind: 'decided',
      outputs: { out: 'Approved', rate: 'Standard' },
      rows: [2],
    })
    const listed = compiled({ ...source, policy: 'output-order' }, scope)
    expect(listed.decideInputs({ age: 30 })).toMatchObject({
      outputs: { out: ['Approved', 'Approved', 'Declined'], rate: ['Standard', 'Basic', 'Best'] },
    })
  })
})

describe('else', () => {
  it('is one item of a list, and the number itself under count and sum', () => {
    const gap = (policy: HitPolicy, type: Type, output: string, other: string): DecisionTable =>
      compiled(
        {
          id: 'gap',
          inputs: [{ name: 'age', expression: 'age' }],
          outputs: [{ name: 'out', type }],
          policy,
          rules: [{ cells: ['>= 18'], outputs: [output] }],
          else: [other],
        },
        scope,
      )
    expect(at(gap('collect', rate, 'Best', 'Basic'), { age: 1 })).toEqual([['Basic'], []])
    expect(at(gap('count', rate, 'Best', '0'), { age: 1 })).toEqual([0, []])
    expect(at(gap('sum', { kind: 'number' }, '5', '0'), { age: 1 })).toEqual([0, []])
  })

  it('is missing: no match is an error that names the inputs', () => {
    const table = compiled(
      {
        id: 'gap',
        inputs: [
          { name: 'age', expression: 'age' },
          { name: 'kind', expression: 'kind' },
        ],
        outputs: [{ name: 'out', type: rate }],
        rules: [{ cells: ['>= 18', '"a"'], outputs: ['Best'] }],
      },
      scope,
    )
    expect(table.decideInputs({ age: 3, kind: 'b' })).toEqual({
      kind: 'none',
      inputs: { age: 3, kind: 'b' },
      message: 'the table "gap" has no row for age = 3, kind = "b", and no else',
    })
    expect(table.decideInputs({ kind: 'b' })).toMatchObject({ kind: 'none', inputs: { kind: 'b' } })
  })
})

describe('outputs that are columns', () => {
  const source: TableSource = {
    id: 'fees',
    inputs: [
      { name: 'age', expression: 'age' },
      { name: 'fee', expression: 'fee' },
    ],
    outputs: [{ name: 'out', type: { kind: 'number' } }],
    rules: [
      { cells: ['>= 18', '-'], outputs: ['fee'] },
      { cells: ['< 18', '-'], outputs: ['10'] },
    ],
  }

  it('give the value of the column', () => {
    const table = compiled(source, scope)
    expect(at(table, { age: 18, fee: 12.5 })).toEqual([12.5, [0]])
    expect(at(table, { age: 18, fee: 99 })).toEqual([99, [0]])
    expect(at(table, { age: 17 })).toEqual([10, [1]])
  })

  it('follow an input that is not known, which then decides', () => {
    const table = compiled(source, scope)
    expect(table.decideInputs({ age: 18 })).toMatchObject({
      kind: 'unknown',
      possible: [{ outputs: {}, follows: { out: ['fee'] } }],
      deciding: ['fee'],
      exact: true,
    })
    const nothing = table.decideInputs({})
    expect(nothing).toMatchObject({ kind: 'unknown', deciding: ['age', 'fee'] })
    expect(nothing).not.toHaveProperty('lowest')
  })

  it('are added under sum', () => {
    const table = compiled(
      { ...source, policy: 'sum', rules: [...source.rules, { cells: ['-', '-'], outputs: ['1'] }] },
      scope,
    )
    expect(at(table, { age: 20, fee: 2.2 })).toEqual([3.2, [0, 2]])
    expect(table.decideInputs({ age: 20 })).toMatchObject({ deciding: ['fee'] })
  })

  it('are refused where outputs are compared before inputs are known', () => {
    const { issues } = compileTable({ ...source, policy: 'highest' }, scope)
    expect(issues.map((issue) => [issue.code, issue.cell])).toEqual([
      ['wrong-reference', { row: 0, column: 'out' }],
    ])
  })
})

describe('the row that decides', () => {
  it('is given without the record', () => {
    const table = ages('highest', rate, ['Standard', 'Best', 'Basic'])
    expect(table.rowOf(() => 18)).toBe(1)
    expect(table.rowOf(() => undefined)).toBeUndefined()
    expect(ages('unique', rate, ['Best', 'Basic', 'Basic']).rowOf(() => 18)).toBeUndefined()
    const narrow = compiled(
      {
        id: 'narrow',
        inputs: [{ name: 'age', expression: 'age' }],
        outputs: [{ name: 'out', type: rate }],
        rules: [{ cells: ['>= 18'], outputs: ['Best'] }],
        else: ['Basic'],
      },
      scope,
    )
    expect(narrow.rowOf(() => 3)).toBe(-1)
  })
})
