import { cnOffice } from './generated/calendars/cn-office.ts'
import { hotlineService as text } from './generated/procedures/hotline-service.ts'
import { serviceIncident as base } from './generated/procedures/service-incident.ts'
import { type HotlineService, hotlineServiceTypes } from './generated/typed/hotline-service.ts'
import { definePreset, type Preset } from './preset.ts'

export type { HotlineService } from './generated/typed/hotline-service.ts'

/**
 * Service by a hotline (事件管理, 热线), an overlay of the service incident: the first line takes the
 * call and stays with it, telephone before remote control with consent, visits with their
 * preparation list, backup before the fix, call back, and the monthly service report.
 */
export const hotlineService: Preset<HotlineService> = /* @__PURE__ */ definePreset(
  text,
  hotlineServiceTypes,
  { 'cn-office': cnOffice },
  [{ name: 'service-incident', text: base }],
)
