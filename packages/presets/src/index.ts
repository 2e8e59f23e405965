export { calendars } from './calendars.ts'
export { type CampusEmergency, campusEmergency } from './campus-emergency.ts'
export {
  type CnCybersecurityIncident,
  cnCybersecurityIncident,
} from './cn-cybersecurity-incident.ts'
export { type EhsRecordableEvent, ehsRecordableEvent } from './ehs-recordable-event.ts'
export { type Emergency, emergency } from './emergency.ts'
export {
  type EuDoraMajorIctIncident,
  euDoraMajorIctIncident,
} from './eu-dora-major-ict-incident.ts'
export {
  type EuNis2SignificantIncident,
  euNis2SignificantIncident,
} from './eu-nis2-significant-incident.ts'
export {
  type GdprPersonalDataBreach,
  gdprPersonalDataBreach,
} from './gdpr-personal-data-breach.ts'
export { type HotlineService, hotlineService } from './hotline-service.ts'
export { type HseAccident, hseAccident } from './hse-accident.ts'
export { type IatfEmergency, iatfEmergency } from './iatf-emergency.ts'
export { type ItOperationsIncident, itOperationsIncident } from './it-operations-incident.ts'
export { type Preparedness, preparedness } from './preparedness.ts'
export type { Preset } from './preset.ts'
export { type SecurityEvent, securityEvent } from './security-event.ts'
export { type SecurityEventCorrected, securityEventCorrected } from './security-event-corrected.ts'
export { type ServiceIncident, serviceIncident } from './service-incident.ts'
export { type UsOshaReporting, usOshaReporting } from './us-osha-reporting.ts'
