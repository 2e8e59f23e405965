import type { Json } from '@dueprocess/rules'
import type { Choice } from '../procedure/choice.ts'
import type { CaseRecord } from '../procedure/record.ts'
import type { Step } from '../procedure/step.ts'
import type { Effect, NotifyEffect, RecordEffect } from '../trail/index.ts'
import { possibleChoices } from './choice.ts'
import { type Draft, effectId, update } from './draft.ts'
import { type Live, own } from './live.ts'

/**
 * What a step asks of the host: notifications, then records, then what becomes of a duplicate.
 * `before` is the number of effects that its entry has already.
 */
export function stepEffects(draft: Draft, step: Step, before = 0): readonly Effect[] {
  const roles = rolesToTell(step.notify, draft.live)
  const { message } = step
  const told = notifications(draft, roles, { about: { step: step.id }, message, before })
  const kept = step.record.map((record, index) => {
    return recordEffect(draft, record, effectId(draft, before + told.length + index + 1))
  })
  const { into } = draft.state.outcome ?? {}
  const id = effectId(draft, before + told.length + kept.length + 1)
  return [...told, ...kept, ...(into === undefined ? [] : [{ id, into, kind: 'merge' as const }])]
}

/** A document with its content; one that is numbered counts. */
function recordEffect(draft: Draft, { id, forms, numbered }: CaseRecord, effect: string) {
  const { facts, records = {} } = draft.state
  const number = (own(records, id) ?? 0) + 1
  if (numbered) update(draft, { records: { ...records, [id]: number } })
  return {
    id: effect,
    kind: 'record',
    record: id,
    ...(numbered ? { number } : {}),
    content: Object.fromEntries(forms.map((form) => [form.id, own(facts, form.id) ?? {}])),
  } satisfies RecordEffect
}

/** Who is told, each once: while the fact that chooses is not known, everybody who may be meant. */
export function rolesToTell(
  told: readonly Choice<readonly string[]>[],
  live: Live,
): readonly string[] {
  return [...new Set(told.flatMap((choice) => possibleChoices(choice, live).flat()))]
}

/** What a notification is about, and in which words. */
export interface Notice {
  readonly about: NotifyEffect['about']
  /** Of the procedure's messages. */
  readonly message?: string | undefined
  /** How many effects the entry has already. */
  readonly before?: number
}

/** A notification for each role; a role of the case names its holders. */
export function notifications(
  draft: Draft,
  roles: readonly string[],
  { about, message, before = 0 }: Notice,
): readonly NotifyEffect[] {
  const facts = message === undefined ? {} : factsOf(draft, message)
  return roles.map((role, index) => {
    const holder = own(draft.state.assigned, role)
    return {
      about,
      ...(holder?.kind === 'actors' ? { actors: holder.actors } : {}),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
      id: effectId(draft, before + index + 1),
      kind: 'notify',
      ...(message === undefined ? {} : { message }),
      role,
    }
  })
}

/** The facts that a message names, as they are now. Its words are put around them by the reader. */
function factsOf({ procedure, live }: Draft, message: string): Readonly<Record<string, Json>> {
  const named = procedure.messages.get(message)?.facts ?? []
  return Object.fromEntries(named.map((name) => [name, live.read(name) ?? null]))
}
