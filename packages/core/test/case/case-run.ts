import { expect } from 'vitest'
import {
  type Accepted,
  type Actor,
  advance,
  available,
  type CaseState,
  type Effect,
  type Entry,
  type Offer,
  openCase,
  type Procedure,
  type Reason,
  type Refusal,
  replayCase,
  verifyTrail,
  wakeCase,
} from '../../src/index.ts'

/**
 * A running case with all that it left behind. Whatever a test is about, after each thing that
 * happens the trail must verify, its replay must give the stored case, and both must be JSON.
 */
export interface CaseRun {
  readonly procedure: Procedure
  case: CaseState
  readonly trail: Entry[]
  readonly effects: Effect[]
}

export interface Doing {
  readonly by?: Actor
  readonly data?: unknown
  readonly id?: string
  readonly expect?: number
  readonly salt?: string
  readonly deviation?: { readonly reason: string }
}

/** An actor who holds the roles named, and no other. */
export function actor(id: string, ...roles: string[]): Actor {
  return { id, roles }
}

/** An actor who stands in for somebody else. */
export function deputy(by: Actor, onBehalfOf: Actor): Actor {
  return { ...by, onBehalfOf: { id: onBehalfOf.id, roles: onBehalfOf.roles } }
}

export const clerk: Actor = actor('ann', 'clerk')
export const guard: Actor = actor('bob', 'guard')
export const boss: Actor = actor('cat', 'boss')

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `Mon 08:00` … `Sun 23:59` of the week of 5 January 2026, in UTC. */
export function time(text: string): string {
  const [day = '', clock = ''] = text.split(' ')
  const date = 5 + days.indexOf(day)
  return `2026-01-${String(date).padStart(2, '0')}T${clock}:00Z`
}

/** Opens a case on Monday at 08:00 by the clerk, unless said otherwise. */
export function opened(
  procedure: Procedure,
  { step, at = 'Mon 08:00', by = clerk, data, salt }: Doing & { step?: string; at?: string } = {},
): CaseRun {
  const outcome = openCase(procedure, {
    id: 'case-1',
    by,
    at: time(at),
    ...(step === undefined ? {} : { step }),
    ...(data === undefined ? {} : { data }),
    ...(salt === undefined ? {} : { salt }),
  })
  if (!outcome.ok) throw new Error(`The opening was refused: ${JSON.stringify(outcome.reasons)}`)
  const run: CaseRun = { procedure, case: outcome.case, trail: [], effects: [] }
  follow(run, outcome)
  return run
}

/** Takes a step that must be accepted. */
export function take(run: CaseRun, step: string, at: string, doing: Doing = {}): Accepted {
  const outcome = submit(run, step, at, doing)
  if (!outcome.ok) throw new Error(`${step} was refused: ${JSON.stringify(outcome.reasons)}`)
  follow(run, outcome)
  return outcome
}

/** Takes a step that must be refused, and gives the refusal. Nothing may have changed. */
export function refused(run: CaseRun, step: string, at: string, doing: Doing = {}): Refusal {
  const before = JSON.stringify(run.case)
  const outcome = submit(run, step, at, doing)
  if (outcome.ok) throw new Error(`${step} was accepted`)
  expect(JSON.stringify(run.case)).toBe(before)
  return outcome
}

/** The reasons of a step that must be refused. */
export function reasons(
  run: CaseRun,
  step: string,
  at: string,
  doing: Doing = {},
): readonly Reason[] {
  return refused(run, step, at, doing).reasons
}

function submit(run: CaseRun, step: string, at: string, { by = clerk, ...rest }: Doing) {
  return advance(run.procedure, run.case, { step, by, at: time(at), ...rest })
}

/** Lets time pass. */
export function wake(run: CaseRun, at: string): Accepted {
  const outcome = wakeCase(run.procedure, run.case, time(at))
  if (!outcome.ok) throw new Error(`Waking was refused: ${JSON.stringify(outcome.reasons)}`)
  follow(run, outcome)
  return outcome
}

/** What a step looks like to an actor. */
export function offered(run: CaseRun, step: string, at: string, by: Actor = clerk): Offer {
  const offer = available(run.procedure, run.case, by, time(at)).find((one) => one.step === step)
  if (!offer) throw new Error(`${step} is not listed`)
  return offer
}

/** Follows a case after an outcome, and checks what must hold after each. */
export function follow(run: CaseRun, outcome: Accepted): void {
  run.case = outcome.case
  run.trail.push(...outcome.entries)
  run.effects.push(...outcome.effects)
  expect(verifyTrail(run.trail, { head: run.case.head })).toMatchObject({ ok: true })
  expect(replayCase(run.procedure, run.trail)).toEqual({ ok: true, case: run.case })
  expect(JSON.parse(JSON.stringify(run.case))).toEqual(run.case)
  expect(JSON.parse(JSON.stringify(run.trail))).toEqual(run.trail)
}

/** How a deadline stands, as the trail would tell it, with the week's short times. */
export function deadline(run: CaseRun, id: string) {
  if (run.procedure.deadlines.every((one) => one.id !== id)) throw new Error(`no deadline ${id}`)
  const { status = 'idle', missed = false, due } = run.case.deadlines[id] ?? {}
  return { status, missed, due: due === undefined ? null : short(due) }
}

/** An instant of the week as `Mon 08:00`; others in full. */
export function short(instant: number | string): string {
  const date = new Date(instant)
  const text = date.toISOString()
  const day = days[date.getUTCDate() - 5]
  const ofWeek = text.startsWith('2026-01-') && day !== undefined && text.endsWith(':00.000Z')
  return ofWeek ? `${day} ${text.slice(11, 16)}` : text
}

/** When the case wants to be woken: one millisecond behind this instant. */
export function wakesBehind(run: CaseRun): string | null {
  const { wakeAt } = run.case
  return wakeAt === null ? null : short(wakeAt - 1)
}

/** One line an entry: what happened, and when. */
export function told(entries: readonly Entry[]): string[] {
  return entries.map(({ at, due, step, deadline, migration }) => {
    if (migration) return `${short(at)} moved to ${migration.to.version}`
    const what = step ? `${step.id} by ${step.by.id}` : `${deadline?.id} ${deadline?.level}`
    const late = due !== undefined && due !== at ? ` (due ${short(due)})` : ''
    return `${short(at)} ${what}${late}`
  })
}
