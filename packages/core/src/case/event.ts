import { type Json, parseInstant } from '@dueprocess/rules'
import { copyJson, findJsonFault } from '../digest/index.ts'
import type { Actor } from '../trail/index.ts'
import type { Reason } from './reason.ts'

/** RFC 3339 with offset, milliseconds since the epoch, a Date or a Temporal.Instant. */
export type InstantInput = string | number | Date | { readonly epochMilliseconds: number }

/** The built-in actor: the only way in which time moves a case. */
export const clock: Actor = { id: 'clock', roles: [] }

/** A step that somebody submits. */
export interface StepEvent {
  readonly step: string
  readonly by: Actor
  readonly at: InstantInput
  /** The form, as plain JSON; a field given as null is cleared. */
  readonly data?: unknown
  /** The host's id of this event: the same id again is answered as a duplicate. */
  readonly id?: string
  /** The revision that the person saw; a newer one refuses. */
  readonly expect?: number
}

/** An event whose parts have the right kinds. */
export interface ReadEvent {
  readonly step: string
  readonly by: Actor
  readonly at: number
  readonly data?: unknown
  readonly id?: string
  readonly expect?: number
}

// The first instant of the year 1, and the last that RFC 3339 can write.
const EARLIEST = -62_135_596_800_000
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Milliseconds since the epoch, or undefined where the input is no instant of the years 1 to 9999. */
export function readInstant(input: unknown): number | undefined {
  const instant = toMilliseconds(input)
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
 * given back shares no object with it.
 */
export function readEvent(event: unknown): ReadEvent | readonly Reason[] {
  if (typeof event !== 'object' || event === null) {
    return [{ code: 'not-an-event', problem: 'an event is an object with step, by and at' }]
  }
  const { step, by, at, data, id, expect } = event as Partial<StepEvent>
  const reasons: Reason[] = []
  if (typeof step !== 'string') problem(reasons, '`step` must name a step')
  if (!isActor(by)) problem(reasons, '`by` must be {id, roles}, with at least an id')
  if (isActor(by) && by.id === clock.id)
    problem(reasons, 'nobody but the clock itself acts as "clock"')
  if (id !== undefined && (typeof id !== 'string' || id === '')) {
    problem(reasons, '`id` must be a text that is not empty')
  }
  if (expect !== undefined && !Number.isInteger(expect)) {
    problem(reasons, '`expect` must be the revision that was seen')
  }
  const instant = readInstant(at)
  if (instant === undefined) {
    reasons.push(notAnInstant(at))
  }
  for (const part of [step, by, data, id]) {
    const fault = part === undefined ? undefined : findJsonFault(part)
    if (fault) reasons.push({ code: 'not-json', ...fault })
  }
  if (reasons.length > 0) return reasons
  const { id: actor, roles } = by as Actor
  return {
    step: step as string,
    by: { id: actor, roles: [...roles] },
    at: instant as number,
    ...(data === undefined ? {} : { data: copyJson(data as Json) }),
    ...(id === undefined ? {} : { id }),
    ...(expect === undefined ? {} : { expect }),
  }
}

/** Quotes what was given instead of an instant; of a value that is no text, only its kind. */
export function notAnInstant(found: unknown): Reason {
  const isShown = typeof found === 'string' || typeof found === 'number'
  return { code: 'not-an-instant', found: isShown ? String(found) : typeof found }
}

function problem(reasons: Reason[], text: string): void {
  reasons.push({ code: 'not-an-event', problem: text })
}

function isActor(by: unknown): by is Actor {
  if (typeof by !== 'object' || by === null) return false
  const { id, roles } = by as Partial<Actor>
  return (
    typeof id === 'string' &&
    id !== '' &&
    Array.isArray(roles) &&
    roles.every((role) => typeof role === 'string')
  )
}
