import type { Calendar } from '@dueprocess/rules'
import type { Length } from './deadline.ts'
import type { Clause, Texts } from './text.ts'

/** Cases that are to be opened again and again, without an incident: a drill, an audit. */
export interface ScheduledCase {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** The procedure that they follow. */
  readonly procedure: string
  readonly every: Length
  /** The first day, as `YYYY-MM-DD`, in the zone of the calendar. */
  readonly from?: string
  readonly calendar: Calendar
  readonly calendarId: string
}
