import type { CalendarData, CalendarHoliday } from '../../packages/rules/src/time/index.ts'
import {
  easterSunday,
  fiveDays,
  isoDate,
  lastWeekday,
  nthWeekday,
  plusDays,
  weekdayOf,
  yearsFrom,
} from './movable-days.ts'

const MONDAY = 1

/** Bank holidays in England and Wales; Scotland and Northern Ireland have others. */
export function englandAndWales(): CalendarData {
  const [first, last] = [2019, 2027]
  return {
    id: 'gb-england-wales',
    title: {
      en: 'England and Wales, bank holidays',
      zh: '英格兰和威尔士（银行假日）',
    },
    zone: 'Europe/London',
    hours: fiveDays(['09:00-17:00']),
    validFrom: `${first}-01-01`,
    validTo: `${last}-12-31`,
    holidays: yearsFrom(first, last).flatMap(holidays),
    sources: [
      { title: 'UK bank holidays, England and Wales', url: 'https://www.gov.uk/bank-holidays' },
      {
        title: 'Banking and Financial Dealings Act 1971, section 1 and schedule 1',
        url: 'https://www.legislation.gov.uk/ukpga/1971/80',
      },
    ],
  }
}

/** Days that a royal proclamation moved or added. */
const moved: ReadonlyMap<string, string> = new Map([
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
])
const added: readonly CalendarHoliday[] = [
  { date: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { date: '2022-09-19', name: 'State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Coronation of King Charles III' },
]

function holidays(year: number): readonly CalendarHoliday[] {
  const easter = easterSunday(year)
  return [
    ...substituted([{ date: isoDate(year, 1, 1), name: "New Year's Day" }]),
    { date: plusDays(easter, -2), name: 'Good Friday' },
    { date: plusDays(easter, 1), name: 'Easter Monday' },
    proclaimed(nthWeekday(year, 5, MONDAY, 1), 'Early May bank holiday'),
    proclaimed(lastWeekday(year, 5, MONDAY), 'Spring bank holiday'),
    { date: lastWeekday(year, 8, MONDAY), name: 'Summer bank holiday' },
    ...substituted([
      { date: isoDate(year, 12, 25), name: 'Christmas Day' },
      { date: isoDate(year, 12, 26), name: 'Boxing Day' },
    ]),
    ...added.filter(({ date }) => date.startsWith(`${year}-`)),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function proclaimed(date: string, name: string): CalendarHoliday {
  return { date: moved.get(date) ?? date, name }
}

/** For each day on a weekend the next weekday that is not itself one of the days. */
function substituted(
  days: readonly { readonly date: string; readonly name: string }[],
): readonly CalendarHoliday[] {
  const taken = new Set(days.map(({ date }) => date))
  return days.map(({ date, name }) => {
    if (!isWeekend(date)) return { date, name }
    let next = date
    while (isWeekend(next) || taken.has(next)) next = plusDays(next, 1)
    taken.add(next)
    return { date: next, name: `${name} (substitute day)` }
  })
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0
}
