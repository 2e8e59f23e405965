import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileTable,
  type Json,
  type TableSource,
  type Type,
  tableFromPipe,
} from '../../src/index.ts'
import { parseCell } from '../../src/tables/cells/parse.ts'
import { printLiteral, printSet } from '../../src/tables/cells/print.ts'
import { lineOf, type TextLine } from '../../src/tables/space/line.ts'
import { clip } from '../../src/tables/space/value-set.ts'
import { scopeOf } from './accident-grades.ts'

const number: Type = { kind: 'number' }
const text: Type = { kind: 'text' }
const words = ['x', 'not', '-', 'constructor', '__proto__', 'toString', '\ud800', '\b', 'a b']
const kinds: readonly (readonly [string, Type])[] = [
  ['number', number],
  ['text', text],
  ['enumeration', { kind: 'enumeration', values: words.slice(0, 6), ordered: true }],
  ['date', { kind: 'date' }],
  ['date-time', { kind: 'date-time' }],
  ['duration', { kind: 'days-time-duration' }],
]

describe('a text as a cell', () => {
  it('is read as it was printed, whatever its characters', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom('\b', '\f', '\v', '\u0000', '\ud800', '\\u0041', '\\', '"', '\u2028', '|'),
    )
    fc.assert(
      fc.property(anything, (value) => {
        const line = lineOf(text) as TextLine
        const printed = printLiteral(line, line.intern(value))
        const { cell, issues } = parseCell(printed, line)
        expect(issues).toEqual([])
        expect(cell && line.json(cell.set[0] as number)).toBe(value)
        expect(cell?.canonical).toBe(printed)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is a word of an enumeration, whatever the word', () => {
    const line = lineOf({ kind: 'enumeration', values: words, ordered: false })
    if (line === undefined) throw new Error('no line')
    for (const [position] of words.entries()) {
      const { cell, issues } = parseCell(printSet(line, [position, position]), line)
      expect(issues).toEqual([])
      expect(cell && clip(cell.set, 0, words.length)).toEqual([position, position])
    }
  })
})

describe('a cell that would exhaust the reader', () => {
  const cells: readonly string[] = [
    '1'.repeat(1_000_000),
    '1'.repeat(65_000),
    '('.repeat(65_000),
    'not('.repeat(16_000),
    '"'.repeat(65_000),
    `"${'\\'.repeat(65_000)}`,
    '-'.repeat(65_000),
    '1,'.repeat(32_000),
    '"a",'.repeat(16_000),
    '[1..2],'.repeat(9_000),
    '>'.repeat(60_000),
    'a '.repeat(30_000),
    '1e400',
    '-1e400',
    '９',
    '\ud800',
    'date("9999-99-99")',
    '99999-01-01',
    'P999999999999999999D',
    '999999999999999999999 days',
    'valueOf',
  ]

  it.each(kinds)('is refused, with a short message: %s', (_name, type) => {
    for (const source of cells) {
      const line = lineOf(type)
      const issues = line ? parseCell(source, line).issues : []
      expect(issues, source.slice(0, 20)).toHaveLength(1)
      expect(issues[0]?.message.length).toBeLessThan(400)
    }
  })
})

/** One input and one output of numbers. */
function tableOf(cell: string, output: Json): TableSource {
  return {
    id: 'x',
    policy: 'first',
    inputs: [{ name: 'a', expression: 'a' }],
    outputs: [{ name: 'o', type: number }],
    rules: [{ cells: [cell], outputs: [output] }],
  }
}

describe('an odd number', () => {
  it.each([['-0'], [-0]])('%j as an output is 0', (output) => {
    const { table } = compileTable(tableOf('-', output), scopeOf({ a: number }))
    expect(table?.decide(() => 1)).toMatchObject({ kind: 'decided', outputs: { o: 0 } })
  })

  it.each([Number.POSITIVE_INFINITY, Number.NaN, '1e400', '0x10'])(
    '%j as an output is refused',
    (output) => {
      const { issues } = compileTable(tableOf('-', output), scopeOf({ a: number }))
      expect(issues).toHaveLength(1)
    },
  )

  it('as an input is placed or unknown, never a row that merely does not match', () => {
    const { table } = compileTable(tableOf('-0', 5), scopeOf({ a: number }))
    const decide = (value: number): string | undefined => table?.decide(() => value).kind
    expect([0, -0].map(decide)).toEqual(['decided', 'decided'])
    expect([Number.POSITIVE_INFINITY, Number.NaN].map(decide)).toEqual(['unknown', 'unknown'])
  })
})

describe('a table of a thousand columns', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `c${index}`)

  it('is decided in bounded time where nothing is known', () => {
    const rules = names.slice(0, 100).map((_, row) => ({
      cells: names.map((__, column) => (row === column ? '1' : '-')),
      outputs: [row],
    }))
    const inputs = names.map((name) => ({ name, expression: name }))
    const source: TableSource = { ...tableOf('-', 0), inputs, rules }
    const scope = scopeOf(Object.fromEntries(names.map((name) => [name, number])))
    const { table, issues } = compileTable(source, scope)
    expect(issues).toEqual([])
    expect(table?.decide(() => undefined).kind).toBe('unknown')
  })

  it('has few issues where no heading is written', () => {
    const { issues } = tableFromPipe('|'.repeat(100_000), {
      id: 'x',
      gives: [{ name: 'o', type: text }],
    })
    expect(issues.length).toBeLessThan(60)
  })
})
