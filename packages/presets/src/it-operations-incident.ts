import { cnOffice } from './generated/calendars/cn-office.ts'
import { itOperationsIncident as text } from './generated/procedures/it-operations-incident.ts'
import { serviceIncident as base } from './generated/procedures/service-incident.ts'
import {
  type ItOperationsIncident,
  itOperationsIncidentTypes,
} from './generated/typed/it-operations-incident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { ItOperationsIncident } from './generated/typed/it-operations-incident.ts'

/**
 * Incidents in IT operations (事件管理流程, IT运维), an overlay of the service incident: the service
 * desk checks, dispatches and tries as first line, the second line is named, the desk confirms and
 * closes; work log, knowledge, and figures by area, person and line.
 */
export const itOperationsIncident: Preset<ItOperationsIncident> = /* @__PURE__ */ definePreset(
  text,
  itOperationsIncidentTypes,
  { 'cn-office': cnOffice },
  [{ name: 'service-incident', text: base }],
)
