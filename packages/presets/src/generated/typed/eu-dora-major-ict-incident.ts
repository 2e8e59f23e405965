// The types of eu-dora-major-ict-incident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Major ICT-related incident under DORA · 欧盟DORA重大ICT事件报告 */
export type EuDoraMajorIctIncident = {
  readonly id: 'eu-dora-major-ict-incident'
  readonly version: '1.0.0'
  readonly behaviour: '4d45b1d191d9bb85fb09dfe72c8367f13023c72d6a1d438369a072c8609ea061'
  readonly scales: {
    readonly class: 'not-major' | 'major'
  }
  readonly roles: 'staff' | 'incident-manager' | 'reporting-officer' | 'management' | 'authority'
  readonly stages: 'classification' | 'not-major' | 'handling' | 'handling/reporting' | 'handling/reporting/initial' | 'handling/reporting/following' | 'handling/reporting/reported' | 'handling/recovering' | 'handling/recovering/disrupted' | 'handling/recovering/recovered' | 'reviewing' | 'closed'
  readonly deadlines: 'initial' | 'intermediate' | 'recovery-update' | 'final'
  readonly forms: {
    /** Awareness of an incident · 获知事件 */
    readonly awareness: {
      /** When the entity became aware of it · 获知时间 · date-time */
      readonly awareAt: string
      /** Service · 受影响的服务 */
      readonly service: string
      /** What happened · 事件情况 */
      readonly what: string
    }
    /** Assessment of the criteria · 分类标准评估 */
    readonly assessment: {
      /** Critical services are affected · 影响关键服务 */
      readonly criticalServices?: boolean | null
      /** Clients affected · 受影响客户数 · integer */
      readonly clients?: number | null
      /** Share of the clients · 受影响客户占比 */
      readonly clientsShare?: number | null
      /** Share of the financial counterparts · 受影响交易对手占比 */
      readonly counterpartsShare?: number | null
      /** Transactions affected, against the daily average · 受影响交易笔数占日均比例 */
      readonly transactionsShare?: number | null
      /** Value of the transactions, against the daily average · 受影响交易金额占日均比例 */
      readonly transactionValueShare?: number | null
      /** A relevant client or counterpart is affected · 影响重要客户或交易对手 */
      readonly relevantClient?: boolean | null
      /** Reported in the media · 媒体报道 */
      readonly media?: boolean | null
      /** Repetitive complaints · 客户反复投诉 */
      readonly complaints?: boolean | null
      /** A regulatory requirement is missed · 未满足监管要求 */
      readonly requirementMissed?: boolean | null
      /** A material loss of clients · 大量客户流失 */
      readonly clientLoss?: boolean | null
      /** Duration, hours · 持续时长（小时） */
      readonly durationHours?: number | null
      /** Downtime of services that support critical functions, hours · 关键服务中断时长（小时） */
      readonly downtimeHours?: number | null
      /** Member States affected · 受影响成员国数 · integer */
      readonly memberStates?: number | null
      /** Loss of data with an adverse effect · 数据损失造成不利影响 */
      readonly dataLoss?: boolean | null
      /** Malicious unauthorised access that may lose data · 可能导致数据损失的恶意未授权访问 */
      readonly intrusion?: boolean | null
      /** Costs and losses, caused or likely, before recoveries · 已发生或可能发生的成本和损失（未扣除追偿） · money */
      readonly costs?: number | null
      /** The figures are those of recurring incidents together · 以上数据为反复发生事件的合计 */
      readonly together: boolean
      /** Incidents with the same root cause, this one included · 同一根本原因的事件数（含本次） · integer */
      readonly sameCause?: number | null
      /** When this incident happened · 本次事件发生时间 · date-time */
      readonly occurredAt?: string | null
      /** When the earliest of them happened · 其中最早一次的发生时间 · date-time */
      readonly earliestAt?: string | null
    }
    /** Report · 报告 */
    readonly report: {
      /** What is reported · 报告内容 */
      readonly content: string
      /** Reference · 报告编号 */
      readonly reference?: string | null
    }
    /** Intermediate report · 中期报告 */
    readonly 'intermediate-report': {
      /** Anything has changed · 情况有变化 */
      readonly changed: boolean
      /** What is reported · 报告内容 */
      readonly content: string
      /** Reference · 报告编号 */
      readonly reference?: string | null
    }
    /** Recovery · 恢复情况 */
    readonly recovery: {
      /** When regular activities were recovered · 恢复正常业务时间 · date-time */
      readonly recoveredAt: string
      /** What was done · 恢复措施 */
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
    readonly 'record-incident': EuDoraMajorIctIncident['forms']['awareness']
  }
  readonly steps: {
    /** Assess the criteria · 评估分类标准 */
    readonly assess: EuDoraMajorIctIncident['forms']['assessment']
    /** Classify the incident · 确定事件类别 */
    readonly classify: undefined
    /** Classify once more · 再次分类 */
    readonly reconsider: undefined
    /** Close without further reports · 不再报告，结案 */
    readonly 'close-unreported': EuDoraMajorIctIncident['forms']['closing']
    /** Classify anew · 重新分类 */
    readonly reclassify: undefined
    /** Submit the initial notification · 提交首次通报 */
    readonly 'submit-initial': EuDoraMajorIctIncident['forms']['report']
    /** Submit an intermediate report · 提交中期报告 */
    readonly 'submit-intermediate': EuDoraMajorIctIncident['forms']['intermediate-report']
    /** Submit the final report · 提交最终报告 */
    readonly 'submit-final': EuDoraMajorIctIncident['forms']['report']
    /** Declare regular activities recovered · 宣布恢复正常业务 */
    readonly 'declare-recovered': EuDoraMajorIctIncident['forms']['recovery']
    /** Close the case · 结案 */
    readonly close: EuDoraMajorIctIncident['forms']['closing']
    /** Correct the record of the incident · 更正事件登记 */
    readonly 'correct-record': Partial<EuDoraMajorIctIncident['forms']['awareness']>
    /** Supplement or correct the assessment · 补充或更正评估 */
    readonly supplement: Partial<EuDoraMajorIctIncident['forms']['assessment']>
  }
  readonly facts: {
    readonly 'awareness.awareAt': string
    readonly 'awareness.service': string
    readonly 'awareness.what': string
    readonly 'assessment.criticalServices': boolean
    readonly 'assessment.clients': number
    readonly 'assessment.clientsShare': number
    readonly 'assessment.counterpartsShare': number
    readonly 'assessment.transactionsShare': number
    readonly 'assessment.transactionValueShare': number
    readonly 'assessment.relevantClient': boolean
    readonly 'assessment.media': boolean
    readonly 'assessment.complaints': boolean
    readonly 'assessment.requirementMissed': boolean
    readonly 'assessment.clientLoss': boolean
    readonly 'assessment.durationHours': number
    readonly 'assessment.downtimeHours': number
    readonly 'assessment.memberStates': number
    readonly 'assessment.dataLoss': boolean
    readonly 'assessment.intrusion': boolean
    readonly 'assessment.costs': number
    readonly 'assessment.together': boolean
    readonly 'assessment.sameCause': number
    readonly 'assessment.occurredAt': string
    readonly 'assessment.earliestAt': string
    readonly 'report.content': string
    readonly 'report.reference': string
    readonly 'intermediate-report.changed': boolean
    readonly 'intermediate-report.content': string
    readonly 'intermediate-report.reference': string
    readonly 'recovery.recoveredAt': string
    readonly 'recovery.measures': string
    readonly 'closing.lessons': string
    readonly class: EuDoraMajorIctIncident['scales']['class']
    readonly 'class.computed': EuDoraMajorIctIncident['scales']['class']
    readonly 'class.lowest': EuDoraMajorIctIncident['scales']['class']
    readonly 'class.highest': EuDoraMajorIctIncident['scales']['class']
    readonly 'clients-hit': boolean
    readonly 'reputation-hit': boolean
    readonly 'duration-hit': boolean
    readonly 'geography-hit': boolean
    readonly 'data-hit': boolean
    readonly 'costs-hit': boolean
    readonly 'two-criteria': boolean
    readonly recurring: boolean
  }
  readonly decisions: {
    /** Class of the incident · 事件分类 */
    readonly class: {
      readonly class: EuDoraMajorIctIncident['facts']['class']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const euDoraMajorIctIncidentTypes: TypesOf<EuDoraMajorIctIncident> = {
  id: 'eu-dora-major-ict-incident',
  version: '1.0.0',
  behaviour: '4d45b1d191d9bb85fb09dfe72c8367f13023c72d6a1d438369a072c8609ea061',
}
