import type { Json } from '@dueprocess/rules'
import type { Changes, DeadlineChange, Effect, LevelPassed, Outputs } from '../trail/index.ts'
import type { HistoryActor } from './history.ts'

type Map = { readonly [name: string]: Json }

/**
 * A chain of hashes proves that nothing was changed, not that it was written by us: whoever writes
 * a trail may write anything. These take from it what has the right kind, and leave the rest.
 */
export function asMap(value: unknown): Map | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Map)
    : undefined
}

/** Who acted, as far as it is said. */
export function readActor(value: unknown): HistoryActor {
  const { id, roles, onBehalfOf } = asMap(value) ?? {}
  const principal = asMap(onBehalfOf)
  return {
    ...(typeof id === 'string' ? { id } : {}),
    roles: texts(roles),
    ...(principal
      ? {
          onBehalfOf: {
            ...(typeof principal.id === 'string' ? { id: principal.id } : {}),
            roles: texts(principal.roles),
          },
        }
      : {}),
  }
}

/** The level of a deadline that was passed. */
export function readLevel(value: unknown): LevelPassed | undefined {
  const { id, level, run } = asMap(value) ?? {}
  const isLevel = level === 'due' || level === 'period' || typeof level === 'number'
  if (typeof id !== 'string' || !isLevel) return undefined
  return { id, level, ...(typeof run === 'number' ? { run } : {}) }
}

/** Requests to the host. */
export function readEffects(value: unknown): readonly Effect[] {
  const effects = Array.isArray(value) ? value : []
  return effects.filter((effect) => typeof asMap(effect)?.kind === 'string')
}

/** What an entry says that it changed. */
export function readChanges(value: unknown): Changes {
  const { place, closed, facts, decisions, assigned, deadlines, held, adopted } = asMap(value) ?? {}
  return {
    ...(Array.isArray(place) ? { place: texts(place) } : {}),
    ...(closed === true ? { closed } : {}),
    facts: parts(facts, asMap),
    decisions: asMap(decisions) ?? {},
    assigned: asMap(assigned) ?? {},
    deadlines: parts(deadlines, readDeadline),
    held: parts(held, (one) => (one === true || one === null ? one : undefined)),
    adopted: parts(adopted, readAdopted),
  }
}

function readDeadline(value: unknown): DeadlineChange | undefined {
  const { status, due, missed } = asMap(value) ?? {}
  if (typeof status !== 'string') return undefined
  return {
    // What is no status is none that follows from anything.
    status: status as DeadlineChange['status'],
    due: typeof due === 'string' ? due : null,
    missed: missed === true,
  }
}

function readAdopted(value: unknown): { readonly outputs: Outputs } | undefined {
  const outputs = asMap(asMap(value)?.outputs)
  return outputs && { outputs }
}

function parts<T>(
  value: unknown,
  read: (part: unknown) => T | undefined,
): { readonly [name: string]: T } {
  const entries = Object.entries(asMap(value) ?? {}).flatMap(([name, part]): [string, T][] => {
    const found = read(part)
    return found === undefined ? [] : [[name, found]]
  })
  return Object.fromEntries(entries)
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
