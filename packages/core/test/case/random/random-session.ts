import type { Json } from '@dueprocess/rules'
import type {
  Actor,
  CaseState,
  Effect,
  Entry,
  Form,
  JsonSchema,
  OpeningEvent,
  Outcome,
  Principal,
  Procedure,
  StepEvent,
} from '../../../src/index.ts'
import type { Choices } from './choices.ts'
import type { Kernel } from './kernel.ts'

/** Something that is submitted to a case: a step, or the passing of time. */
export type Submission =
  | { readonly kind: 'step'; readonly event: StepEvent & { readonly at: number } }
  | { readonly kind: 'wake'; readonly at: number }

/** One submission with the case before it and what came of it. */
export interface Moment {
  readonly before: CaseState
  readonly submission: Submission
  readonly outcome: Outcome
}

/** A whole case, from its opening to the last submission. */
export interface Session {
  readonly procedure: Procedure
  readonly opening: OpeningEvent
  readonly moments: readonly Moment[]
  readonly trail: readonly Entry[]
  readonly effects: readonly Effect[]
  readonly case: CaseState
}

const hour = 3_600_000
export const start = Date.UTC(2026, 0, 5, 8)

export interface SessionOptions {
  readonly length: number
  /** Without wakes time passes only by the steps. */
  readonly wakes: boolean
}

/** Opens a random case; undefined where the opening itself was refused. */
export function randomOpening(procedure: Procedure, choices: Choices): OpeningEvent {
  const step = choices.one([...procedure.openings.values()])
  const data = step.form ? { data: randomData(choices, step.form.form) } : {}
  return {
    id: 'case',
    step: step.id,
    by: { id: 'ann', roles: rolesOf(procedure) },
    at: start,
    ...data,
  }
}

/** Runs random submissions, most of them such as the case offers just then. */
export function randomSession(
  kernel: Kernel,
  procedure: Procedure,
  choices: Choices,
  { length, wakes }: SessionOptions,
): Session | undefined {
  const opening = randomOpening(procedure, choices)
  const submissions: Submission[] = []
  let now = start
  return play(kernel, procedure, opening, (state) => {
    if (submissions.length === length || state.status === 'closed') return undefined
    now = randomInstant(choices, state, now)
    const submission = randomSubmission(kernel, procedure, choices, { state, now, wakes })
    submissions.push(submission)
    return submission
  })
}

/** Runs a case over the submissions that `next` gives, until it gives none. */
export function play(
  { openCase, advance, wakeCase }: Kernel,
  procedure: Procedure,
  opening: OpeningEvent,
  next: (state: CaseState) => Submission | undefined,
): Session | undefined {
  const opened = openCase(procedure, opening)
  if (!opened.ok) return undefined
  let state = opened.case
  const trail = [...opened.entries]
  const effects = [...opened.effects]
  const moments: Moment[] = []
  for (let submission = next(state); submission; submission = next(state)) {
    const outcome =
      submission.kind === 'step'
        ? advance(procedure, state, submission.event)
        : wakeCase(procedure, state, submission.at)
    moments.push({ before: state, submission, outcome })
    if (!outcome.ok) continue
    state = outcome.case
    trail.push(...outcome.entries)
    effects.push(...outcome.effects)
  }
  return { procedure, opening, moments, trail, effects, case: state }
}

/** Runs a case over a list of submissions. */
export function playList(
  kernel: Kernel,
  procedure: Procedure,
  opening: OpeningEvent,
  submissions: readonly Submission[],
): Session | undefined {
  const waiting = submissions[Symbol.iterator]()
  return play(kernel, procedure, opening, () => waiting.next().value ?? undefined)
}

/** Later, mostly; often at, just before or just behind what is due next. */
function randomInstant(choices: Choices, { wakeAt }: CaseState, now: number): number {
  const { one } = choices
  const later = one([0, 1, hour / 2, hour, 2 * hour, hour / 2, hour, 24 * hour, 0])
  if (wakeAt !== null && wakeAt > now && choices.chance(35))
    return wakeAt + one([-1, -1, 0, 1, hour])
  return now + later
}

interface Asked {
  readonly state: CaseState
  readonly now: number
  readonly wakes: boolean
}

function randomSubmission(
  kernel: Kernel,
  procedure: Procedure,
  choices: Choices,
  { state, now, wakes }: Asked,
): Submission {
  const { chance, one } = choices
  if (wakes && chance(20)) return { kind: 'wake', at: now + one([0, -hour, 1]) }
  const by = randomActor(procedure, choices)
  const isBack = chance(4)
  const offers = kernel.available(procedure, state, by, now)
  const open = offers.filter((offer) => offer.allowed || offer.byDeviation)
  const chosen = chance(15) || open.length === 0 ? undefined : one(open)
  const id = chosen?.step ?? one([...procedure.steps.keys(), 'nothing'])
  const deviates = chosen?.byDeviation ? chance(80) : chance(4)
  const form = procedure.steps.get(id)?.form?.form
  const data = form === undefined ? undefined : randomData(choices, form)
  const event = {
    step: id,
    by,
    at: isBack ? now - hour : now,
    ...(data === undefined || chance(4) ? {} : { data }),
    ...(chance(30) ? { id: `e${choices.upTo(12)}` } : {}),
    ...(deviates ? { deviation: { reason: 'There was no time' } } : {}),
    ...(chance(8) ? { expect: state.revision - choices.upTo(2) } : {}),
  }
  return { kind: 'step', event }
}

export function randomActor(procedure: Procedure, choices: Choices): Actor {
  const person = randomPerson(procedure, choices)
  if (!choices.chance(15)) return person
  const onBehalfOf = randomPerson(procedure, choices)
  return onBehalfOf.id === person.id ? person : { ...person, onBehalfOf }
}

function randomPerson(procedure: Procedure, { chance, one }: Choices): Principal {
  const roles = rolesOf(procedure)
  return {
    id: one(['ann', 'bob', 'cat']),
    roles: chance(75) ? roles : roles.filter(() => chance(50)),
  }
}

/** Every role that the host gives. */
function rolesOf({ roles }: Procedure): readonly string[] {
  return [...roles.values()].filter(({ ofCase }) => !ofCase).map(({ id }) => id)
}

/** A form as somebody might fill it in: mostly right, with fields left out and cleared. */
export function randomData(choices: Choices, { schema }: Form): Json {
  const { chance } = choices
  if (chance(3)) return choices.one<Json>([null, [], { unknown: 1 }])
  const required = schema.required as readonly string[]
  const fields = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>)
  return Object.fromEntries(
    fields
      .filter(([field]) => required.includes(field) || chance(70))
      .map(([field, kind]) => [field, chance(6) ? null : randomValue(choices, kind)]),
  )
}

function randomValue(choices: Choices, schema: JsonSchema): Json {
  const { chance, one, upTo } = choices
  if (Array.isArray(schema.enum)) return one(schema.enum)
  if (schema.type === 'boolean') return one([true, false])
  if (schema.type === 'array') {
    const items = schema.items as JsonSchema
    return Array.from({ length: upTo(3) }, () => randomValue(choices, items))
  }
  if (schema.type === 'string') return randomText(choices, schema.format)
  const least = typeof schema.minimum === 'number' ? schema.minimum : 0
  // Small numbers mostly, sometimes one that passes every threshold, or the least allowed one.
  return least + (chance(10) ? one([40, 120, 2e8]) : upTo(6)) - (chance(3) ? 1 : 0)
}

function randomText({ one, upTo }: Choices, format: Json | undefined): string {
  const instant = new Date(start + (upTo(80) - 20) * (hour / 2)).toISOString()
  if (format === 'date-time') return instant
  if (format === 'date') return instant.slice(0, 10)
  return format === 'duration' ? 'PT2H' : one(['bob', 'cat', 'a'])
}
