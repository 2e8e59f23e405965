import { civilFromDays, DAY, daysFromCivil, formatDate, type Zone } from '@dueprocess/rules'
import type { PeriodUnit } from '../procedure/index.ts'

/**
 * A period of a calendar, by its place in the order of all of its kind: consecutive periods have
 * consecutive numbers. Weeks begin on Monday and are numbered as in ISO 8601.
 */
export interface Period {
  readonly unit: PeriodUnit
  readonly number: number
}

// 1970-01-01 was a Thursday: the Monday of its week lies three days before.
const MONDAY = 3

const numbers: Readonly<Record<PeriodUnit, (day: number) => number>> = {
  day: (day) => day,
  week: (day) => Math.floor((day + MONDAY) / 7),
  month: (day) => monthOf(day),
  quarter: (day) => Math.floor(monthOf(day) / 3),
  year: (day) => civilFromDays(day).year,
}

function monthOf(day: number): number {
  const { year, month } = civilFromDays(day)
  return year * 12 + month - 1
}

/** The first day of a period, in days since 1970-01-01. */
const firstDays: Readonly<Record<PeriodUnit, (number: number) => number>> = {
  day: (number) => number,
  week: (number) => number * 7 - MONDAY,
  month: (number) => daysFromCivil(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1, 1),
  quarter: (number) => firstDays.month(number * 3),
  year: (number) => daysFromCivil(number, 1, 1),
}

/** The period in which an instant falls by the wall clock of a zone. */
export function periodAt(instant: number, unit: PeriodUnit, zone: Zone): Period {
  return { unit, number: numbers[unit](Math.floor(zone.toWall(instant) / DAY)) }
}

/** The first instant of a period. */
export function startOf({ unit, number }: Period, zone: Zone): number {
  return zone.firstInstantAt(firstDays[unit](number) * DAY)
}

/** The first instant behind it. */
export function endOf({ unit, number }: Period, zone: Zone): number {
  return startOf({ unit, number: number + 1 }, zone)
}

/** How a period is written: `2026-03-31`, `2026-W05`, `2026-03`, `2026-Q1`, `2026`. */
export function formatPeriod({ unit, number }: Period): string {
  return formats[unit](firstDays[unit](number))
}

const formats: Readonly<Record<PeriodUnit, (first: number) => string>> = {
  day: formatDate,
  week: (first) => {
    // The year of a week is that of its Thursday.
    const thursday = first + 3
    const year = formatDate(thursday).slice(0, -6)
    const january = daysFromCivil(civilFromDays(thursday).year, 1, 1)
    return `${year}-W${String(Math.floor((thursday - january) / 7) + 1).padStart(2, '0')}`
  },
  month: (first) => formatDate(first).slice(0, -3),
  quarter: (first) => {
    return `${formatDate(first).slice(0, -6)}-Q${Math.ceil(civilFromDays(first).month / 3)}`
  },
  year: (first) => formatDate(first).slice(0, -6),
}
