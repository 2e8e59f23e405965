import { DmnModdle } from 'dmn-moddle'
import { describe, expect, it } from 'vitest'
import { exportDmn, importDmn } from '../../src/dmn/index.ts'
import {
  compileTable,
  type DecisionTable,
  type Json,
  type Scope,
  type TableSource,
  type Type,
  tableFromPipe,
} from '../../src/index.ts'
import { compiled, facts, grades, scopeOf } from '../tables/accident-grades.ts'

const boolean: Type = { kind: 'boolean' }

/** A table drawn as text. */
function drawn(
  text: string,
  scope: Scope,
  options: Omit<Parameters<typeof tableFromPipe>[1], 'id'> & { readonly id?: string },
): DecisionTable {
  const { source, issues } = tableFromPipe(text, { id: 'result', ...options })
  if (source === undefined) throw new Error(JSON.stringify(issues))
  return compiled(source, scope)
}

async function written(table: DecisionTable, scope: Scope): Promise<string> {
  const { xml, issues } = await exportDmn([table], scope)
  if (xml === undefined) throw new Error(JSON.stringify(issues))
  return xml
}

/** The texts of all elements of a name, with their references resolved. */
function textsOf(xml: string, element: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`, 'g'))
  return [...found].map(([one]) =>
    (/<text>([\s\S]*)<\/text>/.exec(one)?.[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}

describe('a model', () => {
  const scope = scopeOf({
    'report.deaths': { kind: 'number', integer: true, minimum: 0, maximum: 500 },
    'report.place.kind': { kind: 'enumeration', values: ['mine', 'plant'], ordered: false },
    'report.day': { kind: 'date' },
    night: boolean,
    grade: grades,
  })
  const grade = drawn(
    `
    severity | deaths | kind       | clause
    major    | >= 10  | -          | HSE-1 & 2
    larger   | < 10   | mine       | -
    general  | < 10   | not(mine)  | -
    `,
    scope,
    {
      id: 'grade',
      gives: [{ name: 'severity', type: grades }],
      inputs: { deaths: 'report.deaths', kind: 'report.place.kind' },
      policy: 'first',
    },
  )
  const duty = drawn(
    `
    due | late | grade    | night
    1   | true | >= major | true
    2   | -    | -        | -
    `,
    scope,
    {
      id: 'duty',
      gives: [{ name: 'due', type: { kind: 'number' } }],
      inputs: { late: 'report.day > date("2024-01-01")' },
      policy: 'first',
    },
  )

  it('has the facts as input data with their types, and the requirements between decisions', async () => {
    const { xml = '', issues } = await exportDmn([grade, duty], scope, { name: '事故 model' })
    expect(issues).toEqual([])
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
    expect(rootElement).toMatchObject({
      name: '事故 model',
      namespace: 'urn:dueprocess:%E4%BA%8B%E6%95%85%20model',
      itemDefinition: [
        {
          name: 'tReport',
          itemComponent: [
            { name: 'deaths', typeRef: 'number', allowedValues: { text: '[0..500]' } },
            {
              name: 'place',
              itemComponent: [
                { name: 'kind', typeRef: 'string', allowedValues: { text: '"mine", "plant"' } },
              ],
            },
            { name: 'day', typeRef: 'date' },
          ],
        },
        { name: 'tGrade', typeRef: 'string' },
      ],
      drgElement: [
        { $type: 'dmn:InputData', name: 'report', variable: { typeRef: 'tReport' } },
        { $type: 'dmn:InputData', name: 'night', variable: { typeRef: 'boolean' } },
        {
          name: 'grade',
          variable: { typeRef: 'tGrade' },
          informationRequirement: [{ requiredInput: { href: '#report' } }],
        },
        {
          name: 'duty',
          informationRequirement: [
            { requiredInput: { href: '#report' } },
            { requiredInput: { href: '#night' } },
            { requiredDecision: { href: '#grade' } },
          ],
        },
      ],
      dmnDI: { diagrams: [{ diagramElements: { length: 8 } }] },
    })
  })

  it('has every id once, and no two boxes of its diagram in one place', async () => {
    const { xml = '' } = await exportDmn([grade, duty], scope)
    const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map((found) => found[1] as string)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.every((id) => /^[A-Za-z][\w-]*$/.test(id))).toBe(true)
    const boxes = [...xml.matchAll(/<dc:Bounds [^>]*x="(\d+)" y="(\d+)"/g)].map(([one]) => one)
    expect(new Set(boxes).size).toBe(4)
    // The decision that requires the other one stands above it.
    const [night, low, high] = [...xml.matchAll(/ y="(\d+)" \/>\s*<\/dmndi:DMNShape>/g)]
      .slice(1)
      .map((found) => Number(found[1]))
    expect([night, low, high]).toEqual([460, 280, 100])
  })

  it('has the clauses as annotations, and as the descriptions that dmn-js shows', async () => {
    const xml = await written(grade, scope)
    expect(xml).toContain('<annotation name="clause" />')
    expect(textsOf(xml, 'annotationEntry')).toEqual(['HSE-1 & 2', '', ''])
    expect(xml.match(/<description>/g)).toHaveLength(1)
    expect(await written(duty, scope)).not.toContain('annotation')
  })

  it('has the cells and scales in FEEL', async () => {
    const xml = await written(grade, scope)
    expect(textsOf(xml, 'inputEntry')).toEqual([
      ...['>= 10', '-'],
      ...['< 10', '"mine"'],
      ...['< 10', 'not("mine")'],
    ])
    expect(textsOf(xml, 'outputValues')).toEqual(['"extraordinary", "major", "larger", "general"'])
    expect(textsOf(await written(duty, scope), 'inputEntry').slice(1, 2)).toEqual([
      '"major", "extraordinary"',
    ])
  })

  it('is written in the namespaces of the version that is asked for', async () => {
    const { xml = '' } = await exportDmn([grade], scope, { version: '1.5', namespace: 'urn:x' })
    expect(xml).toContain('xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"')
    expect(xml).toContain('="https://www.omg.org/spec/DMN/20230324/DMNDI/"')
    expect(xml).toContain('namespace="urn:x"')
    expect(xml).not.toContain('20191111')
  })

  it('without tables is an empty one', async () => {
    const { xml = '', issues } = await exportDmn([], scopeOf({}))
    expect(issues).toEqual([])
    expect(await importDmn(xml)).toEqual({ tables: [], expressions: [], facts: [], issues: [] })
  })
})

describe('rows of alternatives', () => {
  const scope = scopeOf({ a: { kind: 'number' }, b: { kind: 'number' } })
  const text = `
    out | a   | b
    1   | > 1 | > 2
    `
  const gives = [{ name: 'out', type: { kind: 'number' } as Type }]

  it('become rows that do not overlap where each counts', async () => {
    const table = drawn(text, scope, { gives, rows: 'any-cell', policy: 'sum' })
    const { xml = '', issues } = await exportDmn([table], scope)
    expect(textsOf(xml, 'inputEntry')).toEqual(['> 1', '-', 'not(> 1)', '> 2'])
    expect(issues).toMatchObject([{ severity: 'warning', code: 'rows-expanded' }])
  })

  it('become plain rows where one of them decides', async () => {
    const table = drawn(text, scope, { gives, rows: 'any-cell', policy: 'first' })
    expect(textsOf(await written(table, scope), 'inputEntry')).toEqual(['> 1', '-', '-', '> 2'])
  })
})

describe('expressions of inputs', () => {
  const types: Readonly<Record<string, Type>> = {
    a: boolean,
    b: boolean,
    n: { kind: 'number' },
    grade: grades,
    other: grades,
    day: { kind: 'date' },
    at: { kind: 'date-time' },
    clock: { kind: 'time' },
    text: { kind: 'text' },
    numbers: { kind: 'list', of: { kind: 'number' } },
    'in.handling': boolean,
  }
  const values: readonly Readonly<Record<string, Json>>[] = [
    ...[true, false].map((a) => ({
      a,
      b: !a,
      n: a ? 3 : 7,
      grade: a ? 'larger' : 'extraordinary',
      other: 'major',
      day: a ? '2024-02-29' : '2025-03-01',
      at: '2024-02-29T08:30:00Z',
      clock: a ? '08:30' : '09:15:20',
      text: a ? 'abc' : 'xyz',
      numbers: a ? [1, 2] : [5],
    })),
  ]

  /** Each expression and how FEEL writes it; `same` where it does so alike. */
  const cases: readonly (readonly [string, string | 'same'])[] = [
    ['n * 2 + 1', 'same'],
    ['(n - 1) * -n', 'same'],
    ['n ≥ 3 and not(a or b)', 'n >= 3 and not(a or b)'],
    ['n between 2 and 5', 'same'],
    ['n in (3, > 6, [10..20))', 'same'],
    ['if a then n else 0', 'same'],
    ['some x in numbers satisfies x > 4', 'same'],
    ['every x in numbers satisfies x > 0 and a', 'same'],
    ['count(numbers)', 'same'],
    ['sum(numbers) + min(n, 5) + max(numbers)', 'same'],
    ['n in numbers', 'same'],
    [
      'count(a, b, n > 3)',
      '(if a then 1 else 0) + (if b then 1 else 0) + (if n > 3 then 1 else 0)',
    ],
    ['defined(n)', 'n != null'],
    ['starts-with(text, "ab")', 'starts with(text, "ab")'],
    ['ends-with(text, "z") or contains(text, "b")', 'ends with(text, "z") or contains(text, "b")'],
    ['matches(text, "^a")', 'same'],
    ['grade >= "major"', 'grade in ("major", "extraordinary")'],
    ['"major" > grade', 'grade in ("general", "larger")'],
    ['grade > "extraordinary"', 'false'],
    ['grade between "larger" and "major"', 'grade in ("larger", "major")'],
    [
      'grade in (("larger".."extraordinary"], "general")',
      'grade in ("major", "extraordinary", "general")',
    ],
    [
      'grade in (< "larger", != "major")',
      'grade in ("general", "general", "larger", "extraordinary")',
    ],
    ['grade = "larger"', 'same'],
    ['grade = other', 'same'],
    ['day - date("2024-02-28") > 24 hours', 'day - date("2024-02-28") > duration("P1D")'],
    ['day + 1 month > @"2024-03-01"', 'day + duration("P1M") > date("2024-03-01")'],
    ['at < date-time("2024-02-29T08:30:01Z")', 'at < date and time("2024-02-29T08:30:01Z")'],
    ['clock < time("09:00")', 'clock < time("09:00:00")'],
    ['clock < @"09:00"', 'clock < time("09:00:00")'],
    ['at < @"2024-02-29T08:30:01Z"', 'at < date and time("2024-02-29T08:30:01Z")'],
    ['day + @"P1M" > day', 'day + duration("P1M") > day'],
    ['n in [3, 7]', 'same'],
    ['grade in (> "extraordinary")', 'false'],
    ['year(day) * 100 + month(day)', 'day.year * 100 + day.month'],
    ['hour(clock)', 'clock.hour'],
    ['weekday(day)', 'day.weekday'],
    ['text = "a\\"b"', 'same'],
  ]

  async function exported(expression: string) {
    const source: TableSource = {
      id: 'table',
      inputs: [{ name: 'column', expression }],
      outputs: [{ name: 'out', type: { kind: 'number' } }],
      rules: [{ cells: ['-'], outputs: ['1'] }],
    }
    const table = compiled(source, scopeOf(types))
    return { table, ...(await exportDmn([table], scopeOf(types))) }
  }

  it.each(cases)('%s is %s', async (expression, feel) => {
    const { table, xml = '' } = await exported(expression)
    expect(textsOf(xml, 'inputExpression')).toEqual([feel === 'same' ? expression : feel])
    const { tables, issues } = await importDmn(xml)
    expect(issues).toEqual([])
    const [before, after] = [table, tables[0]?.table].map((one) => one?.inputs[0]?.expression)
    for (const record of values) {
      const value = before?.evaluateToFact(facts(record))
      expect(value).toBeDefined()
      expect(after?.evaluateToFact(facts(record))).toEqual(value)
    }
  })

  it.each([
    'hour(at)',
    'date(at)',
    'at + 1 month',
    'date-time("2024-06-01T20:30:00")',
    'at < @"2024-06-01T20:30:00"',
  ])('%s depends on the zone of the table, which DMN does not know', async (expression) => {
    const source: TableSource = {
      id: 'table',
      inputs: [{ name: 'column', expression }],
      outputs: [{ name: 'out', type: { kind: 'number' } }],
      rules: [{ cells: ['-'], outputs: ['1'] }],
    }
    const scope = scopeOf({ at: { kind: 'date-time' } })
    const { table } = compileTable(source, scope, { zone: 'Europe/Berlin' })
    const { xml, issues } = await exportDmn(table ? [table] : [], scope)
    expect(xml).toBeUndefined()
    expect(issues[0]?.message).toContain('depends on a zone that DMN does not know')
  })

  it.each([
    ['in(handling)', 'no meaning in DMN'],
    ['since(a)', 'knows no history'],
    ['grade > other', 'compare with one word'],
    ['max(grade, other)', 'compare with one word'],
    ['grade between other and "major"', 'compare with one word'],
    ['grade in (< other)', 'compare with one word'],
    ['hour(at, "Asia/Shanghai")', 'names a zone'],
    ['date(at, "Asia/Shanghai")', 'names a zone'],
    ['year(day + 1 year)', 'only of a fact'],
  ])('%s has no form in FEEL', async (expression, message) => {
    const { xml, issues } = await exported(expression)
    expect(xml).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'no-feel', element: 'table "table" > column' }])
    expect(issues[0]?.message).toContain(message)
  })
})

describe('what cannot be written', () => {
  const scope = scopeOf({ n: { kind: 'number', minimum: 0, maximum: 5 }, t: { kind: 'text' } })
  const gives = [{ name: 'out', type: { kind: 'number' } as Type }]

  it('is a table whose facts the scope does not know', async () => {
    const table = drawn('out | n\n1 | 1', scope, { gives })
    const { xml, issues } = await exportDmn([table], scopeOf({}))
    expect(xml).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'unknown-name', element: 'table "result"' }])
  })

  it('are two tables of one name', async () => {
    const table = drawn('out | n\n1 | 1', scope, { gives })
    const { xml, issues } = await exportDmn([table, table], scope)
    expect(xml).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'repeated-table' }])
  })

  it('is a row that nothing satisfies, which is left out', async () => {
    const table = drawn('out | t\n1 | not(!= "a", "a")\n2 | "b"', scope, { gives })
    const { xml = '', issues } = await exportDmn([table], scope)
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'row-left-out', element: 'table "result" > row 1' },
    ])
    expect(textsOf(xml, 'outputEntry')).toEqual(['2'])
  })

  it('is a table of such rows only', async () => {
    const table = drawn('out | t\n1 | not(!= "a", "a")', scope, { gives })
    const { xml, issues } = await exportDmn([table], scope)
    expect(xml).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['row-left-out', 'no-rows'])
  })
})

it('names like those of every object, of any script and with signs are written', async () => {
  const scope = scopeOf({ constructor: boolean, '报告.死亡': boolean, 'a-b': boolean })
  const table = compiled(
    {
      id: 'to\u0001String <"&>',
      inputs: [
        { name: '<a>', expression: 'constructor' },
        { name: '"b"', expression: '报告.死亡' },
        { name: 'c\u0000', expression: 'a-b' },
      ],
      outputs: [
        { name: '__proto__', type: boolean },
        { name: 'ok', type: boolean },
      ],
      rules: [{ cells: ['true', '-', 'true'], outputs: [true, false], clause: '\u0007 §1' }],
    },
    scope,
  )
  const xml = await written(table, scope)
  const { tables, issues, facts: read } = await importDmn(xml)
  expect(issues).toEqual([])
  expect(read.slice(0, 3).map(({ name }) => name)).toEqual(['constructor', '报告.死亡', 'a-b'])
  expect(tables[0]?.source.inputs.map(({ name }) => name)).toEqual(['<a>', '"b"', 'c\ufffd'])
  expect(tables[0]?.table.rules[0]?.clause).toBe('\ufffd §1')
})
