import type { Stage } from '../procedure/stage.ts'

/**
 * Where a case is: the paths of its active atomic and final stages, in document order. A
 * conditional track that was not started has no path here.
 */
export type Place = readonly string[]

/** The value of the statechart: a stage id, or child values by id. */
export type StateValue = string | { readonly [id: string]: StateValue }

/** Where a conditional track waits, and where a case is before its opening step. */
export const notStarted = '_not-started'
export const notOpened = '_not-opened'
// No stage can have these ids: names begin with a letter.

/** The value that a place stands for. */
export function toStateValue(root: Stage, place: Place): StateValue {
  return stateIn(root, new Set(place)) ?? notOpened
}

function stateIn(stage: Stage, active: ReadonlySet<string>): StateValue | undefined {
  if (stage.kind === 'parallel') {
    return Object.fromEntries(
      stage.children.map((track) => [track.id, stateIn(track, active) ?? notStarted]),
    )
  }
  for (const child of stage.children) {
    if (isLeaf(child)) {
      if (active.has(child.path)) return child.id
    } else if (hasActive(child, active)) {
      return { [child.id]: stateIn(child, active) ?? {} }
    }
  }
  return undefined
}

function hasActive(stage: Stage, active: ReadonlySet<string>): boolean {
  return isLeaf(stage)
    ? active.has(stage.path)
    : stage.children.some((child) => hasActive(child, active))
}

/** The place that a value stands for. */
export function toPlace(root: Stage, value: StateValue): Place {
  return [...leaves(root, value)]
}

function* leaves(stage: Stage, value: StateValue): Generator<string> {
  for (const child of stage.children) {
    const below = valueBelow(value, child.id)
    if (below === undefined || below === notStarted) continue
    if (isLeaf(child)) yield child.path
    else yield* leaves(child, below)
  }
}

function valueBelow(value: StateValue, id: string): StateValue | undefined {
  if (typeof value === 'string') return value === id ? {} : undefined
  // A stage may be named as what every object inherits: "constructor" is a name like any other.
  return Object.hasOwn(value, id) ? value[id] : undefined
}

/** Whether nothing lies below this stage. */
export function isLeaf(stage: Stage): boolean {
  return stage.kind === 'atomic' || stage.kind === 'final'
}
