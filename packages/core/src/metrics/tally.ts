import type { Truth } from '@dueprocess/rules'
import type { Measure } from '../procedure/index.ts'
import type { Figure } from './result.ts'
import { meanOf, medianOf, percentileOf, sumOf } from './statistics.ts'

/** What a metric reads of one case. */
export interface Reading {
  /** Whether it is about the case. */
  readonly about: Truth
  /** Whether its condition is true, or its number; undefined: not known. */
  readonly value: boolean | number | undefined
}

/** The cases of one group, as they are counted. */
export interface Tally {
  cases: number
  unknown: number
  excluded: number
  hits: number
  known: number
  readonly values: number[]
}

export function newTally(): Tally {
  return { cases: 0, unknown: 0, excluded: 0, hits: 0, known: 0, values: [] }
}

/** Counts one more case. */
export function count(tally: Tally, { about, value }: Reading): void {
  tally.cases += 1
  if (about === false) tally.excluded += 1
  else if (about === undefined || value === undefined) tally.unknown += 1
  else {
    tally.known += 1
    if (value === true) tally.hits += 1
    if (typeof value === 'number') tally.values.push(value)
  }
}

/** What the cases of a group come to. */
export function figureOf(measure: Measure, tally: Tally): Figure {
  const { cases, unknown, excluded, known, hits } = tally
  const value = measuredValue(measure, tally)
  // Only where something is known can a figure be too large for a number.
  const isTooLarge = value === undefined && known > 0
  return {
    value: value ?? null,
    cases,
    known,
    unknown,
    excluded,
    ...(measure.kind === 'share' ? { hits } : {}),
    ...(isTooLarge ? { tooLarge: true } : {}),
  }
}

function measuredValue(
  measure: Measure,
  { values, hits, known, unknown }: Tally,
): number | undefined {
  // None is nothing, but nobody knows is not.
  const isNothing = known === 0 && unknown > 0
  switch (measure.kind) {
    case 'count':
      return isNothing ? undefined : hits
    case 'sum':
      return isNothing ? undefined : sumOf(values)
    case 'share':
      return known === 0 ? undefined : hits / known
    case 'mean':
      return meanOf(values)
    case 'median':
      return medianOf(values)
    case 'percentile':
      return percentileOf(values, measure.rank)
  }
}
