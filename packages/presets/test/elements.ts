import type { Clause, Procedure, Texts } from '@dueprocess/core'
import { auditTrail } from '@dueprocess/core/compliance'

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

/** A text that people see, and where it stands. */
export interface SeenText {
  readonly what: string
  readonly texts: Texts
}

/** All that people see of a procedure, built-in steps excepted. */
export function seenTexts(procedure: Procedure): readonly SeenText[] {
  const { forms, scales, definitions, parameters, messages, sources, deviations } = procedure
  const titled = (kind: string, { id, title }: Titled): SeenText => ({
    what: `${kind} ${id}`,
    texts: title,
  })
  return [
    titled('procedure', procedure),
    ...titledElements(procedure).map((one) => titled('element', one)),
    ...[...definitions.values()].map((one) => titled('definition', one)),
    ...[...parameters.values()].map((one) => titled('parameter', one)),
    ...[...sources.values()].map((one) => titled('source', one)),
    ...(deviations ? [titled('deviations', { id: '', title: deviations.title })] : []),
    ...[...forms.values()].flatMap(({ id, fields }) =>
      [...fields.values()].flatMap(({ name, title, labels }): SeenText[] => [
        { what: `field ${id}.${name}`, texts: title },
        ...[...(labels ?? [])].map(([word, texts]) => ({
          what: `word ${id}.${name}.${word}`,
          texts,
        })),
      ]),
    ),
    ...[...scales.values()].flatMap(({ id, labels }) =>
      [...labels].map(([word, texts]): SeenText => ({ what: `word ${id}.${word}`, texts })),
    ),
    ...[...messages.values()].map(({ id, texts }): SeenText => ({ what: `message ${id}`, texts })),
  ]
}

/** Clauses that an element which does something cites, rows of tables included. */
export function citedClauses(procedure: Procedure): ReadonlySet<string> {
  const { forms, parameters, schedule, metrics, reports } = procedure
  const beside = [forms, parameters, schedule, metrics, reports].flatMap(
    (group): readonly Citing[] => [...group.values()],
  )
  return new Set([
    ...auditTrail(procedure, []).clauses.map(({ clause }) => clause),
    ...beside.flatMap(({ clauses }) => clauses.map(({ ref }) => ref)),
  ])
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
