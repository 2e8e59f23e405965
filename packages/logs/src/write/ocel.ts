import type { Entry } from '@dueprocess/core'
import type { LogValue } from '../record/index.ts'
import { type CaseEvent, eventsOf } from './case-events.ts'

/** A log in OCEL 2.0, ready for `JSON.stringify`. */
export interface OcelLog {
  readonly objectTypes: readonly OcelType[]
  readonly eventTypes: readonly OcelType[]
  readonly objects: readonly {
    readonly id: string
    readonly type: string
    readonly attributes: readonly never[]
    readonly relationships: readonly never[]
  }[]
  readonly events: readonly OcelEvent[]
}

interface OcelType {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly type: string }[]
}

interface OcelEvent {
  readonly id: string
  readonly type: string
  readonly time: string
  readonly attributes: readonly { readonly name: string; readonly value: LogValue }[]
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[]
}

/**
 * Trails as OCEL 2.0: each case is an object of the type that is its procedure, each actor one of the
 * type `actor`, and each step an event related to both, with the roles of the actor in `org:role`.
 */
export function toOcel(trails: Iterable<readonly Entry[]>): OcelLog {
  const cases = new Map<string, string>()
  const actors = new Set<string>()
  const types = new Map<string, Map<string, string>>()
  const events: OcelEvent[] = []
  for (const trail of trails) {
    const [first] = trail
    if (first) cases.set(first.case, first.procedure?.id ?? 'case')
    for (const event of eventsOf(trail).map(withRoles)) {
      actors.add(event.actor)
      addType(types, event)
      events.push(ocelEvent(event))
    }
  }
  const object = (id: string, type: string): OcelLog['objects'][number] => {
    return { id, type, attributes: [], relationships: [] }
  }
  return {
    objectTypes: [...new Set([...cases.values(), 'actor'])].map((name) => ({
      name,
      attributes: [],
    })),
    eventTypes: [...types].map(([name, attributes]) => ({
      name,
      attributes: [...attributes].map(([key, type]) => ({ name: key, type })),
    })),
    objects: [
      ...[...cases].map(([id, type]) => object(`case:${id}`, type)),
      ...[...actors].map((id) => object(`actor:${id}`, 'actor')),
    ],
    events,
  }
}

/** OCEL relates events to objects, and says nothing of roles: they stand in a value, as in XES. */
function withRoles(event: CaseEvent): CaseEvent {
  const { roles, data } = event
  return roles.length === 0
    ? event
    : { ...event, data: new Map([['org:role', roles.join(',')], ...data]) }
}

function ocelEvent({ case: id, seq, step, at, actor, data }: CaseEvent): OcelEvent {
  return {
    id: `${id}/${seq}`,
    type: step,
    time: at,
    attributes: [...data].map(([name, value]) => ({ name, value })),
    relationships: [
      { objectId: `case:${id}`, qualifier: 'case' },
      { objectId: `actor:${actor}`, qualifier: 'actor' },
    ],
  }
}

function addType(types: Map<string, Map<string, string>>, { step, data }: CaseEvent): void {
  const attributes = types.get(step) ?? new Map<string, string>()
  types.set(step, attributes)
  for (const [name, value] of data) {
    const type = typeof value === 'string' ? 'string' : typeOf(value)
    const before = attributes.get(name)
    attributes.set(name, before === undefined || before === type ? type : 'string')
  }
}

function typeOf(value: number | boolean): string {
  if (typeof value === 'boolean') return 'boolean'
  return Number.isInteger(value) ? 'integer' : 'float'
}
