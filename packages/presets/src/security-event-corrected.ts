import { cnDays } from './generated/calendars/cn-days.ts'
import { securityEvent as base } from './generated/procedures/security-event.ts'
import { securityEventCorrected as text } from './generated/procedures/security-event-corrected.ts'
import {
  type SecurityEventCorrected,
  securityEventCorrectedTypes,
} from './generated/typed/security-event-corrected.ts'
import { definePreset, type Preset } from './preset.ts'

export type { SecurityEventCorrected } from './generated/typed/security-event-corrected.ts'

/**
 * The information security procedure with its two reporting limits the other way round: 4 hours for
 * a major event, 24 for an ordinary one. `securityEvent` keeps them as its source has them.
 */
export const securityEventCorrected: Preset<SecurityEventCorrected> = /* @__PURE__ */ definePreset(
  text,
  securityEventCorrectedTypes,
  { 'cn-days': cnDays },
  [{ name: 'security-event', text: base }],
)
