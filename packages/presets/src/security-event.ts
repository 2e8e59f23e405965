import { cnDays } from './generated/calendars/cn-days.ts'
import { securityEvent as text } from './generated/procedures/security-event.ts'
import { type SecurityEvent, securityEventTypes } from './generated/typed/security-event.ts'
import { definePreset, type Preset } from './preset.ts'

export type { SecurityEvent } from './generated/typed/security-event.ts'

/**
 * Information security weaknesses, events and incidents (信息安全事件管理程序): judging, two grades,
 * reporting limits as written, containment with evidence before recovery, paths for fire, leaks
 * and major incidents, investigation and discipline.
 */
export const securityEvent: Preset<SecurityEvent> = /* @__PURE__ */ definePreset(
  text,
  securityEventTypes,
  { 'cn-days': cnDays },
)
