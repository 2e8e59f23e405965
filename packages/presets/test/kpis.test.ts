import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure, renderReport } from '@dueprocess/core/metrics'
import { describe, expect, test } from 'vitest'
import { hotlineService, itOperationsIncident, serviceIncident } from '../src/index.ts'

/** The key figures that the source documents ask for, and the preset that works them out. */
const asked = [
  ['SVC-7', 'the key figures of the process', serviceIncident],
  ['ITL-14', 'key performance indicators', serviceIncident],
  ['ITO-6a', 'requests and solved ones by area and month', itOperationsIncident],
  ['ITO-6b', 'what each person and line handled and solved', itOperationsIncident],
  ['ITO-6c', 'how fast is responded and solved', itOperationsIncident],
  ['HOT-2.7', 'the rates of the monthly service report', hotlineService],
  ['HOT-5.12', 'the monthly report with trend and forecast', hotlineService],
] as const

interface Stored {
  readonly case?: { readonly status: string }
  readonly trail?: unknown
}

/** A case of a preset that was recorded: a closed one, if there is any. */
function caseOf(id: string): Stored | undefined {
  const folder = join(import.meta.dirname, 'trails', '*', id)
  const cases = globSync(`${folder}/*.json`)
    .sort()
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Stored)
    .filter(({ trail }) => trail !== undefined)
  return cases.find((one) => one.case?.status === 'closed') ?? cases[0]
}

describe('a key figure of a source document is worked out without a program', () => {
  test.each(asked)('%s: %s', (clause, _, preset) => {
    const procedure = preset.load()
    const metrics = [...procedure.metrics.values()].filter(({ clauses }) => {
      return clauses.some(({ ref }) => ref === clause)
    })
    expect(metrics.length).toBeGreaterThan(0)
    const shown = [...procedure.reports.values()].flatMap(({ shows }) => shows)
    const at = Date.UTC(2030, 0, 1)
    const measurement = measure(procedure, [{ trail: caseOf(procedure.id)?.trail }], { at })
    expect(measurement).toMatchObject({ cases: 1, leftOut: [] })
    for (const { id, title } of metrics) {
      expect(JSON.stringify(shown)).toContain(id)
      const found = measurement.metrics.find(({ metric }) => metric === id)
      expect(found?.whole.cases, id).toBe(1)
      expect(renderReport(measurement, { format: 'csv' })).toContain(`\n${id},`)
      expect(renderReport(measurement, { format: 'json' })).toContain(`"${id}"`)
      const heading = String(title.en)
      for (const format of ['table', 'markdown', 'svg'] as const) {
        expect(renderReport(measurement, { format })).toContain(heading)
      }
    }
  })
})
