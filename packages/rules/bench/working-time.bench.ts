import type { Figure } from '../../../scripts/bench/figure.ts'
import { median, timeRatio } from '../../../scripts/bench/time.ts'
import {
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  type CalendarData,
  compileCalendar,
  DAY,
  formatDate,
  HOUR,
  nextWorkingTime,
} from '../src/index.ts'
import { seededNumbers } from './accidents.ts'
import { eachOf, expectSame, itemRatio, type Work } from './item-ratio.ts'
import { businessHours } from './peers/dayjs-business-time.ts'

const spans = [
  { start: '09:00', end: '12:00' },
  { start: '13:00', end: '18:00' },
]
const firstYear = 2024
const years = [firstYear, firstYear + 1, firstYear + 2]
const holidays = years.flatMap((year) =>
  ['01-01', '04-04', '05-01', '05-02', '10-01', '10-02', '10-03', '12-25', '12-26'].map(
    (day) => `${year}-${day}`,
  ),
)

function dataOf(zone: string): CalendarData {
  const hours = spans.map(({ start, end }) => `${start}-${end}`)
  return {
    id: 'office',
    zone,
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
    holidays: holidays.map((date) => ({ date })),
    validFrom: `${firstYear}-01-01`,
    validTo: `${firstYear + 2}-12-31`,
  }
}

function calendarOf(zone: string): Calendar {
  const { calendar, issues } = compileCalendar(dataOf(zone))
  if (calendar === undefined) throw new Error(JSON.stringify(issues[0]))
  return calendar
}

type Clock = { readonly start: number; readonly hours: number }

/** Whole minutes of the first two years at random, the same on every run, with 1 to 40 hours. */
function seededClocks(size: number): readonly Clock[] {
  const below = seededNumbers(31)
  const from = Date.UTC(firstYear, 0, 2)
  return Array.from({ length: size }, () => ({
    start: from + below(2 * 365 * 24 * 60) * 60_000,
    hours: 1 + below(40),
  }))
}

/** Without changes of the clock, which the other library does not foresee. */
const zone = 'Asia/Shanghai'

async function hoursAgainstDayjs(): Promise<number> {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return await compareHours()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

function addingHours(clocks: readonly Clock[], calendar: Calendar): Work {
  const answers = clocks.map(() => 0)
  const run = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      const { start, hours } = clocks[i] as Clock
      answers[i] = addWorkingTime(start, hours * HOUR, calendar)
    }
  }
  return { items: clocks.length, run, answers }
}

async function compareHours(): Promise<number> {
  const calendar = calendarOf(zone)
  const seconds = spans.map(({ start, end }) => ({ start: `${start}:00`, end: `${end}:00` }))
  const addHours = businessHours(seconds, holidays)
  const clocks = seededClocks(20_000)
  const ours = addingHours(clocks, calendar)
  const theirs = eachOf(clocks.slice(0, 2000), ({ start, hours }) => addHours(start, hours))
  await expectSame(theirs, ours)
  return itemRatio(theirs, ours)
}

/** Zones whose clocks change, one a round, because what is known of a zone is kept. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Africa/Casablanca',
  'America/Santiago',
  'Asia/Jerusalem',
  'Pacific/Auckland',
]

/** From data to instants, in a zone that nothing was asked about before. */
function buildingThreeYears(): number {
  return median(
    zones.map((name) => {
      const start = performance.now()
      const calendar = calendarOf(name)
      for (const year of years) calendar.year(year)
      return performance.now() - start
    }),
  )
}

/** Ten working days after working time, beside finding its day among the working days. */
function daysAgainstSearch(): number {
  const calendar = calendarOf(zone)
  const days = Int32Array.from(years.flatMap((year) => [...calendar.year(year).days]))
  const starts = seededClocks(100_000).map(({ start }) => nextWorkingTime(start, calendar))
  const found: number[] = []
  const bySearch = (): void => {
    for (let i = 0; i < starts.length; i += 1) {
      const day = Math.floor(((starts[i] as number) + 8 * HOUR) / DAY)
      found[i] = days[lastAtOrBefore(days, day) + 10] as number
    }
  }
  const byCalendar = (): void => {
    for (let i = 0; i < starts.length; i += 1) {
      found[i] = addWorkingDays(starts[i] as number, 10, calendar)
    }
  }
  bySearch()
  const expected = found.slice(0, starts.length)
  byCalendar()
  for (const [i, day] of expected.entries()) {
    const local = Math.floor(((found[i] as number) + 8 * HOUR) / DAY)
    if (local !== day) throw new Error(`${formatDate(local)} is not ${formatDate(day)}`)
  }
  return timeRatio(byCalendar, bySearch, 51)
}

function lastAtOrBefore(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((days[middle] as number) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** What sums of working time cost. */
export const figures: readonly Figure[] = [
  {
    id: 'rules.working-hours-faster-than-dayjs-business-time',
    unit: 'times',
    goal: { atLeast: 500 },
    measure: hoursAgainstDayjs,
  },
  {
    id: 'rules.calendar-three-years',
    unit: 'ms',
    goal: { atMost: 50 },
    measure: buildingThreeYears,
  },
  {
    id: 'rules.working-days-against-search',
    unit: 'ratio',
    goal: { atMost: 3 },
    measure: daysAgainstSearch,
  },
]
