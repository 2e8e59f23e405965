import type { Json } from '@dueprocess/rules'
import {
  type JsonFault,
  type JsonLimits,
  numberFault,
  ofEntry,
  ofSubmission,
  textFault,
} from './json-fault.ts'

/** Plain JSON in objects of its own, or why what was handed in is none. */
export type TakenJson =
  | { readonly value: Json; readonly fault?: undefined }
  | { readonly fault: JsonFault }

/**
 * Takes a value over from outside, as a copy. Every member is asked for once, so that what was
 * judged is what is kept, and a getter or proxy that throws is a fault like others. Refused is what
 * would make a value ambiguous once hashed: what RFC 8785 cannot write (NaN, infinities, lone
 * surrogates), what does not survive storage (U+0000 in PostgreSQL, -0 in JSON) and keys that
 * change an object's prototype. Bounded in depth, members and characters.
 */
export function takeJson(given: unknown, limits: JsonLimits = ofSubmission): TakenJson {
  const { depth, nodes, characters } = limits
  const pass: Pass = { depth, nodes, characters, fault: undefined, path: '' }
  try {
    const value = take(given, 0, pass)
    if (pass.fault === undefined) return { value }
  } catch {
    return { fault: { path: '', fault: 'not-json' } }
  }
  return { fault: { path: pass.path, fault: pass.fault } }
}

/** The first fault of a value that is to be plain JSON; see {@link takeJson}. */
export function findJsonFault(value: unknown, limits?: JsonLimits): JsonFault | undefined {
  return takeJson(value, limits).fault
}

/** What is left of the limits, and the fault that was found, with its path as far as it is known. */
interface Pass {
  readonly depth: number
  nodes: number
  characters: number
  fault: JsonFault['fault'] | undefined
  path: string
}

function take(value: unknown, depth: number, pass: Pass): Json {
  if (depth > pass.depth) return refuse('too-deep', pass)
  if (--pass.nodes < 0) return refuse('too-large', pass)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return refuse(numberFault(value), pass, value)
  if (typeof value === 'string') return takeText(value, pass)
  if (Array.isArray(value)) return takeList(value, depth, pass)
  if (typeof value === 'object' && isPlain(value)) return takeMap(value, depth, pass)
  return refuse('not-json', pass)
}

/** Notes a fault, if there is one. */
function refuse(fault: JsonFault['fault'] | undefined, pass: Pass, value: Json = null): Json {
  pass.fault = fault
  return value
}

function takeText(value: string, pass: Pass): Json {
  pass.characters -= value.length
  return refuse(pass.characters < 0 ? 'too-large' : textFault(value), pass, value)
}

function takeList(list: readonly unknown[], depth: number, pass: Pass): Json {
  const copy: Json[] = []
  for (let index = 0; index < list.length; index++) {
    copy.push(take(list[index], depth + 1, pass))
    if (pass.fault) return found(pass, String(index))
  }
  return copy
}

function takeMap(map: object, depth: number, pass: Pass): Json {
  const copy: Record<string, Json> = {}
  for (const key of Object.keys(map)) {
    if (key === '__proto__') refuse('forbidden-key', pass)
    else takeText(key, pass)
    if (!pass.fault) copy[key] = take((map as Record<string, unknown>)[key], depth + 1, pass)
    if (pass.fault) return found(pass, key)
  }
  return copy
}

function found(pass: Pass, key: string): Json {
  pass.path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${pass.path}`
  return null
}

function isPlain(value: object): boolean {
  // Object.prototype of this or another realm has no prototype of its own; Date, Map, classes do.
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * Whether a value that was parsed from JSON is what {@link takeJson} would let an entry hold, found
 * without a copy of it. Only for what nobody else can change, or does not answer twice.
 */
export function isPlainJson(value: unknown): boolean {
  return isPlainAt(value, 0)
}

function isPlainAt(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'string') return textFault(value) === undefined
  if (typeof value === 'number') return numberFault(value) === undefined
  if (depth > ofEntry.depth || typeof value !== 'object') return false
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (!isPlainAt(value[index], depth + 1)) return false
    }
    return true
  }
  if (!isPlain(value)) return false
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || textFault(key) !== undefined) return false
    if (!isPlainAt((value as Record<string, unknown>)[key], depth + 1)) return false
  }
  return true
}
