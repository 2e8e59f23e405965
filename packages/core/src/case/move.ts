import { moverOf, type Place } from '../machine/index.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Branch, Step } from '../procedure/step.ts'
import type { Visit } from './case.ts'
import { type Draft, note, update } from './draft.ts'
import { releaseLeft } from './holds.ts'
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
  const place = moverOf(draft.procedure).move(draft.state.place, event)
  return enter(draft, place, { around: domainOf(target), isStart: false }, at)
}

/** Starts a conditional track beside those that run. */
export function startTrack(draft: Draft, track: Stage, at: number): ReadonlySet<string> {
  const { procedure, state } = draft
  const place = moverOf(procedure).move(state.place, { type: `start:${track.path}` })
  return enter(draft, place, { around: track, isStart: true }, at)
}

/** Where a move happens: all within `around` is left, unless that only starts beside others. */
interface Extent {
  readonly around: Stage
  readonly isStart: boolean
}

/** Begins a visit of every stage that `place` enters, and ends those of the stages that it leaves. */
function enter(draft: Draft, place: Place, extent: Extent, at: number): ReadonlySet<string> {
  const before = draft.state.visits
  const { left, entered, changed } = passageOf(draft, place, extent)
  const visits: Record<string, Visit> = {}
  const undone: string[] = []
  for (const path in before) {
    const visit = before[path] as Visit
    if (!left.has(path)) visits[path] = visit
    else for (const step of visit.done) undone.push(key.step(step))
  }
  for (const path of entered) visits[path] = { since: at, done: [] }
  update(draft, { place, visits }, undone.length === 0 ? changed : [...changed, ...undone])
  note(draft, { place })
  releaseLeft(draft, before)
  dropVotes(draft, before)
  return entered
}

/** What a move leaves and enters, by path. */
interface Passage {
  readonly left: ReadonlySet<string>
  readonly entered: ReadonlySet<string>
  /** Keys of the stages left or entered. */
  readonly changed: readonly string[]
}

// The mover remembers where each event leads from each place: what it gives out stands for both.
const passages = new WeakMap<Place, Passage>()

function passageOf(draft: Draft, place: Place, { around, isStart }: Extent): Passage {
  let passage = passages.get(place)
  if (!passage) {
    const entered = stagesOn(draft, place, around)
    if (isStart) entered.add(around.path)
    const active = isStart ? [] : Object.keys(draft.state.visits)
    const left = active.filter((path) => isBelow(path, around.path))
    const paths = new Set([...left, ...entered])
    passage = { left: new Set(left), entered, changed: [...paths].map(key.stage) }
    passages.set(place, passage)
  }
  return passage
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
  const isActive = ({ path }: Stage): boolean => Object.hasOwn(visits, path)
  const { kind, children } = stage
  if (kind === 'compound')
    return children.some((child) => child.kind === 'final' && isActive(child))
  return (
    kind === 'parallel' && children.every((track) => !isActive(track) || hasEnded(track, visits))
  )
}

// The innermost stage that contains both where a step comes from and where it leads.
function domainOf(target: Stage): Stage {
  if (!target.parent) throw new Error('The whole case is no target: names are checked before.')
  return target.parent
}

function isBelow(path: string, around: string): boolean {
  return path !== around && (around === '' || path.startsWith(`${around}/`))
}
