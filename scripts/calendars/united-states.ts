import type { CalendarData, CalendarHoliday } from '../../packages/rules/src/time/index.ts'
import {
  fiveDays,
  isoDate,
  lastWeekday,
  nthWeekday,
  plusDays,
  weekdayOf,
  yearsFrom,
} from './movable-days.ts'

const MONDAY = 1
const THURSDAY = 4
const SATURDAY = 6

/**
 * The legal public holidays of the federal government, on the day on which they are observed.
 * Inauguration Day, a holiday around Washington only, and days on which an executive order closes
 * offices are not among them.
 */
export function unitedStates(): CalendarData {
  const [first, last] = [2021, 2030]
  return {
    id: 'us-federal',
    title: {
      en: 'United States, federal holidays',
      zh: '美国（联邦节假日）',
    },
    zone: 'America/New_York',
    hours: fiveDays(['09:00-17:00']),
    validFrom: `${first}-01-01`,
    validTo: `${last}-12-31`,
    // New Year's Day of the year after may be observed on 31 December.
    holidays: yearsFrom(first, last + 1)
      .flatMap(holidays)
      .filter(({ date }) => date >= `${first}-01-01` && date <= `${last}-12-31`),
    sources: [
      {
        title: '5 U.S.C. 6103, Holidays',
        url: 'https://www.law.cornell.edu/uscode/text/5/6103',
      },
      {
        title: 'Executive Order 11582, section 3: a holiday on a Sunday',
        url: 'https://www.archives.gov/federal-register/codification/executive-order/11582.html',
      },
    ],
  }
}

function holidays(year: number): readonly CalendarHoliday[] {
  return [
    observed(isoDate(year, 1, 1), "New Year's Day"),
    { date: nthWeekday(year, 1, MONDAY, 3), name: 'Birthday of Martin Luther King, Jr.' },
    { date: nthWeekday(year, 2, MONDAY, 3), name: "Washington's Birthday" },
    { date: lastWeekday(year, 5, MONDAY), name: 'Memorial Day' },
    observed(isoDate(year, 6, 19), 'Juneteenth National Independence Day'),
    observed(isoDate(year, 7, 4), 'Independence Day'),
    { date: nthWeekday(year, 9, MONDAY, 1), name: 'Labor Day' },
    { date: nthWeekday(year, 10, MONDAY, 2), name: 'Columbus Day' },
    observed(isoDate(year, 11, 11), 'Veterans Day'),
    { date: nthWeekday(year, 11, THURSDAY, 4), name: 'Thanksgiving Day' },
    observed(isoDate(year, 12, 25), 'Christmas Day'),
  ]
}

/** On a Saturday the Friday before (6103(b)), on a Sunday the Monday after (the Order). */
function observed(date: string, name: string): CalendarHoliday {
  const weekday = weekdayOf(date)
  if (weekday === SATURDAY) return { date: plusDays(date, -1), name: `${name} (observed)` }
  return weekday === 0 ? { date: plusDays(date, 1), name: `${name} (observed)` } : { date, name }
}
