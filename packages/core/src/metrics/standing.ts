import { type Condition, formatInstant, type Json, parseInstant } from '@dueprocess/rules'
import { type LinkedProcedure, pathsAround } from '../procedure/index.ts'
import {
  type Actor,
  type Changes,
  type DeadlineChange,
  type Entry,
  isMark,
  type LinkChange,
} from '../trail/index.ts'

/**
 * How a case stands by what its trail says, and by nothing else: no step is judged again. It is
 * changed in place as entries are taken in.
 */
export interface Standing {
  readonly procedure: LinkedProcedure
  /** When time is looked at, in milliseconds since 1970. */
  now: number
  readonly opened: number
  readonly facts: Map<string, Map<string, Json>>
  /** As the table decided, by decision. */
  readonly decisions: Map<string, Json>
  /** What governs in the place of the table. */
  readonly adopted: Map<string, Outputs>
  readonly overrides: Map<string, Outputs>
  readonly deadlines: Map<string, DeadlineChange>
  readonly assigned: Map<string, Json>
  readonly held: Set<string>
  readonly links: Map<string, LinkChange>
  readonly done: Map<string, Done>
  /** Active stages with those around them. */
  active: ReadonlySet<string>
  /** When each was entered last. */
  readonly entered: Map<string, number>
  /** Conditions that are remembered: since when they are true, and when they became so last. */
  readonly since: Map<string, number>
  readonly became: Map<string, number>
}

type Outputs = { readonly [output: string]: Json }

export interface Done {
  readonly times: number
  readonly first: number
  readonly last: number
  /** Who did it last. */
  readonly by: Actor
}

/** A condition by the name under which its becoming true is read. */
export interface Remembered {
  readonly name: string
  readonly condition: Condition
}

/** A case before its first entry. */
export function newStanding(procedure: LinkedProcedure, opened: number, now: number): Standing {
  return {
    procedure,
    now,
    opened,
    facts: new Map(),
    decisions: new Map(),
    adopted: new Map(),
    overrides: new Map(),
    deadlines: new Map(),
    assigned: new Map(),
    held: new Set(),
    links: new Map(),
    done: new Map(),
    active: new Set(),
    entered: new Map(),
    since: new Map(),
    became: new Map(),
  }
}

/** Takes in one more entry. */
export function takeIn(standing: Standing, { step, at: text, changes }: Entry): void {
  const at = parseInstant(text) ?? standing.opened
  if (step && !isMereVote(step.id, step.vote !== undefined, changes)) {
    const before = standing.done.get(step.id)
    const { times = 0, first = at } = before ?? {}
    standing.done.set(step.id, { times: times + 1, first, last: at, by: step.by })
  }
  takeFacts(standing, changes)
  takeDecisions(standing, changes)
  take(standing.deadlines, changes.deadlines)
  take(standing.assigned, changes.assigned)
  take(standing.links, changes.links)
  for (const [hold, isSet] of membersOf(changes.held)) {
    if (isSet === null) standing.held.delete(hold)
    else standing.held.add(hold)
  }
  if (changes.place) {
    const active = pathsAround(standing.procedure.stages, changes.place)
    for (const path of active) if (!standing.active.has(path)) standing.entered.set(path, at)
    standing.active = active
  }
}

/** Of a step with votes only the vote that decides it is the step. */
function isMereVote(step: string, isVote: boolean, { facts }: Changes): boolean {
  if (!isVote) return false
  const told = facts && Object.hasOwn(facts, step) ? facts[step] : undefined
  return told === undefined || !Object.hasOwn(told, 'outcome')
}

function takeFacts({ facts }: Standing, changes: Changes): void {
  for (const [form, fields] of membersOf(changes.facts)) {
    const known = facts.get(form) ?? new Map<string, Json>()
    facts.set(form, known)
    for (const [field, value] of Object.entries(fields)) {
      if (value === null || isMark(value)) known.delete(field)
      else known.set(field, value)
    }
  }
}

function takeDecisions({ decisions, adopted, overrides }: Standing, changes: Changes): void {
  take(decisions, changes.decisions)
  for (const [id, { outputs }] of membersOf(changes.adopted)) adopted.set(id, outputs)
  for (const [id, override] of membersOf(changes.overrides)) {
    if (override === null) overrides.delete(id)
    else overrides.set(id, override.outputs)
  }
}

function take<Value>(
  known: Map<string, Value>,
  changes: { readonly [id: string]: Value } | undefined,
): void {
  for (const [id, change] of membersOf(changes)) known.set(id, change)
}

function membersOf<Value>(
  changes: { readonly [id: string]: Value } | undefined,
): readonly (readonly [string, Value])[] {
  return changes === undefined ? [] : Object.entries(changes)
}

/** Brings remembered conditions up to date after an entry; inner ones come before outer ones. */
export function remember(
  standing: Standing,
  remembered: readonly Remembered[],
  read: (name: string) => Json | undefined,
  at: number,
): void {
  for (const { name, condition } of remembered) {
    if (condition.test(read) !== true) standing.since.delete(name)
    else if (!standing.since.has(name)) {
      standing.since.set(name, at)
      standing.became.set(name, at)
    }
  }
}

/** Since when a remembered condition is true, as a fact. */
export function sinceOf({ since }: Standing, name: string): string | undefined {
  const at = since.get(name)
  return at === undefined ? undefined : formatInstant(at)
}
