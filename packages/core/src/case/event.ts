import { type Json, parseInstant, say } from '@dueprocess/rules'
import { findJsonFault, takeJson } from '../digest/index.ts'
import type { ProcedureTypes } from '../procedure/procedure-types.ts'
import type { Actor, Principal } from '../trail/index.ts'
import { copyOfList, membersOf } from './members.ts'
import type { Reason } from './reason.ts'

/** RFC 3339 with offset, milliseconds since the epoch, a Date or a Temporal.Instant. */
export type InstantInput = string | number | Date | { readonly epochMilliseconds: number }

/** The built-in actor: the only way in which time moves a case. */
export const clock: Actor = { id: 'clock', roles: [] }

/** The built-in actor that opens linked cases for the clock, and reports that they have closed. */
export const linkActor: Actor = { id: 'link', roles: [] }

/** Whether an actor is a built-in one. */
export function isMachine(id: string): boolean {
  return id === clock.id || id === linkActor.id
}

/** A step that somebody submits: any step, or one of those that types know with its form. */
export type StepEvent<T extends ProcedureTypes = ProcedureTypes> = {
  readonly [Step in keyof T['steps'] & string]: EventParts & { readonly step: Step } & Submitted<
      T['steps'][Step]
    >
}[keyof T['steps'] & string]

/** The form, as plain JSON; a field given as null is cleared. */
export type Submitted<Form> = undefined extends Form
  ? { readonly data?: Form }
  : { readonly data: Form }

/** What is submitted with every step. */
export interface EventParts {
  readonly by: Actor
  readonly at: InstantInput
  /** The host's id of this event: the same id again is answered as a duplicate. */
  readonly id?: string
  /** The revision that the person saw; a newer one refuses. */
  readonly expect?: number
  /**
   * Random text of at least 16 characters, new for each event; needed where a form has personal
   * fields. Their hashes are salted with it, and it is kept nowhere.
   */
  readonly salt?: string
  /** Takes the step although the procedure has reasons against it, by a role that may. */
  readonly deviation?: Deviation
}

/** Why somebody deviates from a procedure; it stands in the trail for ever. */
export interface Deviation {
  readonly reason: string
}

/** An event whose parts have the right kinds. */
export interface ReadEvent {
  readonly step: string
  readonly by: Actor
  readonly at: number
  readonly data?: unknown
  readonly id?: string
  readonly expect?: number
  readonly salt?: string
  readonly deviation?: Deviation
}

/**
 * The greatest length of an id that a host gives to a case, an event or an actor, in UTF-16 units:
 * ids stand in entries, keys and the ids of effects, again and again.
 */
export const LONGEST_ID = 256

// 16 characters of a random text in base 64 are 96 bits.
const SALT = { least: 16, most: LONGEST_ID }

/** Whether something can be the salt of an event. That it is random is for whoever gives it. */
export function isSalt(salt: unknown): salt is string {
  return (
    typeof salt === 'string' &&
    salt.length >= SALT.least &&
    salt.length <= SALT.most &&
    salt.isWellFormed()
  )
}

// The first instant of the year 1, and the last that RFC 3339 can write.
const EARLIEST = -62_135_596_800_000
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Milliseconds since the epoch, or undefined where the input is no instant of the years 1 to 9999. */
export function readInstant(input: unknown): number | undefined {
  let instant: number
  try {
    instant = toMilliseconds(input)
  } catch {
    // A getter or proxy that throws when it is looked at.
    return undefined
  }
  return Number.isInteger(instant) && instant >= EARLIEST && instant <= LATEST ? instant : undefined
}

function toMilliseconds(input: unknown): number {
  if (typeof input === 'number') return input
  if (typeof input === 'string') return parseInstant(input) ?? Number.NaN
  if (input instanceof Date) return input.getTime()
  if (typeof input === 'object' && input !== null && 'epochMilliseconds' in input) {
    const { epochMilliseconds } = input
    return typeof epochMilliseconds === 'number' ? epochMilliseconds : Number.NaN
  }
  return Number.NaN
}

/**
 * Reads what a host hands in; it may come from a network, so nothing about it is certain. What is
 * given back shares no object with it. Nobody can claim to be a built-in actor: where one acts,
 * whoever reads the event says so.
 */
export function readEvent(event: unknown, machine?: Actor): ReadEvent | readonly Reason[] {
  const given = membersOf(event, ['step', 'by', 'at', 'data', 'id', 'expect', 'salt', 'deviation'])
  if (given === undefined) {
    return [{ code: 'not-an-event', problem: say`an event is an object with step, by and at` }]
  }
  const { step, data, id, expect, salt } = given
  const by = machine ?? readActor(given.by)
  const reasons: Reason[] = []
  if (typeof step !== 'string') problem(reasons, say`\`step\` must name a step`)
  if (!by) problem(reasons, say`\`by\` must be {id, roles}, with at least an id`)
  if (by && !machine && isMachine(by.id)) {
    problem(reasons, say`nobody but the language itself acts as "${by.id}"`)
  }
  if (by && by.id.length > LONGEST_ID) problem(reasons, tooLong('by.id', by.id))
  problemOf(reasons, principalProblem(by))
  problemOf(reasons, idProblem(id))
  if (expect !== undefined && !Number.isInteger(expect)) {
    problem(reasons, say`\`expect\` must be the revision that was seen`)
  }
  if (salt !== undefined && !isSalt(salt)) {
    problem(reasons, say`\`salt\` must be a text of ${SALT.least} to ${SALT.most} characters`)
  }
  const deviation = given.deviation === undefined ? undefined : readDeviation(given.deviation)
  if (given.deviation !== undefined && !deviation) {
    problem(reasons, say`\`deviation\` must be {reason}, with a reason that says something`)
  }
  const instant = readInstant(given.at)
  if (instant === undefined) reasons.push(notAnInstant(given.at))
  const taken = data === undefined ? undefined : takeJson(data)
  for (const part of [step, by, id, deviation]) {
    const fault = part === undefined ? undefined : findJsonFault(part)
    if (fault) reasons.push({ code: 'not-json', ...fault })
  }
  if (taken?.fault) reasons.push({ code: 'not-json', ...taken.fault })
  if (reasons.length > 0) return reasons
  return {
    step: step as string,
    by: by as Actor,
    at: instant as number,
    ...(taken === undefined ? {} : { data: (taken as { readonly value: Json }).value }),
    ...(id === undefined ? {} : { id: id as string }),
    ...(expect === undefined ? {} : { expect: expect as number }),
    ...(salt === undefined ? {} : { salt: salt as string }),
    ...(deviation === undefined ? {} : { deviation }),
  }
}

/** Quotes what was given instead of an instant; of a value that is no text, only its kind. */
export function notAnInstant(found: unknown): Reason {
  const isShown = typeof found === 'string' || typeof found === 'number'
  return { code: 'not-an-instant', found: isShown ? String(found) : typeof found }
}

function idProblem(id: unknown): string | undefined {
  if (id === undefined) return undefined
  if (typeof id !== 'string' || id === '') return say`\`id\` must be a text that is not empty`
  return id.length > LONGEST_ID ? tooLong('id', id) : undefined
}

function problem(reasons: Reason[], text: string): void {
  reasons.push({ code: 'not-an-event', problem: text })
}

function problemOf(reasons: Reason[], text: string | undefined): void {
  if (text !== undefined) problem(reasons, text)
}

function tooLong(member: string, id: string): string {
  return say`\`${member}\` has ${id.length} characters; an id has at most ${LONGEST_ID}`
}

/** An actor in an object of its own; undefined where somebody is no actor. */
function readActor(by: unknown): Actor | undefined {
  const { onBehalfOf } = membersOf(by, ['onBehalfOf']) ?? {}
  const actor = readPerson(by)
  if (!actor || onBehalfOf === undefined) return actor
  const principal = readPerson(onBehalfOf)
  return principal && { ...actor, onBehalfOf: principal }
}

function readPerson(person: unknown): Principal | undefined {
  const { id, roles } = membersOf(person, ['id', 'roles']) ?? {}
  const names = copyOfList(roles)
  if (typeof id !== 'string' || id === '') return undefined
  return names?.every((name) => typeof name === 'string') ? { id, roles: names } : undefined
}

/** What is wrong with whom an actor stands in for. */
function principalProblem(by: Actor | undefined): string | undefined {
  const { id } = by?.onBehalfOf ?? {}
  if (id === undefined) return undefined
  if (isMachine(id)) return say`nobody stands in for "${id}"`
  if (id === by?.id) return say`"${id}" does not stand in for "${id}"; leave out \`onBehalfOf\``
  return id.length > LONGEST_ID ? tooLong('by.onBehalfOf.id', id) : undefined
}

function readDeviation(given: unknown): Deviation | undefined {
  const { reason } = membersOf(given, ['reason']) ?? {}
  return typeof reason === 'string' && reason.trim() !== '' ? { reason } : undefined
}
