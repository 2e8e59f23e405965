import { formatInstant, type Json } from '@dueprocess/rules'
import { canonicalJson } from '../digest/index.ts'
import type { DeadlineChange } from '../trail/index.ts'
import type { RunningDeadline } from './case.ts'
import { change, foldDeadline } from './deadlines/index.ts'
import { type Draft, note, update } from './draft.ts'
import { own } from './live.ts'
import type { Moment } from './moment.ts'
import { activeStages, chooseBranch, follow, hasEnded, owedBy, startTrack } from './move.ts'
import type { Reason } from './reason.ts'

/**
 * Everything that follows from a happening, to a fixpoint: stages that have ended move on,
 * conditional tracks start, remembered conditions and deadlines are brought up to date, a case
 * whose place is final closes. Another round is needed only where a stage was entered, a condition
 * became true or a deadline changed; names depend on each other without a cycle, so it ends.
 * Gives the reasons why a stage that has ended cannot be left, and then the draft is void.
 */
export function followUp(draft: Draft, happening: Omit<Moment, 'becameTrue'>): readonly Reason[] {
  const { at } = happening
  let round = happening
  for (;;) {
    const moved = settlePlace(draft, at)
    if ('reasons' in moved) return moved.reasons
    const becameTrue = updateHistories(draft, at)
    const entered = new Set([...round.entered, ...moved.entered])
    const changed = foldDeadlines(draft, { ...round, entered, becameTrue })
    if (moved.entered.size === 0 && becameTrue.size === 0 && !changed) break
    round = { at, entered: new Set() }
  }
  closeIfEnded(draft, at)
  recordDecisions(draft)
  return []
}

type Settled = { readonly entered: ReadonlySet<string> } | { readonly reasons: readonly Reason[] }

/** Leaves stages that have ended and starts the tracks whose condition is true. */
function settlePlace(draft: Draft, at: number): Settled {
  const entered = new Set<string>()
  for (;;) {
    const more = completeStage(draft, at) ?? startNextTrack(draft, at)
    if (more === undefined) return { entered }
    if ('reasons' in more) return more
    for (const path of more.entered) entered.add(path)
  }
}

/** Follows `then` of the innermost stage that has ended. */
function completeStage(draft: Draft, at: number): Settled | undefined {
  const innermostFirst = activeStages(draft).sort((a, b) => b.path.length - a.path.length)
  for (const stage of innermostFirst) {
    if (stage.next.length === 0 || !hasEnded(stage, draft.state.visits)) continue
    const branch = chooseBranch(draft, stage.next, { kind: 'then', id: stage.path })
    if (typeof branch !== 'number') return { reasons: [branch] }
    const target = stage.next[branch]?.target
    if (!target) continue
    const reasons = owedBy(draft, target)
    if (reasons.length > 0) return { reasons }
    return { entered: follow(draft, { type: `then:${stage.path}`, branch }, target, at) }
  }
  return undefined
}

function startNextTrack(draft: Draft, at: number): Settled | undefined {
  const { visits } = draft.state
  for (const stage of activeStages(draft)) {
    const track = stage.children.find(
      (child) =>
        child.when !== undefined &&
        !Object.hasOwn(visits, child.path) &&
        child.when.test(draft.live.read) === true,
    )
    if (track) return { entered: startTrack(draft, track, at) }
  }
  return undefined
}

/** Remembers since when conditions have been true; gives those that became true. */
function updateHistories(draft: Draft, at: number): ReadonlySet<string> {
  const becameTrue = new Set<string>()
  const since = { ...draft.state.since }
  let changed = false
  for (const { name, condition } of draft.procedure.histories) {
    const holds = condition.test(draft.live.read) === true
    if (holds === Object.hasOwn(since, name)) continue
    changed = true
    if (holds) {
      since[name] = at
      becameTrue.add(name)
    } else {
      delete since[name]
    }
  }
  if (changed) update(draft, { since })
  return becameTrue
}

function foldDeadlines(draft: Draft, moment: Moment): boolean {
  let changed = false
  for (const deadline of draft.procedure.deadlines) {
    const before = own(draft.state.deadlines, deadline.id)
    const run = foldDeadline(deadline, before, moment, draft.live)
    if (run === before) continue
    changed = true
    setDeadline(draft, deadline.id, run)
  }
  return changed
}

/** Replaces the run of a deadline and notes what people would call a change. */
export function setDeadline(draft: Draft, id: string, run: RunningDeadline): void {
  const before = own(draft.state.deadlines, id)
  update(draft, { deadlines: { ...draft.state.deadlines, [id]: run } })
  const visible =
    before === undefined
      ? run.status !== 'idle'
      : before.status !== run.status ||
        before.due !== run.due ||
        before.missed !== run.missed ||
        before.provisional !== run.provisional
  if (visible) {
    note(draft, { deadlines: { ...draft.changes.deadlines, [id]: changeOf(run) } })
  }
}

function changeOf(run: RunningDeadline): DeadlineChange {
  return {
    status: run.status,
    due: run.due === null ? null : formatInstant(run.due),
    missed: run.missed,
    ...(run.provisional ? { provisional: true } : {}),
  }
}

function closeIfEnded(draft: Draft, at: number): void {
  const { procedure, state } = draft
  if (!hasEnded(procedure.root, state.visits)) return
  for (const { id } of procedure.deadlines) {
    const run = own(state.deadlines, id)
    if (run?.status !== 'open') continue
    setDeadline(draft, id, change(run, { status: 'unfinished', changedAt: at }))
  }
  update(draft, { status: 'closed' })
  note(draft, { closed: true })
}

/** Notes the decisions whose result differs from the one before, with the rows that decided. */
function recordDecisions(draft: Draft): void {
  const { procedure, live } = draft
  const decisions = { ...draft.state.decisions }
  const changed: Record<string, Json> = {}
  for (const id of procedure.decisions.keys()) {
    const result = live.decide(id)
    const json = JSON.parse(JSON.stringify(result))
    // A database may give members back in another order: only canonical texts can be compared.
    if (canonicalJson(own(decisions, id) as Json | undefined) === canonicalJson(json)) continue
    decisions[id] = json
    changed[id] = json
  }
  if (Object.keys(changed).length === 0) return
  update(draft, { decisions })
  note(draft, { decisions: changed })
}
