// The types of ehs-recordable-event 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** EHS recordable events · 可记录事件管理程序 */
export type EhsRecordableEvent = {
  readonly id: 'ehs-recordable-event'
  readonly version: '1.0.0'
  readonly behaviour: '9caf5d1b169176f3c5f443b8cb4d4206d1fd06e777fdafe2ac8277d759aea65d'
  readonly scales: {
    readonly 'event-kind': 'near-miss' | 'unexpected-event' | 'false-alarm' | 'other'
    readonly 'event-class': 'recordable-false-alarm' | 'recordable-near-miss' | 'recordable-unexpected' | 'recordable-other' | 'accident'
    readonly 'event-level': 'level-1' | 'level-2' | 'level-3'
  }
  readonly roles: 'employee' | 'safety-department' | 'department' | 'team' | 'responsible' | 'safety-manager' | 'deputy-manager' | 'general-manager'
  readonly stages: 'handling' | 'handling/received' | 'handling/analysing' | 'handling/investigating' | 'handling/investigating/finding-out' | 'handling/investigating/reporting' | 'not-recordable' | 'following-up' | 'following-up/upwards' | 'following-up/upwards/with-safety-manager' | 'following-up/upwards/with-deputy-manager' | 'following-up/upwards/with-general-manager' | 'following-up/upwards/reported' | 'following-up/measures' | 'following-up/measures/rectifying' | 'following-up/measures/checking' | 'following-up/measures/loop-closed' | 'handed-over' | 'closed'
  readonly deadlines: 'reporting' | 'investigation' | 'investigation-report' | 'general-manager-informed'
  readonly forms: {
    /** Report card (annex 1) · EHS可记录事件上报记录卡（附件1） */
    readonly card: {
      /** When it happened · 发生时间 · date-time */
      readonly occurredAt: string
      /** Place · 地点 */
      readonly place: string
      /** Department where it happened · 发生部门 */
      readonly unit: string
      /** Kind of event · 事件类别 */
      readonly kind: EhsRecordableEvent['scales']['event-kind']
      /** What happened · 事件经过 */
      readonly description: string
      /** Persons hurt or endangered · 涉及人员 */
      readonly personsHurt?: string | null
      /** Estimated loss · 初步估计损失 · money */
      readonly estimatedLoss?: number | null
      /** Measures taken at once · 已采取的措施 */
      readonly doneAtOnce?: string | null
    }
    /** Assessment and grading · 事件评价分级 */
    readonly assessment: {
      /** Kind of event · 事件类别 */
      readonly kind: EhsRecordableEvent['scales']['event-kind']
      /** Reaches class C of the general accidents · 达到一般事故C级 */
      readonly reachesClassC: boolean
      /** Largest loss it could have caused · 评价预测最大伤害损失 · money */
      readonly assessedLoss: number
      /** Actual loss · 实际损失 · money */
      readonly actualLoss?: number | null
      /** Basis of the assessment · 评价依据 */
      readonly basis?: string | null
    }
    /** Statement to the investigation · 配合调查记录 */
    readonly statement: {
      /** What is stated · 陈述内容 */
      readonly says: string
    }
    /** Ledger entry · 台账记录 */
    readonly 'ledger-entry': {
      /** Number in the ledger · 台账编号 */
      readonly number: string
      /** Remark · 备注 */
      readonly remark?: string | null
    }
    /** Analysis · 事件分析 */
    readonly analysis: {
      /** Causes · 事件原因 */
      readonly causes: string
      /** Management defects · 管理缺陷 */
      readonly managementDefects: string
      /** Measures are needed · 需要采取措施 */
      readonly measuresNeeded: boolean
    }
    /** Measures ordered · 整改要求 */
    readonly order: {
      /** Preventive or corrective measures · 预防或整改措施 */
      readonly measures: string
      /** Responsible for them · 整改责任人 · actor */
      readonly responsible: string
    }
    /** Investigation team · 调查小组 */
    readonly team: {
      /** Members · 成员 · list of actor */
      readonly members: readonly string[]
    }
    /** Findings of the investigation · 调查结果 */
    readonly findings: {
      /** What happened · 查明的经过 */
      readonly course: string
      /** Causes · 事件原因 */
      readonly causes: string
      /** Management defects · 管理缺陷 */
      readonly managementDefects: string
    }
    /** Investigation report (annex 2) · EHS可记录事件调查报告（附件2） */
    readonly 'investigation-report': {
      /** Conclusion · 调查结论 */
      readonly conclusion: string
      /** Preventive or corrective measures · 预防或整改措施 */
      readonly measures: string
      /** Responsible for them · 整改责任人 · actor */
      readonly responsible: string
    }
    /** Remarks on the way up · 逐级上报意见 */
    readonly passing: {
      /** Remark · 意见 */
      readonly remark?: string | null
    }
    /** Measure carried out · 整改实施记录 */
    readonly rectification: {
      /** What was done · 实施情况 */
      readonly what: string
    }
    /** Feedback on the effect (annex 3) · EHS可记录事件预防效果反馈表（附件3） */
    readonly feedback: {
      /** Measures completed on · 整改完成日期 · date */
      readonly completedOn: string
      /** Effect · 预防效果 */
      readonly effect: string
      /** What is left open · 遗留问题 */
      readonly leftOpen?: string | null
    }
    /** Check of the feedback · 反馈核查 */
    readonly 'loop-check': {
      /** The measures work · 措施有效 */
      readonly effective: boolean
      /** Remark · 说明 */
      readonly remark?: string | null
    }
    /** Handed over as an accident · 转事故管理记录 */
    readonly 'hand-over': {
      /** Who deals with it · 后续处理部门 */
      readonly handedTo: string
    }
  }
  readonly openings: {
    /** Report on the card · 填写记录卡上报 */
    readonly report: EhsRecordableEvent['forms']['card']
  }
  readonly steps: {
    /** Make a statement · 配合调查 */
    readonly cooperate: EhsRecordableEvent['forms']['statement']
    /** Grade anew · 重新分级 */
    readonly regrade: Partial<EhsRecordableEvent['forms']['assessment']>
    /** Assess and grade · 评价分级 */
    readonly assess: EhsRecordableEvent['forms']['assessment']
    /** Enter into the ledger · 登记台账 */
    readonly 'enter-in-ledger': EhsRecordableEvent['forms']['ledger-entry']
    /** Find causes and management defects · 分析原因及管理缺陷 */
    readonly analyse: EhsRecordableEvent['forms']['analysis']
    /** Order measures · 下达整改要求 */
    readonly 'order-measures': EhsRecordableEvent['forms']['order']
    /** Conclude without measures · 无需整改，结束 */
    readonly conclude: undefined
    /** Appoint the investigation team · 成立调查小组 */
    readonly 'appoint-team': EhsRecordableEvent['forms']['team']
    /** Complete the investigation · 完成调查 */
    readonly 'complete-investigation': EhsRecordableEvent['forms']['findings']
    /** Submit the investigation report · 提交调查报告 */
    readonly 'submit-report': EhsRecordableEvent['forms']['investigation-report']
    /** Hand over to accident management · 转事故管理 */
    readonly 'hand-over': EhsRecordableEvent['forms']['hand-over']
    /** Pass to the deputy general manager · 报分管副总经理 */
    readonly 'pass-to-deputy': EhsRecordableEvent['forms']['passing']
    /** Pass to the general manager · 报总经理 */
    readonly 'pass-to-general-manager': EhsRecordableEvent['forms']['passing']
    /** Take note of the report · 总经理审阅 */
    readonly 'take-note': undefined
    /** Carry out a measure · 实施措施 */
    readonly 'carry-out': EhsRecordableEvent['forms']['rectification']
    /** Feed back the effect · 反馈预防效果 */
    readonly 'feed-back': EhsRecordableEvent['forms']['feedback']
    /** Check the feedback · 核查反馈、闭环 */
    readonly 'close-loop': EhsRecordableEvent['forms']['loop-check']
  }
  readonly facts: {
    readonly 'card.occurredAt': string
    readonly 'card.place': string
    readonly 'card.unit': string
    readonly 'card.kind': EhsRecordableEvent['scales']['event-kind']
    readonly 'card.description': string
    readonly 'card.personsHurt': PersonalMark
    readonly 'card.estimatedLoss': number
    readonly 'card.doneAtOnce': string
    readonly 'assessment.kind': EhsRecordableEvent['scales']['event-kind']
    readonly 'assessment.reachesClassC': boolean
    readonly 'assessment.assessedLoss': number
    readonly 'assessment.actualLoss': number
    readonly 'assessment.basis': string
    readonly 'statement.says': string
    readonly 'ledger-entry.number': string
    readonly 'ledger-entry.remark': string
    readonly 'analysis.causes': string
    readonly 'analysis.managementDefects': string
    readonly 'analysis.measuresNeeded': boolean
    readonly 'order.measures': string
    readonly 'order.responsible': string
    readonly 'team.members': readonly string[]
    readonly 'findings.course': string
    readonly 'findings.causes': string
    readonly 'findings.managementDefects': string
    readonly 'investigation-report.conclusion': string
    readonly 'investigation-report.measures': string
    readonly 'investigation-report.responsible': string
    readonly 'passing.remark': string
    readonly 'rectification.what': string
    readonly 'feedback.completedOn': string
    readonly 'feedback.effect': string
    readonly 'feedback.leftOpen': string
    readonly 'loop-check.effective': boolean
    readonly 'loop-check.remark': string
    readonly 'hand-over.handedTo': string
    readonly class: EhsRecordableEvent['scales']['event-class']
    readonly 'class.computed': EhsRecordableEvent['scales']['event-class']
    readonly 'class.lowest': EhsRecordableEvent['scales']['event-class']
    readonly 'class.highest': EhsRecordableEvent['scales']['event-class']
    readonly level: EhsRecordableEvent['scales']['event-level']
    readonly 'level.computed': EhsRecordableEvent['scales']['event-level']
    readonly 'level.lowest': EhsRecordableEvent['scales']['event-level']
    readonly 'level.highest': EhsRecordableEvent['scales']['event-level']
    readonly loss: number
    readonly 'below-level-3': boolean
    readonly 'at-level-3': boolean
  }
  readonly decisions: {
    /** Class of the event · 事件认定 */
    readonly class: {
      readonly 'event-class': EhsRecordableEvent['facts']['class']
    }
    /** Level · 事件分级 */
    readonly level: {
      readonly 'event-level': EhsRecordableEvent['facts']['level']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const ehsRecordableEventTypes: TypesOf<EhsRecordableEvent> = {
  id: 'ehs-recordable-event',
  version: '1.0.0',
  behaviour: '9caf5d1b169176f3c5f443b8cb4d4206d1fd06e777fdafe2ac8277d759aea65d',
}
