import { type Unit, unitOf, unitOfWord } from './duration-unit.ts'

/**
 * How long a duty has. The unit decides: minutes and hours are elapsed time; days, weeks, months
 * and years are steps on the calendar at the same wall time; working units count working time.
 * There are no ISO periods: `P1D` does not say whether it means a day or 24 hours.
 */
export type Duration =
  | { readonly kind: 'elapsed'; readonly amount: number; readonly unit: ElapsedUnit }
  | { readonly kind: 'working'; readonly amount: number; readonly unit: WorkingUnit }
  /** Of the current working day when `days` is 0, of the next one when it is 1. */
  | { readonly kind: 'end-of-working-day'; readonly days: 0 | 1 }
  /** Without delay: measured, never due. */
  | { readonly kind: 'promptly' }

/** Units of time that passes, whether anybody works or not. */
export type ElapsedUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'
/** Units of working time. */
export type WorkingUnit = 'minutes' | 'hours' | 'days'

/**
 * The duration of a number that was recorded, e.g. the days of an extension. Undefined unless it
 * is a whole number greater than zero and at most a century.
 */
export function durationOf(amount: number, unitText: string): Duration | undefined {
  const unit = unitOfWord(unitText)
  if (unit === undefined || !Number.isInteger(amount)) return undefined
  return amount < 1 || amount > unit.most ? undefined : make(amount, unit)
}

/** The canonical text, which `parseDuration` reads back to an equal duration. */
export function formatDuration(duration: Duration): string {
  if (duration.kind === 'promptly') return 'promptly'
  if (duration.kind === 'end-of-working-day') {
    return duration.days === 0 ? 'end of working day' : 'end of next working day'
  }
  const { amount, kind, unit } = duration
  return phrase(amount, unitOf(kind, unit))
}

/** A duration for people: `10 working days`, `10个工作日`. */
export function durationInWords(duration: Duration, language: 'en' | 'zh'): string {
  if (language === 'en') return formatDuration(duration)
  if (duration.kind === 'promptly') return '立即'
  if (duration.kind === 'end-of-working-day') {
    return duration.days === 0 ? '当前工作日结束前' : '下一个工作日结束前'
  }
  return `${duration.amount}${unitOf(duration.kind, duration.unit).zh}`
}

/** An amount with its unit in singular or plural: `1 day`, `2 days`. */
export function phrase(amount: number, { one, many }: Unit): string {
  return `${amount} ${amount === 1 ? one : many}`
}

function make(amount: number, { kind, unit }: Unit): Duration {
  return kind === 'working' ? { kind, amount, unit: unit as WorkingUnit } : { kind, amount, unit }
}
