import { nearestWord, parseInstant, say } from '@dueprocess/rules'
import {
  type LogBytes,
  LogError,
  type LogEvent,
  type LogTrace,
  type LogValue,
} from '../record/index.ts'
import { textOf } from './text-of.ts'

/** What is taken for a case in a log of objects. */
export interface ReadOcelOptions {
  /** The type of object of which each is a case. */
  readonly objects: string
  /** Names of the attributes that are kept; absent: all. */
  readonly only?: ReadonlySet<string>
}

const largest = 256 * 1024 * 1024

/**
 * Reads OCEL 2.0 JSON, plain or gzip. Each object of the type is a case with the events related to
 * it; an event related to several stands in each, one related to objects of other types
 * alone is left out, and one of which the objects are not known is of no case. OCEL has no
 * order but the time of events, so they are put in the order of it. The type, time and id of an event
 * are its attributes `ocel:type`, `ocel:time` and `ocel:id`. The format names objects apart from
 * events, so the whole log is read into memory: at most 256 MiB.
 */
export async function* readOcel(
  bytes: LogBytes,
  { objects, only }: ReadOcelOptions,
): AsyncGenerator<LogTrace> {
  const log = await readWhole(bytes)
  const cases = new Map<string, TimedEvent[]>()
  const ofType = log.objects.filter((one) => one.type === objects)
  if (ofType.length === 0) throw new LogError('unknown-object-type', unknownType(objects, log))
  const known = new Set(log.objects.map(({ id }) => String(id)))
  for (const { id } of ofType) cases.set(String(id), [])
  for (const [index, event] of log.events.entries()) {
    const timed = readEvent(event, index + 1, only)
    const related = new Set(membersIn(event.relationships).map((to) => String(to.objectId)))
    const own = [...related].filter((id) => cases.has(id))
    const isOfOthers = related.size > 0 && [...related].every((id) => known.has(id))
    if (own.length === 0 && isOfOthers) continue
    if (own.length === 0) yield { case: null, attributes: new Map(), events: [timed.event] }
    else for (const id of own) cases.get(id)?.push(timed)
  }
  for (const [id, events] of cases) {
    const inOrder = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    yield { case: id, attributes: new Map(), events: inOrder.map(({ event }) => event) }
  }
}

interface TimedEvent {
  readonly event: LogEvent
  /** Events without an instant come last. */
  readonly at: number
}

type Members = Readonly<Record<string, unknown>>

interface OcelLog {
  readonly objects: readonly Members[]
  readonly events: readonly Members[]
}

async function readWhole(bytes: LogBytes): Promise<OcelLog> {
  const pieces: string[] = []
  let size = 0
  for await (const text of textOf(bytes, 'utf-8')) {
    size += text.length
    if (size > largest) throw new LogError('too-large', say`the log has over 256 MiB of JSON`)
    pieces.push(text)
  }
  let log: unknown
  try {
    log = JSON.parse(pieces.join(''))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new LogError('invalid-json', say`the log is no JSON: ${said}`, error)
  }
  const { objects, events } = isMembers(log) ? log : {}
  if (!Array.isArray(objects) || !Array.isArray(events)) {
    throw new LogError('not-ocel', say`this is no OCEL 2.0: it has no lists "objects" and "events"`)
  }
  return { objects: membersIn(objects), events: events.map((one) => (isMembers(one) ? one : {})) }
}

function readEvent(
  event: Members,
  record: number,
  only: ReadonlySet<string> | undefined,
): TimedEvent {
  const attributes = new Map<string, LogValue>()
  const set = (name: string, value: unknown): void => {
    if (only && !only.has(name)) return
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      attributes.set(name, value)
    }
  }
  for (const { name, value } of membersIn(event.attributes)) set(String(name), value)
  for (const name of ['type', 'time', 'id']) set(`ocel:${name}`, event[name])
  const at = parseInstant(String(event.time)) ?? Number.POSITIVE_INFINITY
  return { event: { record, attributes }, at }
}

function unknownType(objects: string, log: OcelLog): string {
  const types = [...new Set(log.objects.map(({ type }) => String(type)))]
  const meant = nearestWord(objects, types)
  const question = meant === undefined ? '' : say`. Did you mean "${meant}"?`
  return say`the log has no object of the type "${objects}"; available: ${types.join(', ')}${question}`
}

function membersIn(list: unknown): readonly Members[] {
  return Array.isArray(list) ? list.filter(isMembers) : []
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
