import type { Json } from '@dueprocess/rules'
import { sameJson } from '../digest/index.ts'
import type { Decision } from '../procedure/decision.ts'
import type { Stage } from '../procedure/stage.ts'
import type { CaseState } from './case.ts'
import { finished, foldDeadline, type Past, runsOf } from './deadlines/index.ts'
import { type Deviating, remaining } from './deviation.ts'
import { type Draft, note, update } from './draft.ts'
import { noteEnd } from './ends.ts'
import { isKept } from './holds.ts'
import { liveFacts, own } from './live.ts'
import type { Moment } from './moment.ts'
import { activeStages, follow, hasEnded, startTrack, type WayOut, wayOut } from './move.ts'
import type { Reason } from './reason.ts'
import { setRuns } from './set-runs.ts'
import { key, type Readers, watchOf } from './watch.ts'

/**
 * Everything that follows from a happening, to a fixpoint: stages that have ended move on,
 * conditional tracks start, remembered conditions and deadlines are brought up to date, a case
 * whose place is final closes. Another round is needed only where something changed that others
 * read; names depend on each other without a cycle, so it ends. Only what reads something that
 * has changed is looked at.
 * A stage that has ended and cannot be left stays; see `stuckReasons`.
 */
export function followUp(
  draft: Draft,
  happening: Omit<Moment, 'becameTrue'>,
  deviating?: Deviating,
): void {
  const { at } = happening
  const touched = new Set<string>()
  const watch = watchOf(draft.procedure)
  const asksForMore = (key: string): boolean => {
    const readers = watch.get(key)
    // The deadlines that read a deadline come after it, so they have been folded already.
    return readers !== undefined && (readers.moves || readers.histories.length > 0)
  }
  let round = happening
  let isRead: boolean
  do {
    const moved = settlePlace(draft, at, deviating)
    const before = drain(draft, touched)
    const becameTrue = updateHistories(draft, before, at)
    const since = drain(draft, touched)
    const entered = new Set([...round.entered, ...moved])
    foldDeadlines(draft, [...before, ...since], { ...round, entered, becameTrue })
    round = { at, entered: new Set() }
    isRead = since.some((key) => watch.get(key)?.moves) || [...draft.touched].some(asksForMore)
  } while (isRead)
  drain(draft, touched)
  closeIfEnded(draft, happening)
  recordDecisions(draft, touched)
}

/** The keys of what has changed since they were drained last. */
function drain(draft: Draft, all: Set<string>): readonly string[] {
  const keys = [...draft.touched]
  for (const key of keys) all.add(key)
  draft.touched.clear()
  return keys
}

/** Stages that have ended and have a `then`. */
export function endedStages(draft: Draft): readonly Stage[] {
  return activeStages(draft).filter(
    (stage) => stage.next.length > 0 && hasEnded(stage, draft.state.visits),
  )
}

/**
 * Why stages that have ended cannot be left, after all that followed. Only the step that ended them
 * can be refused for it: `before` are those that had ended already, by time or because they were
 * to stay, and no later step is to blame.
 */
export function stuckReasons(draft: Draft, before: readonly Stage[]): readonly Reason[] {
  const ended = endedStages(draft).filter((stage) => !before.includes(stage))
  return ended.flatMap((stage) => wayOn(draft, stage).reasons)
}

/** Starts the tracks whose condition is true and leaves the stages that have ended. */
function settlePlace(draft: Draft, at: number, deviating?: Deviating): ReadonlySet<string> {
  const entered = new Set<string>()
  for (;;) {
    // Tracks first: a stage has not ended while a track of it is still to start.
    const more = startNextTrack(draft, at) ?? completeStage(draft, at, deviating)
    if (more === undefined) return entered
    for (const path of more) entered.add(path)
  }
}

/** Follows `then` of the innermost stage that has ended and can be left. */
function completeStage(
  draft: Draft,
  at: number,
  deviating?: Deviating,
): ReadonlySet<string> | undefined {
  const innermostFirst = endedStages(draft).toSorted((a, b) => b.path.length - a.path.length)
  for (const stage of innermostFirst) {
    const { reasons, index: branch, target } = wayOn(draft, stage)
    if (branch === undefined || !target || isKept(draft, stage)) continue
    // A deviation leaves what its step ended, and nothing that had ended before it.
    const skips = deviating?.ended.includes(stage) ? undefined : deviating
    if (remaining(reasons, skips).length > 0) continue
    return follow(draft, { type: `then:${stage.path}`, branch }, target, at)
  }
  return undefined
}

function wayOn(draft: Draft, stage: Stage): WayOut {
  return wayOut(draft, stage.next, { kind: 'then', id: stage.path })
}

function startNextTrack(draft: Draft, at: number): ReadonlySet<string> | undefined {
  const { visits } = draft.state
  for (const stage of activeStages(draft)) {
    // Only a parallel stage has tracks.
    if (stage.kind !== 'parallel') continue
    const track = stage.children.find(
      (child) =>
        child.when !== undefined &&
        !Object.hasOwn(visits, child.path) &&
        child.when.test(draft.live.read) === true,
    )
    if (track) return startTrack(draft, track, at)
  }
  return undefined
}

/** With the first entry everything is new, also what is true before anything has happened. */
function isOpening({ state }: Draft): boolean {
  return state.seq === 0
}

/** Remembers since when conditions have been true; gives those that became true. */
function updateHistories(
  draft: Draft,
  touched: readonly string[],
  at: number,
): ReadonlySet<string> {
  const becameTrue = new Set<string>()
  const watch = watchOf(draft.procedure)
  const asked = new Set(
    isOpening(draft)
      ? draft.procedure.histories.map(({ name }) => name)
      : touched.flatMap((key) => watch.get(key)?.histories ?? []),
  )
  if (asked.size === 0) return becameTrue
  // The inner ones come first: what asks for them is asked after them.
  for (const { name, condition } of draft.procedure.histories) {
    if (!asked.has(name)) continue
    const holds = condition.test(draft.live.read) === true
    const { [name]: before, ...others } = draft.state.since
    if (holds === (before !== undefined)) continue
    if (holds) becameTrue.add(name)
    update(draft, { since: holds ? { ...others, [name]: at } : others }, [name])
    for (const outer of watch.get(name)?.histories ?? []) asked.add(outer)
  }
  return becameTrue
}

/** Folds the deadlines that read what was touched, each after those that it reads. */
function foldDeadlines(draft: Draft, touched: readonly string[], moment: Moment): void {
  const { procedure } = draft
  const watch = watchOf(procedure)
  const asked = new Set<number>(isOpening(draft) ? procedure.deadlines.keys() : [])
  const recounted = new Set<number>(draft.isMoved ? procedure.deadlines.keys() : asked)
  const ask = (readers: Readers | undefined): void => {
    for (const place of readers?.deadlines ?? []) asked.add(place)
    for (const place of readers?.recounted ?? []) recounted.add(place)
  }
  for (const key of touched) ask(watch.get(key))
  if (asked.size === 0) return
  const past = pastOf(draft)
  // Those that read a deadline come after it: what it asks for is still to come.
  for (let place = least(asked); place !== undefined; place = least(asked)) {
    asked.delete(place)
    const deadline = procedure.deadlines[place]
    if (!deadline) continue
    const before = runsOf(draft.state, deadline)
    const isRecounted = recounted.has(place)
    const runs = foldDeadline(before, { deadline, moment, live: draft.live, past, isRecounted })
    if (setRuns(draft, deadline, before, runs)) ask(watch.get(key.deadline(deadline.id)))
  }
}

function least(places: ReadonlySet<number>): number | undefined {
  let first: number | undefined
  for (const place of places) if (first === undefined || place < first) first = place
  return first
}

/** What the last entry left; few deadlines ask for it. */
function pastOf({ procedure, settled }: Draft): () => Past {
  let past: Past | undefined
  return () => {
    past ??= { deadlines: settled.deadlines, live: liveFacts(procedure, () => settled) }
    return past
  }
}

function closeIfEnded(draft: Draft, { at, step }: Pick<Moment, 'at' | 'step'>): void {
  const { procedure, state } = draft
  if (!hasEnded(procedure.root, state.visits)) return
  for (const deadline of procedure.deadlines) {
    const runs = runsOf(state, deadline)
    const ended = runs.map((run) => (run.status === 'open' ? finished(deadline, run, at) : run))
    setRuns(draft, deadline, runs, ended)
  }
  update(draft, { status: 'closed' })
  note(draft, { closed: true })
  noteEnd(draft, step === undefined ? undefined : procedure.steps.get(step))
}

/** Notes the decisions whose result differs from the one before, with the rows that decided. */
function recordDecisions(draft: Draft, touched: ReadonlySet<string>): void {
  const { procedure, live, state } = draft
  const watch = watchOf(procedure)
  const asked = new Set<Decision>()
  for (const key of touched) {
    for (const decision of watch.get(key)?.decisions ?? []) asked.add(decision)
  }
  const changed: Record<string, Json> = {}
  for (const decision of procedure.decisions.values()) {
    const before = own(state.decisions, decision.id)
    if (before !== undefined && !asked.has(decision)) continue
    const json = JSON.parse(JSON.stringify(live.decide(decision.id)))
    // A database may give members back in another order.
    if (sameJson(before as Json | undefined, json)) continue
    changed[decision.id] = json
  }
  if (Object.keys(changed).length === 0) return
  update(draft, { decisions: { ...state.decisions, ...changed } as CaseState['decisions'] })
  note(draft, { decisions: changed })
}
