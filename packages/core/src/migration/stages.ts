import { nearestWord } from '@dueprocess/rules'
import type { LinkedProcedure, Stage } from '../procedure/index.ts'
import type { MigrationMapping } from '../trail/index.ts'
import type { MigrationGap } from './gap.ts'

/** Places of a procedure: stages with nothing below them at which an open case can be. */
export function placesOf({ stages }: LinkedProcedure): readonly Stage[] {
  return [...stages.values()].filter((stage) => isLeaf(stage) && !endsCase(stage))
}

function isLeaf({ kind }: Stage): boolean {
  return kind === 'atomic' || kind === 'final'
}

/** Whether a case ends in it. */
function endsCase({ kind, parent }: Stage): boolean {
  return kind === 'final' && parent?.path === ''
}

/**
 * Where a path leads. What is said of a stage holds for all below it: if it becomes a place, they
 * all become that place; if it becomes a stage with others below it, they keep their ids in there.
 */
export function mappedPaths(
  { stages = {} }: MigrationMapping,
  path: string,
  to: LinkedProcedure,
): readonly string[] {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
    if (!Object.hasOwn(stages, at)) continue
    const targets = [stages[at] ?? []].flat()
    const below = path.slice(at.length)
    return targets.map((target) => {
      const stage = to.stages.get(target)
      return stage && isLeaf(stage) ? target : `${target}${below}`
    })
  }
  return [path]
}

/** What is missing or wrong in the mapping of places. */
export function* stageGaps(
  from: LinkedProcedure,
  to: LinkedProcedure,
  mapping: MigrationMapping,
): Generator<MigrationGap> {
  const available = placesOf(to).map(({ path }) => path)
  for (const id of Object.keys(mapping.stages ?? {})) {
    if (from.stages.has(id)) continue
    const known = [...from.stages.keys()]
    yield { kind: 'stage', id, problem: 'unknown', available: known, ...meantBy(id, known) }
  }
  for (const { path: id, kind } of placesOf(from)) {
    const targets = mappedPaths(mapping, id, to)
    const isSaid = targets.length !== 1 || targets[0] !== id
    if (targets.length === 0) yield { kind: 'stage', id, problem: 'unmapped', available }
    for (const target of targets) {
      const stage = to.stages.get(target)
      const gap = { kind: 'stage', id, available } as const
      if (stage && endsCase(stage)) yield { ...gap, problem: 'ends-case', target }
      else if (stage && isLeaf(stage) && (isSaid || stage.kind === kind)) continue
      else if (isSaid && stage) yield { ...gap, problem: 'not-a-place', target }
      else if (isSaid) yield { ...gap, problem: 'no-target', target, ...meantBy(target, available) }
      else yield { ...gap, problem: 'unmapped', ...meantBy(id, available) }
    }
  }
}

export function meantBy(id: string, available: readonly string[]): { readonly meant?: string } {
  const meant = nearestWord(id, available)
  return meant === undefined ? {} : { meant }
}
