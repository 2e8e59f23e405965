// The types of gdpr-personal-data-breach 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Personal data breach (GDPR) · 个人数据泄露（GDPR） */
export type GdprPersonalDataBreach = {
  readonly id: 'gdpr-personal-data-breach'
  readonly version: '1.0.0'
  readonly behaviour: '0a1a97935eb7c146fd967e9da622d4aaf45d84a13c12ce42d4f8cf17509b8fe6'
  readonly scales: {
    readonly risk: 'unlikely' | 'risk' | 'high'
  }
  readonly roles: 'finder' | 'privacy-lead' | 'management' | 'processor' | 'authority' | 'data-subjects'
  readonly stages: 'responding' | 'closed'
  readonly deadlines: 'processor' | 'authority' | 'data-subjects'
  readonly forms: {
    /** Breach as found · 泄露发现记录 */
    readonly breach: {
      /** When the controller became aware of it · 控制者知悉时间 · date-time */
      readonly awareAt: string
      /** What happened · 事件简况 */
      readonly description: string
    }
    /** Notice of the processor · 处理者通知 */
    readonly 'processor-notice': {
      /** When the processor became aware of it · 处理者知悉时间 · date-time */
      readonly processorAwareAt: string
      /** What happened · 事件简况 */
      readonly description: string
    }
    /** Assessment of the risk · 风险评估 */
    readonly assessment: {
      /** Risk to people · 对个人的风险 */
      readonly risk: GdprPersonalDataBreach['scales']['risk']
      /** Why · 理由 */
      readonly reasons: string
    }
    /** Notification of the supervisory authority · 向监管机构的通知 */
    readonly notification: {
      /** What is notified · 通知内容 */
      readonly content: string
      /** Reasons for the delay · 延迟理由 */
      readonly delayReasons?: string | null
    }
    /** More for the supervisory authority · 补充通知 */
    readonly supplement: {
      /** What has become known · 补充内容 */
      readonly content: string
    }
    /** Communication to the data subjects · 告知数据主体 */
    readonly communication: {
      /** What they are told · 告知内容 */
      readonly content: string
    }
    /** Closing · 结案 */
    readonly closing: {
      /** What was done about the breach · 已采取的措施 */
      readonly measures: string
    }
  }
  readonly openings: {
    /** Become aware of a breach · 知悉数据泄露 */
    readonly find: GdprPersonalDataBreach['forms']['breach']
    /** The processor notifies the controller · 处理者通知控制者 */
    readonly 'take-notice': GdprPersonalDataBreach['forms']['processor-notice']
  }
  readonly steps: {
    /** Assess the risk · 评估风险 */
    readonly 'assess-risk': GdprPersonalDataBreach['forms']['assessment']
    /** Notify the supervisory authority · 通知监管机构 */
    readonly 'notify-authority': GdprPersonalDataBreach['forms']['notification']
    /** Tell the supervisory authority more · 补充通知监管机构 */
    readonly supplement: GdprPersonalDataBreach['forms']['supplement']
    /** Tell the data subjects · 告知数据主体 */
    readonly 'tell-data-subjects': GdprPersonalDataBreach['forms']['communication']
    /** Close · 结案 */
    readonly close: GdprPersonalDataBreach['forms']['closing']
  }
  readonly facts: {
    readonly 'breach.awareAt': string
    readonly 'breach.description': string
    readonly 'processor-notice.processorAwareAt': string
    readonly 'processor-notice.description': string
    readonly 'assessment.risk': GdprPersonalDataBreach['scales']['risk']
    readonly 'assessment.reasons': string
    readonly 'notification.content': string
    readonly 'notification.delayReasons': string
    readonly 'supplement.content': string
    readonly 'communication.content': string
    readonly 'closing.measures': string
    readonly awareness: string
  }
  readonly decisions: Record<never, never>
}

/** The procedure that the types are of, for `typed`. */
export const gdprPersonalDataBreachTypes: TypesOf<GdprPersonalDataBreach> = {
  id: 'gdpr-personal-data-breach',
  version: '1.0.0',
  behaviour: '0a1a97935eb7c146fd967e9da622d4aaf45d84a13c12ce42d4f8cf17509b8fe6',
}
