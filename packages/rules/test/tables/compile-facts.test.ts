import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFactTable, type TableSource } from '../../src/index.ts'
import { count, facts, scopeOf } from './accident-grades.ts'
import { combinations, inputsOf, randomTables, tableOf } from './random-tables.ts'

const scope = scopeOf({ 'report.deaths': count, 'report.injured': count })

function gradeBy(expression: string): TableSource {
  return {
    id: 'grade',
    inputs: [{ name: 'people', expression }],
    outputs: [{ name: 'grade', type: { kind: 'text' } }],
    rules: [{ cells: ['>= 3'], outputs: ['"grave"'] }],
    else: ['"other"'],
  }
}

describe('a table of facts', () => {
  it('decides as one whose inputs may be expressions, also where facts are missing', () => {
    fc.assert(
      fc.property(randomTables(), (tested) => {
        const full = tableOf(tested)
        const { table } = compileFactTable(
          tested.source,
          scopeOf(Object.fromEntries(tested.columns.map(({ name, type }) => [name, type]))),
        )
        for (const values of combinations(tested.columns.map((one) => [...one.values, null]))) {
          const read = facts(inputsOf(tested, values))
          expect(table?.decide(read)).toEqual(full.decide(read))
          expect(table?.rowOf(read)).toEqual(full.rowOf(read))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('reads a fact by its full name, with blanks around it', () => {
    const { table } = compileFactTable(gradeBy(' report.deaths '), scope)
    expect(table?.reads).toEqual(['report.deaths'])
    const [input] = table?.inputs ?? []
    expect(input?.expression.evaluateToFact(() => 5)).toBe(5)
    expect(input?.expression.missing(() => 'five')).toEqual(['report.deaths'])
    expect(table?.decide(() => 'five')).toMatchObject({
      kind: 'unknown',
      invalid: [{ input: 'people', value: 'five' }],
      missing: ['report.deaths'],
    })
  })

  it.each([
    ['report.death', 'report.deaths'],
    ['report.deaths + report.injured', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('refuses %j, and says what there is', (expression, suggestion) => {
    const { table, issues } = compileFactTable(gradeBy(expression), scope)
    expect(table).toBeUndefined()
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code: 'unknown-name', input: 'people' })
    expect(issues[0]?.suggestion).toBe(suggestion)
    expect(issues[0]?.message).toContain('available: report.deaths, report.injured')
  })
})
