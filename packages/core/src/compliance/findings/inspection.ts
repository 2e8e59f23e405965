import { say } from '@dueprocess/rules'
import type { Step } from '../../procedure/index.ts'
import type { Remark } from '../finding.ts'
import type { HistoryEvent, Tells } from '../history.ts'
import type { Standing } from '../standing.ts'

/** A step that is being judged, and how the case stands at that moment. */
export interface Inspection {
  readonly standing: Standing
  readonly tells: Tells
  readonly event: HistoryEvent
  readonly step: Step
  /** Who did it: the actor and whom the actor stood in for. */
  readonly ids: readonly string[]
}

/** Judges one thing; its file and its code share one name. */
export type Rule = (inspection: Inspection) => Iterable<Remark>

/** Names in a sentence: `a`, `b` and `c`. */
export function listed(names: readonly string[], joined: 'and' | 'or' = 'and'): string {
  const quoted = names.map((name) => say`"${name}"`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0
    ? last
    : `${quoted.join(say`, `)}${joined === 'and' ? say` and ` : say` or `}${last}`
}

export function whoOf({ event: { by } }: Pick<Inspection, 'event'>): string {
  if (by?.id === undefined) return say`somebody`
  return by.onBehalfOf?.id === undefined
    ? say`"${by.id}"`
    : say`"${by.id}" for "${by.onBehalfOf.id}"`
}
