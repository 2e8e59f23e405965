import type { LinkedProcedure } from '@dueprocess/core'
import type { History, HistoryEvent } from '@dueprocess/core/compliance'
import type { Json } from '@dueprocess/rules'
import type { Attributes, LogEvent, LogTrace } from '../record/index.ts'
import type { Mapping } from './mapping.ts'
import type { Problems } from './problems.ts'

/** A case of a log in the words of a procedure. */
export interface MappedCase {
  readonly case: string
  /** Of the audit; what could not be read is counted in it. */
  readonly history: History
  /** By event: the number of the record that it was read from. */
  readonly records: readonly number[]
  /** Records of the log, of which some are no step. */
  readonly read: number
  /** Records that were not understood. */
  readonly unread: number
  /** Values that are not, and times out of order: what rests on them is not certain. */
  readonly doubts: number
}

/** What reading a record came to: steps (none: it is no step), or nothing that is understood. */
type ReadRecord = readonly HistoryEvent[] | undefined

/** Maps a trace. What cannot be read is counted, and is in no event. */
export function mapTrace(
  procedure: LinkedProcedure,
  mapping: Mapping,
  trace: LogTrace & { readonly case: string },
  problems: Problems,
): MappedCase {
  const events: HistoryEvent[] = []
  const records: number[] = []
  const reader = recordReader(procedure, mapping, trace.case, problems)
  let unread = 0
  for (const event of trace.events) {
    const found = reader.read(event, events.length)
    if (!found) {
      unread += 1
      continue
    }
    for (const one of found) {
      events.push(one)
      records.push(event.record)
    }
  }
  const { tells, begins, ends } = mapping
  return {
    case: trace.case,
    history: {
      case: trace.case,
      events,
      tells: {
        beginning: begins === 'opening',
        steps: tells.has('steps') || mapping.step.told,
        data: tells.has('data'),
        roles: tells.has('roles'),
        effects: tells.has('effects'),
        time: tells.has('time'),
      },
      ...(ends === 'end' ? { closed: true } : {}),
      ...(unread > 0 ? { unread } : {}),
    },
    records,
    read: trace.events.length,
    unread,
    doubts: reader.doubts(),
  }
}

function recordReader(
  procedure: LinkedProcedure,
  mapping: Mapping,
  id: string,
  problems: Problems,
): { read(event: LogEvent, before: number): ReadRecord; doubts(): number } {
  const { instant, step, log } = mapping
  const column = step.from.join(' / ')
  let doubts = 0
  let latest = Number.NEGATIVE_INFINITY
  let previous: string | undefined
  const read = ({ record, attributes, fault }: LogEvent, before: number): ReadRecord => {
    const at = { record, case: id }
    if (fault) {
      problems.add({ code: fault }, at)
      return undefined
    }
    const value = step.from.map((one) => textOf(attributes, one, log.missing)).join(' / ')
    const known = value.replaceAll(' / ', '') === '' ? undefined : value
    const after = previous
    if (known !== undefined) previous = known
    const when = readInstant(attributes)
    if (typeof when !== 'number') {
      problems.add(when, at)
      return undefined
    }
    if (known === undefined) {
      problems.add({ code: 'missing-step', column }, at)
      return undefined
    }
    if (when < latest) {
      doubts += 1
      problems.add({ code: 'disordered-instant', column: instant.from }, at)
    }
    latest = Math.max(latest, when)
    if (step.repeats === 'update' && known === after) return []
    const steps = stepsOf(known, after)
    if (!steps) {
      const said = step.meanings.has(known) && after !== undefined ? `${after} → ${known}` : known
      problems.add({ code: 'unmatched-step', column, value: said }, at)
      return undefined
    }
    const by = actorOf(attributes, at)
    return steps.map((name, index) => ({
      seq: before + index + 1,
      at: when,
      step: name,
      ...(by ? { by } : {}),
      ...filledIn(name, attributes, at),
    }))
  }

  const stepsOf = (value: string, after: string | undefined): readonly string[] | undefined => {
    const meaning = step.meanings.get(value)
    if (!meaning) return undefined
    const special = after === undefined ? meaning.first : meaning.after.get(after)
    return special ?? meaning.otherwise
  }

  const readInstant = (attributes: Attributes): number | Parameters<Problems['add']>[0] => {
    const value = attributes.get(instant.from)
    if (value === undefined || isMissing(value, log.missing)) {
      return { code: 'missing-instant', column: instant.from }
    }
    const when = instant.read(value)
    if (typeof when === 'number') return when
    return { code: when, column: instant.from, value: String(value) }
  }

  const actorOf = (
    attributes: Attributes,
    at: { readonly record: number; readonly case: string },
  ): HistoryEvent['by'] => {
    const actor = mapping.actor && textOf(attributes, mapping.actor, log.missing)
    const role = mapping.role && textOf(attributes, mapping.role.from, log.missing)
    const meant = role && mapping.role?.values ? mapping.role.values.get(role) : role
    const isKnown = meant !== undefined && procedure.roles.has(meant)
    if (role && mapping.role && !isKnown) {
      doubts += 1
      problems.add({ code: 'unmatched-role', column: mapping.role.from, value: role }, at)
    }
    if (!actor && !isKnown) return undefined
    return { ...(actor ? { id: actor } : {}), ...(isKnown ? { roles: [meant] } : {}) }
  }

  const filledIn = (
    name: string,
    attributes: Attributes,
    at: { readonly record: number; readonly case: string },
  ): Pick<HistoryEvent, 'data' | 'erased'> => {
    const form = procedure.steps.get(name)?.form?.form.id
    const data: Record<string, Json> = {}
    const erased: string[] = []
    for (const fact of mapping.facts) {
      if (fact.form !== form) continue
      const value = attributes.get(fact.from)
      if (value === undefined || isMissing(value, log.missing)) continue
      const known = fact.read(value)
      if (known !== undefined) data[fact.field] = known
      else {
        // That something was filled in is known, what it was is not.
        erased.push(fact.field)
        doubts += 1
        problems.add({ code: 'junk-value', column: fact.from, value: String(value) }, at)
      }
    }
    const isFilled = Object.keys(data).length > 0 || erased.length > 0
    return { ...(isFilled ? { data } : {}), ...(erased.length > 0 ? { erased } : {}) }
  }
  return { read, doubts: () => doubts }
}

function textOf(attributes: Attributes, column: string, missing: ReadonlySet<string>): string {
  const value = attributes.get(column)
  return value === undefined || isMissing(value, missing) ? '' : String(value)
}

function isMissing(value: string | number | boolean, missing: ReadonlySet<string>): boolean {
  return value === '' || missing.has(String(value))
}
