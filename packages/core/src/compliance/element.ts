import type {
  CaseRecord,
  Clause,
  Constraint,
  Deadline,
  LinkedProcedure,
  Stage,
  Step,
  Texts,
} from '../procedure/index.ts'

/** A part of a procedure, and where it comes from. */
export interface Element {
  readonly kind: ElementKind
  /** Its name; of a part of a part, both with a dot: `report.escalation 1`. */
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
}

export type ElementKind =
  | 'procedure'
  | 'role'
  | 'stage'
  | 'step'
  | 'decision'
  | 'definition'
  | 'deadline'
  | 'constraint'
  | 'hold'
  | 'record'
  | 'deviations'

type Cited = Pick<Step, 'id' | 'title' | 'clauses'>

function elementOf(kind: ElementKind, { id, title, clauses }: Cited): Element {
  return { kind, id, title, clauses }
}

export function procedureElement({ id, title }: LinkedProcedure): Element {
  return { kind: 'procedure', id, title, clauses: [] }
}

/** A step with the clauses of the cases that it opens. */
export function stepElement({ id, title, clauses, opens }: Step): Element {
  const all = [...clauses, ...opens.flatMap((opening) => opening.clauses)]
  return elementOf('step', { id, title, clauses: all })
}

export function stageElement({ path, title, clauses }: Stage): Element {
  return elementOf('stage', { id: path, title, clauses })
}

export function constraintElement(constraint: Constraint): Element {
  return elementOf('constraint', constraint)
}

export function recordElement(record: CaseRecord): Element {
  return elementOf('record', record)
}

export function deadlineElement(deadline: Deadline): Element {
  return elementOf('deadline', deadline)
}

/** One of the escalations of a deadline, by its number from 1. */
export function escalationElement(deadline: Deadline, number: number): Element {
  return partOf(deadline, `escalation ${number}`, deadline.escalations[number - 1]?.clauses)
}

export function partOf(
  { id, title }: Pick<Deadline, 'id' | 'title'>,
  part: string,
  clauses: readonly Clause[] = [],
): Element {
  return { kind: 'deadline', id: `${id}.${part}`, title, clauses }
}

export function namedElement(kind: ElementKind, named: Cited): Element {
  return elementOf(kind, named)
}

export function deviationsElement({ deviations, title }: LinkedProcedure): Element {
  return {
    kind: 'deviations',
    id: 'deviations',
    title: deviations?.title ?? title,
    clauses: deviations?.clauses ?? [],
  }
}

/** Under what an element is remembered. */
export function keyOf({ kind, id }: Pick<Element, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

const known = new WeakMap<LinkedProcedure, readonly Element[]>()

/** Every element of a procedure that cites a clause, or may be found wanting. */
export function elementsOf(procedure: LinkedProcedure): readonly Element[] {
  const elements = known.get(procedure) ?? allElements(procedure)
  known.set(procedure, elements)
  return elements
}

function allElements(procedure: LinkedProcedure): readonly Element[] {
  const { roles, stages, steps, decisions, definitions, deadlines, constraints } = procedure
  return [
    ...[...roles.values()].map((role) => elementOf('role', role)),
    ...[...stages.values()].map(stageElement),
    ...[...steps.values()].map(stepElement),
    ...[...definitions.values()].map((definition) => elementOf('definition', definition)),
    ...[...decisions.values()].flatMap((decision): Element[] => [
      elementOf('decision', decision),
      ...[...decision.ruleClauses].map(([rule, clauses]) => {
        return rowElement(decision, rule, clauses)
      }),
      ...(decision.override ? [overrideElement(decision, decision.override.clauses)] : []),
    ]),
    ...deadlines.flatMap(partsOf),
    ...constraints.map(constraintElement),
    ...[...procedure.holds.values()].map((hold) => elementOf('hold', hold)),
    ...[...procedure.records.values()].map(recordElement),
    ...(procedure.deviations ? [deviationsElement(procedure)] : []),
    { ...procedureElement(procedure), clauses: procedure.applies?.clauses ?? [] },
  ]
}

/** A row of a decision table, by its number from 0. */
export function rowElement(
  { id, title }: Pick<Element, 'id' | 'title'>,
  row: number,
  clauses: readonly Clause[] = [],
): Element {
  return { kind: 'decision', id: `${id}.row ${row}`, title, clauses }
}

export function overrideElement(
  { id, title }: Pick<Element, 'id' | 'title'>,
  clauses: readonly Clause[] = [],
): Element {
  return { kind: 'decision', id: `${id}.override`, title, clauses }
}

function partsOf(deadline: Deadline): readonly Element[] {
  const { clocks, pauses, extensions, escalations, roll, reopen } = deadline
  const part = (name: string, clauses: readonly Clause[]) => partOf(deadline, name, clauses)
  return [
    deadlineElement(deadline),
    ...clocks.map(({ clauses }, index) => part(`clock ${index + 1}`, clauses)),
    ...pauses.map((pause, index) => {
      return part(`pause ${index + 1}`, pause.kind === 'hold' ? [] : pause.clauses)
    }),
    ...extensions.map(({ clauses }, index) => part(`extension ${index + 1}`, clauses)),
    ...escalations.map((_, index) => escalationElement(deadline, index + 1)),
    ...(roll ? [part('roll', roll.clauses)] : []),
    ...(reopen ? [part('reopen', reopen.clauses)] : []),
  ]
}
