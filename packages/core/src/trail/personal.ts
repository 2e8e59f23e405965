import type { Json } from '@dueprocess/rules'
import { digest } from '../digest/index.ts'
import type { Entry } from './entry.ts'

/**
 * A personal value with the salt that was hashed with it. Without the salt the hash says nothing:
 * names and telephone numbers are few enough to try them all.
 */
export interface PersonalValue {
  readonly salt: string
  readonly value: Json
}

/** Personal values by JSON pointer (RFC 6901) into the data of a step. */
export type PersonalValues = { readonly [pointer: string]: PersonalValue }

/** What stands in the place of a personal value, before and after it is erased. */
export interface PersonalMark {
  /** SHA-256 over the canonical JSON (RFC 8785) of `[salt, value]`. */
  readonly personal: string
}

/** The mark of a personal value; the same value under another salt has another. */
export function markOf({ salt, value }: PersonalValue): PersonalMark {
  return { personal: digest([salt, value]) }
}

/** Whether something has the shape of a mark. */
export function isMark(value: unknown): value is PersonalMark {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { personal } = value as { readonly personal?: unknown }
  return typeof personal === 'string' && Object.keys(value).length === 1
}

/** The pointer to a member at the top of a step's data. */
export function pointerTo(field: string): string {
  return `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The member that a pointer names; undefined where it points deeper, or to everything. */
export function fieldAt(pointer: string): string | undefined {
  const field = /^\/([^/]*)$/.exec(pointer)?.[1]
  return field?.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Where a value stands beside an entry that is not the one that was hashed, and both hashes. */
export interface PersonalFault {
  readonly pointer: string
  readonly expected: string | null
  readonly found: string | null
}

/**
 * Judges the values beside an entry: each must be the one whose hash the entry holds. That one is
 * missing is no fault: it was erased. Nothing else may stand there, for nothing else is proved.
 */
export function* personalFaults({ personal, step }: Entry): Generator<PersonalFault> {
  if (personal === undefined) return
  if (!isMap(personal) || Object.keys(personal).length === 0) {
    yield { pointer: '', expected: null, found: null }
    return
  }
  const data: unknown = isMap(step) ? step.data : undefined
  for (const [pointer, beside] of Object.entries(personal)) {
    const held = memberAt(data, pointer)
    const expected = isMark(held) ? held.personal : null
    const found = isPersonalValue(beside) ? markOf(beside).personal : null
    if (expected === null || expected !== found) yield { pointer, expected, found }
  }
}

/**
 * An entry without some of the personal values beside it, or without all of them. Its hash stays
 * true: they never were a part of what it covers.
 */
export function eraseEntry(entry: Entry, pointers?: Iterable<string>): Entry {
  const { personal, ...rest } = entry
  if (personal === undefined) return entry
  const erased = new Set(pointers ?? Object.keys(personal))
  const left = Object.entries(personal).filter(([pointer]) => !erased.has(pointer))
  if (left.length === Object.keys(personal).length) return entry
  return left.length === 0 ? rest : { ...rest, personal: Object.fromEntries(left) }
}

function memberAt(data: unknown, pointer: string): unknown {
  const field = fieldAt(pointer)
  if (field === undefined || !isMap(data) || !Object.hasOwn(data, field)) return undefined
  return data[field]
}

function isPersonalValue(value: unknown): value is PersonalValue {
  if (!isMap(value) || Object.keys(value).length !== 2) return false
  return typeof value.salt === 'string' && value.value !== undefined
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
