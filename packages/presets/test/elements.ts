import type { Clause, Procedure, Texts } from '@dueprocess/core'

interface Titled {
  readonly id: string
  readonly title: Texts
}

interface Citing {
  readonly clauses: readonly Clause[]
}

/** Everything that an author writes and people see under a title; built-in steps are not written. */
export function titledElements(procedure: Procedure): readonly Titled[] {
  return [...procedure.forms.values(), ...citingElements(procedure)]
}

/** Clauses that an element which does something cites, rows of tables included. */
export function citedClauses(procedure: Procedure): ReadonlySet<string> {
  const { decisions, definitions, parameters, deviations } = procedure
  const elements: readonly Citing[] = [
    ...citingElements(procedure),
    ...definitions.values(),
    ...parameters.values(),
    ...(deviations ? [deviations] : []),
  ]
  const rows = [...decisions.values()].flatMap(({ ruleClauses, override }) => [
    ...[...ruleClauses.values()].flat(),
    ...(override?.clauses ?? []),
  ])
  return new Set([...elements.flatMap(({ clauses }) => clauses), ...rows].map(({ ref }) => ref))
}

function citingElements(procedure: Procedure): readonly (Titled & Citing)[] {
  const { roles, stages, decisions, deadlines, constraints, holds, records, schedule } = procedure
  const { metrics, reports } = procedure
  const groups = [roles, stages, decisions, holds, records, schedule, metrics, reports]
  const steps = [...procedure.steps.values()].filter(({ acts }) => acts === undefined)
  return [
    ...groups.flatMap((group): (Titled & Citing)[] => [...group.values()]),
    ...steps,
    ...deadlines,
    ...constraints,
  ]
}
