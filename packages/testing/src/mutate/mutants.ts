import { indexLines, readYaml } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import { type Change, changesAt, type Place } from './operators.ts'

/** A procedure with one small mistake. */
export interface Mutant {
  /** Where and of what kind, the same in every run: `constraints.four-eyes constraint`. */
  readonly name: string
  /** What was changed, in words. */
  readonly what: string
  /** Where it stands in the procedure, from 1. */
  readonly line: number
  /** The document with the change, as JSON, which is YAML too. */
  readonly text: string
}

/**
 * Every mutant of a procedure document: a threshold one off, a longer duration, another role, a way
 * that leads elsewhere, a result of a row that is another one, and a constraint, a condition, an
 * escalation or a required step that is left out. None of what no case can show, schedules and
 * metrics; none of a text that cannot be read.
 */
export function mutants(text: string): readonly Mutant[] {
  const { value, locate } = readYaml(text)
  if (!isMap(value)) return []
  const { positionOf } = indexLines(text)
  return [...placesIn(value, [])].flatMap(({ path, value: found, owner }): readonly Mutant[] => {
    const place: Place = { path, value: found, document: value }
    const key = path.at(-1) as string | number
    return changesAt(place).map((change, index) => ({
      name: `${path.join('.')} ${change.operator}${index === 0 ? '' : ` ${index + 1}`}`,
      what: change.what,
      line: positionOf(locate(owner, key).start).line,
      text: JSON.stringify(changed(value, path, change)),
    }))
  })
}

interface FoundPlace {
  readonly path: Place['path']
  readonly value: Json
  readonly owner: object
}

// Nothing that decides how a case runs stands in these.
const withoutBehaviour = /^(title|note|sources|clause|roles|scales|messages|calendars)$/

// What is without a case, or behind it, no scenario can notice.
const withoutCase = /^(schedule|metrics?|reports?)(\.|$)/

function* placesIn(owner: Json, path: Place['path']): Generator<FoundPlace> {
  if (typeof owner !== 'object' || owner === null) return
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(owner)
    ? owner.map((item, index) => [index, item] as const)
    : Object.entries(owner as Readonly<Record<string, Json>>)
  for (const [key, value] of entries) {
    if (typeof key === 'string' && withoutBehaviour.test(key)) continue
    if (isAtTop(path) && withoutCase.test(String(key))) continue
    const inside = [...path, key]
    yield { path: inside, value, owner }
    yield* placesIn(value, inside)
  }
}

/** Whether entries there are the groups of a procedure, or what an overlay says of them. */
function isAtTop([first, ...rest]: Place['path']): boolean {
  return first === undefined || (rest.length === 0 && /^(add|change)$/.test(String(first)))
}

/** A copy with a change. */
function changed(value: Json, [key, ...rest]: Place['path'], change: Change): Json {
  if (key === undefined) return change.to ?? null
  const isLast = rest.length === 0
  const isGone = isLast && change.to === undefined
  if (Array.isArray(value)) {
    const index = Number(key)
    const inside = value[index] as Json
    return isGone ? value.toSpliced(index, 1) : value.with(index, changed(inside, rest, change))
  }
  if (!isMap(value)) return value
  if (isGone) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  const entries = Object.entries(value).map(([name, inside]): [string, Json] => {
    return [name, name === key ? changed(inside, rest, change) : inside]
  })
  return Object.fromEntries(entries)
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
