import { euNis2SignificantIncident as text } from './generated/procedures/eu-nis2-significant-incident.ts'
import {
  type EuNis2SignificantIncident,
  euNis2SignificantIncidentTypes,
} from './generated/typed/eu-nis2-significant-incident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { EuNis2SignificantIncident } from './generated/typed/eu-nis2-significant-incident.ts'

/**
 * Significant incident under Directive (EU) 2022/2555, article 23: early warning, notification,
 * report on request, final report, progress report while it goes on; significant by the criteria of
 * Implementing Regulation (EU) 2024/2690.
 */
export const euNis2SignificantIncident: Preset<EuNis2SignificantIncident> =
  /* @__PURE__ */ definePreset(text, euNis2SignificantIncidentTypes, {})
