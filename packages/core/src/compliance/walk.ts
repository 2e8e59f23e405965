import { formatInstant, type Json, say } from '@dueprocess/rules'
import type { LinkedProcedure } from '../procedure/index.ts'
import { deadlineElement, procedureElement } from './element.ts'
import type { Fault } from './finding.ts'
import { agree, changeDiffers, nothingRecorded, takeIn } from './findings/change-differs.ts'
import { closedWithOpenDuties } from './findings/closed-with-open-duties.ts'
import { adoptedDiffers, decisionsDiffer } from './findings/decision-differs.ts'
import type { History, HistoryEvent, HistoryStart } from './history.ts'
import { relocate } from './moves.ts'
import { type Holder, newStanding, touch } from './standing.ts'
import { followStep } from './steps.ts'
import { tableOf } from './table.ts'
import { entryOfTime, passTime } from './time.ts'
import { tell, type Walk } from './under-way.ts'

/** Follows a history from its first event to its last. */
export function walk(procedure: LinkedProcedure, history: History): Walk {
  const { tells, events } = history
  const [first] = events
  const audit: Walk = {
    procedure,
    history,
    standing: newStanding(procedure, {
      case: history.case,
      at: first?.at ?? 0,
      wholeFromBeginning: tells.beginning || procedure.openings.has(first?.step ?? ''),
      tells,
    }),
    findings: [],
    questions: [],
    exercised: new Map(),
    misses: { all: [], open: new Map(), seen: new Map() },
    recorded: nothingRecorded(),
    compares: true,
    passed: 0,
  }
  if (history.start && first) beginAt(audit, history.start, first.at)
  for (const [index, event] of events.entries()) followEvent(audit, event, index)
  const last = events.at(-1)
  // Of a trail its last entry says so, and was asked.
  if (last && !last.changes && history.closed && !audit.standing.closed) {
    tell(audit, last, [...closedWithOpenDuties(audit.standing)])
  }
  return audit
}

/** Begins where the case is known to have been. What its deadlines rest on is not. */
function beginAt(audit: Walk, { place, facts, assigned, held }: HistoryStart, at: number): void {
  const { standing, procedure, questions } = audit
  const { leaves } = tableOf(procedure)
  relocate(
    standing,
    place.filter((leaf) => leaves.has(leaf)),
    at,
  )
  for (const [form, fields] of Object.entries(facts)) {
    const known = Object.entries(fields).filter(([, value]) => value !== null)
    standing.facts.set(form, new Map(known))
  }
  for (const [role, holder] of Object.entries(assigned)) {
    standing.assigned.set(role, holderOf(holder))
  }
  for (const hold of held) if (procedure.holds.has(hold)) standing.held.add(hold)
  touch(standing)
  const missing = [say`what the version before it promised`]
  for (const deadline of procedure.deadlines) {
    const { kind, id, title, clauses } = deadlineElement(deadline)
    const element = { kind, id, title }
    questions.push({ code: 'deadline-open', clauses, element, entries: [], missing })
  }
}

function holderOf(holder: Json): Holder {
  if (Array.isArray(holder)) {
    return { kind: 'actors', actors: holder.filter((one) => typeof one === 'string') }
  }
  const isQueue = typeof holder === 'object' && holder !== null && 'queue' in holder
  return isQueue && typeof holder.queue === 'string'
    ? { kind: 'queue', role: holder.queue }
    : { kind: 'unknown' }
}

function followEvent(audit: Walk, given: HistoryEvent, index: number): void {
  const { standing, history, procedure } = audit
  const event = { ...given, at: Math.max(given.at, standing.at) }
  if (given.at < standing.at) tell(audit, event, [disorder(audit, given)])
  const ahead = history.events.slice(index + 1, index + 20)
  const isClocks = procedure.clockSteps.some(({ id }) => id === event.step)
  const isByPerson = event.by?.id !== undefined && event.by.id !== 'clock'
  if (event.level || (isClocks && !isByPerson)) entryOfTime(audit, event, ahead)
  else if (event.step !== undefined) {
    passTime(audit, event.at, [event, ...ahead])
    followStep(audit, event, event.step, ahead)
  }
  compareRecorded(audit, event)
}

function disorder({ standing, procedure }: Walk, { at }: HistoryEvent): Fault {
  return {
    code: 'time-disorder',
    element: procedureElement(procedure),
    evidence: say`The entry is dated ${formatInstant(at)}, before the one above it.`,
    expected: say`It is not dated before ${formatInstant(standing.at)}.`,
  }
}

/** Holds what a trail says of its case against what follows. */
function compareRecorded(audit: Walk, { changes, at, seq }: HistoryEvent): void {
  if (!changes) return
  const { recorded, standing } = audit
  takeIn(recorded, changes)
  const event = { seq, at }
  if (changes.closed && !standing.closed) {
    tell(audit, event, [...closedWithOpenDuties(standing)])
    recorded.closed = false
  }
  if (!audit.compares) return
  tell(audit, event, [
    ...decisionsDiffer(standing, recorded.decisions),
    ...adoptedDiffers(standing, changes.adopted ?? {}),
    ...changeDiffers(standing, recorded, changes),
  ])
  recorded.decisions.clear()
  agree(standing, recorded)
}
