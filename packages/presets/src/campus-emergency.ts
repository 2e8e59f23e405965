import { cnDays } from './generated/calendars/cn-days.ts'
import { campusEmergency as text } from './generated/procedures/campus-emergency.ts'
import { type CampusEmergency, campusEmergencyTypes } from './generated/typed/campus-emergency.ts'
import { definePreset, type Preset } from './preset.ts'

export type { CampusEmergency } from './generated/typed/campus-emergency.ts'

/**
 * Emergencies at a school or university (校园突发事件处理程序): nature and severity by thresholds that an
 * overlay replaces with local ones, handling with people first, report to the superior authority,
 * psychological support as a track of its own, investigation, rectification, file.
 */
export const campusEmergency: Preset<CampusEmergency> = /* @__PURE__ */ definePreset(
  text,
  campusEmergencyTypes,
  { 'cn-days': cnDays },
)
