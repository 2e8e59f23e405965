import { formatInstant, type Json } from '@dueprocess/rules'
import { canonicalJson } from '../../digest/index.ts'
import { type Changes, type DeadlineChange, isMark } from '../../trail/index.ts'
import { deadlineElement, procedureElement } from '../element.ts'
import type { Remark } from '../finding.ts'
import type { Holder, Standing } from '../standing.ts'

/** What a trail has said so far of how the case stands. */
export interface Recorded {
  place: readonly string[]
  closed: boolean
  readonly decisions: Map<string, Json>
  readonly deadlines: Map<string, DeadlineChange>
  readonly held: Set<string>
}

export function nothingRecorded(): Recorded {
  return { place: [], closed: false, decisions: new Map(), deadlines: new Map(), held: new Set() }
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
    evidence: `The trail says of ${what}: ${canonicalJson(said)}.`,
    expected: `What happened gives ${canonicalJson(follows)}.`,
  })
  if (!isSame([...recorded.place], [...place])) {
    yield differs('the place of the case', [...recorded.place], [...place])
  }
  if (closed && !recorded.closed) yield differs('whether the case is closed', false, true)
  if (!isSame([...recorded.held].sort(), [...held].sort())) {
    yield differs('the holds', [...recorded.held].sort(), [...held].sort())
  }
  for (const [role, said] of Object.entries(changes.assigned ?? {})) {
    const holder = holderChange(standing.assigned.get(role))
    if (holder !== undefined && !isSame(said, holder)) {
      yield differs(`who holds "${role}"`, said, holder)
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
    for (const { number, status, due, missed } of standing.runs.get(deadline.id) ?? []) {
      const key = number === 1 ? deadline.id : `${deadline.id}#${number}`
      const said = recorded.deadlines.get(key) ?? { status: 'idle', due: null, missed: false }
      const follows = { status, due: due === null ? null : formatInstant(due), missed }
      const { status: saidStatus, due: saidDue, missed: saidMissed } = said
      if (isSame({ status: saidStatus, due: saidDue, missed: saidMissed }, follows)) continue
      yield {
        code: 'change-differs',
        element: deadlineElement(deadline),
        evidence: `The trail says of "${key}": ${standingInWords(said)}.`,
        expected: `What happened gives: ${standingInWords(follows)}.`,
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
    for (const { number, status, due, missed } of standing.runs.get(deadline.id) ?? []) {
      const key = number === 1 ? deadline.id : `${deadline.id}#${number}`
      const instant = due === null ? null : formatInstant(due)
      recorded.deadlines.set(key, { status, due: instant, missed })
    }
  }
}

function standingInWords({
  status,
  due,
  missed,
}: Pick<DeadlineChange, 'status' | 'due' | 'missed'>): string {
  return `${status}, ${due === null ? 'no due instant' : `due ${due}`}${missed ? ', missed' : ''}`
}

function holderChange(holder: Holder | undefined): Json | undefined {
  if (!holder || holder.kind === 'unknown') return undefined
  return holder.kind === 'queue' ? { queue: holder.role } : [...holder.actors]
}

function isSame(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
