import { formatInstant, type Json, say } from '@dueprocess/rules'
import { canonicalJson } from '../../digest/index.ts'
import type { Deadline } from '../../procedure/index.ts'
import { type Changes, type DeadlineChange, isMark } from '../../trail/index.ts'
import type { Run } from '../deadlines/run.ts'
import { deadlineElement, procedureElement } from '../element.ts'
import type { Remark } from '../finding.ts'
import type { Holder, Standing } from '../standing.ts'

/** What a trail has said so far of how the case stands. */
export interface Recorded {
  place: readonly string[]
  closed: boolean
  readonly decisions: Map<string, Json>
  readonly deadlines: Map<string, DeadlineChange>
  /** The runs of each deadline as they were when the trail agreed with them. */
  readonly agreed: Map<string, readonly Run[]>
  /** Runs of which the trail has said something since. */
  readonly news: Set<string>
  readonly held: Set<string>
}

export function nothingRecorded(): Recorded {
  return {
    place: [],
    closed: false,
    decisions: new Map(),
    deadlines: new Map(),
    agreed: new Map(),
    news: new Set(),
    held: new Set(),
  }
}

/** Takes in what one more entry says. */
export function takeIn(recorded: Recorded, changes: Changes): void {
  if (changes.place) recorded.place = changes.place
  if (changes.closed) recorded.closed = true
  for (const [id, decision] of Object.entries(changes.decisions ?? {})) {
    recorded.decisions.set(id, decision)
  }
  for (const [key, change] of Object.entries(changes.deadlines ?? {})) {
    recorded.deadlines.set(key, change)
    recorded.news.add(key)
  }
  for (const [hold, isSet] of Object.entries(changes.held ?? {})) {
    if (isSet) recorded.held.add(hold)
    else recorded.held.delete(hold)
  }
}

/** What a trail says of a case is not what follows from what happened in it. */
export function* changeDiffers(
  standing: Standing,
  recorded: Recorded,
  changes: Changes,
): Generator<Remark> {
  const { procedure, place, closed, held } = standing
  const element = procedureElement(procedure)
  const differs = (what: string, said: Json, follows: Json): Remark => ({
    code: 'change-differs',
    element,
    evidence: say`The trail says of ${what}: ${canonicalJson(said)}.`,
    expected: say`What happened gives ${canonicalJson(follows)}.`,
  })
  if (!isSame([...recorded.place], [...place])) {
    yield differs(say`the place of the case`, [...recorded.place], [...place])
  }
  if (closed && !recorded.closed) yield differs(say`whether the case is closed`, false, true)
  if (!isSame([...recorded.held].sort(), [...held].sort())) {
    yield differs(say`the holds`, [...recorded.held].sort(), [...held].sort())
  }
  for (const [role, said] of Object.entries(changes.assigned ?? {})) {
    const holder = holderChange(standing.assigned.get(role))
    if (holder !== undefined && !isSame(said, holder)) {
      yield differs(say`who holds "${role}"`, said, holder)
    }
  }
  for (const [form, fields] of Object.entries(changes.facts ?? {})) {
    for (const [field, said] of Object.entries(fields)) {
      const value = standing.facts.get(form)?.get(field) ?? null
      if (!isMark(said) && !isSame(said, value)) yield differs(`${form}.${field}`, said, value)
    }
  }
  yield* deadlinesDiffer(standing, recorded)
}

function* deadlinesDiffer(standing: Standing, recorded: Recorded): Generator<Remark> {
  for (const deadline of standing.procedure.deadlines) {
    for (const { key, run } of newRuns(standing, recorded, deadline)) {
      const { status, due, missed } = run
      const said = recorded.deadlines.get(key) ?? { status: 'idle', due: null, missed: false }
      const isSame = said.status === status && said.missed === missed
      if (isSame && said.due === (due === null ? null : formatInstant(due))) continue
      const follows = { status, due: due === null ? null : formatInstant(due), missed }
      yield {
        code: 'change-differs',
        element: deadlineElement(deadline),
        evidence: say`The trail says of "${key}": ${standingInWords(said)}.`,
        expected: say`What happened gives: ${standingInWords(follows)}.`,
      }
    }
  }
}

/** Goes on from what follows, so that one difference is told once. */
export function agree(standing: Standing, recorded: Recorded): void {
  const { place, closed, held } = standing
  Object.assign(recorded, { place, closed })
  recorded.held.clear()
  for (const hold of held) recorded.held.add(hold)
  for (const deadline of standing.procedure.deadlines) {
    for (const { key, run } of newRuns(standing, recorded, deadline)) {
      const { status, due, missed } = run
      const instant = due === null ? null : formatInstant(due)
      recorded.deadlines.set(key, { status, due: instant, missed })
    }
    recorded.agreed.set(deadline.id, standing.runs.get(deadline.id) ?? [])
  }
  recorded.news.clear()
}

/** The runs that have changed since the trail agreed, or of which it has said something since. */
function* newRuns(
  { runs }: Standing,
  { agreed, news }: Recorded,
  { id }: Deadline,
): Generator<{ readonly key: string; readonly run: Run }> {
  const before = agreed.get(id)
  for (const [index, run] of (runs.get(id) ?? []).entries()) {
    const isSame = before?.[index] === run
    if (isSame && news.size === 0) continue
    const key = run.number === 1 ? id : `${id}#${run.number}`
    if (!isSame || news.has(key)) yield { key, run }
  }
}

function standingInWords({
  status,
  due,
  missed,
}: Pick<DeadlineChange, 'status' | 'due' | 'missed'>): string {
  return `${status}, ${due === null ? say`no due instant` : say`due ${due}`}${missed ? say`, missed` : ''}`
}

function holderChange(holder: Holder | undefined): Json | undefined {
  if (!holder || holder.kind === 'unknown') return undefined
  return holder.kind === 'queue' ? { queue: holder.role } : [...holder.actors]
}

function isSame(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
