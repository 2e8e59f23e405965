// Generated from packages/presets/calendars/de-federal.json by scripts/generate.ts; change that instead of this.

import type { CalendarData } from '@dueprocess/rules'

/** The value of packages/presets/calendars/de-federal.json. */
export const deFederal: CalendarData = {
  "id": "de-federal",
  "title": {
    "de": "Deutschland, Feiertage aller Länder",
    "en": "Germany, holidays of all states",
    "zh": "德国（各州共同节假日）"
  },
  "zone": "Europe/Berlin",
  "hours": {
    "monday": [
      "09:00-17:00"
    ],
    "tuesday": [
      "09:00-17:00"
    ],
    "wednesday": [
      "09:00-17:00"
    ],
    "thursday": [
      "09:00-17:00"
    ],
    "friday": [
      "09:00-17:00"
    ]
  },
  "validFrom": "2018-01-01",
  "validTo": "2030-12-31",
  "holidays": [
    {
      "date": "2018-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2018-03-30",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2018-04-02",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2018-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2018-05-10",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2018-05-21",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2018-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2018-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2018-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2019-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2019-04-19",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2019-04-22",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2019-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2019-05-30",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2019-06-10",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2019-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2019-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2019-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2020-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2020-04-10",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2020-04-13",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2020-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2020-05-21",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2020-06-01",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2020-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2020-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2020-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2021-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2021-04-02",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2021-04-05",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2021-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2021-05-13",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2021-05-24",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2021-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2021-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2021-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2022-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2022-04-15",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2022-04-18",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2022-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2022-05-26",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2022-06-06",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2022-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2022-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2022-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2023-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2023-04-07",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2023-04-10",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2023-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2023-05-18",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2023-05-29",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2023-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2023-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2023-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2024-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2024-03-29",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2024-04-01",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2024-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2024-05-09",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2024-05-20",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2024-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2024-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2024-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2025-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2025-04-18",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2025-04-21",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2025-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2025-05-29",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2025-06-09",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2025-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2025-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2025-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2026-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2026-04-03",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2026-04-06",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2026-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2026-05-14",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2026-05-25",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2026-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2026-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2026-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2027-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2027-03-26",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2027-03-29",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2027-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2027-05-06",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2027-05-17",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2027-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2027-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2027-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2028-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2028-04-14",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2028-04-17",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2028-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2028-05-25",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2028-06-05",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2028-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2028-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2028-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2029-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2029-03-30",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2029-04-02",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2029-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2029-05-10",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2029-05-21",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2029-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2029-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2029-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    },
    {
      "date": "2030-01-01",
      "name": {
        "de": "Neujahr",
        "en": "New Year's Day"
      }
    },
    {
      "date": "2030-04-19",
      "name": {
        "de": "Karfreitag",
        "en": "Good Friday"
      }
    },
    {
      "date": "2030-04-22",
      "name": {
        "de": "Ostermontag",
        "en": "Easter Monday"
      }
    },
    {
      "date": "2030-05-01",
      "name": {
        "de": "Tag der Arbeit",
        "en": "Labour Day"
      }
    },
    {
      "date": "2030-05-30",
      "name": {
        "de": "Christi Himmelfahrt",
        "en": "Ascension Day"
      }
    },
    {
      "date": "2030-06-10",
      "name": {
        "de": "Pfingstmontag",
        "en": "Whit Monday"
      }
    },
    {
      "date": "2030-10-03",
      "name": {
        "de": "Tag der Deutschen Einheit",
        "en": "Day of German Unity"
      }
    },
    {
      "date": "2030-12-25",
      "name": {
        "de": "1. Weihnachtstag",
        "en": "Christmas Day"
      }
    },
    {
      "date": "2030-12-26",
      "name": {
        "de": "2. Weihnachtstag",
        "en": "Second Day of Christmas"
      }
    }
  ],
  "sources": [
    {
      "title": {
        "de": "Einigungsvertrag, Artikel 2 Absatz 2 (3. Oktober)",
        "en": "Unification Treaty, article 2(2) (3 October)"
      },
      "url": "https://www.gesetze-im-internet.de/einigvtr/art_2.html"
    },
    {
      "title": {
        "de": "Feiertagsgesetze der Länder, z. B. Gesetz über die Sonn- und Feiertage (Berlin), § 1",
        "en": "Holiday acts of the states, e.g. of Berlin, section 1"
      }
    }
  ]
}
