import type { CaseState } from '../case/index.ts'
import type { AnchorEffect, DeliverEffect } from '../trail/index.ts'
import { anchorOf } from './anchor.ts'

/** What leaves with the commit that closes a case: the head of its trail, and who is to hear. */
export function closingEffects(state: CaseState): readonly (AnchorEffect | DeliverEffect)[] {
  const { id, seq, head, openedBy, place } = state
  const anchor = anchorOf(state)
  if (!openedBy) return [anchor]
  const [outcome = ''] = place
  const { case: to, as } = openedBy
  return [anchor, { id: `${id}/${seq}/closed`, kind: 'deliver', to, as, case: id, outcome, head }]
}
