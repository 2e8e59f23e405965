import { nearestWord, say } from '../values/index.ts'
import { parseDate } from './civil.ts'

/** What is wrong with data that was given as JSON, and where. */
export interface DataIssue {
  /** Kebab-case, says the defect: `unknown-zone`, `overlapping-hours`. */
  readonly code: string
  readonly message: string
  /** Keys and indexes from the root of the data. */
  readonly path: readonly (string | number)[]
  readonly severity: 'error' | 'warning'
  readonly suggestion?: string
}

/** A place in the data, at which what is read is reported. */
export interface Place {
  readonly path: readonly (string | number)[]
  readonly issues: DataIssue[]
}

/** A place one key or index deeper. */
export function inside({ path, issues }: Place, key: string | number): Place {
  return { path: [...path, key], issues }
}

/** Adds an error; returns undefined, which is what every reader returns for a value it refuses. */
export function refuse(
  place: Place,
  code: string,
  message: string,
  suggestion?: string,
): undefined {
  const hint = suggestion === undefined ? '' : say`. Did you mean "${suggestion}"?`
  place.issues.push({
    code,
    message: message + hint,
    path: place.path,
    severity: 'error',
    ...(suggestion === undefined ? {} : { suggestion }),
  })
  return undefined
}

/** A value in a message: its JSON, cut where it is long. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? say`a list` : say`a map`
  if (typeof value === 'string') return JSON.stringify(cut(value))
  return String(value)
}

/** Reads one member of a record with its own reader; undefined where it is left out or refused. */
export type ReadMember = <T>(
  key: string,
  reader: (value: unknown, place: Place) => T | undefined,
) => T | undefined

// More would tell nobody anything.
const MOST_UNKNOWN = 20

/**
 * The own members of an object, to be read one by one. Keys that are not among `keys` and
 * `required` ones that are missing are reported; a member that is undefined counts as left out.
 */
export function readRecord(
  value: unknown,
  place: Place,
  keys: readonly string[],
  required: readonly string[] = [],
): ReadMember | undefined {
  const available = (): string => say`available: ${keys.join(', ')}`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(place, 'wrong-type', say`${quote(value)} is not a map; ${available()}`)
  }
  const members = value as Readonly<Record<string, unknown>>
  const has = (key: string): boolean => Object.hasOwn(members, key) && members[key] !== undefined
  const unknown = Object.keys(members).filter((key) => !keys.includes(key) && has(key))
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const message = say`There is no key ${quote(key)} here; ${available()}`
    refuse(inside(place, key), 'unknown-key', message, nearestWord(key, keys))
  }
  for (const key of required) {
    if (!has(key)) refuse(place, 'missing-key', say`The key "${key}" is missing`)
  }
  return (key, reader) => (has(key) ? reader(members[key], inside(place, key)) : undefined)
}

/** The items that `readItem` accepts of a list with at most `most` items. */
export function readList<T>(
  value: unknown,
  place: Place,
  most: number,
  readItem: (item: unknown, place: Place) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return refuse(place, 'wrong-type', say`${quote(value)} is not a list`)
  if (value.length > most) {
    return refuse(place, 'too-many', say`${value.length} items; at most ${most} are accepted`)
  }
  return value.flatMap((item, i) => {
    const read = readItem(item, inside(place, i))
    return read === undefined ? [] : [read]
  })
}

/** A text that is not blank. */
export function readText(value: unknown, place: Place): string | undefined {
  if (typeof value !== 'string')
    return refuse(place, 'wrong-type', say`${quote(value)} is not a text`)
  return value.trim() === '' ? refuse(place, 'empty-text', say`The text is empty`) : value
}

/** Days since 1970-01-01 of a date such as `2024-02-29`. */
export function readDate(value: unknown, place: Place): number | undefined {
  const date = typeof value === 'string' ? parseDate(value) : undefined
  if (date !== undefined) return date
  return refuse(place, 'wrong-date', say`${quote(value)} is not a date; write e.g. "2024-02-29"`)
}

/** One word of a closed list. */
export function readWord<T extends string>(
  value: unknown,
  place: Place,
  words: readonly T[],
): T | undefined {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const suggestion = typeof value === 'string' ? nearestWord(value, words) : undefined
  const message = say`${quote(value)} is not one of: ${words.join(', ')}`
  return refuse(place, 'unknown-word', message, suggestion)
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
