// The types of us-osha-reporting 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Reporting of work injuries and illnesses (OSHA) · 美国职业伤害和疾病报告（OSHA） */
export type UsOshaReporting = {
  readonly id: 'us-osha-reporting'
  readonly version: '1.0.0'
  readonly behaviour: '728ff44566dc3da51172a882005abe7f0bd2c144f2d92a454e909e2feb0c057c'
  readonly scales: {
    readonly recordability: 'not-recordable' | 'recordable'
  }
  readonly roles: 'witness' | 'safety-manager' | 'osha'
  readonly stages: 'handling' | 'closed'
  readonly deadlines: 'death' | 'severe' | 'log' | 'finding'
  readonly forms: {
    /** Notice of the injury or illness · 伤害或疾病通知 */
    readonly notice: {
      /** When the employer received the information · 雇主获知时间 · date-time */
      readonly informedAt: string
      /** Place · 地点 */
      readonly place: string
      /** What happened · 简要经过 */
      readonly course: string
      /** Employee · 员工 */
      readonly employee: string
    }
    /** What it has led to · 后果 */
    readonly outcome: {
      /** Death · 死亡 */
      readonly death: boolean
      /** When the employee died · 死亡时间 · date-time */
      readonly deathAt?: string | null
      /** Hospitalization · 住院治疗 */
      readonly hospitalization: boolean
      /** Amputation · 截肢 */
      readonly amputation: boolean
      /** Loss of an eye · 失去眼睛 */
      readonly eyeLoss: boolean
      /** When the hospitalization, amputation or loss of an eye happened · 住院、截肢或失去眼睛的时间 · date-time */
      readonly eventAt?: string | null
      /** Days away from work · 缺勤 */
      readonly daysAway?: boolean | null
      /** Restricted work or transfer to another job · 工作受限或调岗 */
      readonly restrictedOrTransfer?: boolean | null
      /** Medical treatment beyond first aid · 超出急救的医疗处理 */
      readonly beyondFirstAid?: boolean | null
      /** Loss of consciousness · 失去意识 */
      readonly unconscious?: boolean | null
      /** Significant injury or illness diagnosed · 诊断出重大伤害或疾病 */
      readonly diagnosis?: boolean | null
    }
    /** Report to OSHA · 向OSHA的报告 */
    readonly 'osha-report': {
      /** What is reported · 报告内容 */
      readonly content: string
      /** Who took it · 接报人 */
      readonly receipt?: string | null
    }
    /** Entry in the log · 记录表登记 */
    readonly 'log-entry': {
      /** Case number · 案件编号 */
      readonly number: string
      /** Injury or illness · 伤害或疾病描述 */
      readonly description: string
    }
    /** Closing · 结案 */
    readonly closing: {
      /** What was done so that it does not happen again · 防止再次发生的措施 */
      readonly measures: string
    }
  }
  readonly openings: {
    /** Tell the employer · 通知雇主 */
    readonly tell: UsOshaReporting['forms']['notice']
  }
  readonly steps: {
    /** Enter what it has led to · 填报后果 */
    readonly assess: UsOshaReporting['forms']['outcome']
    /** Enter what has become of it · 更新后果 */
    readonly update: Partial<UsOshaReporting['forms']['outcome']>
    /** Report the death to OSHA · 向OSHA报告死亡 */
    readonly 'report-death': UsOshaReporting['forms']['osha-report']
    /** Report the hospitalization, amputation or loss of an eye to OSHA · 向OSHA报告住院、截肢或失去眼睛 */
    readonly 'report-severe': UsOshaReporting['forms']['osha-report']
    /** Enter it in the log · 登记记录表 */
    readonly 'enter-log': UsOshaReporting['forms']['log-entry']
    /** Close · 结案 */
    readonly close: UsOshaReporting['forms']['closing']
  }
  readonly facts: {
    readonly 'notice.informedAt': string
    readonly 'notice.place': string
    readonly 'notice.course': string
    readonly 'notice.employee': PersonalMark
    readonly 'outcome.death': boolean
    readonly 'outcome.deathAt': string
    readonly 'outcome.hospitalization': boolean
    readonly 'outcome.amputation': boolean
    readonly 'outcome.eyeLoss': boolean
    readonly 'outcome.eventAt': string
    readonly 'outcome.daysAway': boolean
    readonly 'outcome.restrictedOrTransfer': boolean
    readonly 'outcome.beyondFirstAid': boolean
    readonly 'outcome.unconscious': boolean
    readonly 'outcome.diagnosis': boolean
    readonly 'osha-report.content': string
    readonly 'osha-report.receipt': string
    readonly 'log-entry.number': string
    readonly 'log-entry.description': string
    readonly 'closing.measures': string
    readonly recordable: UsOshaReporting['scales']['recordability']
    readonly 'recordable.lowest': UsOshaReporting['scales']['recordability']
    readonly 'recordable.highest': UsOshaReporting['scales']['recordability']
    readonly severe: boolean
  }
  readonly decisions: {
    /** Whether it is recordable · 是否须记录 */
    readonly recordable: {
      readonly recordability: UsOshaReporting['facts']['recordable']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const usOshaReportingTypes: TypesOf<UsOshaReporting> = {
  id: 'us-osha-reporting',
  version: '1.0.0',
  behaviour: '728ff44566dc3da51172a882005abe7f0bd2c144f2d92a454e909e2feb0c057c',
}
