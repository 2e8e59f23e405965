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
    markRuns(audit, deadline, standing.runs.get(deadline.id) ?? [], seq)
  }
}

function markRuns(audit: Walk, deadline: Deadline, runs: readonly Run[], seq: number): void {
  const begun = runs.filter(({ status }) => status !== 'idle')
  if (begun.length === 0) return
  const { id, clocks, pauses, roll } = deadline
  const markIf = (inPlay: boolean, part: string): void => {
    if (inPlay) mark(audit, { kind: 'deadline', id: `${id}.${part}` }, seq)
  }
  mark(audit, { kind: 'deadline', id }, seq)
  for (const index of clocks.keys()) {
    const hasStarted = begun.some(({ starts }) => typeof starts[index] === 'number')
    markIf(hasStarted, `clock ${index + 1}`)
  }
  for (const index of pauses.keys()) {
    const hasPaused = begun.some((run) => run.pauses.some(({ pause }) => pause === index))
    markIf(hasPaused, `pause ${index + 1}`)
  }
  const wasExtended = begun.some(({ extensions }) => extensions.length > 0)
  markIf(wasExtended, 'extension 1')
  const wasReopened = begun.some(({ reopened, restarted }) => {
    return reopened.length > 0 || restarted !== null
  })
  markIf(wasReopened, 'reopen')
  markIf(roll !== undefined && begun.some(({ due }) => due !== null), 'roll')
}
