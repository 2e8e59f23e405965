import type { DurationUnit } from './syntax.ts'

/** The words that make a number a duration; each also in the singular. */
export const units: readonly DurationUnit[] = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
]

const byWord: ReadonlyMap<string, DurationUnit> = new Map(
  units.flatMap((unit) => [
    [unit, unit],
    [unit.slice(0, -1), unit],
  ]),
)

/** The unit of a word, `hour` or `hours`, or undefined. */
export function unitOf(word: string): DurationUnit | undefined {
  return byWord.get(word)
}

const milliseconds = { minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 }

/**
 * A duration literal as a value. Minutes to weeks are a days and time duration, in which a day
 * has 24 hours as in FEEL; months and years are a years and months duration, in whole months.
 * Undefined where the amount is not a whole number of milliseconds or months.
 */
export function durationValue(amount: number, unit: DurationUnit): number | undefined {
  const size = unit === 'months' ? 1 : unit === 'years' ? 12 : milliseconds[unit]
  const value = Number((amount * size).toPrecision(15))
  return Number.isSafeInteger(value) ? value : undefined
}

/** Whether the unit makes a years and months duration. */
export function isMonthUnit(unit: DurationUnit): boolean {
  return unit === 'months' || unit === 'years'
}
