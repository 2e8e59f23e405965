import type { Json } from '@dueprocess/rules'
import { canonicalJson, copyJson } from '../digest/index.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Actor } from '../trail/index.ts'
import type { Draft } from './draft.ts'
import type { Reason } from './reason.ts'
import { holdsRole } from './roles.ts'

/** A step being taken outside the rules: what it left aside so far. */
export interface Deviating {
  readonly skipped: Reason[]
  /** The stages that had ended before it: that they stay is not of its making. */
  readonly ended: readonly Stage[]
}

/** Why somebody may not deviate: it needs a role of its own, beside that of the step. */
export function* deviationReasons(draft: Draft, actor: Actor): Generator<Reason> {
  const roles = draft.procedure.deviations?.by ?? []
  const may = roles.some((role) => holdsRole(draft.procedure, draft.state, actor, role))
  if (!may) yield { code: 'may-not-deviate', actor: actor.id, roles }
}

/**
 * The reasons that remain: a deviation leaves aside conditions of the step, steps that are owed and
 * constraints; never who may, forms, holds, or what is not known about the way.
 */
export function remaining(
  reasons: readonly Reason[],
  deviating: Deviating | undefined,
): readonly Reason[] {
  if (!deviating) return reasons
  const known = new Set(deviating.skipped.map(textOf))
  for (const reason of reasons.filter(canSkip)) {
    const text = textOf(reason)
    if (!known.has(text)) deviating.skipped.push(reason)
    known.add(text)
  }
  return reasons.filter((reason) => !canSkip(reason))
}

/** What was left aside, as an entry holds it. */
export function skippedOf(deviating: Deviating | undefined): readonly Json[] {
  return (deviating?.skipped ?? []).map((reason) => copyJson(reason as unknown as Json))
}

/** Whether a deviation can leave a reason aside. */
export function canSkip(reason: Reason): boolean {
  if (reason.code === 'condition-false') return true
  if (reason.code === 'condition-unknown') return skippedGuards.has(reason.guard)
  return reason.code === 'step-missing' || reason.code === 'constraint-broken'
}

const skippedGuards: ReadonlySet<string> = new Set(['when', 'unless', 'required'])

function textOf(reason: Reason): string {
  return canonicalJson(reason as unknown as Json)
}
