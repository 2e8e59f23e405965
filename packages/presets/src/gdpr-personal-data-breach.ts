import { gdprPersonalDataBreach as text } from './generated/procedures/gdpr-personal-data-breach.ts'
import {
  type GdprPersonalDataBreach,
  gdprPersonalDataBreachTypes,
} from './generated/typed/gdpr-personal-data-breach.ts'
import { definePreset, type Preset } from './preset.ts'

export type { GdprPersonalDataBreach } from './generated/typed/gdpr-personal-data-breach.ts'

/**
 * Personal data breach at a controller, Regulation (EU) 2016/679, articles 33 and 34: 72 hours from
 * awareness unless a risk is unlikely, reasons where it is later, notice of a processor, the people
 * concerned at a high risk.
 */
export const gdprPersonalDataBreach: Preset<GdprPersonalDataBreach> = /* @__PURE__ */ definePreset(
  text,
  gdprPersonalDataBreachTypes,
  {},
)
