/** Dates as `2026-04-03`, found by rules; weekdays count from Sunday as 0. */

/** A date some days after another. */
export function plusDays(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return isoDate(year, month, day + days)
}

/** A date of a year, in which the day may overflow into a neighbouring month. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** The n-th of a weekday in a month, e.g. the third Monday of January. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  const first = weekdayOf(isoDate(year, month, 1))
  return isoDate(year, month, 1 + ((weekday - first + 7) % 7) + (n - 1) * 7)
}

/** The last of a weekday in a month. */
export function lastWeekday(year: number, month: number, weekday: number): string {
  const end = isoDate(year, month + 1, 0)
  return plusDays(end, -((weekdayOf(end) - weekday + 7) % 7))
}

/** Easter Sunday of the western churches: the Sunday after the first full moon of spring. */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skippedLeapYears = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + skippedLeapYears - moonCorrection + 15) % 30
  const late = Math.floor(epact / 28)
  const exception =
    late * (1 - late * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const fullMoon = epact - exception
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - skippedLeapYears) % 7
  return isoDate(year, 3, 28 + fullMoon - weekday)
}

/** The years from one to another, both included. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The same hours from Monday to Friday. */
export function fiveDays(hours: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours }
}
