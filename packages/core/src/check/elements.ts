import type {
  ClauseSource,
  LabelSource,
  ProcedureSource,
  StageSource,
  StepSource,
  TrackSource,
} from '../grammar/index.ts'

/** Something of a document that can have a title and cite clauses. */
export interface Element {
  readonly kind: ElementKind
  readonly id: string
  /** The map in which it stands under its id; absent for an item of a list. */
  readonly owner?: object
  readonly source: { readonly title?: LabelSource; readonly clause?: ClauseSource }
}

export type ElementKind =
  | 'role'
  | 'form'
  | 'field'
  | 'definition'
  | 'parameter'
  | 'decision'
  | 'step'
  | 'stage'
  | 'track'
  | 'hold'
  | 'deadline'
  | 'constraint'
  | 'record'
  | 'schedule'
  | 'metric'
  | 'report'
  /** A branch, an escalation, a rule: what has no name of its own. */
  | 'part'

/** Every element that a document writes out, those inside others behind them. */
export function* elementsOf(source: ProcedureSource): Generator<Element> {
  yield* named('role', source.roles)
  yield* formsOf(source)
  yield* named('parameter', source.parameters)
  yield* named('definition', source.define)
  for (const element of named('decision', source.decisions)) {
    yield element
    const { override, rules } = source.decisions?.[element.id] ?? {}
    yield* parts([override, ...(rules ?? [])])
  }
  yield* stepsOf(source.open)
  yield* stagesOf('stage', source.stages)
  yield* stepsOf(source.steps)
  yield* named('hold', source.holds)
  for (const element of named('deadline', source.deadlines)) {
    yield element
    const { due, pause, extend, roll, reopen, escalate } = source.deadlines?.[element.id] ?? {}
    yield* parts([...(due ?? []), ...(pause ?? []), extend, roll, reopen, ...(escalate ?? [])])
  }
  yield* named('constraint', source.constraints)
  yield* named('record', source.records)
  yield* named('schedule', source.schedule)
  yield* named('metric', source.metrics)
  yield* named('report', source.reports)
  yield* parts([source.deviations, source.applies])
}

type Named = { readonly [id: string]: unknown } | undefined

function* named(kind: ElementKind, owner: Named): Generator<Element> {
  for (const [id, source] of Object.entries(owner ?? {})) {
    if (owner && isMap(source)) yield { kind, id, owner, source }
  }
}

function* parts(sources: readonly unknown[]): Generator<Element> {
  for (const source of sources) if (isMap(source)) yield { kind: 'part', id: '', source }
}

function* formsOf({ forms }: ProcedureSource): Generator<Element> {
  for (const [id, source] of Object.entries(forms ?? {})) {
    const fields: Named = isTitled(source) ? source.fields : source
    if (forms && isTitled(source)) yield { kind: 'form', id, owner: forms, source }
    for (const [field, type] of Object.entries(fields ?? {})) {
      if (isMap(type))
        yield { kind: 'field', id: `${id}.${field}`, owner: fields as object, source: type }
    }
  }
}

/** A form with a title keeps its fields apart; a field may be called `fields` all the same. */
function isTitled(source: object): source is { fields: { readonly [field: string]: unknown } } {
  return 'fields' in source && isMap(source.fields) && !('type' in source.fields)
}

function* stepsOf(owner: { readonly [id: string]: StepSource } | undefined): Generator<Element> {
  for (const element of named('step', owner)) {
    yield element
    const { to, opens } = owner?.[element.id] ?? {}
    yield* parts([to, opens].flat())
  }
}

function* stagesOf(
  kind: 'stage' | 'track',
  owner: { readonly [id: string]: StageSource | TrackSource } | undefined,
): Generator<Element> {
  for (const [id, stage] of Object.entries(owner ?? {})) {
    if (owner) yield { kind, id, owner, source: stage }
    yield* parts([stage.then].flat())
    yield* stepsOf(stage.steps)
    yield* stagesOf('stage', stage.stages)
    yield* stagesOf('track', stage.tracks)
  }
}

function isMap(value: unknown): value is { readonly [key: string]: never } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
