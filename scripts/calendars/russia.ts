import type {
  CalendarData,
  CalendarHoliday,
  CalendarSource,
  CalendarWorkingDay,
} from '../../packages/rules/src/time/index.ts'
import { fiveDays, isoDate, plusDays, weekdayOf } from './movable-days.ts'

/** A decree of the Government that transfers days off in one year. */
type Decree = {
  readonly year: number
  readonly number: string
  readonly signed: string
  readonly url: string
  /** A weekend day, and the weekday that is free instead of it. */
  readonly transfers: readonly (readonly [from: string, to: string])[]
  /** Days before a holiday that are an hour shorter, as worked after the transfers. */
  readonly short: readonly string[]
}

const decrees: readonly Decree[] = [
  {
    year: 2024,
    number: '1314',
    signed: '10.08.2023',
    url: 'https://normativ.kontur.ru/document?documentId=454126&moduleId=1',
    transfers: [
      ['2024-01-06', '2024-05-10'],
      ['2024-01-07', '2024-12-31'],
      ['2024-04-27', '2024-04-29'],
      ['2024-11-02', '2024-04-30'],
      ['2024-12-28', '2024-12-30'],
    ],
    short: ['2024-02-22', '2024-03-07', '2024-05-08', '2024-06-11', '2024-11-02'],
  },
  {
    year: 2025,
    number: '1335',
    signed: '04.10.2024',
    url: 'http://static.government.ru/media/files/QkGT2QIDdzICtlaxOxctIZQONofaJwZO.pdf',
    transfers: [
      ['2025-01-04', '2025-05-02'],
      ['2025-01-05', '2025-12-31'],
      ['2025-02-23', '2025-05-08'],
      ['2025-03-08', '2025-06-13'],
      ['2025-11-01', '2025-11-03'],
    ],
    short: ['2025-03-07', '2025-04-30', '2025-06-11', '2025-11-01'],
  },
  {
    year: 2026,
    number: '1466',
    signed: '24.09.2025',
    url: 'http://static.government.ru/media/files/4jeB8hNKm69ggOa9yDiYOli6YoAyM21i.pdf',
    transfers: [
      ['2026-01-03', '2026-01-09'],
      ['2026-01-04', '2026-12-31'],
    ],
    short: ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03'],
  },
  {
    year: 2027,
    number: '1187',
    signed: '17.09.2026',
    url: 'https://www.consultant.ru/document/cons_doc_LAW_544706/',
    transfers: [
      ['2027-01-02', '2027-11-05'],
      ['2027-01-03', '2027-12-31'],
      ['2027-02-20', '2027-02-22'],
    ],
    short: ['2027-02-20', '2027-04-30', '2027-06-11', '2027-11-03'],
  },
]

const wholeDay = ['09:00-13:00', '14:00-18:00']
const shortDay = ['09:00-13:00', '14:00-17:00']

/** The production calendar of a five-day week of forty hours. */
export function russia(): CalendarData {
  return {
    id: 'ru-federal',
    title: {
      en: 'Russian Federation, production calendar',
      ru: 'Российская Федерация, производственный календарь',
      zh: '俄罗斯联邦（生产日历）',
    },
    zone: 'Europe/Moscow',
    hours: fiveDays(wholeDay),
    validFrom: `${decrees[0]?.year}-01-01`,
    validTo: `${decrees.at(-1)?.year}-12-31`,
    holidays: decrees.flatMap(daysOff),
    workingDays: decrees.flatMap(workedDays),
    sources: [...decrees.map(source), ...laws],
  }
}

/** Labour Code, article 112: month, day and name of the holidays after the New Year's. */
const fixed: readonly (readonly [month: number, day: number, ru: string, en: string])[] = [
  [2, 23, 'День защитника Отечества', "Defender of the Fatherland's Day"],
  [3, 8, 'Международный женский день', "International Women's Day"],
  [5, 1, 'Праздник Весны и Труда', 'Spring and Labour Day'],
  [5, 9, 'День Победы', 'Victory Day'],
  [6, 12, 'День России', 'Russia Day'],
  [11, 4, 'День народного единства', 'Unity Day'],
]

function daysOff({ year, transfers }: Decree): readonly CalendarHoliday[] {
  const newYear = [1, 2, 3, 4, 5, 6, 8].map((day) =>
    dayOff(isoDate(year, 1, day), 'Новогодние каникулы', "New Year's holidays"),
  )
  const named = fixed.map(([month, day, ru, en]) => dayOff(isoDate(year, month, day), ru, en))
  const transferred = transfers.map(([, to]) => dayOff(to, 'Перенос выходного дня', 'Transferred'))
  const christmas = dayOff(isoDate(year, 1, 7), 'Рождество Христово', 'Christmas')
  const free = new Set([...newYear, christmas, ...named, ...transferred].map(({ date }) => date))
  // A day off on which a holiday falls moves to the next working day, unless the decree moves it.
  const moved = named
    .filter(({ date }) => isWeekend(date) && !transfers.some(([from]) => from === date))
    .map(({ date, name }) => {
      let next = date
      while (isWeekend(next) || free.has(next)) next = plusDays(next, 1)
      free.add(next)
      return { date: next, ...(name === undefined ? {} : { name }) }
    })
  return [...newYear, christmas, ...named, ...transferred, ...moved].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

function dayOff(date: string, ru: string, en: string): CalendarHoliday {
  return { date, name: { en, ru } }
}

function workedDays(decree: Decree): readonly CalendarWorkingDay[] {
  const off = new Set(daysOff(decree).map(({ date }) => date))
  const instead = decree.transfers.map(([from]) => from).filter((date) => !off.has(date))
  return [...new Set([...instead, ...decree.short])].toSorted().map((date) => {
    const isShort = decree.short.includes(date)
    return {
      date,
      name: isShort
        ? { en: 'Day before a holiday', ru: 'Предпраздничный день' }
        : { en: 'Working Saturday', ru: 'Рабочая суббота' },
      hours: isShort ? shortDay : wholeDay,
    }
  })
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0
}

function source({ year, number, signed, url }: Decree): CalendarSource {
  return {
    year,
    title: {
      en: `Decree ${number} of the Government of the Russian Federation: days off in ${year}`,
      ru: `Постановление Правительства РФ от ${signed} № ${number} «О переносе выходных дней в ${year} году»`,
    },
    url,
  }
}

const laws: readonly CalendarSource[] = [
  {
    title: {
      en: 'Labour Code, article 112: holidays and days off',
      ru: 'Трудовой кодекс РФ, статья 112 «Нерабочие праздничные дни»',
    },
    url: 'https://www.consultant.ru/document/cons_doc_LAW_34683/98ef2900507766e70ff29c0b9d8e2353ea80a1cf/',
  },
  {
    title: {
      en: 'Labour Code, article 95: an hour less on the day before a holiday',
      ru: 'Трудовой кодекс РФ, статья 95',
    },
  },
]
