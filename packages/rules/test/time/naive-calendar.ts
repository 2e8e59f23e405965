/// <reference lib="esnext.temporal" />
import type { CalendarData, Weekday } from '../../src/time/index.ts'

/**
 * A calendar worked out with Temporal, minute by minute: slow, short, and without anything in
 * common with the tables of the library. Its hours begin and end at whole minutes.
 */

const MINUTE = 60_000
const NAMES: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

export interface NaiveCalendar {
  isWorking(instant: number): boolean
  /** Working minutes between two instants at whole minutes. */
  minutesBetween(from: number, to: number): number
  /** The end of the n-th working minute from a whole minute on. */
  addMinutes(from: number, minutes: number): number
}

export function naiveCalendar(data: CalendarData): NaiveCalendar {
  const spansOfDate = new Map<string, readonly (readonly [number, number])[]>()

  const textsOn = (date: Temporal.PlainDate): readonly string[] => {
    const text = date.toString()
    if (data.holidays?.some((holiday) => holiday.date === text)) return []
    const worked = data.workingDays?.find((day) => day.date === text)
    const usual = data.hours[NAMES[date.dayOfWeek - 1] as Weekday] ?? []
    if (worked === undefined) return usual
    if (worked.hours !== undefined) return worked.hours
    return usual.length > 0 ? usual : (Object.values(data.hours)[0] ?? [])
  }
  const spansOn = (date: Temporal.PlainDate): readonly (readonly [number, number])[] => {
    const known = spansOfDate.get(date.toString())
    if (known !== undefined) return known
    const spans = textsOn(date).map((text) => {
      const [start, end] = text.split('-').map((time) => (time === '24:00' ? '00:00' : time))
      const next = (end as string) <= (start as string) ? date.add({ days: 1 }) : date
      return [reached(date, start as string), reached(next, end as string)] as const
    })
    spansOfDate.set(date.toString(), spans)
    return spans
  }
  /** The first instant at which the clock shows a time of a date, or later. */
  const reached = (date: Temporal.PlainDate, time: string): number => {
    const wanted = date.toPlainDateTime(time)
    const zoned = wanted.toZonedDateTime(data.zone, { disambiguation: 'compatible' })
    if (zoned.toPlainDateTime().equals(wanted)) return zoned.epochMilliseconds
    return zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
      ?.epochMilliseconds as number
  }

  const isWorking = (instant: number): boolean => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(data.zone)
    const date = zoned.toPlainDate()
    return [date.subtract({ days: 1 }), date].some((day) =>
      spansOn(day).some(([start, end]) => start <= instant && instant < end),
    )
  }
  return {
    isWorking,
    minutesBetween: (from, to) => {
      let sum = 0
      for (let instant = from; instant < to; instant += MINUTE) if (isWorking(instant)) sum++
      return sum
    },
    addMinutes: (from, minutes) => {
      let instant = from
      for (let left = minutes; left > 0; instant += MINUTE) if (isWorking(instant)) left--
      return instant
    },
  }
}
