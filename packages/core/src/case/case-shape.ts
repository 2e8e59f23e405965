import { durationOf, later, parseDuration, say } from '@dueprocess/rules'
import { isPlainJson } from '../digest/index.ts'
import type {
  CaseOutcome,
  DeadlineState,
  OpenedBy,
  PersonalValue,
  PinnedProcedure,
} from '../trail/index.ts'
import type {
  Adoption,
  CaseState,
  CastVote,
  LinkedCase,
  LinkState,
  Override,
  PauseInterval,
  RunningDeadline,
  SetHold,
  StepHistory,
  Visit,
} from './case.ts'
import type { Reason } from './reason.ts'
import {
  count,
  is,
  isMap,
  listOf,
  type Misfit,
  mapOf,
  oneOf,
  optional,
  orNull,
  record,
  type Shape,
  text,
} from './shape.ts'

type NotACase = Extract<Reason, { readonly code: 'not-a-case' }>

/**
 * Why something from a store is no case of this format: the first member that is missing or of
 * another kind. Whether it can be a case of its procedure is judged at the door. Never throws.
 */
export function shapeReasons(stored: unknown): readonly NotACase[] {
  const misfit = misfitOf(stored)
  return misfit ? [{ code: 'not-a-case', ...misfit }] : []
}

function misfitOf(stored: unknown): Misfit | undefined {
  try {
    return shape(stored)
  } catch {
    return { path: '', expected: say`plain JSON` }
  }
}

/** A shape for each member of an interface: the compiler asks for those that are added. */
type Members<Of> = { readonly [Member in keyof Of]-?: Shape }

// The greatest distance of an instant from 1970 that a Date can have (ECMA-262, Time Range).
const GREATEST_INSTANT = 8.64e15

const instant = is(later`an instant in milliseconds`, (value) => {
  return Number.isInteger(value) && Math.abs(value as number) <= GREATEST_INSTANT
})

const json = is(later`JSON that a trail can hold`, isPlainJson)

const procedure: Members<PinnedProcedure> = { id: text, version: text, behaviour: text }

const visit: Members<Visit> = { since: instant, done: listOf(text) }

const history: Members<StepHistory> = { times: count, by: listOf(text) }

const holders: Readonly<Record<string, Shape>> = {
  actors: record({ actors: listOf(text) }),
  queue: record({ role: text }),
}

const kindOfHolder = record({ kind: oneOf(...Object.keys(holders)) })

const holder: Shape = (value) => {
  return kindOfHolder(value) ?? holders[(value as { readonly kind: string }).kind]?.(value)
}

const kindOfDecision = record({ kind: oneOf('decided', 'unknown', 'none', 'conflict') })

const decision: Shape = (value) => kindOfDecision(value) ?? json(value)

const states: { readonly [State in DeadlineState]: State } = {
  idle: 'idle',
  open: 'open',
  done: 'done',
  void: 'void',
  over: 'over',
  unfinished: 'unfinished',
}

const interval: Members<PauseInterval> = { pause: count, from: instant, to: orNull(instant) }

const extension = is(later`an elapsed duration`, (value) => {
  if (!isMap(value)) return false
  const { kind, amount, unit } = value
  return kind === 'elapsed' && durationOf(Number(amount), String(unit))?.kind === kind
})

const length = is(
  later`a duration`,
  (value) => typeof value === 'string' && parseDuration(value).ok,
)

const run: Members<RunningDeadline> = {
  status: oneOf(...Object.values(states)),
  changedAt: instant,
  starts: listOf(orNull(instant)),
  missed: optional(oneOf(true)),
  ended: optional(instant),
  governing: optional(count),
  due: optional(instant),
  provisional: optional(oneOf(true)),
  levels: optional(listOf(orNull(instant))),
  passed: optional(listOf(count)),
  told: optional(record({ at: instant, roles: listOf(text) })),
  pauses: optional(listOf(record(interval))),
  extensions: optional(listOf(extension)),
  targets: optional(listOf(record({ at: instant, clock: optional(count), within: length }))),
  target: optional(instant),
  reopened: optional(listOf(record({ from: instant, to: instant }))),
  restarted: optional(instant),
  period: optional(record({ number: count, from: instant, missed: optional(instant) })),
  promised: optional(
    record({
      at: instant,
      due: instant,
      start: instant,
      clock: optional(count),
      levels: optional(listOf(orNull(instant))),
      extensions: optional(count),
      working: optional(oneOf(true)),
      period: optional(instant),
    }),
  ),
}

const personalValue: Members<PersonalValue> = { salt: text, value: json }

const set: Members<SetHold> = { since: instant, by: text }

const vote: Members<CastVote> = {
  seat: count,
  by: listOf(text),
  for: is(later`true or false`, (value) => typeof value === 'boolean'),
}

const adoption: Members<Adoption> = { outputs: mapOf(json), seq: count }

const override: Members<Override> = { outputs: mapOf(json), by: text, reason: text, seq: count }

const ends = { completed: 'completed', cancelled: 'cancelled', duplicate: 'duplicate' } as const

const outcome: Members<CaseOutcome> = {
  stage: text,
  end: oneOf(...Object.values(ends)),
  into: optional(text),
}

const linkedCase: Members<LinkedCase> = {
  id: text,
  outcome: optional(text),
  head: optional(text),
  heard: optional(count),
}

const link: Members<LinkState> = { cases: listOf(record(linkedCase)), outcome: optional(text) }

const openedBy: Members<OpenedBy> = {
  case: text,
  as: text,
  head: text,
  unattended: optional(count),
}

const members: Members<CaseState> = {
  format: oneOf(1),
  id: text,
  procedure: record(procedure),
  openedBy: optional(record(openedBy)),
  seq: count,
  revision: count,
  openedAt: instant,
  at: instant,
  status: oneOf('open', 'closed'),
  place: listOf(text),
  visits: mapOf(record(visit)),
  facts: mapOf(mapOf(json)),
  personal: optional(mapOf(mapOf(record(personalValue)))),
  decisions: mapOf(decision),
  assigned: mapOf(holder),
  done: mapOf(record(history)),
  since: mapOf(instant),
  deadlines: mapOf(record(run)),
  held: optional(mapOf(record(set))),
  votes: optional(mapOf(listOf(record(vote)))),
  adopted: optional(mapOf(record(adoption))),
  overrides: optional(mapOf(record(override))),
  outcome: optional(record(outcome)),
  links: optional(mapOf(record(link))),
  records: optional(mapOf(count)),
  events: mapOf(count),
  wakeAt: orNull(instant),
  head: text,
}

const shape = record(members)
