import { existsSync, readFileSync } from 'node:fs'
import { loadProcedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import {
  campusEmergency,
  ehsRecordableEvent,
  emergency,
  hotlineService,
  iatfEmergency,
  itOperationsIncident,
  preparedness,
  securityEvent,
  securityEventCorrected,
  serviceIncident,
} from '../src/index.ts'
import { citedClauses, titledElements } from './elements.ts'

/** Each with the sources, or the kinds of clauses of all sources, that it carries. */
const presets = [
  ['campus-emergency', campusEmergency, ['CAM']],
  ['ehs-recordable-event', ehsRecordableEvent, ['EHS']],
  ['emergency', emergency, ['GEN', 'EMC']],
  ['security-event', securityEvent, ['ISC', 'ISW', 'ISP', 'ISB', 'COM']],
  ['security-event-corrected', securityEventCorrected, ['ISC', 'ISW', 'ISP', 'ISB', 'COM']],
  ['iatf-emergency', iatfEmergency, ['IAR', 'IAM', 'IAO']],
  ['service-incident', serviceIncident, ['ITL', 'SVC', 'HOT', 'RUS', 'ITO']],
  ['it-operations-incident', itOperationsIncident, ['ITO']],
  ['hotline-service', hotlineService, ['HOT']],
  ['preparedness', preparedness, ['AUD', 'prevent', 'drill', 'audit']],
] as const

const clauses = new URL('../../../../shared/seeds/clauses.yaml', import.meta.url)

describe.each(presets)('%s as a document', (_, preset, sources) => {
  const procedure = preset.load()

  test('has no diagnostics at all', () => {
    const { text, calendars, bases } = preset
    expect(loadProcedure(text, { calendars, bases }).diagnostics).toEqual([])
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
        .filter(([, source, , kind]) => sources.some((id) => id === source || id === kind))
        .filter(([, , , kind]) => kind !== 'info')
        .map(([, source, clause]) => `${source}${clause}`)
      expect(owed.length).toBeGreaterThan(9)
      expect(owed.filter((clause) => !citedClauses(procedure).has(clause))).toEqual([])
    },
  )
})
