import type { InstalledCalendars } from '../../src/index.ts'

const hours = ['09:00-17:00']

const week = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours }

/** A calendar without holidays, and one that is known for a year only. */
export const calendars: InstalledCalendars = {
  'cn-office': { id: 'cn-office', zone: 'Asia/Shanghai', hours: week },
  short: {
    id: 'short',
    zone: 'UTC',
    hours: week,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    holidays: [{ date: '2026-01-01' }],
  },
}
