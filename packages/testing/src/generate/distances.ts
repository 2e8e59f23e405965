import type { Procedure, Stage } from '@dueprocess/core'

/** How many steps away something is from a place; infinite where no way leads there. */
export type Distance = (place: readonly string[]) => number

/**
 * How many moves lead to one of some stages, if every condition held and every track ended: enough to
 * tell a place that is near from one that is far, or behind it.
 */
export function distanceTo(procedure: Procedure, targets: ReadonlySet<string>): Distance {
  const { stages, steps } = procedure
  const known = new Map<string, number>([...targets].map((path) => [path, 0]))
  const enter = (stage: Stage): number => {
    return Math.min(...[...entered(stage)].map(({ path }) => known.get(path) ?? Infinity))
  }
  const improve = (path: string, distance: number): boolean => {
    if (distance >= (known.get(path) ?? Infinity)) return false
    known.set(path, distance)
    return true
  }
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const { stage, to } of steps.values()) {
      if (!stage) continue
      for (const { target } of to) {
        if (target && improve(stage.path, enter(target) + 1)) isBetter = true
      }
    }
    for (const stage of stages.values()) {
      for (const { target } of stage.next) {
        if (!target) continue
        const distance = enter(target)
        for (const end of endsOf(stage)) if (improve(end.path, distance)) isBetter = true
      }
    }
  }
  return (place) => Math.min(...place.flatMap(around).map((path) => known.get(path) ?? Infinity))
}

/** A stage with those around it and those that it begins with. */
function* entered(stage: Stage): Generator<Stage> {
  for (let at: Stage | undefined = stage.parent; at; at = at.parent) yield at
  const waiting = [stage]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    yield one
    if (one.start) waiting.push(one.start)
    if (one.kind === 'parallel') waiting.push(...one.children)
  }
}

/** The final stages whose entering ends a stage, or one of its tracks. */
function endsOf({ kind, children }: Stage): readonly Stage[] {
  const within = kind === 'parallel' ? children.flatMap((track) => track.children) : children
  return within.filter((child) => child.kind === 'final')
}

/** A path, those around it, and that of the whole case. */
export function around(path: string): readonly string[] {
  const parts = path.split('/')
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))]
}
