import { execFileSync } from 'node:child_process'
import { createReadStream, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serviceIncident } from '@dueprocess/presets'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { median } from '../../../scripts/bench/time.ts'
import {
  align,
  type Behaviour,
  behaviourOfProcedure,
  conformLog,
  conformTraces,
  type LogTrace,
  loadMapping,
  numberBehaviour,
  readXes,
} from '../src/index.ts'
import { readPnml } from '../test/petri-net.ts'
import {
  logBytes,
  seededRandom,
  sharedFile,
  syntheticMapping,
  syntheticXes,
  usual,
} from './synthetic.ts'

const rounds = 9

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The median of some rounds, after two that warm up. */
async function medianOf(work: () => unknown): Promise<number> {
  for (let round = 0; round < 2; round += 1) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await milliseconds(work))
  return median(times)
}

async function readingEventsPerSecond(): Promise<number> {
  let events = 0
  const time = await medianOf(async () => {
    events = 0
    for await (const trace of readXes(logBytes('volvo-closed-problems.xes.gz', 6660))) {
      events += trace.events.length
    }
  })
  return events / (time / 1000)
}

/** Mapped and aligned, from traces that were read. */
async function conformingEventsPerSecond(): Promise<number> {
  const events = 45_000
  const traces: LogTrace[] = []
  for await (const trace of readXes(syntheticXes(events, 0))) traces.push(trace)
  const procedure = serviceIncident.load()
  const mapping = syntheticMapping()
  const time = await medianOf(async () => {
    const report = await conformTraces(procedure, mapping, traces, { audit: false })
    if (report.verdicts.fits !== report.cases) throw new Error('the log does not conform')
  })
  return events / (time / 1000)
}

/** 1,000 traces, of which each tenth event is lost, doubled or another one. */
function noisyTraces(): readonly (readonly string[])[] {
  const random = seededRandom(10)
  return Array.from({ length: 1000 }, () => {
    return usual.flatMap((step): string[] => {
      if (random() >= 0.1) return [step]
      const kind = Math.floor(random() * 3)
      if (kind === 0) return []
      return kind === 1 ? [step, step] : [usual[Math.floor(random() * usual.length)] ?? step]
    })
  })
}

async function aligningSeconds(): Promise<number> {
  const traces = noisyTraces()
  const procedure = serviceIncident.load()
  const facts = { field: () => undefined, isOverridden: () => false }
  const time = await medianOf(() => {
    const behaviour = numberBehaviour(behaviourOfProcedure(procedure))
    const known = new Set<string>()
    for (const activities of traces) {
      const key = activities.join()
      if (known.has(key)) continue
      known.add(key)
      align(behaviour, { activities, factsAfter: () => facts }, { ends: 'anywhere' })
    }
  })
  return time / 1000
}

/** A log with noise, read and aligned with the net that it was made from. */
async function noiseEventsPerSecond(): Promise<number> {
  const net = sharedFile('noise/a12.pnml')
  const nothing = { field: () => undefined, isOverridden: () => false }
  let events = 0
  const time = await medianOf(async () => {
    events = net
      ? await readAndAlign(readPnml(net), undefined)
      : await readAndAlign(behaviourOfProcedure(serviceIncident.load()), nothing)
  })
  return events / (time / 1000)
}

async function readAndAlign<Place, Facts>(
  behaviour: Behaviour<Place, Facts>,
  facts: Facts,
): Promise<number> {
  const numbered = numberBehaviour(behaviour)
  const known = new Set<string>()
  let events = 0
  for await (const trace of readXes(logBytes('noise/a12f0n10.xes.gz', 10_000))) {
    const activities = trace.events.map(({ attributes }) => String(attributes.get('concept:name')))
    events += activities.length
    const key = activities.join()
    if (known.has(key)) continue
    known.add(key)
    align(numbered, { activities, factsAfter: () => facts })
  }
  return events
}

/** Incidents of a ticket system, read, mapped, aligned and audited. */
async function auditedRecordsPerSecond(): Promise<number> {
  const procedure = serviceIncident.load()
  const log = sharedFile('../servicenow-500-incidents.csv.gz')
  const example = new URL('../../../examples/servicenow/mapping.yaml', import.meta.url)
  const { mapping } = loadMapping(readFileSync(example, 'utf8'), procedure)
  if (!mapping) throw new Error('the mapping has mistakes')
  let records = 0
  const time = await medianOf(async () => {
    const report = log
      ? await conformLog(procedure, mapping, createReadStream(log))
      : await conformLog(procedure, syntheticMapping(), syntheticXes(3400, 4))
    records = report.records
  })
  return records / (time / 1000)
}

function memoryOf(script: URL): number {
  const path = fileURLToPath(script)
  const out = execFileSync(process.execPath, ['--conditions=dueprocess-source', path])
  return Number(out.toString())
}

/** What it costs to read logs of other systems and to hold them against a procedure. */
export const figures: readonly Figure[] = [
  {
    id: 'compliance.xes-read',
    unit: 'events/s',
    goal: { atLeast: 50_000 },
    measure: readingEventsPerSecond,
  },
  {
    id: 'compliance.xes-read-memory',
    unit: 'MB',
    goal: { atMost: 300 },
    measure: () => memoryOf(new URL('./read-events.ts', import.meta.url)),
  },
  {
    // pm4py reads 9,000 to 24,000 events a second, before it has aligned one of them.
    id: 'compliance.noise-log-read-and-aligned',
    unit: 'events/s',
    goal: { atLeast: 24_000 },
    measure: noiseEventsPerSecond,
  },
  {
    id: 'compliance.500-incidents-audited',
    unit: 'records/s',
    goal: { atLeast: 2000 },
    measure: auditedRecordsPerSecond,
  },
  {
    id: 'compliance.conforming-log',
    unit: 'events/s',
    goal: { atLeast: 100_000 },
    measure: conformingEventsPerSecond,
  },
  {
    id: 'compliance.1000-noisy-traces-aligned',
    unit: 's',
    goal: { atMost: 0.1 },
    measure: aligningSeconds,
  },
  {
    id: 'compliance.million-event-log-memory',
    unit: 'MB',
    goal: { atMost: 500 },
    measure: () => memoryOf(new URL('./million-events.ts', import.meta.url)),
  },
]
