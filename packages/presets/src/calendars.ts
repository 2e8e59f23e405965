import type { InstalledCalendars } from '@dueprocess/core'
import { cnCivil } from './generated/calendars/cn-civil.ts'
import { cnDays } from './generated/calendars/cn-days.ts'
import { cnOffice } from './generated/calendars/cn-office.ts'
import { deFederal } from './generated/calendars/de-federal.ts'
import { gbEnglandWales } from './generated/calendars/gb-england-wales.ts'
import { ruFederal } from './generated/calendars/ru-federal.ts'
import { usFederal } from './generated/calendars/us-federal.ts'

/** Every calendar that ships with this package, by its id. A test holds that none is missing. */
export const calendars: InstalledCalendars = {
  'cn-civil': cnCivil,
  'cn-days': cnDays,
  'cn-office': cnOffice,
  'de-federal': deFederal,
  'gb-england-wales': gbEnglandWales,
  'ru-federal': ruFederal,
  'us-federal': usFederal,
}
