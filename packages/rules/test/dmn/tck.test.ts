import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DmnImport, exportDmn, importDmn } from '../../src/dmn/index.ts'
import type { Decision, Json } from '../../src/index.ts'
import { facts } from '../tables/accident-grades.ts'

/** The DMN Technology Compatibility Kit, beside the checkout; see the README there for its terms. */
const folder = new URL('../../../../../shared/data/dmn-tck/compliance-level-2/', import.meta.url)

function all(xml: string, expression: RegExp): string[] {
  return [...xml.matchAll(expression)].map((found) => found[1] as string)
}

function decode(xml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return xml.replace(/&(\w+);/g, (found, name: string) => entities[name] ?? found)
}

function readValue(xml: string): Json {
  const found = /<value\s+xsi:type="xsd:(\w+)"[^>]*>([^<]*)<\/value>/.exec(xml)
  if (found === null) return null
  const [, type, content = ''] = found
  if (type === 'boolean') return content === 'true'
  return type === 'string' ? decode(content) : Number(content)
}

function readNode(xml: string): Json {
  const components = [...xml.matchAll(/<component name="([^"]*)">([\s\S]*?)<\/component>/g)]
  if (components.length === 0) return readValue(xml)
  return Object.fromEntries(components.map((one) => [one[1], readValue(one[2] as string)]))
}

interface TckCase {
  /** By the names of the model; a structure is one value. */
  readonly inputs: readonly (readonly [name: string, value: Json])[]
  readonly results: readonly { readonly decision: string; readonly expected: Json }[]
}

function readCases(model: string): readonly TckCase[] {
  const xml = readFileSync(new URL(`${model}/${model}-test-01.xml`, folder), 'utf8')
  return all(xml, /<testCase[ >]([\s\S]*?)<\/testCase>/g).map((one) => ({
    inputs: [...one.matchAll(/<inputNode name="([^"]*)">([\s\S]*?)<\/inputNode>/g)].map(
      (found) => [found[1] as string, readNode(found[2] as string)] as const,
    ),
    results: [...one.matchAll(/<resultNode[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/resultNode>/g)].map(
      (found) => ({ decision: found[1] as string, expected: readExpected(found[2] as string) }),
    ),
  }))
}

function readExpected(xml: string): Json {
  return xml.includes('<list>')
    ? all(xml, /<item>([\s\S]*?)<\/item>/g).map(readNode)
    : readNode(xml)
}

/** The facts of a case, by the names that the import gives them. */
function factsOf(model: DmnImport, { inputs }: TckCase): Record<string, Json> {
  const byTitle = new Map(model.facts.map(({ name, title }) => [title, name]))
  const entries = inputs.flatMap(([title, value]): readonly (readonly [string, Json])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([field, one]) => [`${title}.${field}`, one as Json] as const)
      : [[title, value] as const],
  )
  return Object.fromEntries(entries.map(([title, value]) => [byTitle.get(title) ?? title, value]))
}

/** What DMN answers: of one output its value, of several a structure, of listed rows a list. */
function answerOf(decision: Decision, isList: boolean): Json {
  if (decision.kind !== 'decided') return decision.kind
  const { outputs } = decision
  const names = Object.keys(outputs)
  if (!isList) return names.length === 1 ? (outputs[names[0] as string] as Json) : outputs
  const lists = names.map((name) => outputs[name] as readonly Json[])
  return (lists[0] as readonly Json[]).map((item, row) =>
    names.length === 1 ? item : Object.fromEntries(names.map((name, n) => [name, lists[n]?.[row]])),
  ) as Json
}

function answerTo(model: DmnImport, one: TckCase, decision: string): Json | undefined {
  const read = facts(factsOf(model, one))
  const table = model.tables.find(({ title }) => title === decision)?.table
  if (table) return answerOf(table.decide(read), table.outputs[0]?.result.kind === 'list')
  const expression = model.expressions.find(({ title }) => title === decision)?.expression
  return expression && (expression.evaluateToFact(read) ?? null)
}

/** `passed`, the code of the issue that refuses the decision, or what is wrong. */
function outcomeOf(model: DmnImport, one: TckCase, decision: string, expected: Json): string {
  const answer = answerTo(model, one, decision)
  if (answer === undefined) {
    const refusal = model.issues.find(
      ({ element, severity }) =>
        severity === 'error' && element.startsWith(`decision "${decision}"`),
    )
    return refusal?.code ?? `${decision} is missing without an issue`
  }
  const isSame = JSON.stringify(sorted(answer)) === JSON.stringify(sorted(expected))
  return isSame
    ? 'passed'
    : `${decision} is ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}`
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * What is refused on purpose, by the code of the issue, and why. Nothing is answered differently:
 * where FEEL says null the fact is unknown here, which a case sees as no value either way.
 */
const refusals: Readonly<Record<string, string>> = {
  'wrong-arithmetic':
    'texts are not joined by "+": a condition or table of a procedure makes no new text',
  'unexpected-token': 'powers ("**") are beyond the subset of FEEL',
  'null-value': 'null as an operand makes every result unknown, so that it is a mistake',
  'unknown-function': 'business knowledge models are not read, so that their functions are unknown',
}

/** Models with literal expressions: how many results pass and how many are refused, and why. */
const expressions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '0001-input-data-string': { 'wrong-arithmetic': 1 },
  '0002-input-data-number': { passed: 1 },
  '0003-input-data-string-allowed-values': { 'wrong-arithmetic': 1 },
  '0008-LX-arithmetic': { 'unexpected-token': 3 },
  '0009-invocation-arithmetic': { 'unknown-function': 3 },
  '0100-feel-constants': { passed: 2 },
  '0101-feel-constants': { passed: 6 },
  '0102-feel-constants': { passed: 4 },
  '0105-feel-math': { passed: 18, 'unexpected-token': 7, 'null-value': 8 },
  '0106-feel-ternary-logic': { passed: 18 },
  '0107-feel-ternary-logic-not': { passed: 3 },
}

type Tally = Readonly<Record<string, number>>

function readModel(name: string): Promise<DmnImport> {
  return importDmn(readFileSync(new URL(`${name}/${name}.dmn`, folder), 'utf8'))
}

/** The tables of a model, written and read again. */
async function writeAndRead({ tables }: DmnImport): Promise<DmnImport> {
  const [first] = tables
  if (first === undefined) throw new Error('no table')
  const { xml = '' } = await exportDmn([first.table], first.scope)
  const model = await importDmn(xml)
  return { ...model, tables: model.tables.map((one) => ({ ...one, title: first.title })) }
}

function runModel(name: string, model: DmnImport): Tally {
  const outcomes = readCases(name).flatMap((one) =>
    one.results.map(({ decision, expected }) => outcomeOf(model, one, decision, expected)),
  )
  return Object.fromEntries(
    [...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, all]) => [outcome, all.length]),
  )
}

describe.skipIf(!existsSync(folder))(
  'the DMN compatibility kit, level 2, through the XML import (skipped without ../shared)',
  () => {
    const models = existsSync(folder)
      ? readdirSync(folder).filter((name) => !name.includes('.'))
      : []
    const tables = models.filter((name) => !(name in expressions))

    it('has 17 models with tables', () => expect(tables).toHaveLength(17))

    it.each(tables)('passes every case of %s, also after an export', async (name) => {
      const model = await readModel(name)
      expect(runModel(name, model)).toEqual({ passed: 3 })
      expect(runModel(name, await writeAndRead(model))).toEqual({ passed: 3 })
    })

    it.each(Object.entries(expressions))('%s: %j', async (name, expected) => {
      expect(runModel(name, await readModel(name))).toEqual(expected)
    })

    it('passes 103 of 126 results, refuses 23 and answers none differently', () => {
      const tallies = Object.values(expressions).flatMap((tally) => Object.entries(tally))
      const sum = (counted: readonly (readonly [string, number])[]): number =>
        counted.reduce((total, [, count]) => total + count, 0)
      const refused = tallies.filter(([outcome]) => outcome in refusals)
      expect(sum(tallies) + 3 * tables.length).toBe(126)
      expect(sum(refused)).toBe(23)
      expect(new Set(refused.map(([code]) => code))).toEqual(new Set(Object.keys(refusals)))
    })
  },
)
