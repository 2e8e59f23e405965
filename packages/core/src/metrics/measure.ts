import { formatInstant, openZone, parseInstant, type Zone } from '@dueprocess/rules'
import type { LinkedProcedure, Metric, PeriodUnit, Report } from '../procedure/index.ts'
import { describeFault, type Entry, readTrail } from '../trail/index.ts'
import { type Collected, collect, resultOf } from './collect.ts'
import { endOf, formatPeriod, type Period, periodAt, startOf } from './period.ts'
import { type Reader, readCase } from './read-case.ts'
import { rememberedBy } from './remembered.ts'
import type { LeftOut, Measurement, ReportHead } from './result.ts'

export interface MeasureOptions {
  /** How far trails are read, in milliseconds since 1970: what was written later is not known yet. */
  readonly at: number
  /** Cases that are dated from here on; a trend looks further back all the same. */
  readonly from?: number
  /** Cases that are dated before this. */
  readonly until?: number
  /** What a report shows; without `from` and `until`, of its last whole period. */
  readonly report?: Report
  /** Absent: those of the report, or all of the procedure. */
  readonly metrics?: readonly Metric[]
}

/** A case to be measured. What is no trail is left out, and said so. */
export interface MeasuredCase {
  readonly trail: unknown
}

/** Metrics being worked out: cases come one after the other, and none is kept. */
export interface Measuring {
  add(one: MeasuredCase): void
  /** What they came to so far. */
  result(): Measurement
}

/**
 * Works out metrics over cases, from their trails alone: nothing is run or judged again. Cases are
 * read one after the other and not kept, so that there may be any number of them. A trail that is not
 * whole is in no figure.
 */
export function measure(
  procedure: LinkedProcedure,
  cases: Iterable<MeasuredCase>,
  options: MeasureOptions,
): Measurement {
  const measuring = startMeasuring(procedure, options)
  for (const one of cases) measuring.add(one)
  return measuring.result()
}

/** The same for cases that are not all there yet. */
export function startMeasuring(procedure: LinkedProcedure, options: MeasureOptions): Measuring {
  const { at, report } = options
  const zone = zoneOf(procedure)
  const period: Pick<MeasureOptions, 'from' | 'until'> = report
    ? lastPeriod(report.every, at, zone)
    : {}
  const isAsked = options.from !== undefined || options.until !== undefined
  const { from, until } = isAsked ? options : period
  const metrics = options.metrics ?? metricsOf(procedure, report)
  const reader = { procedure, metrics, remembered: rememberedBy(procedure, metrics), zone, at }
  const span = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
  const collected = metrics.map((metric) => collect(metric, { ...span, at, zone }))
  const leftOut: LeftOut[] = []
  const seen = new Map<string, Seen>()
  let index = 0
  return {
    add: (one) => {
      const problem = countOne(reader, one, { index, collected, seen })
      if (problem) leftOut.push({ index, ...problem })
      index += 1
    },
    result: () => ({
      format: 1,
      procedure: { id: procedure.id, version: procedure.version, title: procedure.title },
      ...(report
        ? { report: headOf(report, isAsked ? undefined : lastOf(report.every, at, zone)) }
        : {}),
      zone: zone.id,
      at: formatInstant(at),
      from: from === undefined ? null : formatInstant(from),
      until: until === undefined ? null : formatInstant(until),
      cases: seen.size,
      leftOut: [...leftOut],
      metrics: collected.map((one) => resultOf(procedure, one)),
    }),
  }
}

/** The last whole period before an instant, in the zone of a procedure's first calendar. */
export function lastPeriodOf(
  procedure: LinkedProcedure,
  every: PeriodUnit,
  at: number,
): { readonly from: number; readonly until: number } {
  return lastPeriod(every, at, zoneOf(procedure))
}

function lastOf(every: PeriodUnit, at: number, zone: Zone): Period {
  const { unit, number } = periodAt(at, every, zone)
  return { unit, number: number - 1 }
}

function lastPeriod(every: PeriodUnit, at: number, zone: Zone) {
  const last = lastOf(every, at, zone)
  return { from: startOf(last, zone), until: endOf(last, zone) }
}

function zoneOf({ calendars }: LinkedProcedure): Zone {
  const [first] = calendars.values()
  return first?.zone ?? (openZone('UTC') as Zone)
}

function metricsOf({ metrics }: LinkedProcedure, report: Report | undefined): readonly Metric[] {
  return report ? report.shows.flatMap((id) => metrics.get(id) ?? []) : [...metrics.values()]
}

function headOf({ id, title, clauses, every, to }: Report, period: Period | undefined): ReportHead {
  return { id, title, clauses, every, to, period: period ? formatPeriod(period) : null }
}

type Problem = Omit<LeftOut, 'index'>

/** A case that was counted: its place, and the hash that its trail ends with. */
interface Seen {
  readonly index: number
  readonly head: string | undefined
}

interface Counting {
  readonly index: number
  readonly collected: readonly Collected[]
  readonly seen: Map<string, Seen>
}

function countOne(
  reader: Reader,
  one: MeasuredCase,
  { index, collected, seen }: Counting,
): Problem | undefined {
  const { verdict, entries } = readTrail(trailOf(one))
  const [first] = entries
  const id = first?.case ?? null
  const [fault] = verdict.ok ? [] : verdict.faults
  if (!first) return { case: null, why: 'not-a-trail' }
  if (fault) return { case: id, why: 'broken', detail: describeFault(fault) }
  const { procedure, at } = reader
  if (first.procedure?.id !== procedure.id) return { case: id, why: 'other-procedure' }
  const head = entries.at(-1)?.hash
  const before = seen.get(first.case)
  if (before && before.head === head) return { case: id, why: 'counted-already' }
  if (before) return { case: id, why: 'same-id', other: before.index }
  if ((parseInstant(first.at) ?? at) > at) return { case: id, why: 'later' }
  const samples = samplesOf(reader, entries)
  if (!samples) return { case: id, why: 'not-understood' }
  seen.set(first.case, { index, head })
  for (const [place, sample] of samples.entries()) collected[place]?.add(sample)
  return undefined
}

function trailOf(one: unknown): unknown {
  return typeof one === 'object' && one !== null && 'trail' in one ? one.trail : undefined
}

/** A hash says that an entry is as it was written, not that whoever wrote it knew what entries are. */
function samplesOf(reader: Reader, entries: readonly Entry[]) {
  try {
    return readCase(reader, entries)
  } catch {
    return undefined
  }
}
