import type { Calendar, CalendarData } from '../../src/time/index.ts'
import { compileCalendar, parseDate, parseInstant } from '../../src/time/index.ts'

/** Calendars that the tests of time share. */

const SPLIT = ['09:00-12:00', '13:00-18:00']
const NIGHT = ['22:00-06:00']
const DAY = ['09:00-17:00']

/** Weekdays with a lunch break, in a zone that changes its clock. */
export const OFFICE: CalendarData = {
  id: 'office',
  zone: 'Europe/Berlin',
  hours: {
    monday: SPLIT,
    tuesday: SPLIT,
    wednesday: SPLIT,
    thursday: SPLIT,
    friday: ['09:00-15:00'],
  },
  holidays: [
    { date: '2024-12-25', name: { en: 'Christmas', de: 'Weihnachten' } },
    { date: '2024-12-26' },
    { date: '2025-01-01' },
  ],
  workingDays: [{ date: '2024-12-24', hours: ['09:00-12:00'] }],
  validFrom: '2024-01-01',
  validTo: '2025-12-31',
}

/** Nights that pass midnight, also those in which the clock changes. */
export const NIGHTS: CalendarData = {
  id: 'nights',
  zone: 'America/New_York',
  hours: {
    tuesday: NIGHT,
    wednesday: NIGHT,
    thursday: NIGHT,
    saturday: ['08:00-10:00', '20:00-04:30'],
    sunday: ['07:15-11:45', '23:00-24:00'],
  },
  holidays: [{ date: '2024-07-04' }, { date: '2024-12-31' }],
}

/** Weekends that are worked to make up for holidays. */
export const MAKE_UP: CalendarData = {
  id: 'make-up',
  zone: 'Asia/Shanghai',
  hours: { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY },
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((day) => ({ date: `2024-10-${day}` })),
  workingDays: [{ date: '2024-09-29' }, { date: '2024-10-12' }],
  validFrom: '2024-01-01',
  validTo: '2024-12-31',
  counting: 'cn-civil-code',
}

/** Hours that a change of the clock cuts, doubles or swallows. */
export const SMALL_HOURS: CalendarData = {
  id: 'small-hours',
  zone: 'Europe/Berlin',
  hours: { saturday: ['23:00-02:30'], sunday: ['02:30-02:45', '02:50-06:00'], monday: DAY },
}

export const office: Calendar = compiled(OFFICE)
export const nights: Calendar = compiled(NIGHTS)
export const makeUp: Calendar = compiled(MAKE_UP)
export const smallHours: Calendar = compiled(SMALL_HOURS)

export function compiled(data: unknown): Calendar {
  const { calendar, issues } = compileCalendar(data)
  if (calendar === undefined) throw new Error(JSON.stringify(issues))
  return calendar
}

export function at(text: string): number {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`${text} is no instant`)
  return instant
}

export function day(text: string): number {
  const date = parseDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}
