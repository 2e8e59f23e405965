import type { Changes, Entry } from '@dueprocess/core'
import { parseInstant, say } from '@dueprocess/rules'
import { showEffect, showValue } from '../link/index.ts'

/** One entry of a trail, for people. */
export interface TimelineLine {
  /** With the offset of the scenario. */
  readonly at: string
  readonly actor: string
  /** The step, or the deadline with the level that it passed. */
  readonly what: string
  /** What changed, a few words each. */
  readonly changes: readonly string[]
}

type Instant = (milliseconds: number) => string

/** A trail as people read it. */
export function timelineOf(trail: readonly Entry[], instant: Instant): readonly TimelineLine[] {
  return trail.map((entry) => ({
    at: told(entry.due ?? entry.at, instant),
    actor: actorOf(entry),
    what: whatOf(entry),
    changes: [...describeChanges(entry.changes, instant), ...entry.effects.map(showEffect)],
  }))
}

function told(text: string, instant: Instant): string {
  return instant(parseInstant(text) ?? Number.NaN)
}

function actorOf({ step, migration }: Entry): string {
  if (migration) return migration.by.id
  const { id, onBehalfOf } = step?.by ?? { id: 'clock' }
  return onBehalfOf ? say`${id} for ${onBehalfOf.id}` : id
}

function whatOf({ step, deadline, migration }: Entry): string {
  if (migration) return say`moved to ${migration.to.version}`
  if (step) {
    const { id, vote, deviation } = step
    const voted = vote ? ` (${vote.vote})` : ''
    return `${id}${voted}${deviation ? say` (deviation)` : ''}`
  }
  const { id = '', level, run } = deadline ?? {}
  return `${id}${run === undefined ? '' : `#${run}`}: ${levelWords(level)}`
}

function levelWords(level: number | string | undefined): string {
  if (level === 'due') return say`due instant passed`
  return level === 'period' ? say`next period begins` : say`escalation ${Number(level) + 1}`
}

type Describe<K extends keyof Changes> = (
  change: NonNullable<Changes[K]>,
  instant: Instant,
) => readonly string[]

/** What changed, part by part, in the order in which people ask for it. */
const describers: { readonly [K in keyof Changes]-?: Describe<K> } = {
  place: (place) => [`→ ${place.join(say` and `)}`],
  facts: (facts) =>
    Object.entries(facts).flatMap(([form, fields]) =>
      Object.entries(fields).map(([field, value]) =>
        value === null ? say`${form}.${field} cleared` : `${form}.${field} = ${showFact(value)}`,
      ),
    ),
  decisions: (decisions) =>
    Object.entries(decisions).map(([id, result]) => `${id}: ${showDecision(result)}`),
  adopted: (adopted) =>
    Object.entries(adopted).map(([id, { outputs }]) => say`${id} adopted: ${showOutputs(outputs)}`),
  overrides: (overrides) =>
    Object.entries(overrides).map(([id, one]) =>
      one ? say`${id} overridden: ${showOutputs(one.outputs)}` : say`${id} no longer overridden`,
    ),
  assigned: (assigned) =>
    Object.entries(assigned).map(([role, holder]) => `${role}: ${showHolder(holder)}`),
  deadlines: (deadlines, instant) =>
    Object.entries(deadlines).map(([id, { status, due, missed }]) => {
      const until = due === null ? '' : say`, due ${told(due, instant)}`
      return `${id}: ${status}${missed ? say`, missed` : ''}${until}`
    }),
  held: (held) =>
    Object.entries(held).map(([id, set]) => (set ? say`${id} held` : say`${id} released`)),
  votes: (votes) => Object.keys(votes).map((id) => say`votes on ${id} are over`),
  links: (links) =>
    Object.entries(links).map(([id, { count, open }]) => say`${id}: ${open} of ${count} open`),
  outcome: ({ end, into }) => [into === undefined ? end : say`${end} of ${into}`],
  closed: () => ['closed'],
}

function describeChanges(changes: Changes, instant: Instant): readonly string[] {
  const parts = Object.keys(describers) as (keyof Changes)[]
  return parts.flatMap((part) => {
    const change = changes[part]
    const describe = describers[part] as Describe<keyof Changes>
    return change === undefined ? [] : describe(change, instant)
  })
}

function showFact(value: Parameters<typeof showValue>[0]): string {
  const isMark = typeof value === 'object' && value !== null && Object.hasOwn(value, 'personal')
  return isMark ? '(personal)' : showValue(value)
}

function showDecision(result: unknown): string {
  const { kind, outputs } = (result ?? {}) as {
    kind?: string
    outputs?: Parameters<typeof showOutputs>[0]
  }
  return kind === 'decided' && outputs ? showOutputs(outputs) : String(kind)
}

function showOutputs(outputs: Readonly<Record<string, Parameters<typeof showValue>[0]>>): string {
  return Object.values(outputs).map(showValue).join(', ')
}

/** Actors by their ids; a queue as an object with its role. */
function showHolder(holder: unknown): string {
  if (Array.isArray(holder)) return holder.join(', ')
  const { queue = '' } = (holder ?? {}) as { readonly queue?: string }
  return say`queue of ${queue}`
}
