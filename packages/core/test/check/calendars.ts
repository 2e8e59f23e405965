import type { InstalledCalendars } from '../../src/index.ts'

const hours = ['09:00-17:00']

/** A calendar that is known for a year only. */
export const calendars: InstalledCalendars = {
  short: {
    id: 'short',
    zone: 'UTC',
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    holidays: [{ date: '2026-01-01' }],
  },
}
