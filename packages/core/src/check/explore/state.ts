import type { Json } from '@dueprocess/rules'
import type { LinkedProcedure, Stage, Step } from '../../procedure/index.ts'

/** Where a case is, as far as it matters; what nobody has chosen of its facts is open. */
export interface State {
  /** The active stages, without the root. */
  readonly active: ReadonlySet<Stage>
  /** Steps done in the visit of their stage. */
  readonly done: ReadonlySet<string>
  readonly times: ReadonlyMap<string, number>
  readonly held: ReadonlySet<string>
  readonly holders: ReadonlySet<string>
  /** Forms that were submitted: of these the fields that are not chosen are open. */
  readonly recorded: ReadonlySet<string>
  /** `undefined` for a field that was left empty. */
  readonly chosen: ReadonlyMap<string, Json | undefined>
}

export const before: State = {
  active: new Set(),
  done: new Set(),
  times: new Map(),
  held: new Set(),
  holders: new Set(),
  recorded: new Set(),
  chosen: new Map(),
}

/** The same for states that behave alike. */
export function keyOf({ active, done, times, held, holders, recorded, chosen }: State): string {
  const parts = [
    [...active].map(({ path }) => path),
    [...done],
    [...times].map(([step, count]) => `${step}${count}`),
    [...held],
    [...holders],
    [...recorded],
    [...chosen].map(([name, value]) => `${name}${JSON.stringify(value)}`),
  ]
  return parts.map((part) => part.sort().join(' ')).join('|')
}

/** A compound stage has ended in its final child; a parallel one when every started track has. */
export function hasEnded(stage: Stage, active: ReadonlySet<Stage>): boolean {
  const within = stage.children.filter((child) => active.has(child))
  if (stage.kind === 'parallel') return within.every((track) => hasEnded(track, active))
  const isCompound = stage.kind === 'compound' || stage.parent === undefined
  return isCompound && within.some(({ kind }) => kind === 'final')
}

/** The stages that end by a move to `target`, and those that are active after it. */
export function move(
  active: ReadonlySet<Stage>,
  target: Stage,
): { readonly left: readonly Stage[]; readonly active: ReadonlySet<Stage> } {
  const around = target.parent
  const isBelow = (stage: Stage): boolean => {
    for (let at = stage.parent; at; at = at.parent) if (at === around) return true
    return false
  }
  const left = [...active].filter(isBelow)
  const kept = [...active].filter((stage) => !left.includes(stage))
  return { left, active: new Set([...kept, ...entered(target)]) }
}

/** A stage with what it begins with. */
export function* entered(stage: Stage): Generator<Stage> {
  yield stage
  if (stage.start) yield* entered(stage.start)
  if (stage.kind === 'parallel') {
    for (const track of stage.children) if (!track.when) yield* entered(track)
  }
}

/** What of the history of a case the procedure asks for; the rest need not be remembered. */
export interface Remembered {
  readonly done: ReadonlySet<string>
  readonly times: ReadonlySet<string>
}

export function rememberedIn(
  { names, steps, constraints }: LinkedProcedure,
  read: Iterable<string>,
): Remembered {
  const done = new Set<string>()
  const times = new Set<string>()
  for (const name of read) {
    const origin = names.get(name)?.origin
    if (origin?.kind === 'done') done.add(origin.step)
    if (origin?.kind === 'ever' || origin?.kind === 'times') times.add(origin.step)
  }
  for (const { id, required } of steps.values()) if (required !== undefined) done.add(id)
  for (const constraint of constraints) {
    if (constraint.kind === 'first-then') times.add(constraint.first)
    if (constraint.kind === 'first-then' && constraint.each) times.add(constraint.then)
    if (constraint.kind === 'at-most') times.add(constraint.step)
  }
  return { done, times }
}

/** Whether a step is offered where a case is. */
export function isOffered({ stage }: Step, active: ReadonlySet<Stage>): boolean {
  if (stage === undefined) return active.size === 0
  const isActive = stage.parent === undefined ? active.size > 0 : active.has(stage)
  return isActive && !hasEnded(stage, active)
}
