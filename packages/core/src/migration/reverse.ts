import type { LinkedProcedure } from '../procedure/index.ts'
import type { DeadlineMapping, MigrationMapping } from '../trail/index.ts'
import { idParts, mappedDeadline } from './mapping.ts'
import { mappedPaths, placesOf } from './stages.ts'

/** A mapping the other way round, and what it cannot bring back, as `kind id`. */
export interface Reversed {
  readonly mapping: MigrationMapping
  readonly loses: readonly string[]
}

/** Turns a mapping round, as far as nothing was given up and nothing became one. */
export function reversed(
  from: LinkedProcedure,
  to: LinkedProcedure,
  mapping: MigrationMapping,
): Reversed {
  const loses: string[] = []
  const inverse = (kind: string, pairs: Pairs) => inverseOf(kind, pairs, loses)
  const targetsOf = (path: string) => {
    const targets = mappedPaths(mapping, path, to).filter((target) => to.stages.has(target))
    return targets.map((target) => [path, target] as const)
  }
  const places = new Map(placesOf(from).map((stage) => [stage.path, stage]))
  const around = [...from.stages.keys()].filter((path) => !places.has(path))
  // Stages that contain others are turned round as well: since when they were entered is theirs.
  const outer = around.flatMap(targetsOf).map(([path, target]) => [target, path] as const)
  const ids = idParts.map((part) => {
    const kind = part === 'histories' ? 'history' : part.slice(0, -1)
    return [part, inverse(kind, Object.entries(mapping[part] ?? {}))] as const
  })
  const deadlines = Object.keys(mapping.deadlines ?? {}).map((id) => {
    return [id, mappedDeadline(mapping, id)] as const
  })
  const promises = deadlines.flatMap(([id, target]): [string, DeadlineMapping][] => {
    return target ? [[target.id, { as: id, due: target.due }]] : []
  })
  inverse(
    'deadline',
    deadlines.map(([id, target]) => [id, target?.id ?? null] as const),
  )
  return {
    mapping: {
      stages: {
        ...Object.fromEntries(outer),
        ...inverse('stage', [...places.keys()].flatMap(targetsOf)),
      },
      ...Object.fromEntries(ids),
      deadlines: Object.fromEntries(promises),
    },
    loses,
  }
}

type Pairs = Iterable<readonly [string, string | null]>

/** Each target with the id that it came from; what has no way back is noted in `loses`. */
function inverseOf(kind: string, pairs: Pairs, loses: string[]): Readonly<Record<string, string>> {
  const back = new Map<string, string>()
  for (const [id, target] of pairs) {
    const isTaken = target !== null && back.has(target) && back.get(target) !== id
    if (target === null || isTaken) loses.push(`${kind} ${id}`)
    else back.set(target, id)
  }
  return Object.fromEntries(back)
}

/** Two mappings in one; where both say something, the second counts. */
export function withMore(mapping: MigrationMapping, more: MigrationMapping): MigrationMapping {
  const parts = new Set([...Object.keys(mapping), ...Object.keys(more)])
  const joined = [...parts].map((part) => {
    const name = part as keyof MigrationMapping
    return [name, { ...mapping[name], ...more[name] }] as const
  })
  return Object.fromEntries(joined)
}
