// Generated from packages/presets/calendars/cn-office.json by scripts/generate.ts; change that instead of this.

import type { CalendarData } from '@dueprocess/rules'

/** The value of packages/presets/calendars/cn-office.json. */
export const cnOffice: CalendarData = {
  "id": "cn-office",
  "title": {
    "en": "China, office hours on working days",
    "zh": "中国工作日办公时间",
    "ru": "Китай, рабочее время по рабочим дням"
  },
  "zone": "Asia/Shanghai",
  "hours": {
    "monday": [
      "09:00-12:00",
      "13:00-18:00"
    ],
    "tuesday": [
      "09:00-12:00",
      "13:00-18:00"
    ],
    "wednesday": [
      "09:00-12:00",
      "13:00-18:00"
    ],
    "thursday": [
      "09:00-12:00",
      "13:00-18:00"
    ],
    "friday": [
      "09:00-12:00",
      "13:00-18:00"
    ]
  },
  "validFrom": "2007-01-01",
  "validTo": "2026-12-31",
  "holidays": [
    {
      "date": "2007-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2007-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2007-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2007-02-18",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-19",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-20",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-21",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-22",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-23",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-02-24",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2007-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-06",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-05-07",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2007-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2007-12-30",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2007-12-31",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2008-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2008-02-06",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-07",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-08",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-09",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-10",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-11",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-02-12",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2008-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2008-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2008-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2008-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2008-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2008-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2008-06-07",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2008-06-08",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2008-06-09",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2008-09-13",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2008-09-14",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2008-09-15",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2008-09-29",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-09-30",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2008-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2009-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2009-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2009-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2009-01-25",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-26",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-27",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-28",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-29",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-30",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2009-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2009-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2009-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2009-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2009-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2009-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2009-05-28",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2009-05-29",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2009-05-30",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2009-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-07",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2009-10-08",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2010-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2010-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2010-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2010-02-13",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-14",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-16",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-17",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-18",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-02-19",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2010-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2010-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2010-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2010-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2010-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2010-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2010-06-14",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2010-06-15",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2010-06-16",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2010-09-22",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2010-09-23",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2010-09-24",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2010-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2010-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2011-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2011-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2011-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-03",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-04",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-05",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-06",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-07",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-02-08",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2011-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2011-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2011-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2011-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2011-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2011-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2011-06-04",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2011-06-05",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2011-06-06",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2011-09-10",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2011-09-11",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2011-09-12",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2011-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2011-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2012-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2012-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2012-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2012-01-22",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-23",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-24",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-25",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-26",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-27",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-01-28",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2012-04-02",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2012-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2012-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2012-04-29",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2012-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2012-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2012-06-22",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2012-06-23",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2012-06-24",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2012-09-30",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2012-10-07",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2013-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2013-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2013-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2013-02-09",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-10",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-11",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-12",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-13",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-14",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2013-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2013-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2013-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2013-04-29",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2013-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2013-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2013-06-10",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2013-06-11",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2013-06-12",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2013-09-19",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2013-09-20",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2013-09-21",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2013-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2013-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2014-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-01",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-03",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-04",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-05",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-02-06",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2014-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2014-04-07",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2014-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2014-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2014-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2014-06-02",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2014-09-08",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2014-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2014-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2015-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2015-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2015-02-18",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-19",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-20",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-21",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-22",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-23",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-02-24",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2015-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2015-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2015-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2015-06-20",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2015-06-22",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2015-09-03",
      "name": {
        "en": "Victory Day",
        "zh": "抗战胜利纪念日"
      }
    },
    {
      "date": "2015-09-04",
      "name": {
        "en": "Victory Day",
        "zh": "抗战胜利纪念日"
      }
    },
    {
      "date": "2015-09-05",
      "name": {
        "en": "Victory Day",
        "zh": "抗战胜利纪念日"
      }
    },
    {
      "date": "2015-09-27",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2015-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2015-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2016-02-07",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-08",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-09",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-10",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-11",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-12",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-02-13",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2016-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2016-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2016-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2016-06-09",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2016-06-10",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2016-06-11",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2016-09-15",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2016-09-16",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2016-09-17",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2016-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2016-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2017-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2017-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2017-01-27",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-01-28",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-01-29",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-01-30",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-02-01",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2017-04-02",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2017-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2017-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2017-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2017-05-28",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2017-05-29",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2017-05-30",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2017-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-07",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2017-10-08",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2018-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2018-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-16",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-17",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-18",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-19",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-20",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-02-21",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2018-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2018-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2018-04-07",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2018-04-29",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2018-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2018-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2018-06-18",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2018-09-24",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2018-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2018-12-30",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2018-12-31",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2019-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2019-02-04",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-05",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-06",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-07",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-08",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-09",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-02-10",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2019-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2019-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2019-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2019-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2019-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2019-06-07",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2019-09-13",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2019-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2019-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2020-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2020-01-24",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-25",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-26",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-27",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-28",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-29",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-30",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-02-01",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2020-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2020-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2020-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2020-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2020-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2020-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2020-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2020-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2020-06-25",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2020-06-26",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2020-06-27",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2020-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-07",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2020-10-08",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2021-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2021-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2021-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2021-02-11",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-12",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-13",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-14",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-16",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-02-17",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2021-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2021-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2021-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2021-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2021-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2021-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2021-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2021-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2021-06-12",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2021-06-13",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2021-06-14",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2021-09-19",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2021-09-20",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2021-09-21",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2021-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2021-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2022-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2022-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2022-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-01",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-03",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-04",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-05",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-02-06",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2022-04-03",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2022-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2022-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2022-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2022-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2022-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2022-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2022-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2022-06-03",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2022-06-04",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2022-06-05",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2022-09-10",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2022-09-11",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2022-09-12",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2022-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2022-12-31",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2023-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2023-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2023-01-21",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-22",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-23",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-24",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-25",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-26",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-01-27",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2023-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2023-04-29",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2023-04-30",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2023-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2023-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2023-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2023-06-22",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2023-06-23",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2023-06-24",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2023-09-29",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-09-30",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2023-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2024-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2024-02-10",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-11",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-12",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-13",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-14",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-16",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-02-17",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2024-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2024-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2024-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2024-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2024-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2024-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2024-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2024-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2024-06-10",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2024-09-15",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2024-09-16",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2024-09-17",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2024-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2024-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2025-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2025-01-28",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-01-29",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-01-30",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-01-31",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-02-01",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-02-02",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-02-03",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-02-04",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2025-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2025-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2025-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2025-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2025-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2025-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2025-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2025-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2025-05-31",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2025-06-01",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2025-06-02",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2025-10-01",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-02",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-03",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-04",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-05",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-06",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-07",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2025-10-08",
      "name": {
        "en": "National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节"
      }
    },
    {
      "date": "2026-01-01",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2026-01-02",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2026-01-03",
      "name": {
        "en": "New Year's Day",
        "zh": "元旦"
      }
    },
    {
      "date": "2026-02-15",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-16",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-17",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-18",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-19",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-20",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-21",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-22",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-02-23",
      "name": {
        "en": "Spring Festival",
        "zh": "春节"
      }
    },
    {
      "date": "2026-04-04",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2026-04-05",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2026-04-06",
      "name": {
        "en": "Qingming Festival",
        "zh": "清明节"
      }
    },
    {
      "date": "2026-05-01",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2026-05-02",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2026-05-03",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2026-05-04",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2026-05-05",
      "name": {
        "en": "Labour Day",
        "zh": "劳动节"
      }
    },
    {
      "date": "2026-06-19",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2026-06-20",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2026-06-21",
      "name": {
        "en": "Dragon Boat Festival",
        "zh": "端午节"
      }
    },
    {
      "date": "2026-09-25",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2026-09-26",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2026-09-27",
      "name": {
        "en": "Mid-Autumn Festival",
        "zh": "中秋节"
      }
    },
    {
      "date": "2026-10-01",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-02",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-03",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-04",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-05",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-06",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    },
    {
      "date": "2026-10-07",
      "name": {
        "en": "National Day",
        "zh": "国庆节"
      }
    }
  ],
  "workingDays": [
    {
      "date": "2006-12-30",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2006-12-31",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2007-02-17",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2007-02-25",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2007-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2007-04-29",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2007-09-29",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2007-09-30",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2007-12-29",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2008-02-02",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2008-02-03",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2008-05-04",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2008-09-27",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2008-09-28",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2009-01-04",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2009-01-24",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2009-02-01",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2009-05-31",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2009-09-27",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2009-10-10",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2010-02-20",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2010-02-21",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2010-06-12",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2010-06-13",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2010-09-19",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2010-09-25",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2010-09-26",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2010-10-09",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2011-01-30",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2011-02-12",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2011-04-02",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2011-10-08",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2011-10-09",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2011-12-31",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2012-01-21",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2012-01-29",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2012-03-31",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2012-04-01",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2012-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2012-09-29",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2013-01-05",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2013-01-06",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2013-02-16",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2013-02-17",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2013-04-07",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2013-04-27",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2013-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2013-06-08",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2013-06-09",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2013-09-22",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2013-09-29",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2013-10-12",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2014-01-26",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2014-02-08",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2014-05-04",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2014-09-28",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2014-10-11",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2015-01-04",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2015-02-15",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2015-02-28",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2015-09-06",
      "name": {
        "en": "Make-up day, Victory Day",
        "zh": "抗战胜利纪念日调休"
      }
    },
    {
      "date": "2015-10-10",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2016-02-06",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2016-02-14",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2016-06-12",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2016-09-18",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2016-10-08",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2016-10-09",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2017-01-22",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2017-02-04",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2017-04-01",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2017-05-27",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2017-09-30",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2018-02-11",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2018-02-24",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2018-04-08",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2018-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2018-09-29",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2018-09-30",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2018-12-29",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2019-02-02",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2019-02-03",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2019-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2019-05-05",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2019-09-29",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2019-10-12",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2020-01-19",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2020-04-26",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2020-05-09",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2020-06-28",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2020-09-27",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2020-10-10",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2021-02-07",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2021-02-20",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2021-04-25",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2021-05-08",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2021-09-18",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2021-09-26",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2021-10-09",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2022-01-29",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2022-01-30",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2022-04-02",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2022-04-24",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2022-05-07",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2022-10-08",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2022-10-09",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2023-01-28",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2023-01-29",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2023-04-23",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2023-05-06",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2023-06-25",
      "name": {
        "en": "Make-up day, Dragon Boat Festival",
        "zh": "端午节调休"
      }
    },
    {
      "date": "2023-10-07",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2023-10-08",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2024-02-04",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2024-02-18",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2024-04-07",
      "name": {
        "en": "Make-up day, Qingming Festival",
        "zh": "清明节调休"
      }
    },
    {
      "date": "2024-04-28",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2024-05-11",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2024-09-14",
      "name": {
        "en": "Make-up day, Mid-Autumn Festival",
        "zh": "中秋节调休"
      }
    },
    {
      "date": "2024-09-29",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2024-10-12",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2025-01-26",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2025-02-08",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2025-04-27",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2025-09-28",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2025-10-11",
      "name": {
        "en": "Make-up day, National Day, Mid-Autumn Festival",
        "zh": "国庆节、中秋节调休"
      }
    },
    {
      "date": "2026-01-04",
      "name": {
        "en": "Make-up day, New Year's Day",
        "zh": "元旦调休"
      }
    },
    {
      "date": "2026-02-14",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2026-02-28",
      "name": {
        "en": "Make-up day, Spring Festival",
        "zh": "春节调休"
      }
    },
    {
      "date": "2026-05-09",
      "name": {
        "en": "Make-up day, Labour Day",
        "zh": "劳动节调休"
      }
    },
    {
      "date": "2026-09-20",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    },
    {
      "date": "2026-10-10",
      "name": {
        "en": "Make-up day, National Day",
        "zh": "国庆节调休"
      }
    }
  ],
  "sources": [
    {
      "year": 2007,
      "title": {
        "en": "General Office of the State Council: public holidays in 2007",
        "zh": "国务院办公厅关于2007年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm"
    },
    {
      "year": 2008,
      "title": {
        "en": "General Office of the State Council: public holidays in 2008",
        "zh": "国务院办公厅关于2008年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm"
    },
    {
      "year": 2009,
      "title": {
        "en": "General Office of the State Council: public holidays in 2009",
        "zh": "国务院办公厅关于2009年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm"
    },
    {
      "year": 2010,
      "title": {
        "en": "General Office of the State Council: public holidays in 2010",
        "zh": "国务院办公厅关于2010年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm"
    },
    {
      "year": 2011,
      "title": {
        "en": "General Office of the State Council: public holidays in 2011",
        "zh": "国务院办公厅关于2011年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm"
    },
    {
      "year": 2012,
      "title": {
        "en": "General Office of the State Council: public holidays in 2012",
        "zh": "国务院办公厅关于2012年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm"
    },
    {
      "year": 2013,
      "title": {
        "en": "General Office of the State Council: public holidays in 2013",
        "zh": "国务院办公厅关于2013年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm"
    },
    {
      "year": 2014,
      "title": {
        "en": "General Office of the State Council: public holidays in 2014",
        "zh": "国务院办公厅关于2014年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm"
    },
    {
      "year": 2015,
      "title": {
        "en": "General Office of the State Council: public holidays in 2015",
        "zh": "国务院办公厅关于2015年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm"
    },
    {
      "year": 2015,
      "title": {
        "en": "State Council: days off for the 70th anniversary of victory in 2015",
        "zh": "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm"
    },
    {
      "year": 2016,
      "title": {
        "en": "General Office of the State Council: public holidays in 2016",
        "zh": "国务院办公厅关于2016年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"
    },
    {
      "year": 2017,
      "title": {
        "en": "General Office of the State Council: public holidays in 2017",
        "zh": "国务院办公厅关于2017年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"
    },
    {
      "year": 2018,
      "title": {
        "en": "General Office of the State Council: public holidays in 2018",
        "zh": "国务院办公厅关于2018年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"
    },
    {
      "year": 2019,
      "title": {
        "en": "General Office of the State Council: public holidays in 2019",
        "zh": "国务院办公厅关于2019年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm"
    },
    {
      "year": 2019,
      "title": {
        "en": "General Office of the State Council: change of the Labour Day holidays in 2019",
        "zh": "国务院办公厅关于调整2019年劳动节假期安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm"
    },
    {
      "year": 2020,
      "title": {
        "en": "General Office of the State Council: public holidays in 2020",
        "zh": "国务院办公厅关于2020年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm"
    },
    {
      "year": 2020,
      "title": {
        "en": "General Office of the State Council: extension of the Spring Festival holidays in 2020",
        "zh": "国务院办公厅关于延长2020年春节假期的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm"
    },
    {
      "year": 2021,
      "title": {
        "en": "General Office of the State Council: public holidays in 2021",
        "zh": "国务院办公厅关于2021年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"
    },
    {
      "year": 2022,
      "title": {
        "en": "General Office of the State Council: public holidays in 2022",
        "zh": "国务院办公厅关于2022年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"
    },
    {
      "year": 2023,
      "title": {
        "en": "General Office of the State Council: public holidays in 2023",
        "zh": "国务院办公厅关于2023年部分节假日安排的通知"
      },
      "url": "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"
    },
    {
      "year": 2024,
      "title": {
        "en": "General Office of the State Council: public holidays in 2024",
        "zh": "国务院办公厅关于2024年部分节假日安排的通知"
      },
      "url": "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"
    },
    {
      "year": 2025,
      "title": {
        "en": "General Office of the State Council: public holidays in 2025",
        "zh": "国务院办公厅关于2025年部分节假日安排的通知"
      },
      "url": "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"
    },
    {
      "year": 2026,
      "title": {
        "en": "General Office of the State Council: public holidays in 2026",
        "zh": "国务院办公厅关于2026年部分节假日安排的通知"
      },
      "url": "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
    },
    {
      "title": {
        "en": "Decree 174 of the State Council on working hours, article 3: 8 hours a day, 40 a week",
        "zh": "国务院关于职工工作时间的规定（国务院令第174号）第三条"
      }
    }
  ]
}
