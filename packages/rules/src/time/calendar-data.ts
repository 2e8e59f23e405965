import type { LocalText } from './local-text.ts'

/**
 * A calendar as it is written down: when people work, and where that is said. Plain JSON.
 *
 * A day is named by the date on which its work begins: a night shift belongs to the evening, and
 * a holiday cancels the shifts that begin on it.
 */
export type CalendarData = {
  readonly id: string
  readonly title?: LocalText
  /** An IANA time zone, e.g. `Europe/Berlin`. */
  readonly zone: string
  /** Working hours by weekday, e.g. `["09:00-12:00", "13:00-18:00"]`; a weekday left out is free. */
  readonly hours: { readonly [day in Weekday]?: readonly string[] }
  /** Days without work. */
  readonly holidays?: readonly CalendarHoliday[]
  /** Days worked although the week says otherwise (make-up days), or worked in other hours. */
  readonly workingDays?: readonly CalendarWorkingDay[]
  /** First and last date, both included, for which holidays are known. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly sources?: readonly CalendarSource[]
  /** How periods are counted where a deadline says nothing else; `exact` if left out. */
  readonly counting?: Counting
}

/** A date on which no work begins. */
export type CalendarHoliday = { readonly date: string; readonly name?: LocalText }

/** A date on which people work otherwise than on its weekday. */
export type CalendarWorkingDay = {
  readonly date: string
  readonly name?: LocalText
  /** Hours of this day; without them those of `like`. */
  readonly hours?: readonly string[]
  /**
   * The weekday whose hours are worked. Left out: the day's own weekday if people work on it,
   * otherwise the first weekday with hours, beginning with Monday.
   */
  readonly like?: Weekday
}

/** The law, decree or notice that says which days are free. */
export type CalendarSource = {
  readonly title: LocalText
  readonly url?: string
  /** The calendar year that the source fixes. */
  readonly year?: number
}

/** `monday` to `sunday`. */
export type Weekday = (typeof WEEKDAYS)[number]

/** How a period is counted: from the instant, or by the rules of a law (see `counting.ts`). */
export type Counting = (typeof COUNTINGS)[number]

/** The weekdays in the order of ISO 8601. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** The counting rules that there are. */
export const COUNTINGS = ['exact', 'eu-1182-71', 'cn-civil-code'] as const
