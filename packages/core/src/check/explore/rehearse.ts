import type { Json, Type } from '@dueprocess/rules'
import type { Witness, WitnessStep } from '../../diagnostic/index.ts'
import type { Field, Form } from '../../form/index.ts'
import type { LinkedProcedure, Step } from '../../procedure/index.ts'
import { isOfMachine } from '../../procedure/step.ts'
import { isValueOf, matches } from './is-value-of.ts'
import { longEnough } from './long-enough.ts'
import { rolesOf } from './names.ts'
import type { Reached } from './search.ts'
import { ballotsFor } from './voting.ts'

/**
 * The events that bring a case to a state: who takes each step, and what the forms say. Undefined
 * where no persons or values can be found that the procedure accepts for certain.
 */
export function rehearse(procedure: LinkedProcedure, reached: Reached): Witness | undefined {
  const path = pathTo(reached)
  const cast: Cast = { procedure, holders: new Map(), done: new Map() }
  const witness: WitnessStep[] = []
  for (const [index, { by: step }] of path.entries()) {
    if (!step) continue
    const events = step.votes
      ? votesOn(cast, step, path[index])
      : eventOf(cast, step, chosenLater(path, index, step))
    if (!events) return undefined
    for (const event of events) {
      witness.push(event)
      remember(cast, step, event)
    }
  }
  return witness
}

/** From the opening to a state, without the state before it. */
function pathTo(reached: Reached): readonly Reached[] {
  const path: Reached[] = []
  for (let at: Reached | undefined = reached; at?.by; at = at.from) path.unshift(at)
  return path
}

/** What was chosen of a form at a step, as late as before the form is submitted again. */
function chosenLater(
  path: readonly Reached[],
  index: number,
  { form }: Step,
): ReadonlyMap<string, Json | undefined> {
  const id = form?.form.id
  const again = path.findIndex((one, at) => at > index && one.by?.form?.form.id === id)
  const last = path[(again < 0 ? path.length : again) - 1]
  return last?.state.chosen ?? new Map()
}

/** Who has done what, and who holds which role of the case. */
interface Cast {
  readonly procedure: LinkedProcedure
  readonly holders: Map<string, { readonly person: string; readonly roles: readonly string[] }>
  readonly done: Map<string, readonly string[]>
}

/** One vote after the other, each by another person, until the outcome is certain. */
function votesOn(
  cast: Cast,
  { id, votes, ...step }: Step,
  reached: Reached | undefined,
): readonly WitnessStep[] | undefined {
  const outcome = reached?.state.chosen.get(`${id}.outcome`)
  // Who of several voters a role would be given to is left open.
  if (!votes || step.assign.length > 0) return undefined
  if (outcome !== 'approved' && outcome !== 'rejected') return undefined
  const { vote, roles } = ballotsFor(votes, outcome)
  const voters: string[] = []
  const events: WitnessStep[] = []
  for (const role of roles) {
    const voter = actorFor(cast, { ...step, id }, { roles: [role], besides: voters })
    // Somebody with several of the seats would take the first.
    if (!voter || voter.roles.some((one) => one !== role && votes.seats.includes(one)))
      return undefined
    voters.push(voter.person)
    events.push({ step: id, by: voter.person, roles: voter.roles, data: { vote } })
  }
  return events
}

function eventOf(
  cast: Cast,
  step: Step,
  chosen: ReadonlyMap<string, Json | undefined>,
): readonly WitnessStep[] | undefined {
  const { procedure } = cast
  if (isOfMachine(step)) {
    const clockStep = procedure.clockSteps.find(({ id }) => id === step.id)
    return (
      clockStep && [{ step: step.id, by: 'clock', roles: [], after: longEnough(clockStep.after) }]
    )
  }
  const actor = actorFor(cast, step)
  const data = step.form ? dataOf(step, chosen) : {}
  if (!actor || !data) return undefined
  const { person, roles } = actor
  return [{ step: step.id, by: person, roles, ...(step.form ? { data } : {}) }]
}

function remember({ holders, done }: Cast, step: Step, { by, roles, data }: WitnessStep): void {
  done.set(step.id, [...(done.get(step.id) ?? []), by])
  for (const { role, to } of step.assign) {
    for (const assignee of to) {
      if (assignee.kind === 'self') holders.set(role, { person: by, roles })
      if (assignee.kind === 'role')
        holders.set(role, { person: assignee.role, roles: [assignee.role] })
      if (assignee.kind !== 'fact') continue
      const [form, field = ''] = assignee.name.split('.')
      const named = form === step.form?.form.id ? data?.[field] : undefined
      const person = Array.isArray(named) ? named[0] : named
      if (typeof person === 'string') holders.set(role, { person, roles: [] })
    }
  }
}

/** In which of the roles of a step somebody takes it, and who does not. */
interface Wanted {
  readonly roles?: readonly string[]
  readonly besides?: readonly string[]
}

/** Somebody who may take a step, and has not done what another person must have done. */
function actorFor(
  { procedure, holders, done }: Cast,
  step: Step,
  { roles = rolesOf(step), besides = [] }: Wanted = {},
): { readonly person: string; readonly roles: readonly string[] } | undefined {
  // Which roles a choice comes to depends on a fact; the first of each would be a guess.
  if (step.by.kind === 'of') return undefined
  const takesOn = step.stage === undefined && step.assign.length > 0
  const candidates = roles.flatMap((role) => {
    if (procedure.roles.get(role)?.ofCase !== true) {
      const others = Array.from({ length: besides.length + 2 }, (_, at) => `${role}-${at + 2}`)
      return [role, ...others].map((person) => ({ person, roles: [role] }))
    }
    const holder = holders.get(role)
    if (holder) return [holder]
    return takesOn ? [{ person: role, roles: [role] }] : []
  })
  const together = procedure.constraints.filter((one) => {
    return (one.kind === 'different' || one.kind === 'same') && one.steps.includes(step.id)
  })
  const free = candidates.filter(({ person }) => !besides.includes(person))
  return free.find(({ person }) =>
    together.every((constraint) => {
      if (constraint.kind !== 'different' && constraint.kind !== 'same') return true
      const others = constraint.steps.filter((id) => id !== step.id)
      const by = others.flatMap((id) => done.get(id) ?? [])
      if (constraint.kind === 'different') return !by.includes(person)
      return by.length === 0 || by.includes(person)
    }),
  )
}

/** What a form says: what was chosen, and something for whatever else it asks for. */
function dataOf(
  { form: of, require }: Step,
  chosen: ReadonlyMap<string, Json | undefined>,
): { readonly [field: string]: Json } | undefined {
  const form = of?.form as Form
  const data: Record<string, Json> = {}
  for (const field of form.fields.values()) {
    const name = `${form.id}.${field.name}`
    const value = chosen.get(name)
    const isAsked = !field.optional || require.some((one) => one.field === field.name)
    if (value !== undefined) data[field.name] = value
    else if (isAsked && !chosen.has(name)) data[field.name] = exampleOf(field)
  }
  const isValid = [...form.fields.values()].every(({ name, schema }) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    return value === undefined || isValueOf(schema, value)
  })
  return isValid ? data : undefined
}

// Tried in turn for texts of which a pattern asks for something.
const texts = ['somebody', '1', 'A1', '2026-01', '2026-01-05', '12', '123', '1234', '12345678']

function exampleOf({ name, kind, type, schema }: Field): Json {
  const { pattern, minimum } = schema as { readonly pattern?: string; readonly minimum?: number }
  if (kind === 'actor' || kind === 'case') return name
  if (type.kind !== 'text') return exampleOfType(type, minimum)
  return texts.find((text) => pattern === undefined || matches(pattern, text)) ?? name
}

function exampleOfType(type: Type, minimum = 1): Json {
  switch (type.kind) {
    case 'number':
      return type.maximum === undefined ? Math.max(minimum, 0) : Math.min(minimum, type.maximum)
    case 'boolean':
      return false
    case 'enumeration':
      return type.values[0] ?? ''
    case 'date':
      return '2026-01-05'
    case 'time':
      return '08:00'
    case 'date-time':
      return '2026-01-05T07:00:00Z'
    case 'days-time-duration':
      return 'PT1H'
    case 'list':
      return [exampleOfType(type.of)]
    default:
      return 'somebody'
  }
}
