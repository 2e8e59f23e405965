// Generated from packages/presets/calendars/us-federal.json by scripts/generate.ts; change that instead of this.

import type { CalendarData } from '@dueprocess/rules'

/** The value of packages/presets/calendars/us-federal.json. */
export const usFederal: CalendarData = {
  "id": "us-federal",
  "title": {
    "en": "United States, federal holidays",
    "zh": "美国（联邦节假日）"
  },
  "zone": "America/New_York",
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
  "validFrom": "2021-01-01",
  "validTo": "2030-12-31",
  "holidays": [
    {
      "date": "2021-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2021-01-18",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2021-02-15",
      "name": "Washington's Birthday"
    },
    {
      "date": "2021-05-31",
      "name": "Memorial Day"
    },
    {
      "date": "2021-06-18",
      "name": "Juneteenth National Independence Day (observed)"
    },
    {
      "date": "2021-07-05",
      "name": "Independence Day (observed)"
    },
    {
      "date": "2021-09-06",
      "name": "Labor Day"
    },
    {
      "date": "2021-10-11",
      "name": "Columbus Day"
    },
    {
      "date": "2021-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2021-11-25",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2021-12-24",
      "name": "Christmas Day (observed)"
    },
    {
      "date": "2021-12-31",
      "name": "New Year's Day (observed)"
    },
    {
      "date": "2022-01-17",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2022-02-21",
      "name": "Washington's Birthday"
    },
    {
      "date": "2022-05-30",
      "name": "Memorial Day"
    },
    {
      "date": "2022-06-20",
      "name": "Juneteenth National Independence Day (observed)"
    },
    {
      "date": "2022-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2022-09-05",
      "name": "Labor Day"
    },
    {
      "date": "2022-10-10",
      "name": "Columbus Day"
    },
    {
      "date": "2022-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2022-11-24",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2022-12-26",
      "name": "Christmas Day (observed)"
    },
    {
      "date": "2023-01-02",
      "name": "New Year's Day (observed)"
    },
    {
      "date": "2023-01-16",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2023-02-20",
      "name": "Washington's Birthday"
    },
    {
      "date": "2023-05-29",
      "name": "Memorial Day"
    },
    {
      "date": "2023-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2023-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2023-09-04",
      "name": "Labor Day"
    },
    {
      "date": "2023-10-09",
      "name": "Columbus Day"
    },
    {
      "date": "2023-11-10",
      "name": "Veterans Day (observed)"
    },
    {
      "date": "2023-11-23",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2023-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2024-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2024-01-15",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2024-02-19",
      "name": "Washington's Birthday"
    },
    {
      "date": "2024-05-27",
      "name": "Memorial Day"
    },
    {
      "date": "2024-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2024-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2024-09-02",
      "name": "Labor Day"
    },
    {
      "date": "2024-10-14",
      "name": "Columbus Day"
    },
    {
      "date": "2024-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2024-11-28",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2024-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2025-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2025-01-20",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2025-02-17",
      "name": "Washington's Birthday"
    },
    {
      "date": "2025-05-26",
      "name": "Memorial Day"
    },
    {
      "date": "2025-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2025-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2025-09-01",
      "name": "Labor Day"
    },
    {
      "date": "2025-10-13",
      "name": "Columbus Day"
    },
    {
      "date": "2025-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2025-11-27",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2025-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2026-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2026-01-19",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2026-02-16",
      "name": "Washington's Birthday"
    },
    {
      "date": "2026-05-25",
      "name": "Memorial Day"
    },
    {
      "date": "2026-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2026-07-03",
      "name": "Independence Day (observed)"
    },
    {
      "date": "2026-09-07",
      "name": "Labor Day"
    },
    {
      "date": "2026-10-12",
      "name": "Columbus Day"
    },
    {
      "date": "2026-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2026-11-26",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2026-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2027-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2027-01-18",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2027-02-15",
      "name": "Washington's Birthday"
    },
    {
      "date": "2027-05-31",
      "name": "Memorial Day"
    },
    {
      "date": "2027-06-18",
      "name": "Juneteenth National Independence Day (observed)"
    },
    {
      "date": "2027-07-05",
      "name": "Independence Day (observed)"
    },
    {
      "date": "2027-09-06",
      "name": "Labor Day"
    },
    {
      "date": "2027-10-11",
      "name": "Columbus Day"
    },
    {
      "date": "2027-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2027-11-25",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2027-12-24",
      "name": "Christmas Day (observed)"
    },
    {
      "date": "2027-12-31",
      "name": "New Year's Day (observed)"
    },
    {
      "date": "2028-01-17",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2028-02-21",
      "name": "Washington's Birthday"
    },
    {
      "date": "2028-05-29",
      "name": "Memorial Day"
    },
    {
      "date": "2028-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2028-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2028-09-04",
      "name": "Labor Day"
    },
    {
      "date": "2028-10-09",
      "name": "Columbus Day"
    },
    {
      "date": "2028-11-10",
      "name": "Veterans Day (observed)"
    },
    {
      "date": "2028-11-23",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2028-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2029-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2029-01-15",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2029-02-19",
      "name": "Washington's Birthday"
    },
    {
      "date": "2029-05-28",
      "name": "Memorial Day"
    },
    {
      "date": "2029-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2029-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2029-09-03",
      "name": "Labor Day"
    },
    {
      "date": "2029-10-08",
      "name": "Columbus Day"
    },
    {
      "date": "2029-11-12",
      "name": "Veterans Day (observed)"
    },
    {
      "date": "2029-11-22",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2029-12-25",
      "name": "Christmas Day"
    },
    {
      "date": "2030-01-01",
      "name": "New Year's Day"
    },
    {
      "date": "2030-01-21",
      "name": "Birthday of Martin Luther King, Jr."
    },
    {
      "date": "2030-02-18",
      "name": "Washington's Birthday"
    },
    {
      "date": "2030-05-27",
      "name": "Memorial Day"
    },
    {
      "date": "2030-06-19",
      "name": "Juneteenth National Independence Day"
    },
    {
      "date": "2030-07-04",
      "name": "Independence Day"
    },
    {
      "date": "2030-09-02",
      "name": "Labor Day"
    },
    {
      "date": "2030-10-14",
      "name": "Columbus Day"
    },
    {
      "date": "2030-11-11",
      "name": "Veterans Day"
    },
    {
      "date": "2030-11-28",
      "name": "Thanksgiving Day"
    },
    {
      "date": "2030-12-25",
      "name": "Christmas Day"
    }
  ],
  "sources": [
    {
      "title": "5 U.S.C. 6103, Holidays",
      "url": "https://www.law.cornell.edu/uscode/text/5/6103"
    },
    {
      "title": "Executive Order 11582, section 3: a holiday on a Sunday",
      "url": "https://www.archives.gov/federal-register/codification/executive-order/11582.html"
    }
  ]
}
