import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Type, tableFromPipe } from '../../src/index.ts'
import { compiled, count, facts, scopeOf } from './accident-grades.ts'

/** Outside data, beside the checkout; see the README there for origin and terms. */
const shared = new URL('../../../../../shared/data/', import.meta.url)

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
