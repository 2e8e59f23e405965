import type { Branch, Stage, Step } from '../procedure/index.ts'
import { lacking, test } from './facts.ts'
import { type Standing, touch, type Visit } from './standing.ts'
import { isBelow, type Leaves, step as stepTo, tableOf } from './table.ts'

/** What the facts choose among several ways out. */
export type Chosen =
  | { readonly kind: 'branch'; readonly branch: number; readonly target?: Stage }
  /** A condition before it is neither true nor false. */
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly condition: string }
  | { readonly kind: 'none' }

/** Judges ways out in their order: true takes, false goes on, unknown leaves it open. */
export function choose(standing: Standing, branches: readonly Branch[]): Chosen {
  for (const [branch, { when, target }] of branches.entries()) {
    const truth = when === undefined || test(standing, when)
    if (truth === undefined) {
      return { kind: 'unknown', missing: lacking(standing, [when]), condition: when?.text ?? '' }
    }
    if (truth) return { kind: 'branch', branch, ...(target ? { target } : {}) }
  }
  return { kind: 'none' }
}

/** A step that must have been done before a stage is left, and was not. */
export interface Owed {
  readonly step: Step
  readonly stage: Stage
  /** Facts without which nobody knows whether it is owed; none: it is. */
  readonly missing: readonly string[]
}

/** What a move to `target` leaves owed: required steps of every stage that ends by it. */
export function owedBy(standing: Standing, target: Stage): readonly Owed[] {
  const around = target.parent ?? standing.procedure.root
  const ending = activeStages(standing).filter(({ path }) => isBelow(path, around.path))
  if (target.kind === 'final') ending.push(around)
  return [...new Set(ending)].flatMap((stage) => {
    const done = standing.visits.get(stage.path)?.done
    return stage.steps.flatMap((step): Owed[] => {
      if (step.required === undefined || done?.has(step.id)) return []
      const condition = step.required === true ? undefined : step.required
      if (condition && test(standing, condition) === false) return []
      return [{ step, stage, missing: lacking(standing, [condition]) }]
    })
  })
}

/** The active stages, the whole case included. */
export function activeStages({ procedure, visits }: Standing): Stage[] {
  return [...visits.keys()].map((path) => procedure.stages.get(path) ?? procedure.root)
}

/** Whether a stage is over: in a final child, or with every track of it that was started. */
export function hasEnded(stage: Stage, visits: ReadonlyMap<string, Visit>): boolean {
  const active = stage.children.filter(({ path }) => visits.has(path))
  if (stage.kind === 'compound') return active.some(({ kind }) => kind === 'final')
  return stage.kind === 'parallel' && active.every((track) => hasEnded(track, visits))
}

/** Goes a way of the table, and gives the paths of the stages entered. */
export function go(
  standing: Standing,
  way: { readonly way: string; readonly branch: number; readonly target: Stage },
  at: number,
): ReadonlySet<string> {
  const place = stepTo(tableOf(standing.procedure), standing.place, way.way, way.branch)
  const around = way.target.parent?.path ?? ''
  const visits = new Map([...standing.visits].filter(([path]) => !isBelow(path, around)))
  const entered = stagesOn(standing, place, around)
  for (const path of entered) visits.set(path, { since: at, done: new Set() })
  settleVisits(standing, place, visits)
  return entered
}

/** Is at a place that no way led to: what was active goes on, what was not begins. */
export function relocate(standing: Standing, place: Leaves, at: number): ReadonlySet<string> {
  const paths = stagesOn(standing, place, '')
  const entered = new Set([...paths].filter((path) => !standing.visits.has(path)))
  const visits = new Map([...standing.visits].filter(([path]) => path === '' || paths.has(path)))
  for (const path of entered) visits.set(path, { since: at, done: new Set() })
  settleVisits(standing, place, visits)
  return entered
}

/** Starts a conditional track beside those that run. */
export function startTrack(standing: Standing, track: Stage, at: number): ReadonlySet<string> {
  const place = stepTo(tableOf(standing.procedure), standing.place, `start:${track.path}`)
  const entered = new Set([...stagesOn(standing, place, track.path), track.path])
  const visits = new Map(standing.visits)
  for (const path of entered) visits.set(path, { since: at, done: new Set() })
  settleVisits(standing, place, visits)
  return entered
}

/** What belonged to a visit that is over goes with it: holds, votes. */
function settleVisits(standing: Standing, place: Leaves, visits: Map<string, Visit>): void {
  const before = standing.visits
  const isLeft = (path: string) => visits.get(path) !== before.get(path)
  standing.place = place
  standing.visits = visits
  for (const id of [...standing.held]) {
    if (isLeft(standing.procedure.holds.get(id)?.in.path ?? '')) standing.held.delete(id)
  }
  for (const id of [...standing.votes.keys()]) {
    if (isLeft(standing.procedure.steps.get(id)?.stage?.path ?? '')) standing.votes.delete(id)
  }
  touch(standing)
}

/** Paths of the stages below `around` that are active at a place. */
function stagesOn({ procedure }: Standing, place: Leaves, around: string): Set<string> {
  const paths = new Set<string>()
  for (const leaf of place) {
    for (let stage = procedure.stages.get(leaf); stage; stage = stage.parent) {
      if (isBelow(stage.path, around)) paths.add(stage.path)
    }
  }
  return paths
}

/** Whether a step is offered as the case stands: its stage is active, and not over. */
export function isOffered({ closed, visits }: Standing, { stage }: Step): boolean {
  return !closed && stage !== undefined && visits.has(stage.path) && !hasEnded(stage, visits)
}

/** The holds that keep a stage as it is. */
export function holdsOn({ procedure, held }: Standing, stage: Stage): readonly string[] {
  return [...held].filter((id) => {
    const around = procedure.holds.get(id)?.in.path ?? ''
    return stage.path === around || isBelow(stage.path, around)
  })
}
