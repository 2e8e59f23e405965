import type { Json } from '@dueprocess/rules'
import type {
  Actor,
  CaseState,
  Effect,
  Entry,
  Form,
  JsonSchema,
  LinkedClosing,
  Offer,
  OpeningEvent,
  Outcome,
  Principal,
  Procedure,
  StepEvent,
} from '../../../src/index.ts'
import type { Choices } from './choices.ts'
import type { Kernel } from './kernel.ts'

/** Something that is submitted to a case: a step, the end of a linked case, or the passing of time. */
export type Submission =
  | { readonly kind: 'step'; readonly event: StepEvent & { readonly at: number } }
  | { readonly kind: 'closing'; readonly closing: Omit<LinkedClosing, 'at'>; readonly at: number }
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
  /** Whether it may be a linked case, and hears of the end of cases that it has opened. */
  readonly linked?: boolean
  /** Numbers that decide something in the procedure; most of what is filled in lies about them. */
  readonly figures?: readonly number[]
  /** How often each step was taken in walks before: then the rarest goes first, mostly. */
  readonly taken?: ReadonlyMap<string, number>
}

/** A random opening, by somebody, or of a linked case. */
export function randomOpening(
  procedure: Procedure,
  choices: Choices,
  { linked = false, figures = [] }: Partial<SessionOptions> = {},
): OpeningEvent {
  const { chance, one } = choices
  const step = one([...procedure.openings.values()])
  const data = step.form ? { data: randomData(choices, step.form.form, figures) } : {}
  const openedBy = linked && chance(15) ? randomParent(choices) : undefined
  const by = { id: 'ann', roles: rolesOf(procedure) }
  return {
    id: 'case',
    step: chance(1) ? 'nothing' : step.id,
    at: start,
    salt: 'what nobody can guess: 0',
    ...data,
    ...(openedBy ? { openedBy } : {}),
    // Nobody is named where time opened it.
    ...((openedBy?.unattended === undefined ? { by } : {}) as { readonly by: Actor }),
  }
}

function randomParent({ one }: Choices): NonNullable<OpeningEvent['openedBy']> {
  const unattended = one([undefined, 1, 8])
  const parent = { as: 'child', case: 'parent', head: '0'.repeat(64) }
  return unattended === undefined ? parent : { ...parent, unattended }
}

/** Runs random submissions, most of them such as the case offers just then. */
export function randomSession(
  kernel: Kernel,
  procedure: Procedure,
  choices: Choices,
  options: SessionOptions,
): Session | undefined {
  const opening = randomOpening(procedure, choices, options)
  const submissions: Submission[] = []
  let now = start
  return play(kernel, procedure, opening, (state) => {
    if (submissions.length === options.length || state.status === 'closed') return undefined
    now = randomInstant(choices, state, now)
    const submission = randomSubmission(kernel, procedure, choices, { ...options, state, now })
    submissions.push(submission)
    return submission
  })
}

/** Runs a case over the submissions that `next` gives, until it gives none. */
export function play(
  kernel: Kernel,
  procedure: Procedure,
  opening: OpeningEvent,
  next: (state: CaseState) => Submission | undefined,
): Session | undefined {
  const opened = kernel.openCase(procedure, opening)
  if (!opened.ok) return undefined
  let state = opened.case
  const trail = [...opened.entries]
  const effects = [...opened.effects]
  const moments: Moment[] = []
  for (let submission = next(state); submission; submission = next(state)) {
    const outcome = submit(kernel, procedure, state, submission)
    moments.push({ before: state, submission, outcome })
    if (!outcome.ok) continue
    state = outcome.case
    trail.push(...outcome.entries)
    effects.push(...outcome.effects)
  }
  return { procedure, opening, moments, trail, effects, case: state }
}

/** Brings something in by the door that is there for it. */
export function submit(
  { advance, deliverLinked, wakeCase }: Kernel,
  procedure: Procedure,
  state: CaseState,
  submission: Submission,
): Outcome {
  if (submission.kind === 'step') return advance(procedure, state, submission.event)
  if (submission.kind === 'wake') return wakeCase(procedure, state, submission.at)
  return deliverLinked(procedure, state, { ...submission.closing, at: submission.at })
}

/** When something was submitted. */
export function instantOf(submission: Submission): number {
  return submission.kind === 'step' ? submission.event.at : submission.at
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

interface Asked extends SessionOptions {
  readonly state: CaseState
  readonly now: number
}

function randomSubmission(
  kernel: Kernel,
  procedure: Procedure,
  choices: Choices,
  asked: Asked,
): Submission {
  const { chance, one } = choices
  const { state, now, wakes, linked, figures } = asked
  if (wakes && chance(20)) return { kind: 'wake', at: now + one([0, -hour, 1]) }
  if (linked && procedure.links.size > 0 && chance(state.links ? 20 : 1)) {
    const closing = randomClosing(procedure, choices, state)
    return { kind: 'closing', closing, at: chance(4) ? now - hour : now }
  }
  const by = randomActor(procedure, choices)
  const isBack = chance(4)
  const offers = kernel.available(procedure, state, by, now)
  const open = offers.filter((offer) => offer.allowed || offer.byDeviation)
  const chosen = chance(15) || open.length === 0 ? undefined : one(rarest(choices, open, asked))
  const id = chosen?.step ?? one([...procedure.steps.keys(), 'nothing'])
  const deviates = chosen?.byDeviation ? chance(80) : chance(4)
  const form = procedure.steps.get(id)?.form?.form
  const data = form === undefined ? undefined : randomData(choices, form, figures)
  const event = {
    step: id,
    by,
    at: isBack ? now - hour : now,
    ...(data === undefined || chance(4) ? {} : { data }),
    ...(chance(30) ? { id: `e${choices.upTo(12)}` } : {}),
    ...(deviates ? { deviation: { reason: 'There was no time' } } : {}),
    ...(chance(8) ? { expect: state.revision - choices.upTo(2) } : {}),
    ...(chance(4) ? {} : { salt: `what nobody can guess: ${now}` }),
    ...(chance(2) ? one(garbled) : {}),
  }
  return { kind: 'step', event }
}

/** The steps that were taken least of those that are open; mostly, for every step must come up. */
function rarest(
  { chance }: Choices,
  open: readonly Offer[],
  { taken, state: { done } }: Asked,
): readonly Offer[] {
  if (!taken || chance(25)) return open
  const before = new Map(Object.entries(done))
  const times = ({ step }: Offer): number => {
    return (taken.get(step) ?? 0) + (before.get(step)?.times ?? 0)
  }
  const least = Math.min(...open.map(times))
  return open.filter((offer) => times(offer) === least)
}

// What comes from a network may be anything.
const garbled: readonly object[] = [
  { by: { id: 'clock', roles: ['r1'] } },
  { data: { text: '\ud800' } },
  { data: 'no form' },
  { deviation: { reason: ' ' } },
]

/** The end of a linked case: mostly of one that is open. */
function randomClosing(
  procedure: Procedure,
  { chance, one }: Choices,
  state: CaseState,
): Omit<LinkedClosing, 'at'> {
  const as = one([...procedure.links.keys()])
  const cases = (state.links?.[as]?.cases ?? []).map(({ id }) => id)
  return {
    as,
    case: cases.length === 0 || chance(5) ? 'stranger' : one(cases),
    outcome: one(['done', 'failed']),
    head: one(['a', 'a', 'b']).repeat(64),
  }
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

/**
 * A form as somebody might fill it in: mostly right, with fields left out and cleared, sometimes
 * carelessly. Numbers lie about the figures that decide something.
 */
export function randomData(
  choices: Choices,
  { schema }: Form,
  figures: readonly number[] = [],
): Json {
  const { chance } = choices
  if (chance(3)) return choices.one<Json>([null, [], { unknown: 1 }])
  const careless = chance(15)
  const required = schema.required as readonly string[]
  const fields = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>)
  return Object.fromEntries(
    fields
      .filter(([field]) => required.includes(field) || chance(70))
      .map(([field, kind]) => {
        const isCleared = chance(8) && (careless || !required.includes(field))
        return [field, isCleared ? null : randomValue(choices, kind, { careless, figures })]
      }),
  )
}

interface Filling {
  readonly careless: boolean
  readonly figures: readonly number[]
}

function randomValue(choices: Choices, schema: JsonSchema, filling: Filling): Json {
  const { chance, one, upTo } = choices
  if (Array.isArray(schema.enum)) return one(schema.enum)
  if (schema.type === 'boolean') return one([true, false])
  if (schema.type === 'array') {
    const items = schema.items as JsonSchema
    if (chance(2)) return Array(1001).fill(randomValue(choices, items, filling))
    return Array.from({ length: upTo(3) }, () => randomValue(choices, items, filling))
  }
  if (schema.type === 'string') return randomText(choices, schema, filling)
  return randomNumber(choices, schema, filling)
}

/** Small numbers mostly, sometimes one that passes every threshold, or one that is not allowed. */
function randomNumber(
  { chance, one, upTo }: Choices,
  { minimum = 0, maximum = 1e12 }: JsonSchema,
  { careless, figures }: Filling,
): number {
  const least = Number(minimum)
  if (careless && chance(15)) return least - 1
  const about = figures.length > 0 && chance(70) ? one(figures) + one([0, 0, -1, 1]) : undefined
  const number = about ?? least + (chance(10) ? one([40, 120, 2e8]) : upTo(6))
  return Math.min(Math.max(number, least), Number(maximum))
}

const words = ['bob', 'cat', 'a', '2026-01']

function randomText(
  { chance, one, upTo }: Choices,
  { format, pattern }: JsonSchema,
  { careless }: Filling,
): string {
  // Somebody mistypes the year.
  const about = chance(3) ? Date.parse('0126-01-05T08:00:00Z') : start
  const instant = new Date(about + (upTo(80) - 20) * (hour / 2)).toISOString()
  if (format === 'date-time') return instant
  if (format === 'date') return instant.slice(0, 10)
  if (format === 'duration') return 'PT2H'
  const fitting = words.filter((word) => new RegExp(String(pattern ?? ''), 'u').test(word))
  return one(fitting.length === 0 || careless ? words : fitting)
}
