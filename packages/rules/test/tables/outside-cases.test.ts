import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Decision,
  type HitPolicy,
  type Json,
  type OutputSource,
  type TableSource,
  type Type,
  tableFromPipe,
} from '../../src/index.ts'
import { compiled, count, facts, scopeOf } from './accident-grades.ts'

/** Outside data, beside the checkout; see the README there for origin and terms. */
const shared = new URL('../../../../../shared/data/', import.meta.url)

function decode(xml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return xml.replace(/&(\w+);/g, (found, name: string) => entities[name] ?? found).trim()
}

function all(xml: string, expression: RegExp): string[] {
  return [...xml.matchAll(expression)].map((found) => found[1] as string)
}

const texts = (xml: string): string[] => all(xml, /<text>([\s\S]*?)<\/text>/g).map(decode)

const policyWords: Readonly<Record<string, HitPolicy>> = {
  UNIQUE: 'unique',
  ANY: 'any',
  FIRST: 'first',
  PRIORITY: 'highest',
  'RULE ORDER': 'rule-order',
  'OUTPUT ORDER': 'output-order',
  COLLECT: 'collect',
  SUM: 'sum',
  COUNT: 'count',
  MIN: 'min',
  MAX: 'max',
}

const inputTypes: Readonly<Record<string, Type>> = {
  Age: { kind: 'number' },
  age: { kind: 'number' },
  NumOfYears: { kind: 'number' },
  RiskCategory: { kind: 'enumeration', values: ['High', 'Low', 'Medium'], ordered: false },
  isAffordable: { kind: 'boolean' },
}

/** A scale where the model lists output values (highest first), else what the cells are. */
function outputOf(xml: string, cells: readonly string[]): OutputSource {
  const name = /name="([^"]*)"/.exec(xml.slice(0, xml.indexOf('>')))?.[1] ?? 'result'
  const values = all(xml, /(<outputValues[\s\S]*?<\/outputValues>)/g).join('')
  const listed = texts(values).flatMap((text) => all(text, /"([^"]*)"/g))
  if (listed.length > 0) {
    return { name, type: { kind: 'enumeration', values: listed.toReversed(), ordered: true } }
  }
  const isNumber = cells.every((cell) => /^[\d.]+$/.test(cell))
  return { name, type: { kind: isNumber ? 'number' : 'text' } }
}

function readTable(xml: string): TableSource {
  const table = /<decisionTable[\s\S]*?<\/decisionTable>/.exec(xml)?.[0] ?? ''
  const rules = all(table, /<rule[ >]([\s\S]*?)<\/rule>/g).map((rule) => ({
    cells: texts(all(rule, /(<inputEntry[\s\S]*?<\/inputEntry>)/g).join('')),
    outputs: texts(all(rule, /(<outputEntry[\s\S]*?<\/outputEntry>)/g).join('')),
  }))
  const attribute = (name: string): string | undefined =>
    new RegExp(`<decisionTable[^>]*\\s${name}="([^"]*)"`).exec(table)?.[1]
  const columns = all(table, /(<output[ >/][\s\S]*?(?:\/>|<\/output>))/g)
  return {
    id: 'tck',
    inputs: all(table, /<inputExpression[^>]*>\s*<text>([^<]*)<\/text>/g).map((name) => ({
      name,
      expression: name,
    })),
    outputs: columns.map((column, index) =>
      outputOf(
        column,
        rules.map((rule) => rule.outputs[index] as string),
      ),
    ),
    policy: policyWords[
      attribute('aggregation') ?? attribute('hitPolicy') ?? 'UNIQUE'
    ] as HitPolicy,
    rules,
    ...elseOf(columns),
  }
}

/** DMN's default output entries, which must be there for all outputs. */
function elseOf(columns: readonly string[]): Pick<TableSource, 'else'> {
  const defaults = columns.flatMap((column) =>
    texts(all(column, /(<defaultOutputEntry[\s\S]*?<\/defaultOutputEntry>)/g).join('')),
  )
  return defaults.length === 0 ? {} : { else: defaults }
}

function readValue(xml: string): Json {
  const found = /<value xsi:type="xsd:(\w+)">([^<]*)<\/value>/.exec(xml)
  if (found === null) return null
  const [, type, content = ''] = found
  if (type === 'boolean') return content === 'true'
  return type === 'string' ? decode(content) : Number(content)
}

/** A value, a record of components, or a list of either. */
function readExpected(xml: string, names: readonly string[]): Json {
  const item = (part: string): Json => {
    const components = [...part.matchAll(/<component name="([^"]*)">([\s\S]*?)<\/component>/g)]
    if (components.length === 0) return { [names[0] as string]: readValue(part) }
    return Object.fromEntries(components.map((found) => [found[1], readValue(found[2] as string)]))
  }
  return xml.includes('<list>') ? all(xml, /<item>([\s\S]*?)<\/item>/g).map(item) : item(xml)
}

/** Our record of lists as DMN's list of records. */
function asExpected(decision: Decision, names: readonly string[], isList: boolean): Json {
  if (decision.kind !== 'decided') return decision.kind
  const { outputs } = decision
  if (!isList) return outputs
  const lists = names.map((name) => outputs[name] as readonly Json[])
  return (lists[0] ?? []).map((_, index) =>
    Object.fromEntries(names.map((name, n) => [name, lists[n]?.[index] as Json])),
  )
}

const suites = new URL('dmn-tck/compliance-level-2/', shared)
const hasSuites = existsSync(suites)

describe.skipIf(!hasSuites)(
  'the DMN compatibility kit, level 2 (skipped without ../shared)',
  () => {
    const names = hasSuites ? readdirSync(suites).filter((name) => !name.includes('.')) : []
    const models = names.flatMap((name) => {
      const xml = readFileSync(new URL(`${name}/${name}.dmn`, suites), 'utf8')
      return xml.includes('<decisionTable') ? [{ name, xml }] : []
    })

    it('has 17 models with tables', () => expect(models).toHaveLength(17))

    for (const { name, xml } of models) {
      it(name, () => {
        const source = readTable(xml)
        const table = compiled(source, scopeOf(inputTypes))
        const outputs = table.outputs.map((output) => output.name)
        const isList = table.outputs[0]?.result.kind === 'list'
        const cases = readFileSync(new URL(`${name}/${name}-test-01.xml`, suites), 'utf8')
        const found = all(cases, /<testCase[ >]([\s\S]*?)<\/testCase>/g)
        expect(found.length).toBeGreaterThan(0)
        for (const one of found) {
          const inputs = [
            ...one.matchAll(/<inputNode name="([^"]*)">([\s\S]*?)<\/inputNode>/g),
          ].map((input) => [input[1] as string, readValue(input[2] as string)] as const)
          const expected = readExpected(
            /<expected>([\s\S]*?)<\/expected>/.exec(one)?.[1] ?? '',
            outputs,
          )
          const decision = table.decideInputs(Object.fromEntries(inputs))
          expect(asExpected(decision, outputs, isList)).toEqual(expected)
        }
      })
    }
  },
)

const accidents = new URL('accidents/pipeline-50.csv', shared)

/** Records of a CSV text with quoted fields. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  const [head = [], ...body] = rows
  return body
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

describe.skipIf(!existsSync(accidents))('pipeline accidents (skipped without ../shared)', () => {
  const flags: Type = {
    kind: 'enumeration',
    values: ['other', 'significant', 'serious'],
    ordered: true,
  }
  const { source } = tableFromPipe(
    `
    class       | fatal | injured | cost
    serious     | >= 1  | >= 1    | -
    significant | -     | -       | >= 50_000
    `,
    {
      id: 'class',
      gives: [{ name: 'class', type: flags }],
      policy: 'highest',
      rows: 'any-cell',
      else: ['other'],
    },
  )
  const scope = scopeOf({ fatal: count, injured: count, cost: { kind: 'number', minimum: 0 } })

  it('get the flags of the agency: deaths and injuries, and cost in dollars of 1984', () => {
    if (source === undefined) throw new Error('no table')
    const table = compiled(source, scope)
    const records = readCsv(readFileSync(accidents, 'latin1'))
    expect(records).toHaveLength(50)
    for (const record of records) {
      const given = { fatal: record.FATAL, injured: record.INJURE, cost: record.TOTAL_COST_IN84 }
      const known = Object.entries(given).flatMap(([name, text]) =>
        text === undefined || text === '' ? [] : [[name, Number(text)] as const],
      )
      const expected =
        record.SERIOUS === 'YES'
          ? 'serious'
          : record.SIGNIFICANT === 'YES'
            ? 'significant'
            : 'other'
      const decision = table.decide(facts(Object.fromEntries(known)))
      expect(decision, record.RPTID).toMatchObject({ outputs: { class: expected } })
    }
  })
})
