import { existsSync, readFileSync } from 'node:fs'
import { loadProcedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { clauseCoverage, clauseSources } from '../src/clauses.ts'
import * as all from '../src/index.ts'
import { citedClauses, seenTexts } from './elements.ts'

const presets = Object.values<unknown>(all).filter(isPreset)
const procedures = presets.map((preset) => [preset.load().id, preset] as const)
const listed = clauseSources.flatMap(({ clauses }) => clauses)

/** The terms of the Russian source are part of what it carries, and an overlay's are of its base. */
const alsoRussian = ['service-incident', 'it-operations-incident', 'hotline-service']

describe.each(procedures)('%s as a document', (id, preset) => {
  const procedure = preset.load()

  test('has no diagnostics at all', () => {
    const { text, calendars, bases } = preset
    expect(loadProcedure(text, { calendars, bases }).diagnostics).toEqual([])
  })

  const languages = ['en', 'zh', ...(alsoRussian.includes(id) ? ['ru'] : [])]

  test(`says in ${languages.join(', ')} whatever people see`, () => {
    const seen = seenTexts(procedure)
    expect(seen.length).toBeGreaterThan(50)
    const lacking = seen.filter(({ texts }) => languages.some((language) => !texts[language]))
    expect(lacking.map(({ what }) => what)).toEqual([])
  })

  test('has forms, records, messages, metrics and roles that a house can map', () => {
    const { forms, records, messages, metrics, roles } = procedure
    for (const parts of [forms, records, messages, metrics, roles])
      expect(parts.size).toBeGreaterThan(0)
  })

  test('cites only clauses that are listed', () => {
    const known = new Set(listed.map((clause) => clause.id))
    expect([...citedClauses(procedure)].filter((clause) => !known.has(clause))).toEqual([])
  })
})

describe('the list of clauses', () => {
  test('has what somebody would miss in no language', () => {
    const said = listed.flatMap(({ text, notExecutable }) => [text, notExecutable ?? text])
    expect(said.filter(({ en, zh }) => !en || !zh)).toEqual([])
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
  })

  test('leaves nothing uncovered but background, and has few excuses', () => {
    const cited = new Set(presets.flatMap((preset) => [...citedClauses(preset.load())]))
    const open = listed.filter(({ id, kind, notExecutable }) => {
      return kind !== 'info' && notExecutable === undefined && !cited.has(id)
    })
    expect(open.map(({ id }) => id)).toEqual([])
    expect(listed.filter(({ notExecutable }) => notExecutable).length).toBeLessThan(5)
  })

  test('was exercised by scenarios, each of which passed', () => {
    expect(clauseCoverage.filter(({ broken }) => broken.length > 0)).toEqual([])
    const exercised = clauseCoverage.filter(({ scenarios }) => scenarios.length > 0)
    expect(exercised.length).toBeGreaterThan(200)
  })

  const seeds = new URL('../../../../shared/seeds/clauses.yaml', import.meta.url)

  test.skipIf(!existsSync(seeds))(
    'is that of the nineteen source texts, and of what is in force (needs ../shared)',
    () => {
      const text = readFileSync(seeds, 'utf8')
      const texts = [...text.matchAll(/^ {2}([A-Z]+): \{file: /gm)].map(([, source]) => source)
      expect(texts.length).toBe(19)
      const rows = [...text.matchAll(/id: ([A-Z]+-[\w.]+), kind: (\w+)/g)]
      const own = clauseSources.filter(({ id }) => texts.includes(id))
      expect(own.map(({ id }) => id).toSorted()).toEqual(texts.toSorted())
      const told = (id: string | undefined, kind: string | undefined): string => `${id} ${kind}`
      expect(
        own.flatMap(({ clauses }) => clauses.map(({ id, kind }) => told(id, kind))).toSorted(),
      ).toEqual(rows.map(([, id, kind]) => told(id, kind)).toSorted())
    },
  )
})

function isPreset(exported: unknown): exported is all.Preset {
  return typeof exported === 'object' && exported !== null && 'load' in exported
}
