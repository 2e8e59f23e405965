import type { Actor, Entry, Principal } from '@dueprocess/core'
import type { YamlMap } from './yaml.ts'

/** Who takes part in a trail, under names that a scenario file can have. */
export interface Cast {
  readonly nameOf: (person: Principal) => string
  /** The key `actors` of the file. */
  readonly actors: YamlMap
}

const name = /^\p{L}[\p{L}\p{M}\p{Nd}]*(-[\p{L}\p{M}\p{Nd}]+)*$/u
// A scenario reads these as words of its own.
const reserved = ['clock', 'link', 'nobody']

/**
 * Collects the actors of a trail. Somebody who comes with other roles later is another actor of
 * the file with the same id.
 */
export function castOfTrail(trail: readonly Entry[]): Cast {
  return castOf(trail.flatMap(({ step }) => step?.by ?? []))
}

/** The same of actors in the order in which they come in. */
export function castOf(persons: readonly Actor[]): Cast {
  const names = new Map<string, string>()
  const actors = new Map<string, YamlMap | readonly string[]>()
  const add = ({ id, roles }: Principal): void => {
    const key = keyOf({ id, roles })
    if (names.has(key)) return
    const chosen = freeName(id, actors)
    names.set(key, chosen)
    actors.set(chosen, chosen === id ? [...roles] : { id, roles: [...roles] })
  }
  for (const person of persons) {
    if (person.id === 'clock' || person.id === 'link') continue
    add(person)
    if (person.onBehalfOf) add(person.onBehalfOf)
  }
  return {
    nameOf: (person) => names.get(keyOf(person)) ?? person.id,
    actors: Object.fromEntries(actors),
  }
}

function keyOf({ id, roles }: Principal): string {
  return JSON.stringify([id, roles])
}

function freeName(id: string, taken: ReadonlyMap<string, unknown>): string {
  const isName = name.test(id) && id === id.normalize('NFC') && !reserved.includes(id)
  const base = isName ? id : 'actor'
  if (isName && !taken.has(base)) return base
  let number = isName ? 2 : 1
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
