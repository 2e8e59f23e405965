import type { Deadline, Step } from '../procedure/index.ts'
import type { Level } from './deadlines/levels.ts'
import type { Run } from './deadlines/run.ts'
import { type Element, keyOf } from './element.ts'
import { factsOf, holds, possible, test } from './facts.ts'
import type { HistoryEvent } from './history.ts'
import { holdsRole } from './persons.ts'
import type { Walk } from './under-way.ts'

// A report that names the first of them shows enough; a case may have thousands.
const mostEntries = 20

/** Notes that an element was in play. */
export function mark(audit: Walk, of: Pick<Element, 'kind' | 'id'>, seq: number): void {
  const key = keyOf(of)
  const entries = audit.exercised.get(key)
  if (!entries) audit.exercised.set(key, [seq])
  else if (entries.length < mostEntries && !entries.includes(seq)) entries.push(seq)
}

/** Notes what a step brought into play. */
export function markExercised(audit: Walk, event: HistoryEvent, step: Step, isDone: boolean): void {
  const { seq, by } = event
  const { standing, procedure } = audit
  mark(audit, { kind: 'step', id: step.id }, seq)
  mark(audit, { kind: 'procedure', id: procedure.id }, seq)
  for (const role of [...possible(standing, step.by).flat(), ...(step.votes?.seats ?? [])]) {
    if (holdsRole(standing, by, role) === true) mark(audit, { kind: 'role', id: role }, seq)
  }
  if (isDone) for (const { id } of step.record) mark(audit, { kind: 'record', id }, seq)
  if (event.deviation) mark(audit, { kind: 'deviations', id: 'deviations' }, seq)
  for (const constraint of procedure.constraints) {
    const isAsked =
      constraint.kind === 'never'
        ? test(standing, constraint.condition) !== undefined
        : stepsOf(constraint).includes(step.id)
    if (isAsked && holds(standing, constraint)) {
      mark(audit, { kind: 'constraint', id: constraint.id }, seq)
    }
  }
  markStanding(audit, seq)
}

function stepsOf(constraint: Walk['procedure']['constraints'][number]): readonly string[] {
  if (constraint.kind === 'first-then') return [constraint.then]
  if (constraint.kind === 'at-most') return [constraint.step]
  return constraint.kind === 'never' ? [] : constraint.steps
}

/** Notes a level that time has passed. */
export function markPassed(audit: Walk, { deadline, level }: Level, seq: number): void {
  if (level > 0) mark(audit, { kind: 'deadline', id: `${deadline.id}.escalation ${level}` }, seq)
  markStanding(audit, seq)
}

/** Notes what is in play as the case stands. */
function markStanding(audit: Walk, seq: number): void {
  const { standing, procedure } = audit
  for (const path of standing.visits.keys()) mark(audit, { kind: 'stage', id: path }, seq)
  for (const id of standing.held) mark(audit, { kind: 'hold', id }, seq)
  for (const id of standing.overrides.keys()) {
    mark(audit, { kind: 'decision', id: `${id}.override` }, seq)
  }
  const { decide, read } = factsOf(standing)
  for (const id of procedure.decisions.keys()) {
    const result = decide(id)
    if (result.kind !== 'decided') continue
    mark(audit, { kind: 'decision', id }, seq)
    for (const row of result.rows) mark(audit, { kind: 'decision', id: `${id}.row ${row}` }, seq)
  }
  for (const { id, clauses } of procedure.definitions.values()) {
    if (clauses.length > 0 && read(id) !== undefined) mark(audit, { kind: 'definition', id }, seq)
  }
  for (const deadline of procedure.deadlines) {
    for (const run of standing.runs.get(deadline.id) ?? []) markRun(audit, deadline, run, seq)
  }
}

function markRun(audit: Walk, deadline: Deadline, run: Run, seq: number): void {
  if (run.status === 'idle') return
  const part = (name: string) =>
    mark(audit, { kind: 'deadline', id: `${deadline.id}.${name}` }, seq)
  mark(audit, { kind: 'deadline', id: deadline.id }, seq)
  for (const [index, start] of run.starts.entries()) if (start !== null) part(`clock ${index + 1}`)
  for (const { pause } of run.pauses) part(`pause ${pause + 1}`)
  if (run.extensions.length > 0) part('extension 1')
  if (run.reopened.length > 0 || run.restarted !== null) part('reopen')
  if (deadline.roll && run.due !== null) part('roll')
}
