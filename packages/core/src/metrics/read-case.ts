import {
  type Json,
  parseInstant,
  type ReadFact,
  workingTimeBetween,
  type Zone,
} from '@dueprocess/rules'
import type { Grouping, LinkedProcedure, Measured, Metric } from '../procedure/index.ts'
import type { Actor, Entry } from '../trail/index.ts'
import { countOf, instantOf } from './events.ts'
import { factsOf } from './facts.ts'
import { formatPeriod, periodAt } from './period.ts'
import { newStanding, type Remembered, remember, type Standing, takeIn } from './standing.ts'
import type { Reading } from './tally.ts'

/** What a metric takes from a case. */
export interface Sample extends Reading {
  /** When the case is dated; undefined where that event has not happened. */
  readonly date: number | undefined
  /** By grouping; null where it is not known, or nobody. */
  readonly of: readonly (string | null)[]
}

export interface Reader {
  readonly procedure: LinkedProcedure
  readonly metrics: readonly Metric[]
  readonly remembered: readonly Remembered[]
  readonly zone: Zone
  /** How far trails are read, in milliseconds since 1970. */
  readonly at: number
}

/**
 * What each metric takes from a case: facts after the event that it asks for, or at the end; what
 * happened when, and who did it, as it is known at the end.
 */
export function readCase(reader: Reader, trail: readonly Entry[]): readonly Sample[] {
  const { procedure, metrics, remembered, at } = reader
  const entries = trail.filter((entry) => (parseInstant(entry.at) ?? 0) <= at)
  const opened = parseInstant(entries[0]?.at ?? '') ?? at
  const standing = newStanding(procedure, opened, at)
  const snapshots = new Map<Metric, Snapshot>()
  for (const entry of entries) {
    const before = metrics.map(({ asOf }) => asOf && countOf(standing, asOf))
    takeIn(standing, entry)
    standing.now = parseInstant(entry.at) ?? at
    if (remembered.length > 0) remember(standing, remembered, factsOf(standing), standing.now)
    for (const [index, metric] of metrics.entries()) {
      if (!metric.asOf || countOf(standing, metric.asOf) === before[index]) continue
      snapshots.set(metric, snapshotOf(metric, standing, factsOf(standing)))
    }
  }
  standing.now = at
  const read = factsOf(standing)
  return metrics.map((metric) => {
    const snapshot = metric.asOf ? snapshots.get(metric) : snapshotOf(metric, standing, read)
    return sampleOf(reader, metric, { standing, read, snapshot })
  })
}

/** What depends on when facts are read. */
interface Snapshot extends Reading {
  readonly facts: ReadonlyMap<Grouping, string | null>
}

function snapshotOf({ measure, of, per }: Metric, standing: Standing, read: ReadFact): Snapshot {
  const about = of ? of.test(read) : true
  const facts = per.flatMap((one): [Grouping, string | null][] => {
    if (one.kind === 'fact') return [[one, wordOf(one, read(one.name))]]
    return one.kind === 'holder' ? [[one, holderOf(standing.assigned.get(one.role))]] : []
  })
  return { about, value: measuredValue(measure, read), facts: new Map(facts) }
}

function measuredValue(measure: Metric['measure'], read: ReadFact): Reading['value'] {
  if (measure.kind === 'count' || measure.kind === 'share') {
    return measure.condition ? measure.condition.test(read) : true
  }
  const { value } = measure
  if (value.kind === 'between') return undefined
  const number = value.expression.evaluate(read)
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function sampleOf(
  { zone }: Reader,
  { measure, dated, per }: Metric,
  {
    standing,
    read,
    snapshot,
  }: {
    readonly standing: Standing
    readonly read: ReadFact
    readonly snapshot: Snapshot | undefined
  },
): Sample {
  const date = dated ? instantOf(standing, read, dated) : standing.opened
  const of = per.map((one): string | null => {
    if (one.kind === 'fact' || one.kind === 'holder') return snapshot?.facts.get(one) ?? null
    if (one.kind !== 'period') return doerOf(standing, one)
    const instant = one.of ? instantOf(standing, read, one.of) : date
    return instant === undefined ? null : formatPeriod(periodAt(instant, one.unit, zone))
  })
  const isBetween = 'value' in measure && measure.value.kind === 'between'
  const value = isBetween ? timeOf(measure.value, standing, read) : snapshot?.value
  return { date, of, about: snapshot?.about, value }
}

function timeOf(measured: Measured, standing: Standing, read: ReadFact): number | undefined {
  if (measured.kind !== 'between') return undefined
  const from = instantOf(standing, read, measured.from)
  const to = instantOf(standing, read, measured.to)
  if (from === undefined || to === undefined) return undefined
  const { calendar } = measured
  const time = calendar ? workingTimeBetween(from, to, calendar.calendar) : to - from
  return Number.isFinite(time) ? time : undefined
}

function wordOf(
  { type }: Extract<Grouping, { readonly kind: 'fact' }>,
  value: Json | undefined,
): string | null {
  if (type.kind === 'enumeration') return type.values.find((word) => word === value) ?? null
  const kind = type.kind === 'boolean' || type.kind === 'number' ? type.kind : 'string'
  return typeof value === kind ? String(value) : null
}

/** Who holds a role: an actor, several, or the queue of another role. */
function holderOf(holder: Json | undefined): string | null {
  if (Array.isArray(holder)) return holder.map(String).sort().join(', ') || null
  const queue = (holder as { readonly queue?: unknown } | undefined)?.queue
  return typeof queue === 'string' ? queue : null
}

function doerOf(
  { procedure, done }: Standing,
  { kind, step }: Extract<Grouping, { readonly kind: 'actor' | 'role' }>,
): string | null {
  const by: Actor | undefined = done.get(step)?.by
  if (!by) return null
  if (kind === 'actor') return typeof by.id === 'string' ? by.id : null
  // In the order of the procedure; of the house's other roles it knows nothing.
  const roles = [...procedure.roles.keys()].filter((role) => by.roles.includes(role))
  return roles.join(', ') || null
}
