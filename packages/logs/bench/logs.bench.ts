import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serviceIncident } from '@dueprocess/presets'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { median } from '../../../scripts/bench/time.ts'
import {
  align,
  behaviourOfProcedure,
  conformTraces,
  type LogTrace,
  numberBehaviour,
  readXes,
} from '../src/index.ts'
import { logBytes, seededRandom, syntheticMapping, syntheticXes, usual } from './synthetic.ts'

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

function millionEventsMemory(): number {
  const path = fileURLToPath(new URL('./million-events.ts', import.meta.url))
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
    measure: millionEventsMemory,
  },
]
