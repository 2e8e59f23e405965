// Generated from packages/presets/calendars/cn-days.json by scripts/generate.ts; change that instead of this.

import type { CalendarData } from '@dueprocess/rules'

/** The value of packages/presets/calendars/cn-days.json. */
export const cnDays: CalendarData = {
  "id": "cn-days",
  "title": {
    "en": "China, every day of the year",
    "zh": "中国自然日"
  },
  "zone": "Asia/Shanghai",
  "hours": {
    "monday": [
      "00:00-24:00"
    ],
    "tuesday": [
      "00:00-24:00"
    ],
    "wednesday": [
      "00:00-24:00"
    ],
    "thursday": [
      "00:00-24:00"
    ],
    "friday": [
      "00:00-24:00"
    ],
    "saturday": [
      "00:00-24:00"
    ],
    "sunday": [
      "00:00-24:00"
    ]
  }
}
