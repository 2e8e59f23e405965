import { cnDays } from './generated/calendars/cn-days.ts'
import { cnCybersecurityIncident as text } from './generated/procedures/cn-cybersecurity-incident.ts'
import {
  type CnCybersecurityIncident,
  cnCybersecurityIncidentTypes,
} from './generated/typed/cn-cybersecurity-incident.ts'
import { definePreset, type Preset } from './preset.ts'

export type { CnCybersecurityIncident } from './generated/typed/cn-cybersecurity-incident.ts'

/**
 * Reporting of cybersecurity incidents in China (国家网络安全事件报告管理办法), in force since
 * 2025-11-01: four grades by any figure, report within one, two or four hours by the kind of
 * operator, relay upwards, summary within 30 days of handling. Where a limit is not confirmed the
 * grade stays open.
 */
export const cnCybersecurityIncident: Preset<CnCybersecurityIncident> =
  /* @__PURE__ */ definePreset(text, cnCybersecurityIncidentTypes, { 'cn-days': cnDays })
