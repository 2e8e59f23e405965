import { cnDays } from './generated/calendars/cn-days.ts'
import { iatfEmergency as text } from './generated/procedures/iatf-emergency.ts'
import { type IatfEmergency, iatfEmergencyTypes } from './generated/typed/iatf-emergency.ts'
import { definePreset, type Preset } from './preset.ts'

export type { IatfEmergency } from './generated/typed/iatf-emergency.ts'

/**
 * Emergencies of an automotive supplier (突发事件管理程序): classes, rapid assessment, plan, response
 * with tracks for customers and suppliers, recovery, evaluation, and the revision of the
 * contingency plans after IATF 16949 6.1.2.3.
 */
export const iatfEmergency: Preset<IatfEmergency> = /* @__PURE__ */ definePreset(
  text,
  iatfEmergencyTypes,
  { 'cn-days': cnDays },
)
