import { parseInstant, type ReadFact } from '@dueprocess/rules'
import type { Anchor, EventAnchor } from '../procedure/index.ts'
import type { Standing } from './standing.ts'

/**
 * When an event happened, in milliseconds since 1970; undefined where it has not. A stage that was
 * entered several times, and a condition that became true several times, did so last.
 */
export function instantOf(standing: Standing, read: ReadFact, anchor: Anchor): number | undefined {
  if (anchor.kind === 'fact') {
    const value = read(anchor.name)
    return typeof value === 'string' ? parseInstant(value) : undefined
  }
  return anchor.kind === 'condition'
    ? standing.became.get(anchor.history.name)
    : eventAt(standing, anchor)
}

/** The same for what happens at an entry. */
function eventAt({ done, entered }: Standing, anchor: EventAnchor): number | undefined {
  if (anchor.kind === 'enter') return entered.get(anchor.stage.path)
  const { first, last } = done.get(anchor.step) ?? {}
  return anchor.which === 'first' ? first : last
}

/** How often an event has happened, which changes with the entry at which it happens. */
export function countOf({ done, entered }: Standing, anchor: EventAnchor): number {
  if (anchor.kind === 'enter') return entered.get(anchor.stage.path) ?? Number.NEGATIVE_INFINITY
  const times = done.get(anchor.step)?.times ?? 0
  return anchor.which === 'first' ? Math.min(times, 1) : times
}
