import type { CalendarData, CalendarHoliday } from '../../packages/rules/src/time/index.ts'
import { easterSunday, fiveDays, isoDate, plusDays, yearsFrom } from './movable-days.ts'

/** The nine holidays that the laws of all sixteen states and of the Federation have in common. */
export function germany(): CalendarData {
  const [first, last] = [2018, 2030]
  return {
    id: 'de-federal',
    title: {
      de: 'Deutschland, Feiertage aller Länder',
      en: 'Germany, holidays of all states',
      zh: '德国（各州共同节假日）',
    },
    zone: 'Europe/Berlin',
    hours: fiveDays(['09:00-17:00']),
    validFrom: `${first}-01-01`,
    validTo: `${last}-12-31`,
    holidays: yearsFrom(first, last).flatMap(holidays),
    sources: [
      {
        title: {
          de: 'Einigungsvertrag, Artikel 2 Absatz 2 (3. Oktober)',
          en: 'Unification Treaty, article 2(2) (3 October)',
        },
        url: 'https://www.gesetze-im-internet.de/einigvtr/art_2.html',
      },
      {
        title: {
          de: 'Feiertagsgesetze der Länder, z. B. Gesetz über die Sonn- und Feiertage (Berlin), § 1',
          en: 'Holiday acts of the states, e.g. of Berlin, section 1',
        },
      },
    ],
  }
}

function holidays(year: number): readonly CalendarHoliday[] {
  const easter = easterSunday(year)
  return [
    day(isoDate(year, 1, 1), 'Neujahr', "New Year's Day"),
    day(plusDays(easter, -2), 'Karfreitag', 'Good Friday'),
    day(plusDays(easter, 1), 'Ostermontag', 'Easter Monday'),
    day(isoDate(year, 5, 1), 'Tag der Arbeit', 'Labour Day'),
    day(plusDays(easter, 39), 'Christi Himmelfahrt', 'Ascension Day'),
    day(plusDays(easter, 50), 'Pfingstmontag', 'Whit Monday'),
    day(isoDate(year, 10, 3), 'Tag der Deutschen Einheit', 'Day of German Unity'),
    day(isoDate(year, 12, 25), '1. Weihnachtstag', 'Christmas Day'),
    day(isoDate(year, 12, 26), '2. Weihnachtstag', 'Second Day of Christmas'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function day(date: string, de: string, en: string): CalendarHoliday {
  return { date, name: { de, en } }
}
