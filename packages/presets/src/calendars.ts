import type { InstalledCalendars } from '@dueprocess/core'
import { cnDays } from './generated/calendars/cn-days.ts'

/** Every calendar that ships with this package, by its id. */
export const calendars: InstalledCalendars = { 'cn-days': cnDays }
