import type { Entry } from '@dueprocess/core'
import type { LogValue } from '../record/index.ts'
import { type CaseEvent, eventsOf } from './case-events.ts'

/**
 * Trails as XES (IEEE 1849), piece by piece: a trace a case, an event a step, with actor, roles and
 * what was filled in. The concept, time, organizational and lifecycle extensions are used.
 */
export function* writeXes(trails: Iterable<readonly Entry[]>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
${extensions.map(([name, prefix]) => `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`).join('')}`
  for (const trail of trails) {
    const events = eventsOf(trail)
    yield `  <trace>\n    ${attribute('concept:name', trail[0]?.case ?? '')}\n`
    for (const event of events) yield eventElement(event)
    yield '  </trace>\n'
  }
  yield '</log>\n'
}

const extensions = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Organizational', 'org'],
  ['Lifecycle', 'lifecycle'],
] as const

function eventElement({ step, at, actor, roles, seq, data }: CaseEvent): string {
  const lines = [
    attribute('concept:name', step),
    `<date key="time:timestamp" value="${escaped(at)}"/>`,
    attribute('org:resource', actor),
    ...(roles.length > 0 ? [attribute('org:role', roles.join(','))] : []),
    attribute('lifecycle:transition', 'complete'),
    attribute('dueprocess:seq', seq),
    ...[...data].map(([name, value]) => attribute(name, value)),
  ]
  return `    <event>\n${lines.map((line) => `      ${line}\n`).join('')}    </event>\n`
}

function attribute(key: string, value: LogValue): string {
  const type = typeOf(value)
  return `<${type} key="${escaped(key)}" value="${escaped(String(value))}"/>`
}

function typeOf(value: LogValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML cannot hold, such as a zero byte, becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
}
