import { expect } from 'vitest'
import type { CaseState, Entry, Procedure, StepEvent } from '../../../src/index.ts'
import { type KernelProperty, ofSession } from './properties.ts'
import { randomActor, type Session } from './random-session.ts'

/** The steps of a session that were accepted anew. */
function* taken({ moments }: Session) {
  for (const { before, submission, outcome } of moments) {
    if (submission.kind !== 'step' || !outcome.ok || outcome.duplicateOf !== undefined) continue
    yield { before, event: submission.event, outcome }
  }
}

/** While a hold is set the case leaves no place that lies in it; only what is around it can. */
export const holdsKeepThePlace: KernelProperty = ofSession(({ procedure, moments }) => {
  for (const { before, outcome } of moments) {
    if (!outcome.ok) continue
    for (const [id, { since }] of Object.entries(before.held ?? {})) {
      if (outcome.case.held?.[id]?.since !== since) continue
      const { path = '' } = procedure.holds.get(id)?.in ?? {}
      const inside = before.place.filter((leaf) => path === '' || `${leaf}/`.startsWith(`${path}/`))
      expect(outcome.case.place, id).toEqual(expect.arrayContaining(inside))
    }
  }
})

/** A hold that is set lies where the case is, and what was set is set until an entry releases it. */
export const holdsEndWithTheirStage: KernelProperty = ofSession(({ procedure, moments }) => {
  for (const { outcome } of moments) {
    if (!outcome.ok) continue
    for (const [id, { since }] of Object.entries(outcome.case.held ?? {})) {
      const visit = outcome.case.visits[procedure.holds.get(id)?.in.path ?? '']
      expect(visit?.since, id).toBeLessThanOrEqual(since)
    }
  }
})

/** Votes counted once more, from the entries alone. */
export const votesAreCountedRight: KernelProperty = ofSession(({ procedure, trail }) => {
  const cast = new Map<string, Map<number, { vote: string; by: readonly string[] }>>()
  for (const { step, changes } of trail) {
    if (step?.vote) {
      const { seat, vote } = step.vote
      const votes = cast.get(step.id) ?? new Map()
      cast.set(step.id, votes)
      const by = [step.by.id, ...(step.by.onBehalfOf ? [step.by.onBehalfOf.id] : [])]
      expect(votes.has(seat), step.id).toBe(false)
      const voters = [...votes.values()].flatMap((one) => one.by)
      expect(voters.filter((id) => by.includes(id))).toEqual([])
      votes.set(seat, { vote, by })
      const outcome = Object.hasOwn(changes.facts ?? {}, step.id)
        ? changes.facts?.[step.id]?.outcome
        : undefined
      const said = new Map([...votes].map(([place, one]) => [place, one.vote]))
      expect(outcome, step.id).toBe(certainOutcome(procedure, step.id, said))
      if (outcome !== undefined) cast.delete(step.id)
    }
    for (const id of Object.keys(changes.votes ?? {})) cast.delete(id)
  }
})

/** What votes come to whatever the open seats say: all of that is tried. */
function certainOutcome(
  procedure: Procedure,
  step: string,
  said: ReadonlyMap<number, string>,
): string | undefined {
  const { seats = [], quorum = 0, veto = [] } = procedure.steps.get(step)?.votes ?? {}
  const open = [...seats.keys()].filter((seat) => !said.has(seat))
  const outcomes = Array.from({ length: 2 ** open.length }, (_, bits) => {
    const agrees = (seat: number) =>
      said.has(seat) ? said.get(seat) === 'for' : ((bits >> open.indexOf(seat)) & 1) === 1
    const agreed = [...seats.keys()].filter(agrees)
    const isVetoed = seats.some((role, seat) => veto.includes(role) && !agrees(seat))
    return agreed.length >= quorum && !isVetoed ? 'approved' : 'rejected'
  })
  return new Set(outcomes).size === 1 ? outcomes[0] : undefined
}

/** A deviation says what it left aside, without it the step is refused, and not everybody may. */
export const deviationsAreMarked: KernelProperty = ofSession((session, kernel) => {
  const { procedure } = session
  for (const { before, event, outcome } of taken(session)) {
    const entry = outcome.entries.find(({ step }) => step?.id === event.step && !isClock(step.by))
    expect(entry?.step?.deviation?.reason).toBe(event.deviation?.reason)
    if (!event.deviation) continue
    expect(entry?.step?.deviation?.skipped).not.toEqual([])
    const roles = [...event.by.roles, ...(event.by.onBehalfOf?.roles ?? [])]
    expect(procedure.deviations?.by.some((role) => roles.includes(role))).toBe(true)
    const { deviation: _, ...within } = event
    const refusal = kernel.advance(procedure, before, within)
    expect(refusal.ok).toBe(false)
    for (const { code } of refusal.ok ? [] : refusal.reasons) expect(skippable).toContain(code)
    const by = { ...event.by, roles: roles.filter((role) => !mayDeviate(procedure, role)) }
    const { onBehalfOf: _principal, ...alone } = by
    expect(kernel.advance(procedure, before, { ...event, by: alone }).ok).toBe(false)
  }
})

function mayDeviate({ deviations }: Procedure, role: string): boolean {
  return deviations?.by.includes(role) === true
}

const skippable = ['condition-false', 'condition-unknown', 'step-missing', 'constraint-broken']

function isClock({ id }: { readonly id: string }): boolean {
  return id === 'clock'
}

/** What governs a decision changes only by steps that are there for it. */
export const decisionsAreGovernedBySteps: KernelProperty = ofSession((session) => {
  const { procedure, moments } = session
  for (const { before, outcome } of moments) {
    if (!outcome.ok) continue
    const steps = outcome.entries.flatMap(({ step }) => (step ? [step.id] : []))
    for (const id of procedure.decisions.keys()) {
      const adopts = steps.some((step) => procedure.steps.get(step)?.decide.includes(id))
      if (!adopts) expect(outcome.case.adopted?.[id]).toEqual(before.adopted?.[id])
      const overrides = steps.some((step) => [`override.${id}`, `withdraw.${id}`].includes(step))
      if (!overrides) expect(outcome.case.overrides?.[id]).toEqual(before.overrides?.[id])
    }
    for (const { seq, changes } of outcome.entries) {
      for (const [id, { outputs }] of Object.entries(changes.adopted ?? {})) {
        const { adopted } = outcome.case
        if (adopted?.[id]?.seq === seq) expect(adopted[id]?.outputs).toEqual(outputs)
      }
    }
  }
})

/** Conditions see the override, else what was adopted, else nothing or what the table says. */
export const whatGovernsIsRead: KernelProperty = ofSession(
  ({ procedure, moments }, kernel, more) => {
    const decision = procedure.decisions.get('grade')
    if (!decision) return
    for (const { before, outcome } of moments) {
      if (!outcome.ok) continue
      const { adopted, overrides, decisions } = outcome.case
      const live = decisions.grade?.kind === 'decided' ? decisions.grade.outputs : undefined
      const expected = overrides?.grade ?? (decision.adopted ? adopted?.grade : { outputs: live })
      const by = { ...randomActor(procedure, more), roles: [...procedure.roles.keys()] }
      const offer = kernel
        .available(procedure, outcome.case, by, Math.max(before.at, outcome.case.at))
        .find(({ step }) => step === 'override.grade')
      if (!offer || outcome.case.status === 'closed') continue
      expect(offer.form?.values.value).toEqual(expected?.outputs?.level)
    }
  },
)

/** Of a step and the one that must be somebody else's, nobody did both, not even as a deputy. */
export const bothHaveDoneIt: KernelProperty = ofSession((session) => {
  const done = new Map<string, Set<string>>()
  for (const { event, outcome } of taken(session)) {
    const entry = outcome.entries.find(({ step }) => step?.id === event.step)
    const by = idsOf(event)
    const isVote = entry?.step?.vote && !entry.changes.facts
    if (!isVote) expect(outcome.case.done[event.step]?.by).toEqual(expect.arrayContaining([...by]))
    for (const { kind, id, ...rule } of session.procedure.constraints) {
      if (kind !== 'different' || rule.when || rule.unless) continue
      if (!('steps' in rule) || !rule.steps.includes(event.step) || skips(entry, id)) continue
      for (const other of rule.steps) {
        if (other === event.step) continue
        expect(by.filter((one) => done.get(other)?.has(one))).toEqual([])
      }
    }
    done.set(event.step, new Set([...(done.get(event.step) ?? []), ...by]))
  }
})

function idsOf({ by }: StepEvent): readonly string[] {
  return by.onBehalfOf ? [by.id, by.onBehalfOf.id] : [by.id]
}

function skips(entry: Entry | undefined, constraint: string): boolean {
  return JSON.stringify(entry?.step?.deviation?.skipped ?? []).includes(`"${constraint}"`)
}

/** A case that closed says how, unless it ended as it was meant to; an open one says nothing. */
export const endsAreTold: KernelProperty = ofSession(({ procedure, moments, effects }) => {
  const last: CaseState | undefined = moments
    .flatMap(({ outcome }) => (outcome.ok ? [outcome.case] : []))
    .at(-1)
  if (!last) return
  const stage = last.place.length === 1 ? procedure.stages.get(last.place[0] ?? '') : undefined
  const end = last.status === 'closed' ? stage?.end : undefined
  // What opened a linked case hears how it ended, however that was.
  const isTold = end !== undefined && (end !== 'completed' || last.openedBy !== undefined)
  expect(last.outcome?.end).toBe(isTold ? end : undefined)
  expect(last.outcome?.stage).toBe(isTold ? stage?.path : undefined)
  expect(effects.filter(({ kind }) => kind === 'merge')).toHaveLength(end === 'duplicate' ? 1 : 0)
})
