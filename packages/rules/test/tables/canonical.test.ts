import { describe, expect, it } from 'vitest'
import {
  canonicalTable,
  explainRow,
  type Json,
  type RowMode,
  tableFromPipe,
} from '../../src/index.ts'
import { compiled, count, facts, grades, scopeOf } from './accident-grades.ts'

const scope = scopeOf({ deaths: count, loss: { kind: 'number' } })

function tableOf(text: string, inputs: Record<string, string> = {}, rows?: RowMode) {
  const { source } = tableFromPipe(text, {
    id: 'grade',
    gives: [{ name: 'severity', type: grades }],
    inputs,
    ...(rows ? { rows } : {}),
    else: ['general'],
  })
  if (source === undefined) throw new Error(text)
  return compiled(source, scope)
}

const form = (text: string): Json => canonicalTable(tableOf(text))

describe('the canonical form of a table', () => {
  const base = form('severity | deaths | clause\nmajor | >= 10000 | A')

  it('does not change with blanks, signs and ways to write a literal', () => {
    expect(form('severity|deaths|clause\n\n  "major"  |≥10_000|A')).toEqual(base)
    expect(form('| severity | deaths | clause |\n|---|---|---|\n| major | >= 10000 | A |')).toEqual(
      base,
    )
  })

  it('changes with a bound, a clause, an output and the name of a column', () => {
    for (const text of [
      'severity | deaths | clause\nmajor | > 10000 | A',
      'severity | deaths | clause\nmajor | >= 10000 | B',
      'severity | deaths | clause\nlarger | >= 10000 | A',
      'severity | loss | clause\nmajor | >= 10000 | A',
    ]) {
      expect(form(text)).not.toEqual(base)
    }
  })

  it('has the else, and the name of a column that is an output', () => {
    const { source } = tableFromPipe('fee | loss | deaths\nloss | > 5 | -', {
      id: 'fee',
      gives: [{ name: 'fee', type: { kind: 'number' } }],
    })
    if (source === undefined) throw new Error('no table')
    const without = canonicalTable(compiled(source, scope))
    expect(without).not.toHaveProperty('else')
    expect(without).toHaveProperty('rules', [{ cells: ['> 5', '-'], outputs: [{ input: 'loss' }] }])
    const withElse = canonicalTable(compiled({ ...source, else: ['7'] }, scope))
    expect(withElse).toEqual({ ...(without as object), else: [7] })
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(base))).toEqual(base)
  })
})

describe('a row explained', () => {
  it('says of each cell what it met and whether it holds', () => {
    const table = tableOf('severity | deaths | loss\nmajor | >= 10 | < 5')
    expect(explainRow(table, 0, facts({ deaths: 9 }))).toEqual([
      { input: 'deaths', cell: '>= 10', value: 9, holds: false },
      { input: 'loss', cell: '< 5', holds: undefined },
    ])
  })

  it('shows no value for null, which is not known, but one that the input cannot have', () => {
    const table = tableOf('severity | deaths | loss\nmajor | >= 10 | < 5')
    expect(explainRow(table, 0, facts({ deaths: null, loss: '3' }))).toEqual([
      { input: 'deaths', cell: '>= 10', holds: undefined },
      { input: 'loss', cell: '< 5', value: '3', holds: undefined },
    ])
  })

  it('knows of a cell that asks nothing without its value', () => {
    const text = 'severity | deaths | loss\nmajor | >= 10 | -'
    const holds = (mode: RowMode) =>
      explainRow(tableOf(text, {}, mode), 0, facts({})).map((cell) => cell.holds)
    expect(holds('all-cells')).toEqual([undefined, true])
    expect(holds('any-cell')).toEqual([undefined, false])
  })
})
