import type { Step } from '../link/step.ts'
import type { Effect, NotifyEffect } from '../trail/index.ts'
import { type Draft, effectId } from './draft.ts'
import { own } from './live.ts'

/** What a step asks of the host: notifications, then records. */
export function stepEffects(draft: Draft, step: Step): readonly Effect[] {
  const told = notifications(draft, step.notify, { step: step.id })
  const kept = step.record.map(
    ({ id, forms }, index): Effect => ({
      id: effectId(draft, told.length + index + 1),
      kind: 'record',
      record: id,
      content: Object.fromEntries(
        forms.map((form) => [form.id, own(draft.state.facts, form.id) ?? {}]),
      ),
    }),
  )
  return [...told, ...kept]
}

/** A notification for each role; a role of the case names its holders. */
export function notifications(
  draft: Draft,
  roles: readonly string[],
  about: NotifyEffect['about'],
): readonly NotifyEffect[] {
  return roles.map((role, index) => {
    const holder = own(draft.state.assigned, role)
    return {
      id: effectId(draft, index + 1),
      kind: 'notify',
      role,
      ...(holder?.kind === 'actors' ? { actors: holder.actors } : {}),
      about,
    }
  })
}
