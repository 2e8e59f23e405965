import { describe, expect, it } from 'vitest'
import { compileTable, type TableSource, type Type } from '../../src/index.ts'
import { amount, compiled, count, facts, grades, scopeOf } from './accident-grades.ts'

const scope = scopeOf({
  deaths: count,
  loss: amount,
  names: { kind: 'list', of: { kind: 'text' } },
  'from.date': { kind: 'date' },
  ...Object.fromEntries<Type>([['constructor', { kind: 'boolean' }]]),
})

const good: TableSource = {
  id: 'grade',
  inputs: [{ name: 'deaths', expression: 'deaths' }],
  outputs: [{ name: 'grade', type: grades }],
  rules: [{ cells: ['>= 3'], outputs: ['larger'] }],
  else: ['general'],
}

function codes(source: Partial<TableSource>): readonly string[] {
  const { table, issues } = compileTable({ ...good, ...source }, scope)
  expect(table === undefined).toBe(issues.some((issue) => issue.severity === 'error'))
  return issues.map((issue) => issue.code)
}

describe('a table is refused', () => {
  const deaths = { name: 'deaths', expression: 'deaths' }
  const list: Type = { kind: 'list', of: { kind: 'text' } }
  const examples: readonly [string, Partial<TableSource>][] = [
    ['unknown-policy', { policy: 'hihgest' as 'highest' }],
    ['unknown-policy', { policy: 'constructor' as 'highest' }],
    ['unknown-row-mode', { rows: 'some-cell' as 'any-cell' }],
    ['no-output', { outputs: [], rules: [{ cells: ['-'], outputs: [] }], else: [] }],
    ['no-input', { inputs: [], rules: [{ cells: [], outputs: ['larger'] }] }],
    ['no-rows', { rules: [] }],
    ['repeated-column', { inputs: [{ name: 'grade', expression: 'deaths' }] }],
    ['wrong-output-type', { outputs: [{ name: 'grade', type: list }] }],
    ['unknown-name', { inputs: [{ name: 'deaths', expression: 'deths' }] }],
    ['wrong-input-type', { inputs: [{ name: 'names', expression: 'names' }] }],
    ['repeated-input', { inputs: [deaths, { name: 'again', expression: ' deaths ' }] }],
    ['wrong-cell-count', { rules: [{ cells: [], outputs: ['larger'] }] }],
    ['wrong-cell-count', { rules: [{ cells: ['-'], outputs: [] }] }],
    ['wrong-cell-count', { else: [] }],
    ['wrong-cell-count', { else: 'larger' as unknown as [] }],
    ['unknown-column', { rules: [{ cells: { deth: '3' }, outputs: ['larger'] }] }],
    ['unknown-value', { else: ['small'] }],
    ['wrong-output', { rules: [{ cells: ['-'], outputs: ['>= larger'] }] }],
    ['wrong-output', { rules: [{ cells: ['-'], outputs: ['larger, major'] }] }],
    ['wrong-output', { rules: [{ cells: ['-'], outputs: ['-'] }] }],
    ['empty-cell', { rules: [{ cells: ['-'], outputs: [''] }] }],
    ['output-outside-domain', { rules: [{ cells: ['-'], outputs: [3] }] }],
    ['empty-row', { rows: 'any-cell', rules: [{ cells: ['-'], outputs: ['larger'] }] }],
    [
      'no-order',
      {
        policy: 'highest',
        outputs: [{ name: 'grade', type: { ...grades, ordered: false } as Type }],
      },
    ],
    ['no-addition', { policy: 'sum' }],
    [
      'too-many-outputs',
      {
        policy: 'max',
        outputs: [...good.outputs, { name: 'b', type: count }],
        rules: [{ cells: ['-'], outputs: ['larger', '3'] }],
        else: ['larger', '3'],
      },
    ],
  ]
  for (const [code, source] of examples) {
    it(`${code}: ${JSON.stringify(source)}`, () => expect(codes(source)).toContain(code))
  }

  it('whose domain has no values', () => {
    const never = scopeOf({ deaths: { kind: 'number', minimum: 3, maximum: 2 } })
    expect(compileTable(good, never).issues.map((issue) => issue.code)).toEqual(['empty-domain'])
  })

  it('in each row that is wrong, also where rows do not say where they stand', () => {
    const rules = ['oops', '3', 'oops'].map((cell) => ({ cells: [cell], outputs: ['larger'] }))
    const { issues } = compileTable({ ...good, rules }, scope)
    expect(issues.map((issue) => issue.cell?.row)).toEqual([0, 2])
  })

  it('with a hint at the column that an output may mean', () => {
    const source: TableSource = {
      ...good,
      outputs: [{ name: 'fee', type: amount }],
      rules: [{ cells: ['-'], outputs: ['deths'] }],
      else: ['0'],
    }
    expect(compileTable(source, scope).issues).toMatchObject([{ suggestion: 'deaths' }])
    const grade = { ...good, rules: [{ cells: ['-'], outputs: ['deths'] }] }
    expect(compileTable(grade, scope).issues[0]).not.toHaveProperty('suggestion')
  })

  it('whose number is the value of a column of something else', () => {
    const { issues } = compileTable(
      {
        ...good,
        inputs: [{ name: 'day', expression: 'from.date' }],
        outputs: [{ name: 'points', type: amount }],
        rules: [{ cells: ['-'], outputs: ['day'] }],
        else: ['0'],
      },
      scope,
    )
    expect(issues.map(({ message }) => message)).toEqual([
      'the column "day" holds no numbers, so it cannot be given as one',
    ])
  })

  it('with a hint for a misspelt policy and column', () => {
    const messages = (source: Partial<TableSource>) =>
      compileTable({ ...good, ...source }, scope).issues.map((issue) => issue.message)
    expect(messages({ policy: 'hihgest' as 'highest' })[0]).toContain('did you mean "highest"?')
    const row = { cells: { deahts: '3' }, outputs: ['larger'] }
    expect(messages({ rules: [row] })[0]).toContain('did you mean "deaths"?')
  })
})

describe('a table is taken', () => {
  it('with cells by the names of inputs; one left out is a dash', () => {
    const inputs = ['deaths', 'loss'].map((name) => ({ name, expression: name }))
    const table = compiled(
      { ...good, inputs, rules: [{ cells: { loss: '> 5' }, outputs: ['larger'] }] },
      scope,
    )
    expect(table.rules[0]?.cells).toEqual(['-', '> 5'])
    expect(table.decideInputs({ deaths: 0, loss: 6 })).toMatchObject({ rows: [0] })
  })

  it('with expressions as inputs, of which it lists the facts', () => {
    const inputs = [{ name: 'worth', expression: 'loss + 10 * deaths' }]
    const table = compiled(
      { ...good, inputs, rules: [{ cells: ['> 50'], outputs: ['larger'] }] },
      scope,
    )
    expect(table.reads).toEqual(['loss', 'deaths'])
    expect(table.decide(facts({ loss: 1, deaths: 5 }))).toMatchObject({ rows: [0] })
    expect(table.decide(facts({ loss: 1, deaths: 4 }))).toMatchObject({ byElse: true })
    expect(table.decide(facts({ loss: 1 }))).toMatchObject({
      kind: 'unknown',
      deciding: ['worth'],
      missing: ['deaths'],
    })
  })

  it('with columns and facts called like properties of every object', () => {
    const table = compiled(
      {
        id: '__proto__',
        inputs: [{ name: 'constructor', expression: 'constructor' }],
        outputs: [{ name: '__proto__', type: { kind: 'text' } }],
        rules: [{ cells: ['true'], outputs: ['"toString"'] }],
      },
      scope,
    )
    const decision = table.decide(facts({ constructor: true }))
    expect(decision.kind).toBe('decided')
    if (decision.kind !== 'decided') return
    expect(Object.entries(decision.outputs)).toEqual([['__proto__', 'toString']])
    expect(table.decideInputs({}).kind).toBe('unknown')
    expect(table.decide(facts({})).kind).toBe('unknown')
  })

  it('with a warning for a part of a list that its column cannot hold', () => {
    const source = {
      ...good,
      rules: [{ cells: ['3, < 0'], outputs: ['larger'] }],
    }
    const { table, issues } = compileTable(source, scope)
    expect(table).toBeDefined()
    expect(issues).toEqual([
      {
        code: 'cell-outside-domain',
        severity: 'warning',
        message: 'no value of deaths satisfies "< 0": its domain is whole numbers >= 0',
        span: { start: 3, end: 6 },
        cell: { row: 0, column: 'deaths' },
      },
    ])
  })
})

describe('huge tables', () => {
  const rows = 100_000

  it('of 100,000 rows decide, and are verified within their steps', async () => {
    const { verifyTable } = await import('../../src/index.ts')
    const table = compiled(
      {
        ...good,
        policy: 'first',
        rules: Array.from({ length: rows }, (_, row) => ({
          cells: [`[${row}..${row + 1}]`],
          outputs: ['larger'],
        })),
      },
      scope,
    )
    expect(table.decideInputs({ deaths: 99_999 })).toMatchObject({ rows: [99_998] })
    expect(table.decideInputs({})).toMatchObject({ kind: 'unknown', exact: false })
    expect(verifyTable(table, { steps: 100_000 }).notProven).toContain('masked-row')
  })

  it('of 100,000 wrong cells give few issues', () => {
    const rules = Array.from({ length: rows }, () => ({ cells: ['oops'], outputs: ['x'] }))
    const { issues } = compileTable({ ...good, rules }, scope)
    expect(issues.length).toBeLessThanOrEqual(50)
  })
})

describe('the zone of a table', () => {
  const source = (expression: string): TableSource => ({
    id: 'shift',
    inputs: [{ name: 'hour', expression }],
    outputs: [{ name: 'shift', type: { kind: 'text' } }],
    rules: [{ cells: ['>= 22'], outputs: ['"night"'] }],
    else: ['"day"'],
  })
  const scope = scopeOf({ at: { kind: 'date-time' } })
  const shift = (zone: string): unknown => {
    const { table } = compileTable(source('hour(at)'), scope, { zone })
    return table?.decide((name) => (name === 'at' ? '2024-06-01T20:30:00Z' : undefined))
  }

  it('is where its inputs read hours out of instants, as conditions do', () => {
    expect(shift('Europe/Berlin')).toMatchObject({ outputs: { shift: 'night' } })
    expect(shift('Asia/Shanghai')).toMatchObject({ outputs: { shift: 'day' } })
  })

  it('is needed where an input depends on it, and must exist', () => {
    const codes = (zone?: string): readonly string[] =>
      compileTable(source('hour(at)'), scope, zone === undefined ? {} : { zone }).issues.map(
        (issue) => issue.code,
      )
    expect(codes()).toEqual(['zone-needed'])
    expect(codes('Mars/Olympus')).toContain('unknown-zone')
  })

  it('does not complete an instant in a cell, which always has its offset', () => {
    const { issues } = compileTable(
      { ...source('at'), rules: [{ cells: ['>= 2024-06-01T20:30:00'], outputs: ['"night"'] }] },
      scope,
      { zone: 'Europe/Berlin' },
    )
    expect(issues[0]?.message).toContain('with its offset')
  })
})
