// Generated from packages/presets/calendars/ru-federal.json by scripts/generate.ts; change that instead of this.

import type { CalendarData } from '@dueprocess/rules'

/** The value of packages/presets/calendars/ru-federal.json. */
export const ruFederal: CalendarData = {
  "id": "ru-federal",
  "title": {
    "en": "Russian Federation, production calendar",
    "ru": "Российская Федерация, производственный календарь",
    "zh": "俄罗斯联邦（生产日历）"
  },
  "zone": "Europe/Moscow",
  "hours": {
    "monday": [
      "09:00-13:00",
      "14:00-18:00"
    ],
    "tuesday": [
      "09:00-13:00",
      "14:00-18:00"
    ],
    "wednesday": [
      "09:00-13:00",
      "14:00-18:00"
    ],
    "thursday": [
      "09:00-13:00",
      "14:00-18:00"
    ],
    "friday": [
      "09:00-13:00",
      "14:00-18:00"
    ]
  },
  "validFrom": "2024-01-01",
  "validTo": "2027-12-31",
  "holidays": [
    {
      "date": "2024-01-01",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-02",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-03",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-04",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-05",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-06",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-01-07",
      "name": {
        "en": "Christmas",
        "ru": "Рождество Христово"
      }
    },
    {
      "date": "2024-01-08",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2024-02-23",
      "name": {
        "en": "Defender of the Fatherland's Day",
        "ru": "День защитника Отечества"
      }
    },
    {
      "date": "2024-03-08",
      "name": {
        "en": "International Women's Day",
        "ru": "Международный женский день"
      }
    },
    {
      "date": "2024-04-29",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2024-04-30",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2024-05-01",
      "name": {
        "en": "Spring and Labour Day",
        "ru": "Праздник Весны и Труда"
      }
    },
    {
      "date": "2024-05-09",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2024-05-10",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2024-06-12",
      "name": {
        "en": "Russia Day",
        "ru": "День России"
      }
    },
    {
      "date": "2024-11-04",
      "name": {
        "en": "Unity Day",
        "ru": "День народного единства"
      }
    },
    {
      "date": "2024-12-30",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2024-12-31",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2025-01-01",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-02",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-03",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-04",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-05",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-06",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-01-07",
      "name": {
        "en": "Christmas",
        "ru": "Рождество Христово"
      }
    },
    {
      "date": "2025-01-08",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2025-02-23",
      "name": {
        "en": "Defender of the Fatherland's Day",
        "ru": "День защитника Отечества"
      }
    },
    {
      "date": "2025-03-08",
      "name": {
        "en": "International Women's Day",
        "ru": "Международный женский день"
      }
    },
    {
      "date": "2025-05-01",
      "name": {
        "en": "Spring and Labour Day",
        "ru": "Праздник Весны и Труда"
      }
    },
    {
      "date": "2025-05-02",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2025-05-08",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2025-05-09",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2025-06-12",
      "name": {
        "en": "Russia Day",
        "ru": "День России"
      }
    },
    {
      "date": "2025-06-13",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2025-11-03",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2025-11-04",
      "name": {
        "en": "Unity Day",
        "ru": "День народного единства"
      }
    },
    {
      "date": "2025-12-31",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2026-01-01",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-02",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-03",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-04",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-05",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-06",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-07",
      "name": {
        "en": "Christmas",
        "ru": "Рождество Христово"
      }
    },
    {
      "date": "2026-01-08",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2026-01-09",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2026-02-23",
      "name": {
        "en": "Defender of the Fatherland's Day",
        "ru": "День защитника Отечества"
      }
    },
    {
      "date": "2026-03-08",
      "name": {
        "en": "International Women's Day",
        "ru": "Международный женский день"
      }
    },
    {
      "date": "2026-03-09",
      "name": {
        "en": "International Women's Day",
        "ru": "Международный женский день"
      }
    },
    {
      "date": "2026-05-01",
      "name": {
        "en": "Spring and Labour Day",
        "ru": "Праздник Весны и Труда"
      }
    },
    {
      "date": "2026-05-09",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2026-05-11",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2026-06-12",
      "name": {
        "en": "Russia Day",
        "ru": "День России"
      }
    },
    {
      "date": "2026-11-04",
      "name": {
        "en": "Unity Day",
        "ru": "День народного единства"
      }
    },
    {
      "date": "2026-12-31",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2027-01-01",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-02",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-03",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-04",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-05",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-06",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-01-07",
      "name": {
        "en": "Christmas",
        "ru": "Рождество Христово"
      }
    },
    {
      "date": "2027-01-08",
      "name": {
        "en": "New Year's holidays",
        "ru": "Новогодние каникулы"
      }
    },
    {
      "date": "2027-02-22",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2027-02-23",
      "name": {
        "en": "Defender of the Fatherland's Day",
        "ru": "День защитника Отечества"
      }
    },
    {
      "date": "2027-03-08",
      "name": {
        "en": "International Women's Day",
        "ru": "Международный женский день"
      }
    },
    {
      "date": "2027-05-01",
      "name": {
        "en": "Spring and Labour Day",
        "ru": "Праздник Весны и Труда"
      }
    },
    {
      "date": "2027-05-03",
      "name": {
        "en": "Spring and Labour Day",
        "ru": "Праздник Весны и Труда"
      }
    },
    {
      "date": "2027-05-09",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2027-05-10",
      "name": {
        "en": "Victory Day",
        "ru": "День Победы"
      }
    },
    {
      "date": "2027-06-12",
      "name": {
        "en": "Russia Day",
        "ru": "День России"
      }
    },
    {
      "date": "2027-06-14",
      "name": {
        "en": "Russia Day",
        "ru": "День России"
      }
    },
    {
      "date": "2027-11-04",
      "name": {
        "en": "Unity Day",
        "ru": "День народного единства"
      }
    },
    {
      "date": "2027-11-05",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    },
    {
      "date": "2027-12-31",
      "name": {
        "en": "Transferred",
        "ru": "Перенос выходного дня"
      }
    }
  ],
  "workingDays": [
    {
      "date": "2024-02-22",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2024-03-07",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2024-04-27",
      "name": {
        "en": "Working Saturday",
        "ru": "Рабочая суббота"
      },
      "hours": [
        "09:00-13:00",
        "14:00-18:00"
      ]
    },
    {
      "date": "2024-05-08",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2024-06-11",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2024-11-02",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2024-12-28",
      "name": {
        "en": "Working Saturday",
        "ru": "Рабочая суббота"
      },
      "hours": [
        "09:00-13:00",
        "14:00-18:00"
      ]
    },
    {
      "date": "2025-03-07",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2025-04-30",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2025-06-11",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2025-11-01",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2026-04-30",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2026-05-08",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2026-06-11",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2026-11-03",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2027-02-20",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2027-04-30",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2027-06-11",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    },
    {
      "date": "2027-11-03",
      "name": {
        "en": "Day before a holiday",
        "ru": "Предпраздничный день"
      },
      "hours": [
        "09:00-13:00",
        "14:00-17:00"
      ]
    }
  ],
  "sources": [
    {
      "year": 2024,
      "title": {
        "en": "Decree 1314 of the Government of the Russian Federation: days off in 2024",
        "ru": "Постановление Правительства РФ от 10.08.2023 № 1314 «О переносе выходных дней в 2024 году»"
      },
      "url": "https://normativ.kontur.ru/document?documentId=454126&moduleId=1"
    },
    {
      "year": 2025,
      "title": {
        "en": "Decree 1335 of the Government of the Russian Federation: days off in 2025",
        "ru": "Постановление Правительства РФ от 04.10.2024 № 1335 «О переносе выходных дней в 2025 году»"
      },
      "url": "http://static.government.ru/media/files/QkGT2QIDdzICtlaxOxctIZQONofaJwZO.pdf"
    },
    {
      "year": 2026,
      "title": {
        "en": "Decree 1466 of the Government of the Russian Federation: days off in 2026",
        "ru": "Постановление Правительства РФ от 24.09.2025 № 1466 «О переносе выходных дней в 2026 году»"
      },
      "url": "http://static.government.ru/media/files/4jeB8hNKm69ggOa9yDiYOli6YoAyM21i.pdf"
    },
    {
      "year": 2027,
      "title": {
        "en": "Decree 1187 of the Government of the Russian Federation: days off in 2027",
        "ru": "Постановление Правительства РФ от 17.09.2026 № 1187 «О переносе выходных дней в 2027 году»"
      },
      "url": "https://www.consultant.ru/document/cons_doc_LAW_544706/"
    },
    {
      "title": {
        "en": "Labour Code, article 112: holidays and days off",
        "ru": "Трудовой кодекс РФ, статья 112 «Нерабочие праздничные дни»"
      },
      "url": "https://www.consultant.ru/document/cons_doc_LAW_34683/98ef2900507766e70ff29c0b9d8e2353ea80a1cf/"
    },
    {
      "title": {
        "en": "Labour Code, article 95: an hour less on the day before a holiday",
        "ru": "Трудовой кодекс РФ, статья 95"
      }
    }
  ]
}
