import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chineseCalendars, noticesFolder, readNotices } from '../../../../scripts/calendar-cn.ts'
import { easterSunday } from '../../../../scripts/calendars/movable-days.ts'
import { lawfulCalendars } from '../../../../scripts/calendars.ts'
import {
  type Calendar,
  type CalendarData,
  compileCalendar,
  formatDate,
  isWorkingDay,
  workingDaysBetween,
  workingTimeBetween,
} from '../../src/time/index.ts'
import { compiled, day } from './calendars.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = join(root, 'packages/presets/calendars')
const names = globSync('*.json', { cwd: folder }).toSorted()
const present = existsSync(noticesFolder)

function read(name: string): CalendarData {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

function calendarOf(id: string): Calendar {
  return compiled(read(`${id}.json`))
}

/** Working days of a year. */
function daysOf(calendar: Calendar, year: number): number {
  return workingDaysBetween(day(`${year}-01-01`), day(`${year + 1}-01-01`), calendar)
}

describe('a shipped calendar', () => {
  it.each(names)('%s is without issue and named like its file', (name) => {
    const { calendar, issues } = compileCalendar(read(name))
    expect(issues).toEqual([])
    expect(`${calendar?.id}.json`).toBe(name)
  })

  it.each(names)('%s says where its holidays are from, and for which years', (name) => {
    const { holidays, validFrom, validTo, sources } = read(name)
    if (holidays === undefined) return
    expect(sources?.length).toBeGreaterThan(0)
    expect(holidays.length).toBeGreaterThan(0)
    for (const { date } of holidays) {
      // A notice for the first year may also arrange the last days of the year before.
      expect(date >= String(Number(validFrom?.slice(0, 4)) - 1)).toBe(true)
      expect(date <= (validTo as string)).toBe(true)
    }
  })

  it('that follows from a law is what its script writes', () => {
    for (const { path, text } of lawfulCalendars()) {
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
    }
  })
})

describe('the calendars of China', () => {
  const office = calendarOf('cn-office')
  const civil = calendarOf('cn-civil')

  it('cite a notice for every year', () => {
    const years = new Set(civil.data.sources?.flatMap(({ year }) => year ?? []))
    for (let year = 2007; year <= 2026; year++) expect(years.has(year), String(year)).toBe(true)
    expect(civil.data.validTo).toBe('2026-12-31')
  })

  it('differ in the counting of periods only', () => {
    expect(office.counting).toBe('exact')
    expect(civil.counting).toBe('cn-civil-code')
    expect({ ...(civil.behaviour as object), counting: 'exact' }).toEqual(office.behaviour)
  })

  it('know make-up days and extended holidays', () => {
    const works = (date: string) => isWorkingDay(day(date), office)
    expect(works('2024-09-29')).toBe(true)
    expect(works('2024-09-30')).toBe(true)
    expect(works('2024-10-07')).toBe(false)
    expect(works('2020-01-31')).toBe(false)
    expect(works('2020-02-03')).toBe(true)
    expect(works('2018-12-31')).toBe(false)
    expect(works('2018-12-29')).toBe(true)
  })

  it.skipIf(!present)('are what the script writes (skipped without ../shared/data)', () => {
    for (const { path, text } of chineseCalendars(readNotices(noticesFolder))) {
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
    }
  })

  it.skipIf(!present)(
    'agree with every transcribed notice (skipped without ../shared/data)',
    () => {
      const noticed = readNotices(noticesFolder).flatMap(({ days }) => days)
      const known = new Map(noticed.map(({ date, isOffDay }) => [date, !isOffDay]))
      expect(known.size).toBeGreaterThan(600)
      for (let date = day('2007-01-01'); date <= day('2026-12-31'); date++) {
        const isWeekday = (((date + 3) % 7) + 7) % 7 < 5
        const expected = known.get(formatDate(date)) ?? isWeekday
        expect(isWorkingDay(date, office), formatDate(date)).toBe(expected)
      }
    },
  )
})

describe('the calendar of the Russian Federation', () => {
  // The norms of working days and of hours in a week of forty, as published for each year.
  it.each([
    [2024, 248, 1979],
    [2025, 247, 1972],
    [2026, 247, 1972],
  ])('has the published norm for %i', (year, days, hours) => {
    const calendar = calendarOf('ru-federal')
    const from = Date.UTC(year, 0, 1) - 3 * 3_600_000
    const to = Date.UTC(year + 1, 0, 1) - 3 * 3_600_000
    expect(daysOf(calendar, year)).toBe(days)
    expect(workingTimeBetween(from, to, calendar) / 3_600_000).toBe(hours)
  })

  it('works on the Saturdays whose rest was transferred', () => {
    const calendar = calendarOf('ru-federal')
    const saturdays = ['2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01', '2027-02-20']
    for (const date of saturdays) expect(isWorkingDay(day(date), calendar), date).toBe(true)
    expect(isWorkingDay(day('2026-03-09'), calendar)).toBe(false)
    expect(isWorkingDay(day('2027-11-05'), calendar)).toBe(false)
  })
})

describe('the calendars of other countries', () => {
  const holidaysOf = (id: string, year: number) =>
    (read(`${id}.json`).holidays ?? [])
      .map(({ date }) => date)
      .filter((date) => date.startsWith(String(year)))

  it('observe a federal holiday of the United States on a working day', () => {
    expect(holidaysOf('us-federal', 2026)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ])
    expect(holidaysOf('us-federal', 2021)).toContain('2021-12-31')
    expect(holidaysOf('us-federal', 2022)).not.toContain('2022-01-01')
  })

  it('have eight bank holidays a year in England and Wales, and those of a proclamation', () => {
    const counts = [2019, 2020, 2021, 2022, 2023, 2024].map(
      (year) => holidaysOf('gb-england-wales', year).length,
    )
    expect(counts).toEqual([8, 8, 8, 10, 9, 8])
    expect(holidaysOf('gb-england-wales', 2022)).toContain('2022-12-27')
    expect(holidaysOf('gb-england-wales', 2020)).not.toContain('2020-05-04')
  })

  it('have nine holidays a year in all of Germany', () => {
    expect(holidaysOf('de-federal', 2024)).toEqual([
      '2024-01-01',
      '2024-03-29',
      '2024-04-01',
      '2024-05-01',
      '2024-05-09',
      '2024-05-20',
      '2024-10-03',
      '2024-12-25',
      '2024-12-26',
    ])
  })

  it('find Easter, also at its earliest and latest and where the rule has exceptions', () => {
    const known = [
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '1981-04-19',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
      '2049-04-18',
      '2285-03-22',
    ]
    for (const date of known) expect(easterSunday(Number(date.slice(0, 4)))).toBe(date)
  })
})
