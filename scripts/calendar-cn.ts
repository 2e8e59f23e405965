/**
 * Writes the Chinese calendars of `packages/presets/calendars` from the yearly notices of the State
 * Council on public holidays, as NateScarlet/holiday-cn transcribes them, found in
 * `../shared/data/calendars/holiday-cn` beside the checkout. Run it again when a notice is added.
 * `--check` writes nothing and ends with code 1 if a file differs from what would be written.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  CalendarData,
  CalendarHoliday,
  CalendarSource,
  CalendarWorkingDay,
} from '../packages/rules/src/time/index.ts'
import { calendarText } from './calendars/calendar-text.ts'
import { writeCalendars } from './calendars/write-calendars.ts'
import type { SourceFile } from './source-files.ts'
import { root } from './workspace.ts'

/** One file of holiday-cn: the days that the notices for one calendar year arrange. */
export type HolidayYear = {
  readonly year: number
  /** Addresses of the notices, the first being the yearly one. */
  readonly papers: readonly string[]
  readonly days: readonly {
    readonly name: string
    readonly date: string
    readonly isOffDay: boolean
  }[]
}

/** Where the transcribed notices are, if they are there. */
export const noticesFolder: string = join(root, '../shared/data/calendars/holiday-cn')

/** The calendar files for the years that have a notice. */
export function chineseCalendars(years: readonly HolidayYear[]): readonly SourceFile[] {
  const announced = years
    .filter(({ papers }) => papers.length > 0)
    .toSorted((a, b) => a.year - b.year)
  return variants.map((variant) => ({
    path: `packages/presets/calendars/${variant.id}.json`,
    text: calendarText({ ...variant, ...days(announced) }),
  }))
}

/** Reads all years of a folder such as `noticesFolder`. */
export function readNotices(folder: string): readonly HolidayYear[] {
  return globSync('[0-9]*.json', { cwd: folder }).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as HolidayYear,
  )
}

/** A day of eight hours in a week of forty: Decree 174 of the State Council, article 3. */
const officeDay = ['09:00-12:00', '13:00-18:00']
const hours = {
  monday: officeDay,
  tuesday: officeDay,
  wednesday: officeDay,
  thursday: officeDay,
  friday: officeDay,
}

const variants: readonly Omit<CalendarData, 'holidays' | 'workingDays'>[] = [
  {
    id: 'cn-office',
    title: {
      en: 'China, office hours on working days',
      zh: '中国工作日办公时间',
      ru: 'Китай, рабочее время по рабочим дням',
    },
    zone: 'Asia/Shanghai',
    hours,
  },
  {
    id: 'cn-civil',
    title: {
      en: 'China, periods counted by the Civil Code',
      zh: '中国工作日，期间按民法典计算',
      ru: 'Китай, сроки по Гражданскому кодексу',
    },
    zone: 'Asia/Shanghai',
    hours,
    counting: 'cn-civil-code',
  },
]

function days(
  years: readonly HolidayYear[],
): Pick<CalendarData, 'holidays' | 'workingDays' | 'validFrom' | 'validTo' | 'sources'> {
  const all = years.flatMap(({ days }) => days).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return {
    holidays: all.filter(({ isOffDay }) => isOffDay).map(holiday),
    // A notice also names ordinary days on which work begins again; only weekends differ.
    workingDays: all.filter(({ date, isOffDay }) => !isOffDay && isWeekend(date)).map(makeUpDay),
    validFrom: `${years[0]?.year}-01-01`,
    validTo: `${years.at(-1)?.year}-12-31`,
    sources: [...years.flatMap(notices), ...laws],
  }
}

function holiday({ date, name }: HolidayYear['days'][number]): CalendarHoliday {
  return { date, name: festival(name) }
}

function makeUpDay({ date, name }: HolidayYear['days'][number]): CalendarWorkingDay {
  const { en, zh } = festival(name)
  return { date, name: { en: `Make-up day, ${en}`, zh: `${zh}调休` } }
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

const labourDay = { en: 'Labour Day', zh: '劳动节' }
const nationalDay = { en: 'National Day', zh: '国庆节' }
const nationalAndMidAutumn = {
  en: 'National Day, Mid-Autumn Festival',
  zh: '国庆节、中秋节',
}

/** The names that the notices use. */
const festivals: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['元旦', { en: "New Year's Day", zh: '元旦' }],
  ['春节', { en: 'Spring Festival', zh: '春节' }],
  ['清明节', { en: 'Qingming Festival', zh: '清明节' }],
  ['劳动节', labourDay],
  ['“五一”', labourDay],
  ['“五一”国际劳动节', labourDay],
  ['端午节', { en: 'Dragon Boat Festival', zh: '端午节' }],
  ['中秋节', { en: 'Mid-Autumn Festival', zh: '中秋节' }],
  ['国庆节', nationalDay],
  ['“十一”', nationalDay],
  ['国庆节、中秋节', nationalAndMidAutumn],
  ['中秋节、国庆节', nationalAndMidAutumn],
  ['抗日战争暨世界反法西斯战争胜利70周年纪念日', { en: 'Victory Day', zh: '抗战胜利纪念日' }],
])

function festival(name: string): { readonly en: string; readonly zh: string } {
  const found = festivals.get(name)
  if (found === undefined) throw new Error(`"${name}" has no translation; add it to festivals`)
  return found
}

/** Notices that changed the arrangement of a year afterwards. */
const amendments: ReadonlyMap<number, { readonly en: string; readonly zh: string }> = new Map([
  [
    2015,
    {
      en: 'State Council: days off for the 70th anniversary of victory in 2015',
      zh: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
    },
  ],
  [
    2019,
    {
      en: 'General Office of the State Council: change of the Labour Day holidays in 2019',
      zh: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    },
  ],
  [
    2020,
    {
      en: 'General Office of the State Council: extension of the Spring Festival holidays in 2020',
      zh: '国务院办公厅关于延长2020年春节假期的通知',
    },
  ],
])

function notices({ year, papers }: HolidayYear): readonly CalendarSource[] {
  const yearly = {
    en: `General Office of the State Council: public holidays in ${year}`,
    zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
  }
  return papers.map((url, i) => {
    const title = i === 0 ? yearly : amendments.get(year)
    if (title === undefined) throw new Error(`${url} has no title; add it to amendments`)
    return { year, title, url }
  })
}

const laws: readonly CalendarSource[] = [
  {
    title: {
      en: 'Decree 174 of the State Council on working hours, article 3: 8 hours a day, 40 a week',
      zh: '国务院关于职工工作时间的规定（国务院令第174号）第三条',
    },
  },
]

if (import.meta.main) {
  if (existsSync(noticesFolder)) writeCalendars(chineseCalendars(readNotices(noticesFolder)))
  else console.log('The transcribed notices are not there: nothing is written')
}
