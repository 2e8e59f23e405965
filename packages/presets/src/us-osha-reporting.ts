import { usFederal } from './generated/calendars/us-federal.ts'
import { usOshaReporting as text } from './generated/procedures/us-osha-reporting.ts'
import { type UsOshaReporting, usOshaReportingTypes } from './generated/typed/us-osha-reporting.ts'
import { definePreset, type Preset } from './preset.ts'

export type { UsOshaReporting } from './generated/typed/us-osha-reporting.ts'

/**
 * Work injuries and illnesses in the United States, 29 CFR 1904: a death within 8 hours, a
 * hospitalization, amputation or loss of an eye within 24, entry in the log within 7 days of what is
 * recordable by any of six criteria.
 */
export const usOshaReporting: Preset<UsOshaReporting> = /* @__PURE__ */ definePreset(
  text,
  usOshaReportingTypes,
  { 'us-federal': usFederal },
)
