// The types of eu-nis2-significant-incident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Significant incident under NIS 2 · 欧盟NIS 2重大网络安全事件报告 */
export type EuNis2SignificantIncident = {
  readonly id: 'eu-nis2-significant-incident'
  readonly version: '1.0.0'
  readonly behaviour: 'd70ca886094d0ee4b309c8035d63debdcc011538c8b8c26c0903dc5553da6f95'
  readonly scales: {
    readonly significance: 'not-significant' | 'significant'
    readonly provider: 'cloud' | 'managed' | 'managed-security' | 'trust' | 'other'
  }
  readonly roles: 'staff' | 'incident-officer' | 'management' | 'csirt'
  readonly stages: 'handling' | 'handling/reporting' | 'handling/reporting/warning' | 'handling/reporting/notification' | 'handling/reporting/follow-up' | 'handling/reporting/reported' | 'handling/incident' | 'handling/incident/ongoing' | 'handling/incident/over' | 'not-significant' | 'reviewing' | 'closed'
  readonly deadlines: 'one-month-report' | 'early-warning' | 'notification' | 'intermediate' | 'final-report'
  readonly forms: {
    /** Awareness of an incident · 获知事件 */
    readonly awareness: {
      /** When the entity became aware of it · 获知时间 · date-time */
      readonly awareAt: string
      /** Kind of provider · 提供者类别 */
      readonly provider: EuNis2SignificantIncident['scales']['provider']
      /** Service · 受影响的服务 */
      readonly service: string
      /** What happened · 事件情况 */
      readonly what: string
      /** A scheduled interruption or planned maintenance · 属于计划内中断或维护 */
      readonly planned: boolean
    }
    /** Assessment of the significance · 重大性评估 */
    readonly assessment: {
      /** Direct financial loss, caused or possible · 已造成或可能造成的直接经济损失 · money */
      readonly loss?: number | null
      /** Turnover of the previous year · 上一年度营业额 · money */
      readonly turnover?: number | null
      /** Trade secrets exfiltrated, or possibly · 商业秘密已经或可能外泄 */
      readonly tradeSecrets?: boolean | null
      /** Death of a person, caused or possible · 已经或可能致人死亡 */
      readonly death?: boolean | null
      /** Considerable damage to health, caused or possible · 已经或可能严重损害人身健康 */
      readonly healthDamage?: boolean | null
      /** Malicious unauthorised access that can disrupt operations severely · 可能严重扰乱运营的恶意未授权访问 */
      readonly intrusion?: boolean | null
      /** Incidents with the same root cause, this one included · 同一根本原因的事件数（含本次） · integer */
      readonly sameCause?: number | null
      /** When this incident happened · 本次事件发生时间 · date-time */
      readonly occurredAt?: string | null
      /** When the earliest of them happened · 其中最早一次的发生时间 · date-time */
      readonly earliestAt?: string | null
      /** Direct financial loss of all of them, caused or possible · 上述事件合计直接经济损失 · money */
      readonly combinedLoss?: number | null
      /** Complete unavailability, minutes · 服务完全不可用时长（分钟） */
      readonly unavailableMinutes?: number | null
      /** Unavailability in one calendar week, hours · 一个日历周内不可用时长（小时） */
      readonly weeklyHours?: number | null
      /** Limited availability, hours · 服务受限时长（小时） */
      readonly limitedHours?: number | null
      /** Users with limited availability · 服务受限的用户数 · integer */
      readonly limitedUsers?: number | null
      /** Data compromised by what is suspected to be malicious · 疑似恶意行为致数据受损 */
      readonly maliciousData?: boolean | null
      /** Users whose data are compromised · 数据受损的用户数 · integer */
      readonly dataUsers?: number | null
      /** Users in the Union · 欧盟境内用户总数 · integer */
      readonly users?: number | null
      /** A criterion of another article for its kind of provider is met · 符合条例其他条款的行业标准 */
      readonly otherCriterion?: boolean | null
    }
    /** Report · 报告 */
    readonly report: {
      /** What is reported · 报告内容 */
      readonly content: string
      /** Reference · 报告编号 */
      readonly reference?: string | null
    }
    /** Request for a report · 报告要求 */
    readonly request: {
      /** What is asked for · 要求内容 */
      readonly what: string
    }
    /** End of the incident · 事件处置完毕 */
    readonly handling: {
      /** When it was handled · 处置完毕时间 · date-time */
      readonly handledAt: string
      /** What was done · 处置措施 */
      readonly measures: string
    }
    /** Closing · 结案 */
    readonly closing: {
      /** Lessons · 经验教训 */
      readonly lessons: string
    }
  }
  readonly openings: {
    /** Record an incident · 登记事件 */
    readonly 'record-awareness': EuNis2SignificantIncident['forms']['awareness']
  }
  readonly steps: {
    /** Assess the significance · 评估重大性 */
    readonly assess: EuNis2SignificantIncident['forms']['assessment']
    /** Supplement or correct the assessment · 补充或更正评估 */
    readonly reassess: Partial<EuNis2SignificantIncident['forms']['assessment']>
    /** Send the early warning · 提交预警 */
    readonly 'send-early-warning': EuNis2SignificantIncident['forms']['report']
    /** Send the incident notification · 提交事件通报 */
    readonly 'send-notification': EuNis2SignificantIncident['forms']['report']
    /** Send a progress report · 提交进展报告 */
    readonly 'send-progress': EuNis2SignificantIncident['forms']['report']
    /** Send the final report · 提交最终报告 */
    readonly 'send-final': EuNis2SignificantIncident['forms']['report']
    /** Declare the incident handled · 宣布处置完毕 */
    readonly 'declare-handled': EuNis2SignificantIncident['forms']['handling']
    /** Reconsider the assessment · 重新评估 */
    readonly reconsider: Partial<EuNis2SignificantIncident['forms']['assessment']>
    /** Close without further reports · 不再报告，结案 */
    readonly 'close-unreported': EuNis2SignificantIncident['forms']['closing']
    /** Close the case · 结案 */
    readonly close: EuNis2SignificantIncident['forms']['closing']
    /** Correct the record of the incident · 更正事件登记 */
    readonly 'correct-record': Partial<EuNis2SignificantIncident['forms']['awareness']>
    /** Ask for an intermediate report · 要求提交中期报告 */
    readonly 'request-intermediate': EuNis2SignificantIncident['forms']['request']
    /** Send the intermediate report · 提交中期报告 */
    readonly 'send-intermediate': EuNis2SignificantIncident['forms']['report']
  }
  readonly facts: {
    readonly 'awareness.awareAt': string
    readonly 'awareness.provider': EuNis2SignificantIncident['scales']['provider']
    readonly 'awareness.service': string
    readonly 'awareness.what': string
    readonly 'awareness.planned': boolean
    readonly 'assessment.loss': number
    readonly 'assessment.turnover': number
    readonly 'assessment.tradeSecrets': boolean
    readonly 'assessment.death': boolean
    readonly 'assessment.healthDamage': boolean
    readonly 'assessment.intrusion': boolean
    readonly 'assessment.sameCause': number
    readonly 'assessment.occurredAt': string
    readonly 'assessment.earliestAt': string
    readonly 'assessment.combinedLoss': number
    readonly 'assessment.unavailableMinutes': number
    readonly 'assessment.weeklyHours': number
    readonly 'assessment.limitedHours': number
    readonly 'assessment.limitedUsers': number
    readonly 'assessment.maliciousData': boolean
    readonly 'assessment.dataUsers': number
    readonly 'assessment.users': number
    readonly 'assessment.otherCriterion': boolean
    readonly 'report.content': string
    readonly 'report.reference': string
    readonly 'request.what': string
    readonly 'handling.handledAt': string
    readonly 'handling.measures': string
    readonly 'closing.lessons': string
    readonly significance: EuNis2SignificantIncident['scales']['significance']
    readonly 'significance.lowest': EuNis2SignificantIncident['scales']['significance']
    readonly 'significance.highest': EuNis2SignificantIncident['scales']['significance']
    readonly 'excessive-loss': boolean
    readonly 'general-criterion': boolean
    readonly recurring: boolean
    readonly 'many-limited': boolean
    readonly 'many-compromised': boolean
    readonly 'cloud-criterion': boolean
    readonly 'trust-service': boolean
    readonly 'trust-criterion': boolean
    readonly 'handled-in-the-month': boolean
  }
  readonly decisions: {
    /** Significance of the incident · 事件重大性 */
    readonly significance: {
      readonly significance: EuNis2SignificantIncident['facts']['significance']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const euNis2SignificantIncidentTypes: TypesOf<EuNis2SignificantIncident> = {
  id: 'eu-nis2-significant-incident',
  version: '1.0.0',
  behaviour: 'd70ca886094d0ee4b309c8035d63debdcc011538c8b8c26c0903dc5553da6f95',
}
