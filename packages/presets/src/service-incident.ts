import { cnOffice } from './generated/calendars/cn-office.ts'
import { serviceIncident as text } from './generated/procedures/service-incident.ts'
import { type ServiceIncident, serviceIncidentTypes } from './generated/typed/service-incident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { ServiceIncident } from './generated/typed/service-incident.ts'

/**
 * Service incidents (服务事件管理): one point of contact, priority by impact and urgency, first and
 * second line, ordinary and major incidents, holds, functional and hierarchical escalation, call
 * back, filing, reopening, and the ways into problem, change and configuration management. In
 * English, Chinese and Russian.
 */
export const serviceIncident: Preset<ServiceIncident> = /* @__PURE__ */ definePreset(
  text,
  serviceIncidentTypes,
  { 'cn-office': cnOffice },
)
