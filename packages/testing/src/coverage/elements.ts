import { type Deadline, type Procedure, type Step, valuesOf } from '@dueprocess/core'
import { auditTrail } from '@dueprocess/core/compliance'
import { say } from '@dueprocess/rules'
import { type ScenarioTrace, tableBounds } from '../run/index.ts'

/** What is counted, each kind by itself. */
export const coverageKinds = [
  'stages',
  'steps',
  'branches',
  'rows',
  'bounds',
  'deadlines',
  'escalations',
  'refusals',
  'clauses',
] as const

export type CoverageKind = (typeof coverageKinds)[number]

/** Something that scenarios can show, by a name that is read and compared. */
export interface Element {
  readonly kind: CoverageKind
  readonly id: string
}

/** All that scenarios can show of a procedure, in the order of the document. */
export function elementsOf(procedure: Procedure): readonly Element[] {
  const { stages, steps, decisions, deadlines, constraints } = procedure
  const elements: Record<CoverageKind, readonly string[]> = {
    stages: [...stages.keys()],
    steps: [...steps.keys()],
    branches: [
      ...[...steps.values()].flatMap(({ id, to }) =>
        to.length > 1 ? to.map((_, branch) => names.branch(id, branch)) : [],
      ),
      ...[...stages.values()].flatMap(({ path, next }) =>
        next.map((_, branch) => names.ended(path, branch)),
      ),
    ],
    rows: [...decisions.values()].flatMap(({ id, table }) => [
      ...table.rules.map((_, row) => names.row(id, row)),
      ...(table.else ? [names.row(id, 'else')] : []),
    ]),
    bounds: tableBounds(procedure).map(names.bound),
    deadlines: deadlines.flatMap((one) =>
      outcomesOf(one).map((end) => names.deadline(one.id, end)),
    ),
    escalations: deadlines.flatMap((one) => {
      const levels = endsAsItBegins(procedure, one) ? [] : one.escalations
      return levels.map((_, level) => names.escalation(one.id, level))
    }),
    refusals: [
      ...[...steps.values()].flatMap(refusalsOf),
      ...constraints.map(({ id }) => names.constraint(id)),
    ],
    clauses: clausesOf(procedure),
  }
  return coverageKinds.flatMap((kind) => [...new Set(elements[kind])].map((id) => ({ kind, id })))
}

/** What a trace shows; of elements that are not counted, too. */
export function elementsIn(trace: ScenarioTrace): readonly Element[] {
  const { stages, steps, branches, ended, rows, bounds, deadlines, escalations, refusals } = trace
  const shown: Record<CoverageKind, readonly string[]> = {
    stages,
    steps,
    branches: [
      ...branches.map(({ step, branch }) => names.branch(step, branch)),
      ...ended.map(({ stage, branch }) => names.ended(stage, branch)),
    ],
    rows: rows.map(({ decision, row }) => names.row(decision, row)),
    bounds: bounds.map(names.bound),
    deadlines: deadlines.map(({ deadline, outcome }) => names.deadline(deadline, outcome)),
    escalations: escalations.map(({ deadline, level }) => names.escalation(deadline, level)),
    refusals: refusals.flatMap(({ step, codes, guards, constraints, owed }) => [
      ...(codes.includes('role-missing') ? [names.role(step)] : []),
      ...guards.map((guard) => names.guard(step, guard)),
      ...owed.map((one) => names.required(one)),
      ...constraints.map((one) => names.constraint(one)),
    ]),
    clauses: trace.clauses,
  }
  return coverageKinds.flatMap((kind) => shown[kind].map((id) => ({ kind, id })))
}

/** How elements are called; rows, ways and escalations are counted from 1, as people do. */
const names = {
  branch: (step: string, branch: number) => say`${step}, way ${branch + 1}`,
  ended: (stage: string, branch: number) => say`${stage} ended, way ${branch + 1}`,
  row: (decision: string, row: number | 'else') =>
    row === 'else' ? say`${decision}, else` : say`${decision}, row ${row + 1}`,
  bound: ({ decision, input, value }: ScenarioTrace['bounds'][number]) =>
    `${decision}, ${input} = ${value}`,
  deadline: (id: string, outcome: string) => `${id} ${outcome}`,
  escalation: (id: string, level: number) => say`${id}, escalation ${level + 1}`,
  role: (step: string) => say`${step} without the role`,
  guard: (step: string, guard: 'when' | 'unless') => `${step}, ${guard}`,
  required: (step: string) => say`${step} still owed`,
  constraint: (id: string) => say`constraint ${id}`,
}

/**
 * Whether a deadline is met or missed by the very step that starts its clock, as the report of what
 * happened before there was a case: nobody can be told while it runs.
 */
function endsAsItBegins(
  { steps, names: known, openings }: Procedure,
  { clocks, until }: Deadline,
): boolean {
  const ends = new Set(until.flatMap((end) => (end.kind === 'step' ? end.step : [])))
  return clocks.every(({ after }) => {
    const origin = after.kind === 'fact' ? known.get(after.name)?.origin : undefined
    if (origin?.kind !== 'field') return false
    const feeding = [...steps.values()].filter(({ form }) => {
      return form && !form.amends && !form.builtIn && form.form.id === origin.form
    })
    return feeding.length > 0 && feeding.every(({ id }) => openings.has(id) && ends.has(id))
  })
}

/** A window is over; what is due promptly cannot be missed. */
function outcomesOf({ until, clocks }: Deadline): readonly ('met' | 'missed' | 'over')[] {
  if (until.length === 0) return ['over']
  const isPrompt = clocks.every(({ within }) => {
    return within !== undefined && valuesOf(within).every(({ kind }) => kind === 'promptly')
  })
  return isPrompt ? ['met'] : ['met', 'missed']
}

function refusalsOf({ id, by, when, unless, required }: Step): readonly string[] {
  const isOfPersons = by.kind === 'of' || by.value.length > 0
  return [
    ...(isOfPersons ? [names.role(id)] : []),
    ...(isOfPersons && when ? [names.guard(id, 'when')] : []),
    ...(isOfPersons && unless ? [names.guard(id, 'unless')] : []),
    ...(required === undefined ? [] : [names.required(id)]),
  ]
}

function clausesOf(procedure: Procedure): readonly string[] {
  return auditTrail(procedure, []).clauses.map(({ clause }) => clause)
}
