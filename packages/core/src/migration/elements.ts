import type { Json } from '@dueprocess/rules'
import { canonicalJson } from '../digest/index.ts'
import type { Field } from '../form/index.ts'
import type { CalendarUse } from '../procedure/deadline.ts'
import type { Choice, Deadline, LinkedProcedure, Stage, Step, Texts } from '../procedure/index.ts'
import { fieldsOf } from './fields.ts'
import { toPlainParts } from './plain.ts'

/** The nouns of a procedure that two versions are compared by. */
export type ElementKind =
  | 'role'
  | 'scale'
  | 'field'
  | 'parameter'
  | 'definition'
  | 'decision'
  | 'stage'
  | 'step'
  | 'deadline'
  | 'constraint'
  | 'hold'
  | 'link'
  | 'record'
  | 'message'
  | 'calendar'
  | 'schedule'
  | 'rule'

/** One noun of a procedure, as plain JSON. */
export interface Element {
  readonly kind: ElementKind
  readonly id: string
  readonly title: Texts
  /** What decides how a case runs, by the name of the part. */
  readonly parts: Readonly<Record<string, Json>>
  /** The rest: titles, clauses, notes. */
  readonly words: string
}

/** Every noun of a procedure, in the order of the language. */
export function* elementsOf(procedure: LinkedProcedure): Generator<Element> {
  const { roles, scales, parameters, definitions, decisions, deadlines } = procedure
  yield* each('role', roles)
  yield* each('scale', scales, ({ words }) => ({ words }))
  for (const [id, field] of fieldsOf(procedure)) {
    yield element('field', id, field, partsOfField(procedure, field))
  }
  yield* each('parameter', parameters)
  yield* each('definition', definitions)
  yield* each('decision', decisions, ({ table, adopted, override }) => ({
    table,
    adopted,
    override,
  }))
  yield* each('stage', procedure.stages, partsOfStage)
  yield* each('step', authored(procedure), partsOfStep)
  yield* each('deadline', deadlines, partsOfDeadline)
  yield* each('constraint', procedure.constraints)
  yield* each('hold', procedure.holds)
  yield* each('link', procedure.links)
  yield* each('record', procedure.records, ({ forms, numbered }) => ({ forms, numbered }))
  yield* each('message', procedure.messages, ({ facts }) => ({ facts }))
  for (const [id, calendar] of procedure.calendars) {
    yield element('calendar', id, { title: {} }, { calendar })
  }
  yield* each('schedule', procedure.schedule, ({ calendar: _, ...parts }) => parts)
  for (const rule of ['applies', 'deviations'] as const) {
    const of = procedure[rule]
    if (of) yield element('rule', rule, of, of)
  }
}

/** The steps that the document writes: those of the language follow from what they act on. */
function authored({ steps }: LinkedProcedure): readonly Step[] {
  return [...steps.values()].filter((step) => step.acts === undefined)
}

interface Named {
  readonly id: string
  readonly title?: Texts
}

function* each<Noun extends Named>(
  kind: ElementKind,
  nouns: Iterable<Noun> | ReadonlyMap<string, Noun>,
  partsOf: (noun: Noun) => object = (noun) => noun,
): Generator<Element> {
  const all = nouns instanceof Map ? nouns.values() : (nouns as Iterable<Noun>)
  for (const noun of all) {
    const id = kind === 'stage' ? (noun as unknown as Stage).path : noun.id
    yield element(kind, id, noun, partsOf(noun))
  }
}

function element(kind: ElementKind, id: string, noun: object, of: object): Element {
  const { id: _, ...parts } = toPlainParts(of)
  const { title = {} } = noun as { readonly title?: Texts }
  return { kind, id, title, parts, words: wordsOf(noun) }
}

/** The words of a scale are told where the scale is. */
function partsOfField({ scales }: LinkedProcedure, field: Field): object {
  const { kind, optional, personal, schema } = field
  const { enum: _, ...rest } = schema as { readonly enum?: unknown }
  return { kind, optional, personal, schema: scales.has(kind) ? rest : schema }
}

/** Calendars by the names that the procedure gives them; what they say is told where they are. */
function partsOfDeadline(deadline: Deadline): object {
  const { on, roll, every, clocks } = deadline
  return {
    ...deadline,
    on: calendarNames(on),
    ...(roll ? { roll: { ...roll, ...(roll.on ? { on: calendarNames(roll.on) } : {}) } } : {}),
    // The period is how long each clock has.
    clocks: every ? clocks.map(({ within: _, ...clock }) => clock) : clocks,
  }
}

function calendarNames(choice: Choice<CalendarUse>): Choice<string> {
  if (choice.kind === 'fixed') return { kind: 'fixed', value: calendarName(choice.value) }
  const { values, otherwise, ...rest } = choice
  return {
    ...rest,
    values: new Map([...values].map(([word, use]) => [word, calendarName(use)])),
    ...(otherwise ? { otherwise: calendarName(otherwise) } : {}),
  }
}

function calendarName({ id, counting }: CalendarUse): string {
  return counting === undefined ? id : `${id} (${counting})`
}

function partsOfStage({ kind, end, start, when, next, parent }: Stage): object {
  return { kind, end, start, when, next, parent }
}

function partsOfStep(step: Step): object {
  const { form } = step
  return { ...step, ...(form ? { form: { form: form.form, amends: form.amends } } : {}) }
}

/** Everything that the parts leave out, to be compared as a whole. */
function wordsOf(noun: object): string {
  const of = ['title', 'note', 'clauses', 'labels', 'texts', 'ruleClauses']
  const words = of.map((name) => readable((noun as Record<string, unknown>)[name]))
  return canonicalJson(words)
}

function readable(words: unknown): Json {
  if (words instanceof Map) return [...words].map(([name, word]) => [name, readable(word)])
  return words === undefined ? null : JSON.parse(JSON.stringify(words))
}
