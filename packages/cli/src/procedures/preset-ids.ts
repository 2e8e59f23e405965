/** The presets that can be named in the place of a file, by the names of their exports. */
export const presetNames = {
  'hse-accident': 'hseAccident',
  'service-incident': 'serviceIncident',
  'it-operations-incident': 'itOperationsIncident',
  'hotline-service': 'hotlineService',
  'security-event': 'securityEvent',
  'security-event-corrected': 'securityEventCorrected',
  'iatf-emergency': 'iatfEmergency',
  'ehs-recordable-event': 'ehsRecordableEvent',
  emergency: 'emergency',
  'campus-emergency': 'campusEmergency',
  preparedness: 'preparedness',
  'cn-cybersecurity-incident': 'cnCybersecurityIncident',
  'eu-dora-major-ict-incident': 'euDoraMajorIctIncident',
  'eu-nis2-significant-incident': 'euNis2SignificantIncident',
  'gdpr-personal-data-breach': 'gdprPersonalDataBreach',
  'us-osha-reporting': 'usOshaReporting',
} as const

/** Their ids; a test holds that none is missing. */
export const presetIds = Object.keys(presetNames) as readonly (keyof typeof presetNames)[]
