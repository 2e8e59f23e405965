import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Actor,
  type CaseState,
  type Changes,
  describeReason,
  type Effect,
  type Entry,
  type Procedure,
  valuesOf,
} from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { Kernel } from './kernel.ts'
import { randomProcedure } from './random-procedure.ts'
import {
  instantOf,
  play,
  playList,
  randomActor,
  randomData,
  randomSession,
  type Session,
  type SessionOptions,
  type Submission,
  submit,
} from './random-session.ts'

const day = 86_400_000

/** A property of the kernel over random events, of random procedures unless others are given. */
export type KernelProperty = (
  kernel: Kernel,
  procedures?: (list: readonly number[]) => Procedure,
  options?: Partial<SessionOptions>,
) => fc.IProperty<unknown>

/** States what holds for a whole random case. */
export function ofSession(
  holds: (session: Session, kernel: Kernel, more: ReturnType<typeof choicesOf>) => void,
  options: SessionOptions = { length: 14, wakes: true, linked: true },
): KernelProperty {
  return (kernel, procedures = randomProcedure, others = {}) =>
    fc.property(numbers(1800), numbers(800), numbers(400), (list, events, more) => {
      const all = { ...options, ...others }
      const session = randomSession(kernel, procedures(list), choicesOf(events), all)
      fc.pre(session !== undefined)
      holds(session, kernel, choicesOf(more))
    })
}

/** The case after every accepted submission, with the trail that led to it. */
function* states({ trail, moments, opening, procedure }: Session, kernel: Kernel) {
  const opened = kernel.openCase(procedure, opening)
  if (opened.ok) yield { state: opened.case, trail: trail.slice(0, opened.case.seq) }
  for (const { outcome } of moments) {
    if (outcome.ok) yield { state: outcome.case, trail: trail.slice(0, outcome.case.seq) }
  }
}

export const replayGivesTheStoredCase: KernelProperty = ofSession((session, kernel) => {
  for (const { state, trail } of states(session, kernel)) {
    expect(kernel.verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
    expect(kernel.replayCase(session.procedure, trail)).toEqual({ ok: true, case: state })
  }
})

export const wakesMakeNoDifference: KernelProperty = ofSession(
  (session, kernel, { chance, one, upTo }) => {
    const { procedure, opening, moments } = session
    const steps = moments.map(({ submission }) => submission)
    const last = Math.max(...steps.map(instantOf), session.case.at) + 400 * day
    const final: Submission = { kind: 'wake', at: last }
    const without = playList(kernel, procedure, opening, [...steps, final])

    let index = 0
    let wakes = 0
    const withWakes = play(kernel, procedure, opening, (state) => {
      const step = steps[index]
      // One clock: nobody wakes a case later than what is still to be submitted.
      const latest = Math.min(...steps.slice(index).map(instantOf), last)
      if (wakes < 4 && chance(60)) {
        wakes++
        const due = state.wakeAt ?? latest
        const at = one([
          due,
          due - 1,
          due + 1,
          latest,
          latest - 1,
          state.at,
          state.at - upTo(9) * day,
        ])
        return { kind: 'wake', at: Math.min(at, latest) }
      }
      wakes = 0
      index++
      return step ?? (index === steps.length + 1 ? final : undefined)
    })
    expect(withWakes?.case).toEqual(without?.case)
    expect(withWakes?.trail).toEqual(without?.trail)
    expect(withWakes?.effects).toEqual(without?.effects)
    const answers = (of: Session | undefined) => {
      return of?.moments.flatMap(({ submission, outcome }) =>
        submission.kind === 'wake' ? [] : [outcome.ok ? 'accepted' : outcome.reasons],
      )
    }
    expect(answers(withWakes)).toEqual(answers(without))
  },
  { length: 14, wakes: false, linked: true },
)

export const refusedChangesNothing: KernelProperty = ofSession(({ procedure, moments }, kernel) => {
  for (const { before, submission } of moments) {
    const frozen = deepFreeze(structuredClone(before))
    const copy = structuredClone(before)
    const outcome = submit(kernel, procedure, frozen, deepFreeze(submission))
    if (!outcome.ok) expect(outcome.reasons).not.toEqual([])
    expect(frozen).toEqual(copy)
  }
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}

export const availableSaysWhatIsAccepted: KernelProperty = ofSession(
  ({ procedure, moments }, kernel, choices) => {
    for (const { before, submission } of moments) {
      const by = randomActor(procedure, choices)
      const at = Math.max(instantOf(submission), before.at)
      for (const offer of kernel.available(procedure, before, by, at)) {
        const event = { step: offer.step, by, at, salt: 'what nobody can guess' }
        const deviation = { reason: 'There was no time' }
        const answers = (more: object) => {
          const forms = offer.votes ? [{ vote: 'for' }, { vote: 'against' }] : [undefined]
          return forms.map((data) => {
            return kernel.advance(procedure, before, {
              ...event,
              ...(data ? { data } : {}),
              ...more,
            })
          })
        }
        if (!offer.form || offer.votes) {
          const outcomes = answers({})
          expect(offer.allowed, offer.step).toBe(outcomes.some(({ ok }) => ok))
          const refusal = outcomes.find(({ ok }) => !ok)
          if (!offer.allowed && refusal?.ok === false)
            expect(offer.reasons).toEqual(refusal.reasons)
          const deviates = answers({ deviation }).some(({ ok }) => ok)
          if (!offer.allowed) expect(offer.byDeviation ?? false, offer.step).toBe(deviates)
        } else if (!offer.allowed) {
          // What no form can change is refused whatever is filled in.
          const form = procedure.steps.get(offer.step)?.form?.form
          const data = form && randomData(choices, form)
          expect(kernel.advance(procedure, before, { ...event, data }).ok, offer.step).toBe(false)
          if (offer.byDeviation) continue
          const deviating = kernel.advance(procedure, before, { ...event, data, deviation })
          expect(deviating.ok, offer.step).toBe(false)
        }
      }
    }
  },
  { length: 8, wakes: true, linked: true },
)

export const everythingIsJson: KernelProperty = ofSession((session, kernel) => {
  const { procedure, moments, trail, effects } = session
  const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
  expect(throughJson(trail)).toEqual(trail)
  expect(throughJson(effects)).toEqual(effects)
  for (const { before, submission, outcome } of moments) {
    const stored = throughJson(before)
    expect(stored).toEqual(before)
    expect(submit(kernel, procedure, stored, throughJson(submission))).toEqual(outcome)
  }
})

export const trailsAreInOrder: KernelProperty = ofSession(({ moments, trail, effects }) => {
  expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, index) => index + 1))
  for (const [index, { at, due }] of trail.entries()) {
    expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(trail[index - 1]?.at ?? at))
    expect(Date.parse(due ?? at)).toBeLessThanOrEqual(Date.parse(at))
  }
  expect(trail.flatMap(asSent)).toEqual(effects)
  expect(new Set(effects.map(({ id }) => id)).size).toBe(effects.length)
  const closing = trail.findIndex(({ changes }) => changes.closed)
  if (closing >= 0) expect(closing).toBe(trail.length - 1)
  for (const { before, outcome } of moments) {
    if (!outcome.ok) continue
    expect(outcome.case.seq).toBe(before.seq + outcome.entries.length)
    const isSubmitted = outcome.entries.some(({ step }) => step && step.by.id !== 'clock')
    expect(outcome.case.revision).toBe(before.revision + (isSubmitted ? 1 : 0))
    if (before.status === 'closed') expect(outcome.case).toEqual(before)
  }
})

/** The effects of an entry; cases that are opened keep its hash, which cannot stand in it. */
function asSent({ case: of, hash: head, effects }: Entry): readonly Effect[] {
  return effects.map((effect) => {
    if (effect.kind !== 'open') return effect
    const { as, unattended } = effect
    const count = unattended === undefined ? {} : { unattended }
    return { ...effect, openedBy: { as, case: of, head, ...count } }
  })
}

export const nobodyActsWithoutTheRole: KernelProperty = ofSession(
  ({ procedure, moments }, kernel) => {
    for (const { before, submission, outcome } of moments) {
      if (submission.kind !== 'step' || !outcome.ok || outcome.duplicateOf) continue
      const { step: id, by, at } = submission.event
      const settled = kernel.wakeCase(procedure, before, at)
      if (!settled.ok) throw new Error('waking was refused')
      const step = procedure.steps.get(id)
      expect(
        step &&
          valuesOf(step.by)
            .flat()
            .some((role) => mayActAs(procedure, settled.case, by, role)),
        id,
      ).toBe(true)
    }
  },
)

/** What the language says of roles, said once more. */
function mayActAs(procedure: Procedure, state: CaseState, by: Actor, role: string): boolean {
  const persons = by.onBehalfOf ? [by, by.onBehalfOf] : [by]
  return persons.some(({ id, roles }) => {
    if (!procedure.roles.get(role)?.ofCase) return roles.includes(role)
    const holder = state.assigned[role]
    if (holder?.kind === 'queue') return roles.includes(holder.role)
    return holder?.actors.includes(id) === true
  })
}

export const refusalsCanBeSaid: KernelProperty = ofSession(({ procedure, moments }) => {
  for (const { outcome } of moments) {
    for (const reason of outcome.ok ? [] : outcome.reasons) {
      const sentence = describeReason(procedure, reason)
      expect(sentence).toMatch(/^["A-Z][\s\S]*[.?]$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|""|: \./)
    }
  }
})

export const aMissIsNeverUndone: KernelProperty = ofSession(({ moments }) => {
  for (const { before, outcome } of moments) {
    if (!outcome.ok) continue
    for (const [id, run] of Object.entries(outcome.case.deadlines)) {
      const earlier = before.deadlines[id]
      // A new run begins without the miss of the one before, which the trail keeps.
      if (!earlier?.missed || run.missed) continue
      expect(run.starts, id).not.toEqual(earlier.starts)
    }
  }
})

export const wakeAtIsExact: KernelProperty = ofSession(({ procedure, moments }, kernel) => {
  for (const { outcome } of moments) {
    if (!outcome.ok) continue
    const { case: state } = outcome
    const wake = (at: number) => {
      const woken = kernel.wakeCase(procedure, state, at)
      return woken.ok ? woken.entries.length : undefined
    }
    if (state.wakeAt === null) expect(wake(state.at + 4000 * day)).toBe(0)
    else {
      expect(wake(state.wakeAt - 1)).toBe(0)
      expect(wake(state.wakeAt)).toBeGreaterThan(0)
    }
  }
})

export const entriesTellTheCase: KernelProperty = ofSession((session, kernel) => {
  for (const { state, trail } of states(session, kernel)) {
    expect(toldBy(trail)).toEqual({
      place: state.place,
      facts: state.facts,
      decisions: state.decisions,
      assigned: Object.fromEntries(
        Object.entries(state.assigned).map(([role, holder]) => {
          return [role, holder.kind === 'queue' ? { queue: holder.role } : holder.actors]
        }),
      ),
      deadlines: Object.fromEntries(
        Object.entries(state.deadlines).flatMap(
          ([id, { status, due, missed = false, period, provisional }]) => {
            if (status === 'idle') return []
            const instant =
              due === undefined ? null : new Date(due).toISOString().replace('.000Z', 'Z')
            const more = {
              ...(period ? { period: period.number } : {}),
              ...(provisional ? { provisional } : {}),
            }
            return [[id, { status, due: instant, missed, ...more }]]
          },
        ),
      ),
      closed: state.status === 'closed',
      held: Object.keys(state.held ?? {}).sort(),
      votes: state.votes ?? {},
      adopted: state.adopted ?? {},
      overrides: state.overrides ?? {},
      outcome: state.outcome,
      links: Object.fromEntries(
        Object.entries(state.links ?? {}).map(([as, { cases, outcome }]) => {
          const open = cases.filter((one) => one.outcome === undefined).length
          return [as, { count: cases.length, open, ...(outcome === undefined ? {} : { outcome }) }]
        }),
      ),
    })
  }
})

/** A case as a reader follows it, who has its entries and no procedure. */
function toldBy(trail: readonly Entry[]) {
  const told = { place: [], facts: {}, decisions: {}, assigned: {}, deadlines: {}, closed: false }
  const marks = { held: [], votes: {}, adopted: {}, overrides: {}, outcome: undefined, links: {} }
  return trail.reduce(followEntry, { ...told, ...marks } as Told)
}

function followEntry(before: Told, entry: Entry): Told {
  const { changes, step, seq } = entry
  const { held = {}, votes = {} } = changes
  const cast = step?.vote && {
    seat: step.vote.seat,
    by: [step.by.id, ...(step.by.onBehalfOf ? [step.by.onBehalfOf.id] : [])],
    for: step.vote.vote === 'for',
  }
  const earlier = step && Object.hasOwn(before.votes, step.id) ? before.votes[step.id] : undefined
  const counted = cast && step ? { [step.id]: [...(earlier ?? []), cast] } : {}
  const isOver = (id: string) => votes[id] === null || changes.facts?.[id]?.outcome !== undefined
  const open = Object.entries({ ...before.votes, ...counted }).filter(([id]) => !isOver(id))
  const overrides = Object.entries(changes.overrides ?? {})
  return {
    ...before,
    ...follow(before, changes),
    held: [...new Set([...before.held, ...Object.keys(held)])]
      .filter((id) => held[id] !== null)
      .sort(),
    votes: Object.fromEntries(open),
    adopted: { ...before.adopted, ...withSeq(Object.entries(changes.adopted ?? {}), seq) },
    overrides: Object.fromEntries(
      Object.entries({ ...before.overrides, ...withSeq(overrides, seq) }).filter(([id]) => {
        return changes.overrides?.[id] !== null
      }),
    ),
    outcome: changes.outcome ?? before.outcome,
    links: { ...before.links, ...changes.links },
  }
}

function withSeq<Change extends object>(
  changes: [string, Change | null][],
  seq: number,
): Record<string, Change & { readonly seq: number }> {
  return Object.fromEntries(
    changes.flatMap(([id, change]) => (change ? [[id, { ...change, seq }] as const] : [])),
  )
}

interface Told extends Marks {
  readonly place: readonly string[]
  readonly facts: NonNullable<Changes['facts']>
  readonly decisions: NonNullable<Changes['decisions']>
  readonly assigned: NonNullable<Changes['assigned']>
  readonly deadlines: NonNullable<Changes['deadlines']>
  readonly closed: boolean
}

/** What stands on a case beside its place and facts. */
interface Marks {
  readonly held: readonly string[]
  readonly votes: NonNullable<CaseState['votes']>
  readonly adopted: NonNullable<CaseState['adopted']>
  readonly overrides: NonNullable<CaseState['overrides']>
  readonly outcome: CaseState['outcome']
  readonly links: NonNullable<Changes['links']>
}

function follow(before: Told, changes: Changes): Omit<Told, keyof Marks> {
  const facts = { ...before.facts }
  for (const [form, fields] of Object.entries(changes.facts ?? {})) {
    const merged = Object.entries({ ...facts[form], ...fields })
    facts[form] = Object.fromEntries(merged.filter(([, value]) => value !== null))
  }
  const deadlines = Object.entries({ ...before.deadlines, ...changes.deadlines })
  return {
    place: changes.place ?? before.place,
    facts,
    decisions: { ...before.decisions, ...changes.decisions },
    assigned: { ...before.assigned, ...changes.assigned },
    deadlines: Object.fromEntries(deadlines.filter(([, { status }]) => status !== 'idle')),
    closed: before.closed || changes.closed === true,
  }
}
