import { moverOf, type Place } from '../machine/index.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Branch, Step } from '../procedure/step.ts'
import type { Visit } from './case.ts'
import { type Draft, note, update } from './draft.ts'
import { releaseLeft } from './holds.ts'
import { own } from './live.ts'
import type { Reason } from './reason.ts'
import { dropVotes } from './votes.ts'
import { key } from './watch.ts'

/** The way out that conditions choose: in order, true takes, false goes on, unknown refuses. */
function chooseBranch(
  draft: Draft,
  branches: readonly Branch[],
  of: { readonly kind: 'to' | 'then'; readonly id: string },
): number | Reason {
  const { read } = draft.live
  for (const [index, { when }] of branches.entries()) {
    const truth = when === undefined || when.test(read)
    if (truth === true) return index
    if (truth === undefined && when) {
      const { missing } = when.explain(read)
      return { code: 'condition-unknown', guard: of.kind, condition: when.text, missing }
    }
  }
  return { code: 'no-branch', of: of.id }
}

/** Where something leads: nowhere, or to a stage; and the reasons why the way is barred. */
export interface WayOut {
  readonly reasons: readonly Reason[]
  /** The branch that was chosen. */
  readonly index?: number
  readonly target?: Stage
}

/** The branch that the facts choose, and what is owed where it leads away. */
export function wayOut(
  draft: Draft,
  branches: readonly Branch[],
  of: { readonly kind: 'to' | 'then'; readonly id: string },
): WayOut {
  if (branches.length === 0) return { reasons: [] }
  const index = chooseBranch(draft, branches, of)
  if (typeof index !== 'number') return { reasons: [index] }
  const target = branches[index]?.target
  if (!target) return { reasons: [], index }
  return { reasons: owedBy(draft, target), index, target }
}

/**
 * Whether a move to `target` may leave what it leaves: every required step of every stage that
 * ends by it, in this visit. `counts` leaves out steps that are not to be asked about.
 */
export function owedBy(
  draft: Draft,
  target: Stage,
  counts: (step: Step) => boolean = () => true,
): readonly Reason[] {
  const around = domainOf(target)
  const ending = activeStages(draft).filter((stage) => isBelow(stage.path, around.path))
  // A track that reaches its final stage has ended: what it owes is owed now.
  if (target.kind === 'final') ending.push(around)
  return [...new Set(ending)].flatMap((stage) => owedIn(draft, stage, counts))
}

function owedIn(draft: Draft, stage: Stage, counts: (step: Step) => boolean): readonly Reason[] {
  const done = draft.state.visits[stage.path]?.done ?? []
  return stage.steps.filter(counts).flatMap((step): Reason[] => {
    const { required } = step
    if (required === undefined || done.includes(step.id)) return []
    const missingStep: Reason = { code: 'step-missing', step: step.id, stage: stage.path }
    if (required === true) return [missingStep]
    const owed = required.test(draft.live.read)
    if (owed !== undefined) return owed ? [missingStep] : []
    const { missing } = required.explain(draft.live.read)
    return [{ code: 'condition-unknown', guard: 'required', condition: required.text, missing }]
  })
}

/** Moves along a branch, and gives the paths of the stages entered. */
export function follow(
  draft: Draft,
  event: { readonly type: string; readonly branch: number },
  target: Stage,
  at: number,
): ReadonlySet<string> {
  const { procedure, state } = draft
  const place = moverOf(procedure).move(state.place, event)
  const around = domainOf(target)
  const kept = Object.entries(state.visits).filter(([path]) => !isBelow(path, around.path))
  const entered = stagesOn(draft, place, around)
  enter(draft, place, Object.fromEntries(kept), entered, at)
  return entered
}

/** Starts a conditional track beside those that run. */
export function startTrack(draft: Draft, track: Stage, at: number): ReadonlySet<string> {
  const { procedure, state } = draft
  const place = moverOf(procedure).move(state.place, { type: `start:${track.path}` })
  const entered = stagesOn(draft, place, track)
  entered.add(track.path)
  enter(draft, place, state.visits, entered, at)
  return entered
}

function enter(
  draft: Draft,
  place: Place,
  kept: Readonly<Record<string, Visit>>,
  entered: ReadonlySet<string>,
  at: number,
): void {
  const visits: Record<string, Visit> = { ...kept }
  for (const path of entered) visits[path] = { since: at, done: [] }
  const before = draft.state.visits
  update(draft, { place, visits }, visitKeys(before, visits))
  note(draft, { place })
  releaseLeft(draft, before)
  dropVotes(draft, before)
}

/** Keys of the stages that were left or entered, and of what had been done in those left. */
function* visitKeys(
  before: Readonly<Record<string, Visit>>,
  after: Readonly<Record<string, Visit>>,
): Generator<string> {
  for (const [path, visit] of Object.entries(before)) {
    if (own(after, path) === visit) continue
    yield key.stage(path)
    for (const step of visit.done) yield key.step(step)
  }
  for (const path of Object.keys(after)) if (!Object.hasOwn(before, path)) yield key.stage(path)
}

/** Paths of the stages below `around` that are active at `place`. */
function stagesOn(draft: Draft, place: Place, around: Stage): Set<string> {
  const found = new Set<string>()
  for (const leaf of place) {
    if (!isBelow(leaf, around.path)) continue
    for (let at = draft.procedure.stages.get(leaf); at && at !== around; at = at.parent) {
      found.add(at.path)
    }
  }
  return found
}

/** The active stages, the whole case included. */
export function activeStages(draft: Draft): Stage[] {
  const { stages, root } = draft.procedure
  return Object.keys(draft.state.visits).map((path) => stages.get(path) ?? root)
}

/** A compound stage has ended in its final child; a parallel one when every started track has. */
export function hasEnded(stage: Stage, visits: Readonly<Record<string, Visit>>): boolean {
  const active = stage.children.filter((child) => Object.hasOwn(visits, child.path))
  if (stage.kind === 'compound') return active.some((child) => child.kind === 'final')
  return stage.kind === 'parallel' && active.every((track) => hasEnded(track, visits))
}

// The innermost stage that contains both where a step comes from and where it leads.
function domainOf(target: Stage): Stage {
  if (!target.parent) throw new Error('The whole case is no target: names are checked before.')
  return target.parent
}

function isBelow(path: string, around: string): boolean {
  return path !== around && (around === '' || path.startsWith(`${around}/`))
}
