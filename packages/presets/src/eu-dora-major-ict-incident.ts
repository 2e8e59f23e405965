import { euDoraMajorIctIncident as text } from './generated/procedures/eu-dora-major-ict-incident.ts'
import {
  type EuDoraMajorIctIncident,
  euDoraMajorIctIncidentTypes,
} from './generated/typed/eu-dora-major-ict-incident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { EuDoraMajorIctIncident } from './generated/typed/eu-dora-major-ict-incident.ts'

/**
 * Major ICT-related incident of a financial entity under DORA: classified by counted criteria
 * (Delegated Regulation (EU) 2024/1772); initial notification, intermediate and final report
 * (Delegated Regulation (EU) 2025/301, article 5).
 */
export const euDoraMajorIctIncident: Preset<EuDoraMajorIctIncident> = /* @__PURE__ */ definePreset(
  text,
  euDoraMajorIctIncidentTypes,
  {},
)
