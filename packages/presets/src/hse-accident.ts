import { cnDays } from './generated/calendars/cn-days.ts'
import { hseAccident as text } from './generated/procedures/hse-accident.ts'
import { type HseAccident, hseAccidentTypes } from './generated/typed/hse-accident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { HseAccident } from './generated/typed/hse-accident.ts'

/**
 * HSE accident and incident control (事故、事件管理控制程序): kinds, five grades, one-hour report
 * and two-hour relay, toll window, investigation, actions and their verification. Legal deadlines
 * after State Council Decree 493.
 */
export const hseAccident: Preset<HseAccident> = /* @__PURE__ */ definePreset(
  text,
  hseAccidentTypes,
  { 'cn-days': cnDays },
)
