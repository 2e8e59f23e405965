import { type Json, parseInstant } from '@dueprocess/rules'
import {
  type Changes,
  type Effect,
  type Entry,
  fieldAt,
  isMark,
  type LevelPassed,
} from '../trail/index.ts'
import { asMap, readActor, readChanges, readEffects, readLevel } from './read-entry.ts'

/**
 * What happened in a case, whoever wrote it down: our trail, or the log of another system. What is
 * left out is not known, unless the history says that it `tells` such things.
 */
export interface History {
  readonly case: string
  /** In the order in which they were written down. */
  readonly events: readonly HistoryEvent[]
  readonly tells: Tells
  /** Whether it is said that the case is over; absent: nothing is said. */
  readonly closed?: boolean
  /** How many records of the source were not understood: they are in no event. */
  readonly unread?: number
  /** How the case stood before the first event, where it is known. */
  readonly start?: HistoryStart
}

/** What is known of a case whose history begins in the middle. */
export interface HistoryStart {
  readonly place: readonly string[]
  readonly facts: { readonly [form: string]: { readonly [field: string]: Json } }
  /** Who holds roles of the case: actors, or the queue of a role. */
  readonly assigned: { readonly [role: string]: Json }
  readonly held: readonly string[]
}

/** What a history always writes down, so that what is not there did not happen. */
export interface Tells {
  /** It begins with the opening of the case. */
  readonly beginning: boolean
  /** Every step that was taken; a set: those steps, whenever they were taken. */
  readonly steps: boolean | ReadonlySet<string>
  /** What was filled in. */
  readonly data: boolean
  /** The roles of whoever acted. */
  readonly roles: boolean
  /** Who was told and what was filed. */
  readonly effects: boolean
  /** Levels of deadlines and steps of the clock. */
  readonly time: boolean
}

export interface HistoryEvent {
  /** Its number, from 1 on. */
  readonly seq: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly step?: string
  readonly by?: HistoryActor
  /** The form as it was filled in; what is null was cleared. */
  readonly data?: Json
  /** Fields whose value was erased: nothing is left to judge. */
  readonly erased?: readonly string[]
  /** Which way out was taken, by its place in the list. */
  readonly branch?: number
  readonly deviation?: { readonly reason?: string }
  /** Of what time did: the threshold of a deadline that was passed. */
  readonly level?: LevelPassed
  readonly effects?: readonly Effect[]
  /** What the writer says that it changed. */
  readonly changes?: Changes
  /** The case was opened for another one, by whoever was asked for a role there. */
  readonly linked?: true
}

/** Who acted, as far as it is known. */
export interface HistoryActor {
  readonly id?: string
  readonly roles?: readonly string[]
  readonly onBehalfOf?: { readonly id?: string; readonly roles?: readonly string[] }
}

/** Whether a step that is not there was not taken. */
export function tellsStep({ steps }: Tells, step: string): boolean {
  return typeof steps === 'boolean' ? steps : steps.has(step)
}

/** What a foreign log tells if nobody says otherwise: that which is in it. */
export const tellsNothing: Tells = {
  beginning: false,
  steps: false,
  data: false,
  roles: false,
  effects: false,
  time: false,
}

const tellsAll: Tells = {
  beginning: true,
  steps: true,
  data: true,
  roles: true,
  effects: true,
  time: true,
}

/**
 * The history that a trail tells. Entries that say nothing are left out and counted. Of a case that
 * was moved to another version it begins behind the move: what came before followed other rules,
 * and when its deadlines are due is what those promised.
 */
export function historyOf(trail: readonly Entry[]): History {
  const moved = trail.findLastIndex(({ migration }) => migration !== undefined)
  const read = trail.slice(moved + 1).map(eventOf)
  const events = read.filter((event) => event !== undefined)
  const unread = read.length - events.length
  const history: History = {
    case: trail[0]?.case ?? '',
    events,
    tells: tellsAll,
    closed: events.some(({ changes }) => changes?.closed === true),
    ...(unread > 0 ? { unread } : {}),
  }
  return moved < 0 ? history : behindMove(history, trail.slice(0, moved + 1))
}

function behindMove(history: History, before: readonly Entry[]): History {
  const events = history.events.filter(({ level }) => level === undefined)
  return {
    ...history,
    tells: { ...tellsAll, beginning: false, time: false },
    events: events.map(({ changes: _, ...event }) => event),
    start: startAfter(before),
  }
}

/** How a case stood after entries, as they tell it. */
function startAfter(entries: readonly Entry[]): HistoryStart {
  let place: readonly string[] = []
  const facts = new Map<string, { readonly [field: string]: Json }>()
  const assigned: { [role: string]: Json } = {}
  const held = new Set<string>()
  for (const entry of entries) {
    const changes = readChanges(entry.changes)
    place = changes.place ?? place
    for (const [form, fields] of Object.entries(changes.facts ?? {})) {
      facts.set(form, { ...facts.get(form), ...fields })
    }
    Object.assign(assigned, changes.assigned)
    for (const [hold, isSet] of Object.entries(changes.held ?? {})) {
      if (isSet) held.add(hold)
      else held.delete(hold)
    }
  }
  return { place, facts: Object.fromEntries(facts), assigned, held: [...held] }
}

function eventOf(entry: Entry): HistoryEvent | undefined {
  const at = parseInstant(entry.at)
  const level = readLevel(entry.deadline)
  const { id, by, branch, deviation, data: given } = asMap(entry.step) ?? {}
  if (at === undefined || (level === undefined && typeof id !== 'string')) return undefined
  const base = {
    seq: entry.seq,
    at,
    effects: readEffects(entry.effects),
    changes: readChanges(entry.changes),
  }
  if (typeof id !== 'string') return { ...base, ...(level ? { level } : {}) }
  const { data, erased } = openMarks(given, entry)
  const reason = asMap(deviation)?.reason
  return {
    ...base,
    step: id,
    by: readActor(by),
    ...(data === undefined ? {} : { data }),
    ...(erased.length > 0 ? { erased } : {}),
    ...(typeof branch === 'number' ? { branch } : {}),
    ...(deviation === undefined ? {} : { deviation: typeof reason === 'string' ? { reason } : {} }),
    ...(entry.openedBy === undefined ? {} : { linked: true }),
  }
}

/** Puts personal values in the place of their marks, as far as they are not erased. */
function openMarks(
  given: Json | undefined,
  { personal }: Entry,
): { readonly data: Json | undefined; readonly erased: readonly string[] } {
  const data = asMap(given)
  if (!data) return { data: given, erased: [] }
  const known = new Map(
    Object.entries(asMap(personal) ?? {}).flatMap(([pointer, beside]): [string, Json][] => {
      const value = asMap(beside)?.value
      const field = fieldAt(pointer)
      return value === undefined || field === undefined ? [] : [[field, value]]
    }),
  )
  const members = Object.entries(data).map(([name, value]): [string, Json, boolean] => {
    if (!isMark(value)) return [name, value, false]
    return [name, known.get(name) ?? value, !known.has(name)]
  })
  return {
    data: Object.fromEntries(members.map(([name, value]) => [name, value])),
    erased: members.flatMap(([name, , isErased]) => (isErased ? [name] : [])),
  }
}
