import type { CaseState, Visit } from '../case/index.ts'
import { own } from '../case/live.ts'
import { moverOf, type Place } from '../machine/index.ts'
import { type LinkedProcedure, pathsAround } from '../procedure/index.ts'
import type { MigrationPlan } from './plan.ts'
import { mappedPaths } from './stages.ts'
import { renamedStep } from './steps.ts'

/** Where a case goes; undefined where the newer version has no place of these stages together. */
export function carryPlace({ to, mapping }: MigrationPlan, place: Place): Place | undefined {
  const paths = new Set(place.flatMap((path) => mappedPaths(mapping, path, to)))
  const inOrder = [...to.stages.keys()].filter((path) => paths.has(path))
  return moverOf(to).has(inOrder) ? inOrder : undefined
}

/**
 * The visits at a new place. A stage was entered when what became it was; what has no counterpart
 * was entered with what is below it. What was done counts in the stage that its step has now.
 */
export function carryVisits(
  plan: MigrationPlan,
  { visits }: Pick<CaseState, 'visits'>,
  place: Place,
  at: number,
): CaseState['visits'] {
  const { to, mapping } = plan
  const since = new Map<string, number>()
  const done = new Map<string, string[]>()
  for (const [path, visit] of Object.entries(visits)) {
    for (const target of path === '' ? [''] : mappedPaths(mapping, path, to)) {
      since.set(target, Math.min(since.get(target) ?? visit.since, visit.since))
      for (const step of visit.done) noteDone(done, to, renamedStep(mapping, step), target)
    }
  }
  const active = activePaths(to, place)
  const entries = active.map((path): [string, Visit] => {
    const below = active.flatMap((one) =>
      one.startsWith(`${path}/`) ? (since.get(one) ?? []) : [],
    )
    const entered = since.get(path) ?? (below.length > 0 ? Math.min(...below) : at)
    return [path, { since: entered, done: done.get(path) ?? [] }]
  })
  return Object.fromEntries(entries)
}

/** A step that the newer version does not have stays where it was noted. */
function noteDone(
  done: Map<string, string[]>,
  { steps }: LinkedProcedure,
  step: string | null,
  target: string,
): void {
  if (step === null) return
  const found = steps.get(step)
  const path = found ? (found.stage?.path ?? '') : target
  const noted = done.get(path) ?? []
  if (!noted.includes(step)) done.set(path, [...noted, step])
}

/** The paths that are active at a place, the whole case first. */
function activePaths({ stages }: LinkedProcedure, place: Place): readonly string[] {
  const active = pathsAround(stages, place)
  return ['', ...[...stages.keys()].filter((path) => active.has(path))]
}

/** What was done, by the ids that steps have now; those that became one are counted together. */
export function carryDone({ mapping }: MigrationPlan, done: CaseState['done']): CaseState['done'] {
  const carried: Record<string, CaseState['done'][string]> = {}
  for (const [step, history] of Object.entries(done)) {
    const target = renamedStep(mapping, step)
    if (target === null) continue
    const before = own(carried, target)
    carried[target] = before
      ? { times: before.times + history.times, by: [...new Set([...before.by, ...history.by])] }
      : history
  }
  return carried
}
