import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serviceIncident } from '@dueprocess/presets'
import { loadMapping, type Mapping } from '../src/index.ts'

const shared = fileURLToPath(new URL('../../../../shared/data/xes/', import.meta.url))

/** A real log where it lies beside the repository, else a synthetic one of the same size. */
export function logBytes(
  name: string,
  events: number,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const path = sharedFile(name)
  return path === undefined ? syntheticXes(events, 15) : createReadStream(path)
}

/** The path of a file that lies beside the repository; undefined where it does not. */
export function sharedFile(name: string): string | undefined {
  return existsSync(shared + name) ? shared + name : undefined
}

/** The activities of an incident that goes its way without a detour. */
export const usual = [
  'register',
  'triage',
  'accept',
  'try-telephone',
  'analyse',
  'resolve',
  'call-back',
  'file',
  'close',
]

/** Seeded numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A log of incidents in pieces of about 64 kB, with so many attributes beside the usual three. */
export function* syntheticXes(events: number, attributes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const more = Array.from({ length: attributes }, (_, index) => {
    return `<string key="attribute ${index}" value="value ${index}"/>`
  }).join('')
  let text = '<?xml version="1.0" encoding="UTF-8"?><log xes.version="1849-2016">'
  let at = Date.UTC(2026, 0, 1)
  for (let event = 0; event < events; event += 1) {
    const step = event % usual.length
    if (step === 0) text += `<trace><string key="concept:name" value="${event / usual.length}"/>`
    at += 60_000
    text += `<event><string key="concept:name" value="${usual[step]}"/><string key="org:resource" value="ann"/><date key="time:timestamp" value="${new Date(at).toISOString()}"/>${more}</event>`
    if (step === usual.length - 1 || event === events - 1) text += '</trace>'
    if (text.length < 64 * 1024) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(`${text}</log>`)
}

/** How the synthetic log is read. */
export function syntheticMapping(): Mapping {
  const text = `dueprocess-mapping: 1
log: {format: xes}
instant: {from: 'time:timestamp'}
step: {from: 'concept:name', values: {${usual.map((one) => `${one}: ${one}`).join(', ')}}}
ends: anywhere
`
  const { mapping, diagnostics } = loadMapping(text, serviceIncident.load())
  if (!mapping) throw new Error(JSON.stringify(diagnostics))
  return mapping
}
