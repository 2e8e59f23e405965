import type { Clause, Entry, Procedure } from '@dueprocess/core'
import { auditTrail } from '@dueprocess/core/compliance'

/** What cites the clauses of a procedure, by clause: `step report`, `deadline report.escalation 1`. */
export function citations(procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (clause: string, element: string): void => {
    const known = found.get(clause)
    if (!known) found.set(clause, [element])
    else if (!known.includes(element)) known.push(element)
  }
  for (const { clause, elements } of auditTrail(procedure, []).clauses) {
    for (const { kind, id } of elements) add(clause, `${kind} ${id}`)
  }
  for (const { kind, id, clauses } of besideTheAudit(procedure)) {
    for (const { ref } of clauses) add(ref, `${kind} ${id}`)
  }
  return found
}

interface Citing {
  readonly kind: string
  readonly id: string
  readonly clauses: readonly Clause[]
}

/** What does something and cites, although no finding can be about it. */
function besideTheAudit(procedure: Procedure): readonly Citing[] {
  const { forms, parameters, schedule, metrics, reports } = procedure
  const of = (kind: string, elements: Iterable<Omit<Citing, 'kind'>>): readonly Citing[] =>
    [...elements].map(({ id, clauses }) => ({ kind, id, clauses }))
  return [
    ...of('form', forms.values()),
    ...[...forms.values()].flatMap((form) =>
      [...form.fields.values()].map(({ name, clauses = [] }) => {
        return { kind: 'field', id: `${form.id}.${name}`, clauses }
      }),
    ),
    ...of('parameter', parameters.values()),
    ...of('schedule', schedule.values()),
    ...of('metric', metrics.values()),
    ...of('report', reports.values()),
  ]
}

/** Whether an element works apart from any one case, so that no case can exercise it. */
export function isBesideCases(element: string): boolean {
  return /^(parameter|schedule|metric|report) /.test(element)
}

/** How one case stands to the clauses of its procedure. */
export interface Shown {
  /** Clauses of which an element came into play. */
  readonly exercised: ReadonlySet<string>
  /** Clauses from which the case departs. */
  readonly broken: ReadonlySet<string>
}

/** What a trail shows. */
export function shownBy(procedure: Procedure, trail: readonly Entry[]): Shown {
  const { clauses } = auditTrail(procedure, trail)
  const called = clauses.filter(({ verdict }) => verdict !== 'not-exercised')
  const filled = trail.flatMap(({ step }) => {
    const form = step === undefined ? undefined : procedure.steps.get(step.id)?.form?.form
    if (!form) return []
    const fields = [...form.fields.values()].flatMap(({ clauses = [] }) => clauses)
    return [...form.clauses, ...fields].map(({ ref }) => ref)
  })
  return {
    exercised: new Set([...called.map(({ clause }) => clause), ...filled]),
    broken: new Set(called.flatMap(({ clause, verdict }) => (verdict === 'broken' ? clause : []))),
  }
}
