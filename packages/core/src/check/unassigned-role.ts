import { say } from '@dueprocess/rules'
import type { ProcedureSource, StageSource, StepSource, TrackSource } from '../grammar/index.ts'
import { findHoldings } from '../procedure/holdings.ts'
import type { Step } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'

/**
 * A role of the case where nobody can hold it yet: no `assign` that gives it to somebody can come
 * before. Conditions are not looked at, so what is reported can really never be.
 */
export const unassignedRole: Check = { code: 'unassigned-role', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  const canHold = findHoldings(procedure)
  for (const [id, owner, keys] of actsIn(source)) {
    const step = procedure.steps.get(id)
    if (!step) continue
    for (const key of keys) {
      const spared = rolesGivenBy(step, key)
      for (const { name, at, place } of rolesAt(owner, key)) {
        if (spared.has(name) || canHold(name, step)) continue
        yield {
          message: say`nobody can hold \`${name}\` yet: it is a role of the case, and nothing that assigns it can come before \`${id}\``,
          range: locate(at, place),
          suggestion: { message: say`assign \`${name}\` in an earlier step, or name another role` },
        }
      }
    }
  }
}

/**
 * Roles that a step itself gives: those that it tells of are given before, and who opens a case in
 * a role and takes it on is not asked whether he held it.
 */
function rolesGivenBy(step: Step, key: string): ReadonlySet<string> {
  const given = step.assign.filter(({ to }) => {
    return key === 'notify' || (!step.stage && to.some(({ kind }) => kind === 'self'))
  })
  return new Set(given.map(({ role }) => role))
}

type Act = readonly [id: string, owner: object, keys: readonly string[]]

/** What people do, with where the document says who: steps, and what is done with holds. */
function* actsIn(source: ProcedureSource): Generator<Act> {
  for (const steps of [source.open, source.steps]) yield* stepsOf(steps)
  yield* stepsBelow(source.stages)
  for (const [id, { set, release }] of Object.entries(source.holds ?? {})) {
    if (set) yield [`set.${id}`, set, ['by']]
    yield [`release.${id}`, release, ['by']]
  }
  for (const [id, { override }] of Object.entries(source.decisions ?? {})) {
    if (override) yield [`override.${id}`, override, ['by']]
  }
}

function* stepsBelow(
  stages: { readonly [id: string]: StageSource | TrackSource } | undefined,
): Generator<Act> {
  for (const { steps, stages: below, tracks } of Object.values(stages ?? {})) {
    yield* stepsOf(steps)
    yield* stepsBelow(below)
    yield* stepsBelow(tracks)
  }
}

function* stepsOf(steps: { readonly [id: string]: StepSource } | undefined): Generator<Act> {
  for (const [id, step] of Object.entries(steps ?? {})) {
    yield [id, step, ['by', 'notify']]
    if (step.votes) yield [id, step.votes, ['of']]
  }
}

interface RolePlace {
  readonly name: string
  readonly at: object
  readonly place: string | number
}

/** Every role that is named at `owner[key]`, in lists and choices too. */
function* rolesAt(owner: object, key: string | number): Generator<RolePlace> {
  const value = (owner as Readonly<Record<string | number, unknown>>)[key]
  if (typeof value === 'string') yield { name: value, at: owner, place: key }
  else if (Array.isArray(value)) {
    for (const index of value.keys()) yield* rolesAt(value, index)
  } else if (typeof value === 'object' && value !== null) {
    for (const word of Object.keys(value)) if (word !== 'of') yield* rolesAt(value, word)
  }
}
