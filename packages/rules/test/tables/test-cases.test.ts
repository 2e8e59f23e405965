import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateTestCases, type Json, type Type } from '../../src/index.ts'
import { accidentTable, compiled, scopeOf } from './accident-grades.ts'
import {
  combinations,
  matchingRows,
  randomTables,
  type TestedTable,
  tableOf,
} from './random-tables.ts'

function valuesOf(tested: TestedTable, inputs: Readonly<Record<string, Json>>): readonly Json[] {
  return tested.columns.map(({ name }) => inputs[name] as Json)
}

describe('generated test cases', () => {
  it('do what their reasons say', () => {
    fc.assert(
      fc.property(randomTables(3, 6), (tested) => {
        const table = tableOf(tested)
        const { cases, complete } = generateTestCases(table)
        expect(complete).toBe(true)
        for (const { inputs, expected, reasons } of cases) {
          expect(table.decideInputs(inputs)).toEqual(expected)
          const rows = matchingRows(tested, valuesOf(tested, inputs))
          for (const reason of reasons) {
            if (reason.kind === 'else') expect(rows).toEqual([])
            if (reason.kind === 'bound') expect(rows.includes(reason.row)).toBe(reason.holds)
            if (reason.kind === 'row') {
              expect(rows).toContain(reason.row)
              expect(expected.kind).toBe('decided')
              if (['unique', 'first', 'any', 'collect'].includes(table.policy)) {
                expect(expected).toHaveProperty('rows', expect.arrayContaining([reason.row]))
              }
              if (['highest', 'min', 'max'].includes(table.policy)) {
                expect(expected).toHaveProperty('outputs.out', tested.outputs[reason.row])
              }
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('reach every row that can decide, and else where it can apply', () => {
    fc.assert(
      fc.property(randomTables(3, 5, ['unique', 'first']), (tested) => {
        const { cases, unreached } = generateTestCases(tableOf(tested))
        const reached = new Set(
          cases.flatMap(({ reasons }) =>
            reasons.flatMap((reason) => (reason.kind === 'row' ? [reason.row] : [])),
          ),
        )
        const points = combinations(tested.columns.map((column) => column.values))
        const matches = points.map((point) => matchingRows(tested, point))
        const able = tested.rows.flatMap((_, row) =>
          matches.some((rows) =>
            tested.source.policy === 'first'
              ? rows[0] === row
              : rows.length === 1 && rows[0] === row,
          )
            ? [row]
            : [],
        )
        expect([...reached].sort()).toEqual(able)
        expect(unreached).toEqual(
          tested.rows.flatMap((_, row) => (able.includes(row) ? [] : [row])),
        )
        const canElse =
          tested.source.else !== undefined && matches.some((rows) => rows.length === 0)
        const hasElse = cases.some(({ reasons }) => reasons.some(({ kind }) => kind === 'else'))
        expect(hasElse).toBe(canElse)
      }),
      { numRuns: 400 },
    )
  })

  it('try each threshold of the accident table on both sides, one fact at a time', () => {
    const { cases } = generateTestCases(accidentTable())
    const tried = cases.map(({ inputs }) => [inputs.deaths, inputs.serious, inputs.loss])
    for (const [below, at] of [
      [29, 30],
      [9, 10],
      [2, 3],
    ]) {
      expect(tried).toContainEqual([below, 9, 0])
      expect(tried).toContainEqual([at, 9, 0])
    }
    expect(tried).toContainEqual([2, 9, 99_999_999.99])
    expect(tried).toContainEqual([2, 9, 100_000_000])
    const grades = cases.map(
      ({ expected }) => expected.kind === 'decided' && expected.outputs.severity,
    )
    expect(new Set(grades)).toEqual(new Set(['general', 'larger', 'major', 'extraordinary']))
  })

  it('try each word of a cell, and one that it does not accept', () => {
    const kind: Type = { kind: 'enumeration', values: ['a', 'b', 'c', 'd'], ordered: false }
    const source = {
      id: 'kinds',
      inputs: [{ name: 'kind', expression: 'kind' }],
      outputs: [{ name: 'out', type: { kind: 'boolean' } as const }],
      rules: [{ cells: ['b, c'], outputs: ['true'] }],
      else: ['false'],
    }
    const { cases } = generateTestCases(compiled(source, scopeOf({ kind })))
    const tried = cases.flatMap(({ inputs, reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'bound' ? [[inputs.kind, reason.holds]] : [])),
    )
    expect(tried).toEqual([
      ['b', true],
      ['c', true],
      ['a', false],
    ])
  })

  it('try a decimal bound as it was written, whichever side it is on', () => {
    const source = {
      id: 'decimals',
      inputs: [{ name: 'x', expression: 'x' }],
      outputs: [{ name: 'out', type: { kind: 'boolean' } as const }],
      rules: [{ cells: ['(0.5..2]'], outputs: ['true'] }],
      else: ['false'],
    }
    const { cases } = generateTestCases(compiled(source, scopeOf({ x: { kind: 'number' } })))
    const tried = cases.flatMap(({ inputs, reasons }) =>
      reasons.flatMap((reason) =>
        reason.kind === 'bound' ? [[inputs.x, reason.bound, reason.holds]] : [],
      ),
    )
    expect(tried).toEqual([
      [2, '2', true],
      [0.5, '0.5', false],
      [0.51, '0.5', true],
      [2.01, '2', false],
    ])
  })

  it('call no row unreached because the steps ran out', () => {
    for (const steps of [0, 1, 2, 5, 10]) {
      const { unreached, complete } = generateTestCases(accidentTable(), { steps })
      expect(complete).toBe(false)
      expect(unreached).toEqual([])
    }
  })

  it('stop at the number that is asked for, and say so', () => {
    const { cases, complete } = generateTestCases(accidentTable(), { most: 5 })
    expect(cases).toHaveLength(5)
    expect(complete).toBe(false)
  })
})
