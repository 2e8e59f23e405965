import { existsSync, readFileSync } from 'node:fs'
import { loadProcedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { iatfEmergency, securityEvent, serviceIncident } from '../src/index.ts'
import { citedClauses, titledElements } from './elements.ts'

const presets = [
  ['security-event', securityEvent, ['ISC', 'ISW', 'ISP', 'ISB', 'COM']],
  ['iatf-emergency', iatfEmergency, ['IAR', 'IAM', 'IAO']],
  ['service-incident', serviceIncident, ['ITL', 'SVC', 'HOT', 'RUS', 'ITO']],
] as const

const clauses = new URL('../../../../shared/seeds/clauses.yaml', import.meta.url)

describe.each(presets)('%s as a document', (_, preset, sources) => {
  const procedure = preset.load()

  test('has no diagnostics at all', () => {
    expect(loadProcedure(preset.text, { calendars: preset.calendars }).diagnostics).toEqual([])
  })

  test('has a title in Chinese and English for everything that people see', () => {
    const untitled = titledElements(procedure).filter(({ title }) => !title.en || !title.zh)
    expect(untitled.map(({ id }) => id)).toEqual([])
  })

  test('says every message in Chinese and English', () => {
    const messages = [...procedure.messages.values()]
    expect(messages.length).toBeGreaterThan(5)
    expect(messages.filter(({ texts }) => !texts.en || !texts.zh)).toEqual([])
  })

  test.skipIf(!existsSync(clauses))(
    'cites every clause of its sources that is more than background (needs ../shared)',
    () => {
      const listed = readFileSync(clauses, 'utf8').matchAll(/id: ([A-Z]+)(-[\w.]+), kind: (\w+)/g)
      const owed = [...listed]
        .filter(([, source, , kind]) => sources.some((id) => id === source) && kind !== 'info')
        .map(([, source, clause]) => `${source}${clause}`)
      expect(owed.length).toBeGreaterThan(15)
      expect(owed.filter((clause) => !citedClauses(procedure).has(clause))).toEqual([])
    },
  )
})
