import {
  type Actor,
  advance,
  type CaseState,
  deliverLinked,
  type Effect,
  type Entry,
  type Outcome,
  openCase,
  type Procedure,
  replayCase,
  verifyTrail,
  wakeCase,
} from '@dueprocess/core'
import { formatInstantIn } from '@dueprocess/rules'
import { expect } from 'vitest'

/** When (Chinese wall time, `2026-03-02 09:00`), who, what, with which form and what else. */
export type Line = readonly [
  at: string,
  by: Actor,
  step: string,
  data?: object | undefined,
  more?: More,
]

/** Members of an event that few lines have. */
export type More = { readonly deviation?: { readonly reason: string }; readonly id?: string }

/** A case that is told line by line. Each line must be accepted. */
export interface Story {
  readonly case: CaseState
  readonly trail: readonly Entry[]
  readonly effects: readonly Effect[]
  /** Goes on with more lines. */
  readonly next: (...lines: readonly Line[]) => Story
  /** Lets time pass; nobody does anything. */
  readonly wait: (until: string) => Story
  /** When a deadline is due, in Chinese wall time. */
  readonly due: (deadline: string) => string | undefined
  /** How a deadline stands: late and missed are told apart from met and open. */
  readonly verdict: (deadline: string) => string
}

/** Somebody with the roles named. */
export function person(id: string, ...roles: readonly string[]): Actor {
  return { id, roles }
}

/** Somebody who acts for somebody else. */
export function onBehalf(by: Actor, of: Actor): Actor {
  return { ...by, onBehalfOf: of }
}

/** Tells a case from its opening; after every line its trail must verify and replay. */
export function tell(procedure: Procedure, opening: Line, ...lines: readonly Line[]): Story {
  const { at, ...event } = eventOf(opening)
  const outcome = openCase(procedure, { id: 'case-1', at, ...event })
  const start = follow(procedure, [], [], outcome, opening[2])
  return start.next(...lines)
}

/** A person's step goes through the gate; what a linked case says has a door of its own. */
function submit(procedure: Procedure, state: CaseState, line: Line): Outcome {
  const [at, by, step, data] = line
  if (by.id !== 'link') return advance(procedure, state, eventOf(line))
  const closing = { case: '', outcome: '', head: '', ...data }
  return deliverLinked(procedure, state, { ...closing, as: step.slice(5), at: instant(at) })
}

function eventOf([at, by, step, data, more = {}]: Line) {
  const salt = `salt of ${step} at ${at}`
  return { at: instant(at), by, step, ...(data === undefined ? {} : { data }), salt, ...more }
}

function instant(wallTime: string): string {
  return `${wallTime.replace(' ', 'T')}:00+08:00`
}

function wallTime(ms: number): string {
  return formatInstantIn(ms, 'Asia/Shanghai').slice(0, 16).replace('T', ' ')
}

function follow(
  procedure: Procedure,
  before: readonly Entry[],
  sent: readonly Effect[],
  outcome: Outcome,
  what: string,
): Story {
  if (!outcome.ok) throw new Error(`${what} was refused: ${JSON.stringify(outcome.reasons)}`)
  const state = outcome.case
  const trail = [...before, ...outcome.entries]
  expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
  expect(replayCase(procedure, trail)).toEqual({ ok: true, case: state })
  const effects = [...sent, ...outcome.effects]
  const goOn = (answer: Outcome, step: string) => follow(procedure, trail, effects, answer, step)
  return {
    case: state,
    trail,
    effects,
    next: (...lines) => {
      const [line, ...rest] = lines
      if (!line) return follow(procedure, before, sent, outcome, what)
      const told = goOn(submit(procedure, state, line), `${line[2]} at ${line[0]}`)
      return rest.length === 0 ? told : told.next(...rest)
    },
    wait: (until) => goOn(wakeCase(procedure, state, instant(until)), 'waking'),
    due: (deadline) => {
      const due = state.deadlines[deadline]?.due
      return due === null || due === undefined ? undefined : wallTime(due)
    },
    verdict: (deadline) => {
      const { status = 'idle', missed = false } = state.deadlines[deadline] ?? {}
      if (status === 'done') return missed ? 'late' : 'met'
      return missed ? 'missed' : status
    },
  }
}
