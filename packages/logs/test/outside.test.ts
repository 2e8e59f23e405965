import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serviceIncident } from '@dueprocess/presets'
import { expect, test } from 'vitest'
import {
  align,
  conformLog,
  type LoadedMapping,
  loadMapping,
  numberBehaviour,
  readXes,
} from '../src/index.ts'
import { readPnml } from './petri-net.ts'
import { sharedBytes, sharedPath, testWithData } from './shared-data.ts'

interface Expected {
  readonly per_trace: readonly {
    readonly case: string
    readonly fit: boolean
    readonly cost: number
  }[]
}

// Logs of which another program has computed the optimal alignments, case by case.
testWithData.each([
  ['running-example', 'running-example', 'running-example', 6],
  ['a12f0n00', 'noise/a12f0n00', 'noise/a12', 1000],
  ['a12f0n10', 'noise/a12f0n10', 'noise/a12', 1000],
])('the verdict on each case of %s is that of pm4py', async (name, log, net, cases) => {
  const text = readFileSync(sharedPath('xes/noise/expected-alignments.json'), 'utf8')
  const expected = (JSON.parse(text) as Readonly<Record<string, Expected>>)[name]?.per_trace
  const behaviour = numberBehaviour(readPnml(sharedPath(`xes/${net}.pnml`)))
  const found: unknown[] = []
  for await (const { case: id, events } of readXes(sharedBytes(`xes/${log}.xes.gz`))) {
    const activities = events.map(({ attributes }) => String(attributes.get('concept:name')))
    const { cost, proven } = align(behaviour, { activities, factsAfter: () => undefined })
    found.push({ case: id, fit: proven && cost === 0, cost })
  }
  expect(found.length).toBe(cases)
  expect(found).toEqual(expected?.map(({ case: id, fit, cost }) => ({ case: id, fit, cost })))
})

testWithData.each([
  ['volvo-closed-problems', 1487, 6660, 4],
  ['italian-helpdesk', 4580, 21_348, 14],
  ['running-example', 6, 42, 8],
])('%s is read with every case, event and activity', async (name, cases, events, activities) => {
  const names = new Set<unknown>()
  let [traces, records] = [0, 0]
  for await (const trace of readXes(sharedBytes(`xes/${name}.xes.gz`))) {
    traces += 1
    records += trace.events.length
    for (const { attributes } of trace.events) names.add(attributes.get('concept:name'))
  }
  expect([traces, records, names.size]).toEqual([cases, events, activities])
})

function serviceNowMapping(): LoadedMapping {
  const path = fileURLToPath(new URL('../../../examples/servicenow/mapping.yaml', import.meta.url))
  return loadMapping(readFileSync(path, 'utf8'), serviceIncident.load())
}

test('the mapping of ServiceNow that ships as an example has no errors', () => {
  expect(serviceNowMapping().diagnostics).toEqual([])
})

testWithData(
  '500 incidents of ServiceNow are held against the shipped procedure',
  async () => {
    const procedure = serviceIncident.load()
    const { mapping } = serviceNowMapping()
    if (!mapping) throw new Error('the mapping has errors')
    const report = await conformLog(
      procedure,
      mapping,
      sharedBytes('servicenow-500-incidents.csv.gz'),
    )
    expect(report).toMatchObject({ cases: 500, records: 3411, unread: 0, fromMiddle: 118 })
    // The priority of each row follows from its impact and urgency by the matrix of the preset.
    expect(report.decisions).toMatchObject([{ decision: 'priority', compared: 3411, equal: 3411 }])
    // Of the highest priority the procedure asks for command, of which the log knows nothing.
    expect(report.departures).toMatchObject([{ kind: 'missing', step: 'stand-down' }])
    // Whoever goes on from waiting for the user without ending it departs from the procedure.
    const illegal = report.listed.filter(({ audit }) => {
      return audit?.findings.some(({ code }) => code === 'hold-ignored')
    })
    expect(illegal.length).toBeGreaterThanOrEqual(129)
    expect(report.listed.filter(({ fromMiddle }) => fromMiddle)).toHaveLength(118)
    expect(report.problems).toMatchObject([{ code: 'disordered-instant', count: 2 }])
  },
  120_000,
)
