import { cnDays } from './generated/calendars/cn-days.ts'
import { emergency as text } from './generated/procedures/emergency.ts'
import { type Emergency, emergencyTypes } from './generated/typed/emergency.ts'
import { definePreset, type Preset } from './preset.ts'

export type { Emergency } from './generated/typed/emergency.ts'

/**
 * Emergencies of any kind (突发事件应急管理程序): alarm and plan at once, threat level, decision by who
 * decides at that level, response with communication, authorities and crisis centre as tracks,
 * recovery once the event is under control, review and revision of the plan.
 */
export const emergency: Preset<Emergency> = /* @__PURE__ */ definePreset(text, emergencyTypes, {
  'cn-days': cnDays,
})
