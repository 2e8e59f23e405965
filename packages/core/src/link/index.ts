export { type LinkResult, link } from './link.ts'
export type { InstalledCalendars } from './link-calendars.ts'
