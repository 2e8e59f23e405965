// The types of iatf-emergency 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Emergency response (IATF 16949) · IATF 16949突发事件管理程序 */
export type IatfEmergency = {
  readonly id: 'iatf-emergency'
  readonly version: '1.0.0'
  readonly behaviour: '58c5f321cff4fac6a9a65c3f4640dad1bd7fe53901bd1cb817bf6c5ef50c7649'
  readonly scales: {
    readonly 'emergency-class': 'natural-disaster' | 'man-made-accident' | 'health-and-safety' | 'it-failure' | 'equipment-failure' | 'supply-interruption' | 'other'
    readonly cause: 'forces-of-nature' | 'accident' | 'disease' | 'network-or-data' | 'security-breach' | 'equipment' | 'supply-chain' | 'other'
    readonly 'potential-impact': 'limited' | 'serious'
    readonly severity: 'low' | 'medium' | 'high'
  }
  readonly roles: 'employee' | 'superior' | 'emergency-lead' | 'response-team' | 'responsible' | 'quality' | 'top-management' | 'customer' | 'supplier' | 'interested-party'
  readonly stages: 'reported' | 'assessing' | 'not-an-emergency' | 'planning' | 'responding' | 'responding/operations' | 'responding/operations/to-start' | 'responding/operations/acting' | 'responding/operations/under-control' | 'responding/customers' | 'responding/customers/customers-to-tell' | 'responding/customers/customers-told' | 'responding/suppliers' | 'responding/suppliers/suppliers-to-ask' | 'responding/suppliers/suppliers-asked' | 'responding/production' | 'responding/production/production-to-change' | 'responding/production/production-changed' | 'responding/parties' | 'responding/parties/parties-to-tell' | 'responding/parties/parties-told' | 'recovering' | 'evaluating' | 'revising' | 'authorising' | 'called-off' | 'closed'
  readonly deadlines: 'report-at-once' | 'assess-at-once' | 'customers-told' | 'parties-told' | 'control'
  readonly forms: {
    /** Report of an emergency · 突发事件报告 */
    readonly report: {
      /** When it happened · 时间 · date-time */
      readonly occurredAt: string
      /** When it was noticed · 发现时间 · date-time */
      readonly foundAt: string
      /** Place · 地点 */
      readonly place: string
      /** What happened · 突发事件描述 */
      readonly description: string
      /** Possible impact · 可能的影响 */
      readonly mayCause: string
    }
    /** Receipt by the superior · 上级接收记录 */
    readonly receipt: {
      /** Remarks · 说明 */
      readonly note?: string | null
    }
    /** Rapid assessment · 突发事件快速评估 */
    readonly assessment: {
      /** Cause · 事件性质 */
      readonly cause: IatfEmergency['scales']['cause']
      /** Severity · 严重程度 */
      readonly severity: IatfEmergency['scales']['severity']
      /** Possible extent · 可能的影响范围 */
      readonly extent: string
      /** Estimated duration · 预计持续时间 */
      readonly duration: string
      /** Potential impact on the organisation · 对组织的潜在影响程度 */
      readonly impact: IatfEmergency['scales']['potential-impact']
      /** People are in danger · 人员处于危险中 */
      readonly peopleInDanger: boolean
      /** Customers' operations may be affected · 可能影响客户运营 */
      readonly customersHit: boolean
      /** Suppliers are concerned · 涉及供应商 */
      readonly suppliersHit: boolean
      /** The production plan has to change · 需要调整生产计划 */
      readonly productionHit: boolean
      /** Production was stopped · 生产已中断 */
      readonly productionStopped: boolean
      /** The regular shutdown was followed · 按正常停机程序停机 */
      readonly regularShutdown: boolean
    }
    /** Response plan · 紧急事件应对计划 */
    readonly plan: {
      /** Measures · 应对措施 */
      readonly measures: string
      /** Resources · 所需资源 */
      readonly resources: string
      /** Responsible people · 责任人 · list of actor */
      readonly responsible: readonly string[]
      /** Timetable · 时间表 */
      readonly timetable: string
      /** Under control by · 计划控制时间 · date-time */
      readonly controlBy?: string | null
    }
    /** Measure carried out · 措施执行记录 */
    readonly measure: {
      /** What was done · 执行情况 */
      readonly what: string
      /** What is still open · 未完成事项 */
      readonly until?: string | null
    }
    /** Notice to the customer · 客户通知 */
    readonly 'customer-notice': {
      /** Extent for the customer's operations · 对客户运营的影响范围 */
      readonly extent: string
      /** Duration · 持续时间 */
      readonly duration: string
    }
    /** Talk with the supplier · 供应商沟通记录 */
    readonly 'supplier-notice': {
      /** What was agreed · 沟通结果 */
      readonly agreed: string
    }
    /** Change of the production plan · 生产计划调整 */
    readonly 'production-change': {
      /** Change · 调整内容 */
      readonly change: string
    }
    /** Report to interested parties · 相关方报告 */
    readonly 'public-report': {
      /** Cause · 原因 */
      readonly cause: string
      /** Impact · 影响 */
      readonly impact: string
      /** Response · 响应情况 */
      readonly response: string
    }
    /** Validation of the product after restart · 恢复生产后的产品确认 */
    readonly validation: {
      /** The product meets the customer's specifications · 产品符合客户规范 */
      readonly conforms: boolean
      /** How it was found out · 确认依据 */
      readonly basis: string
    }
    /** Evaluation of the response · 响应评估 */
    readonly evaluation: {
      /** Were the measures effective · 应对措施的有效性 */
      readonly effectiveness: string
      /** Problems met · 问题和挑战 */
      readonly problems?: string | null
      /** Lessons · 经验教训 */
      readonly lessons: string
      /** Improvements · 改进措施 */
      readonly improvements: readonly string[]
      /** The contingency plan has to change · 需要修订应急计划 */
      readonly planToChange: boolean
    }
    /** Revision of the contingency plan · 应急计划修订记录 */
    readonly revision: {
      /** Change · 修订内容 */
      readonly change: string
      /** Document and version · 文件及版本 */
      readonly document: string
    }
    /** Not an emergency · 非突发事件处理记录 */
    readonly 'no-emergency': {
      /** Who deals with it · 后续处理部门 */
      readonly handedTo: string
    }
  }
  readonly openings: {
    /** Report an emergency · 报告突发事件 */
    readonly 'report-emergency': IatfEmergency['forms']['report']
    /** Warning from monitoring · 监测预警 */
    readonly warn: IatfEmergency['forms']['report']
  }
  readonly steps: {
    /** Receive and record the report · 接收并记录报告 */
    readonly receive: IatfEmergency['forms']['receipt']
    /** Assess at once · 立即评估 */
    readonly assess: IatfEmergency['forms']['assessment']
    /** Hand over to ordinary handling · 转日常处理 */
    readonly 'hand-over': IatfEmergency['forms']['no-emergency']
    /** Make the plan: resources, people, timetable · 制定应对计划 */
    readonly 'make-plan': IatfEmergency['forms']['plan']
    /** Start the plan and notify staff · 启动计划、紧急通知员工 */
    readonly 'start-plan': undefined
    /** Evacuate · 紧急疏散 */
    readonly evacuate: IatfEmergency['forms']['measure']
    /** Rescue · 应急救援 */
    readonly rescue: IatfEmergency['forms']['measure']
    /** Back up data · 数据备份 */
    readonly 'back-up-data': IatfEmergency['forms']['measure']
    /** Start backup systems · 启用备份系统 */
    readonly 'start-backup-systems': IatfEmergency['forms']['measure']
    /** Carry out a measure · 执行应对措施 */
    readonly 'carry-out': IatfEmergency['forms']['measure']
    /** Under control · 事件得到控制 */
    readonly control: undefined
    /** Tell customers extent and duration · 通知客户影响范围和持续时间 */
    readonly 'tell-customers': IatfEmergency['forms']['customer-notice']
    /** Talk with suppliers · 与供应商沟通 */
    readonly 'talk-to-suppliers': IatfEmergency['forms']['supplier-notice']
    /** Adjust the production plan · 调整生产计划 */
    readonly 'adjust-production': IatfEmergency['forms']['production-change']
    /** Report cause, impact and response · 向相关方报告原因、影响和响应情况 */
    readonly 'report-to-parties': IatfEmergency['forms']['public-report']
    /** Repair equipment · 设备修复 */
    readonly 'repair-equipment': IatfEmergency['forms']['measure']
    /** Restore systems · 系统恢复 */
    readonly 'restore-systems': IatfEmergency['forms']['measure']
    /** Validate the product after restart · 恢复生产后确认产品 */
    readonly 'validate-product': IatfEmergency['forms']['validation']
    /** Operation recovered · 运营恢复 */
    readonly recovered: undefined
    /** Evaluate the response and share the lessons · 评估响应、总结经验并与相关方共享 */
    readonly evaluate: IatfEmergency['forms']['evaluation']
    /** Revise the contingency plan · 修订应急计划 */
    readonly 'revise-plan': IatfEmergency['forms']['revision']
    /** Authorise the revision · 批准应急计划修订 */
    readonly authorise: {
      /** Vote · 表决 · Голос */
      readonly vote: 'for' | 'against'
      /** Reason · 理由 · Причина */
      readonly reason?: string | null
    }
    /** Correct the assessment · 更新评估 */
    readonly reassess: Partial<IatfEmergency['forms']['assessment']>
  }
  readonly facts: {
    readonly 'report.occurredAt': string
    readonly 'report.foundAt': string
    readonly 'report.place': string
    readonly 'report.description': string
    readonly 'report.mayCause': string
    readonly 'receipt.note': string
    readonly 'assessment.cause': IatfEmergency['scales']['cause']
    readonly 'assessment.severity': IatfEmergency['scales']['severity']
    readonly 'assessment.extent': string
    readonly 'assessment.duration': string
    readonly 'assessment.impact': IatfEmergency['scales']['potential-impact']
    readonly 'assessment.peopleInDanger': boolean
    readonly 'assessment.customersHit': boolean
    readonly 'assessment.suppliersHit': boolean
    readonly 'assessment.productionHit': boolean
    readonly 'assessment.productionStopped': boolean
    readonly 'assessment.regularShutdown': boolean
    readonly 'plan.measures': string
    readonly 'plan.resources': string
    readonly 'plan.responsible': readonly string[]
    readonly 'plan.timetable': string
    readonly 'plan.controlBy': string
    readonly 'measure.what': string
    readonly 'measure.until': string
    readonly 'customer-notice.extent': string
    readonly 'customer-notice.duration': string
    readonly 'supplier-notice.agreed': string
    readonly 'production-change.change': string
    readonly 'public-report.cause': string
    readonly 'public-report.impact': string
    readonly 'public-report.response': string
    readonly 'validation.conforms': boolean
    readonly 'validation.basis': string
    readonly 'evaluation.effectiveness': string
    readonly 'evaluation.problems': string
    readonly 'evaluation.lessons': string
    readonly 'evaluation.improvements': readonly string[]
    readonly 'evaluation.planToChange': boolean
    readonly 'revision.change': string
    readonly 'revision.document': string
    readonly 'no-emergency.handedTo': string
    readonly 'authorise.outcome': 'rejected' | 'approved'
    readonly class: IatfEmergency['scales']['emergency-class']
    readonly 'class.computed': IatfEmergency['scales']['emergency-class']
    readonly 'class.lowest': IatfEmergency['scales']['emergency-class']
    readonly 'class.highest': IatfEmergency['scales']['emergency-class']
    readonly 'is-emergency': boolean
    readonly 'to-validate': boolean
  }
  readonly decisions: {
    /** Class of the emergency · 突发事件分类 */
    readonly class: {
      readonly 'emergency-class': IatfEmergency['facts']['class']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const iatfEmergencyTypes: TypesOf<IatfEmergency> = {
  id: 'iatf-emergency',
  version: '1.0.0',
  behaviour: '58c5f321cff4fac6a9a65c3f4640dad1bd7fe53901bd1cb817bf6c5ef50c7649',
}
