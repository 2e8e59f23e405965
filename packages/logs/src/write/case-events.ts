import { type Entry, verifyTrail } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import type { LogValue } from '../record/index.ts'

/** A step of a case as logs of other systems know events. */
export interface CaseEvent {
  readonly case: string
  readonly seq: number
  readonly step: string
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly actor: string
  readonly roles: readonly string[]
  /** `form.field` where the form is known, else the field; lists and maps as JSON. */
  readonly data: ReadonlyMap<string, LogValue>
}

/**
 * The steps of a trail, in order: what somebody or the clock did. Levels of deadlines and migrations
 * are no events of a case to others. Personal values stay out: they could not be erased any more.
 * Throws on a trail that does not verify: what is given away must be what happened.
 */
export function eventsOf(trail: readonly Entry[]): readonly CaseEvent[] {
  const verdict = verifyTrail(trail)
  if (!verdict.ok) throw new TypeError('the trail does not verify, so that it is not written')
  return trail.flatMap(({ case: id, seq, at, step, changes }): readonly CaseEvent[] => {
    if (!step) return []
    const forms = Object.keys(changes.facts ?? {})
    const { by } = step
    const data = new Map(fieldsOf(step.data, forms.length === 1 ? `${forms[0]}.` : ''))
    return [{ case: id, seq, step: step.id, at, actor: by.id, roles: by.roles, data }]
  })
}

function* fieldsOf(data: Json | undefined, before: string): Generator<readonly [string, LogValue]> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return
  for (const [name, value] of Object.entries(data)) {
    if (value === null || isPersonal(value)) continue
    const isPlain = typeof value !== 'object'
    yield [before + name, isPlain ? value : JSON.stringify(value)]
  }
}

/** The mark that stands where a personal value was. */
function isPersonal(value: Json): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === 'personal'
}
