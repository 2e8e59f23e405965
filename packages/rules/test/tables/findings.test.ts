import { describe, expect, it } from 'vitest'
import {
  type HitPolicy,
  type RowMode,
  type Scope,
  type TableFinding,
  type Type,
  tableFromPipe,
  type Verification,
  verifyTable,
} from '../../src/index.ts'
import { compiled, count, grades, scopeOf } from './accident-grades.ts'

const kinds: Type = { kind: 'enumeration', values: ['fire', 'leak', 'other'], ordered: false }
const scope: Scope = scopeOf({
  deaths: { ...count, maximum: 100 } as Type,
  cost: { kind: 'number', minimum: 0 },
  kind: kinds,
  night: { kind: 'boolean' },
  day: { kind: 'date' },
  hour: { kind: 'time' },
})

interface Options {
  readonly policy?: HitPolicy
  readonly rows?: RowMode
  readonly else?: string
}

function verified(text: string, options: Options = {}): Verification {
  const { else: other, ...rest } = options
  const { source, issues } = tableFromPipe(text, {
    id: 'grade',
    gives: [{ name: 'severity', type: grades }],
    ...rest,
    ...(other === undefined ? {} : { else: [other] }),
  })
  if (source === undefined) throw new Error(issues[0]?.message)
  return verifyTable(compiled(source, scope))
}

function found(text: string, code: TableFinding['code'], options: Options = {}): string[] {
  return verified(text, options)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => finding.message)
}

describe('findings tell their reader', () => {
  it('where a gap is, with an example', () => {
    const text = `
      severity | deaths   | kind
      larger   | [0..9]   | fire
      major    | >= 12    | fire
      general  | -        | leak, other`
    const { findings } = verified(text)
    expect(findings.filter(({ code }) => code === 'table-gap')).toEqual([
      {
        code: 'table-gap',
        severity: 'error',
        message:
          'no row matches deaths [10..11] and kind fire, for example deaths = 10, kind = "fire"; add a row or an else',
        rows: [],
        witness: { deaths: 10, kind: 'fire' },
        suggestedCells: ['[10..11]', 'fire'],
      },
    ])
  })

  it('of one value, which is its own example', () => {
    const text = `
      severity | night | kind
      larger   | true  | -
      major    | false | fire, leak`
    expect(found(text, 'table-gap')).toEqual([
      'no row matches night false and kind other; add a row or an else',
    ])
  })

  it('of dates and decimals as they were written', () => {
    const text = `
      severity | day                        | cost
      larger   | < 2024-03-01               | < 0.5
      major    | < 2024-03-01               | > 0.5
      general  | [2024-03-01..2024-12-31]   | -`
    expect(found(text, 'table-gap').toSorted()).toEqual([
      'no row matches day < 2024-03-01 and cost 0.5, for example day = "2024-02-29", cost = 0.5; add a row or an else',
      'no row matches day >= 2025-01-01, for example day = "2025-01-01", cost = 0; add a row or an else',
    ])
  })

  it('where rows overlap', () => {
    const text = `
      severity | deaths | night
      larger   | < 10   | -
      major    | >= 9   | true
      major    | >= 10  | false`
    expect(found(text, 'table-overlap')).toEqual([
      'rows 1 and 2 both match deaths = 9, night = true, with different outputs, but the policy is unique',
    ])
  })

  it('which rows together mask another', () => {
    const text = `
      severity | deaths   | night
      larger   | < 5      | -
      major    | [4..100] | -
      general  | [3..8]   | true`
    expect(found(text, 'masked-row', { policy: 'first' })).toEqual([
      'row 3 never decides: rows 1 and 2 together match and come first wherever it does, for example deaths = 3, night = true',
    ])
  })

  it('which row alone masks another', () => {
    const text = `
      severity | deaths
      larger   | >= 3
      major    | >= 10`
    expect(found(text, 'masked-row', { policy: 'first', else: 'general' })).toEqual([
      'row 2 never decides: row 1 matches and comes first wherever it does, for example deaths = 10',
    ])
  })

  it('which row repeats which', () => {
    const text = `
      severity | deaths
      larger   | >= 3
      major    | not(< 3)`
    expect(found(text, 'duplicate-row', { policy: 'highest', else: 'general' })).toEqual([
      'row 2 has the same conditions as row 1 but gives something else; both match deaths = 3',
    ])
  })

  it('which outputs never come', () => {
    const text = `
      severity | deaths
      larger   | -
      major    | >= 3`
    expect(found(text, 'unreachable-output', { policy: 'first', else: 'general' })).toEqual([
      'the table can never give severity = "general": only from else, which never applies',
      'the table can never give severity = "major": only from row 2, which never decides',
      'the table can never give severity = "extraordinary": no row gives it',
    ])
  })

  it('which cells no value satisfies', () => {
    const text = `
      severity | deaths | cost
      larger   | > 100  | -
      major    | -      | < 0`
    expect(found(text, 'cell-outside-domain')).toEqual([
      'no value of deaths satisfies "> 100" in row 1: its domain is whole numbers [0..100]',
      'no value of cost satisfies "< 0" in row 2: its domain is every number >= 0',
    ])
  })

  it('of words and dates too', () => {
    const text = `
      severity | night            | kind                    | day          | hour
      larger   | not(true, false) | -                       | -            | -
      larger   | -                | not(fire, leak, other)  | -            | -
      larger   | -                | -                       | > 9999-12-31 | -
      larger   | -                | -                       | -            | > 23:59:59.999`
    expect(found(text, 'cell-outside-domain')).toEqual([
      'no value of night satisfies "not(true, false)" in row 1: its domain is true, false',
      'no value of kind satisfies "not(fire, leak, other)" in row 2: its domain is fire, leak, other',
      'no value of day satisfies "> 9999-12-31" in row 3: its domain is every date',
      'no value of hour satisfies "> 23:59:59.999" in row 4: its domain is every time',
    ])
  })

  it('which words of an enumeration were forgotten', () => {
    const text = `
      severity | kind  | night
      larger   | fire  | true
      major    | leak  | true`
    expect(found(text, 'missing-value')).toEqual([
      'no row accepts kind = other, for example kind = "other", night = false; add a row or an else',
      'no row accepts night = false, for example kind = "fire", night = false; add a row or an else',
    ])
  })

  it('which rows could be one', () => {
    const text = `
      severity | deaths  | kind
      larger   | [0..5)  | fire
      larger   | [5..9]  | fire
      major    | > 9     | fire
      general  | -       | leak
      general  | -       | other`
    const { findings } = verified(text)
    const hints = findings.filter(({ code }) => code === 'mergeable-rows')
    expect(hints.map(({ message, suggestedCells }) => [message, suggestedCells])).toEqual([
      [
        'rows 1 and 2 give the same and differ only in deaths: one row with "< 10" would do',
        ['< 10', 'fire'],
      ],
      [
        'rows 4 and 5 give the same and differ only in kind: one row with "leak, other" would do',
        ['-', 'leak, other'],
      ],
    ])
  })

  it('but not rows that cite different clauses', () => {
    const text = `
      severity | deaths | clause
      larger   | [0..5) | A
      larger   | >= 5   | B`
    expect(found(text, 'mergeable-rows')).toEqual([])
  })

  it('which inputs are not independent of each other', () => {
    const text = `
      severity | deaths | deaths + cost
      larger   | < 3    | < 100
      major    | -      | >= 100
      major    | >= 3   | < 100`
    expect(verified(text).dependent).toEqual([
      { inputs: ['deaths', 'deaths + cost'], facts: ['deaths'] },
    ])
  })
})

describe('a verification that runs out of steps', () => {
  const cells = ['< 5 | true', '>= 5 | true', '>= 50 | false']
  const text = ['severity | deaths | night', ...cells.map((cell) => `larger | ${cell}`)].join('\n')

  it('says what is not proven', () => {
    const { source } = tableFromPipe(text, {
      id: 'grade',
      gives: [{ name: 'severity', type: grades }],
    })
    if (source === undefined) throw new Error('no table')
    const { notProven } = verifyTable(compiled(source, scope), { steps: 0 })
    expect(notProven).toContain('table-gap')
    expect(notProven).toContain('unreachable-output')
    const first = compiled({ ...source, policy: 'first' }, scope)
    expect(verifyTable(first, { steps: -1 }).notProven).toContain('table-gap')
    expect(verifyTable(first).notProven).toEqual([])
  })

  it('does not call rows proven different that it had no steps to compare', () => {
    const rows = ['larger | < 5', 'major | 50', 'larger | [5..9]']
    const { source } = tableFromPipe(['severity | deaths', ...rows].join('\n'), {
      id: 'grade',
      gives: [{ name: 'severity', type: grades }],
      policy: 'first',
      else: ['general'],
    })
    if (source === undefined) throw new Error('no table')
    const table = compiled(source, scope)
    const codes = verifyTable(table).findings.map(({ code }) => code)
    expect(codes).toContain('mergeable-rows')
    expect(verifyTable(table, { steps: 1 }).notProven).toContain('mergeable-rows')
  })

  it('reports no more of a kind than is asked for', () => {
    const rows = Array.from({ length: 20 }, () => 'larger | -')
    const { source } = tableFromPipe(['severity | deaths', ...rows].join('\n'), {
      id: 'grade',
      gives: [{ name: 'severity', type: grades }],
    })
    if (source === undefined) throw new Error('no table')
    const { findings } = verifyTable(compiled(source, scope), { most: 3 })
    const codes = findings.map(({ code }) => code)
    expect(codes.filter((code) => code === 'table-overlap')).toHaveLength(3)
    expect(codes.filter((code) => code === 'duplicate-row')).toHaveLength(3)
  })
})
