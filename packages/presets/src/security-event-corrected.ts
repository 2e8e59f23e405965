import { cnDays } from './generated/calendars/cn-days.ts'
import { securityEvent as base } from './generated/procedures/security-event.ts'
import { securityEventCorrected as text } from './generated/procedures/security-event-corrected.ts'
import { definePreset, type Preset } from './preset.ts'

/**
 * The information security procedure with its two reporting limits the other way round: 4 hours for
 * a major event, 24 for an ordinary one. `securityEvent` keeps them as its source has them.
 */
export const securityEventCorrected: Preset = definePreset(text, { 'cn-days': cnDays }, [
  { name: 'security-event', text: base },
])
