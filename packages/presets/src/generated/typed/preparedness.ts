// The types of preparedness 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Preparedness: prevention, drills and audits · 应急准备：预防、演练与审核 */
export type Preparedness = {
  readonly id: 'preparedness'
  readonly version: '1.0.0'
  readonly behaviour: 'ba08730ed0580a4a4de552d4f495c1abe1f838d96f2e6a2decc396a46e38bbdf'
  readonly scales: {
    readonly 'task-kind': 'programme' | 'prevention' | 'training' | 'drill' | 'inspection' | 'hazard' | 'improvement' | 'corrective-action'
  }
  readonly roles: 'officer' | 'department' | 'trainer' | 'administrator' | 'auditor' | 'management' | 'emergency-lead' | 'team-leader' | 'team' | 'responsible'
  readonly stages: 'planned' | 'doing' | 'verifying' | 'in-force' | 'closed' | 'dropped'
  readonly deadlines: 'task' | 'identify-risks-due' | 'renew-measures-due' | 'check-resources-due' | 'train-due' | 'audit-security-due' | 'test-security-due' | 'check-backup-due' | 'review-access-due' | 'review-reports-due' | 'inspection-due' | 'drill-due' | 'drill-evaluation-due' | 'plan-revision-due' | 'audit-due'
  readonly forms: {
    /** What is to be taken up · 事项提出 */
    readonly request: {
      /** Subject · 事项 */
      readonly subject?: string | null
    }
    /** Duty · 任务安排 */
    readonly task: {
      /** Kind · 类别 */
      readonly kind: Preparedness['scales']['task-kind']
      /** What is to be done · 内容 */
      readonly what: string
      /** Responsible · 责任人 · actor */
      readonly responsible: string
      /** Until when · 完成时限 · date-time */
      readonly dueAt?: string | null
    }
    /** Not taken up · 不予采纳 */
    readonly refusal: {
      /** Why · 理由 */
      readonly why: string
    }
    /** Result of the duty · 完成情况 */
    readonly result: {
      /** What was done · 已完成内容 */
      readonly done: string
      /** Where the evidence is kept · 证据存放处 */
      readonly evidence: string
    }
    /** Effect of the duty · 效果验证 */
    readonly verification: {
      /** It works · 有效 */
      readonly effective: boolean
      /** How that was seen · 验证说明 */
      readonly remark: string
    }
    /** Analyse and assess potential emergencies · 分析评估潜在突发事件 */
    readonly 'identify-risks-form': {
      /** Risks · 潜在突发事件 */
      readonly risks: string
      /** Assessment · 评估结果 */
      readonly assessment: string
    }
    /** Renew the preventive measures · 更新预防措施 */
    readonly 'renew-measures-form': {
      /** Safety standards and procedures · 安全标准和程序 */
      readonly standards: string
      /** Emergency contact list · 紧急联系人清单 */
      readonly contacts: string
      /** Responsibilities · 责任分工 */
      readonly responsibilities: string
    }
    /** Check team, equipment and communication · 检查响应团队、设备设施和通信系统 */
    readonly 'check-resources-form': {
      /** Team named and trained · 团队指定与培训情况 */
      readonly team: string
      /** Equipment and facilities · 设备设施 */
      readonly equipment: string
      /** Communication is reliable · 通信可靠 */
      readonly communication: boolean
    }
    /** Train · 培训 */
    readonly 'train-form': {
      /** Topic · 培训内容 */
      readonly topic: string
      /** Participants · 参加人数 · integer */
      readonly participants: number
      /** It was effective · 培训有效 */
      readonly effective: boolean
    }
    /** Audit the security of systems and network devices · 系统和网络设备安全审计 */
    readonly 'audit-security-form': {
      /** Systems and devices · 审计对象 */
      readonly devices: string
      /** Result · 审计结果 */
      readonly result: string
    }
    /** Test the security and update protection and software · 安全检测和软件更新 */
    readonly 'test-security-form': {
      /** Tested · 检测内容 */
      readonly tested: string
      /** Updated · 更新内容 */
      readonly updated: string
    }
    /** Back up the important data and try the copy · 备份重要数据并验证 */
    readonly 'check-backup-form': {
      /** Data · 备份数据 */
      readonly data: string
      /** The copy could be read · 备份可恢复 */
      readonly restored: boolean
    }
    /** Review the access of operators · 操作人员访问权限检查 */
    readonly 'review-access-form': {
      /** Rights taken away · 收回的权限 */
      readonly removed: string
    }
    /** Review reports and measures · 审查报告和措施 */
    readonly 'review-reports-form': {
      /** Accuracy · 准确性 */
      readonly accuracy: string
      /** Timeliness · 及时性 */
      readonly timeliness: string
      /** Problems still tracked · 跟踪的问题 */
      readonly open: string
    }
    /** Hazard inspection · 安全隐患排查 */
    readonly inspection: {
      /** Area · 排查区域 */
      readonly area: string
      /** Surveillance works · 监控正常 */
      readonly surveillance: boolean
      /** Hazards found · 发现的隐患 */
      readonly hazards: readonly string[]
    }
    /** Drill · 演练记录 */
    readonly drill: {
      /** What was practised · 演练场景 */
      readonly scenario: string
      /** Participants · 参加人数 · integer */
      readonly participants: number
      /** Course · 演练过程 */
      readonly course: string
    }
    /** Evaluation of the drill · 演练评估 */
    readonly 'drill-evaluation': {
      /** It was effective · 演练有效 */
      readonly effective: boolean
      /** Shortcomings · 不足 */
      readonly shortcomings: string
      /** Improvements · 改进措施 */
      readonly improvements: readonly string[]
      /** The plan is to be revised · 需要修订预案 */
      readonly planToRevise: boolean
    }
    /** Revision of the plan · 预案修订 */
    readonly revision: {
      /** Change · 修订内容 */
      readonly change: string
      /** Reason · 修订原因 */
      readonly reason: string
    }
    /** Approval of the revision · 修订审批 */
    readonly approval: {
      /** Approved · 批准 */
      readonly approved: boolean
    }
    /** Internal audit report · 内部审核报告 */
    readonly audit: {
      /** Scope · 审核范围 */
      readonly scope: string
      /** Criteria · 审核准则 */
      readonly criteria: string
      /** The system is effectively executed · 体系有效执行 */
      readonly executed: boolean
      /** Legal requirements are met and can be shown · 符合法规要求并可证明 */
      readonly legal: boolean
      /** Where it departs from the standard · 与标准的差距 */
      readonly departures: string
      /** What the process itself could do better · 流程改进建议 */
      readonly value: string
      /** Findings · 审核发现 */
      readonly findings: readonly string[]
    }
    /** End of the programme · 终止准备计划 */
    readonly ending: {
      /** Why · 原因 */
      readonly why: string
    }
  }
  readonly openings: {
    /** Take up · 提出事项 */
    readonly 'take-up': Preparedness['forms']['request']
  }
  readonly steps: {
    /** Plan · 安排任务 */
    readonly plan: Preparedness['forms']['task']
    /** Do not take up · 不予采纳 */
    readonly drop: Preparedness['forms']['refusal']
    /** Carry out · 实施 */
    readonly 'carry-out': Preparedness['forms']['result']
    /** Verify the effect · 验证效果 */
    readonly verify: Preparedness['forms']['verification']
    /** Analyse and assess potential emergencies · 分析评估潜在突发事件 */
    readonly 'identify-risks': Preparedness['forms']['identify-risks-form']
    /** Renew the preventive measures · 更新预防措施 */
    readonly 'renew-measures': Preparedness['forms']['renew-measures-form']
    /** Check team, equipment and communication · 检查响应团队、设备设施和通信系统 */
    readonly 'check-resources': Preparedness['forms']['check-resources-form']
    /** Train · 培训 */
    readonly train: Preparedness['forms']['train-form']
    /** Audit the security of systems and network devices · 系统和网络设备安全审计 */
    readonly 'audit-security': Preparedness['forms']['audit-security-form']
    /** Test the security and update protection and software · 安全检测和软件更新 */
    readonly 'test-security': Preparedness['forms']['test-security-form']
    /** Back up the important data and try the copy · 备份重要数据并验证 */
    readonly 'check-backup': Preparedness['forms']['check-backup-form']
    /** Review the access of operators · 操作人员访问权限检查 */
    readonly 'review-access': Preparedness['forms']['review-access-form']
    /** Review reports and measures · 审查报告和措施 */
    readonly 'review-reports': Preparedness['forms']['review-reports-form']
    /** Inspect for hazards · 安全隐患排查 */
    readonly inspect: Preparedness['forms']['inspection']
    /** Hold a drill · 组织演练 */
    readonly 'hold-drill': Preparedness['forms']['drill']
    /** Evaluate the drill · 评估演练效果 */
    readonly 'evaluate-drill': Preparedness['forms']['drill-evaluation']
    /** Propose a revision of the plan · 提出预案修订 */
    readonly 'propose-revision': Preparedness['forms']['revision']
    /** Decide on the revision · 审批预案修订 */
    readonly 'approve-revision': Preparedness['forms']['approval']
    /** Hold the internal audit · 实施内部审核 */
    readonly 'hold-audit': Preparedness['forms']['audit']
    /** End the programme · 终止准备计划 */
    readonly 'end-programme': Preparedness['forms']['ending']
  }
  readonly facts: {
    readonly 'request.subject': string
    readonly 'task.kind': Preparedness['scales']['task-kind']
    readonly 'task.what': string
    readonly 'task.responsible': string
    readonly 'task.dueAt': string
    readonly 'refusal.why': string
    readonly 'result.done': string
    readonly 'result.evidence': string
    readonly 'verification.effective': boolean
    readonly 'verification.remark': string
    readonly 'identify-risks-form.risks': string
    readonly 'identify-risks-form.assessment': string
    readonly 'renew-measures-form.standards': string
    readonly 'renew-measures-form.contacts': string
    readonly 'renew-measures-form.responsibilities': string
    readonly 'check-resources-form.team': string
    readonly 'check-resources-form.equipment': string
    readonly 'check-resources-form.communication': boolean
    readonly 'train-form.topic': string
    readonly 'train-form.participants': number
    readonly 'train-form.effective': boolean
    readonly 'audit-security-form.devices': string
    readonly 'audit-security-form.result': string
    readonly 'test-security-form.tested': string
    readonly 'test-security-form.updated': string
    readonly 'check-backup-form.data': string
    readonly 'check-backup-form.restored': boolean
    readonly 'review-access-form.removed': string
    readonly 'review-reports-form.accuracy': string
    readonly 'review-reports-form.timeliness': string
    readonly 'review-reports-form.open': string
    readonly 'inspection.area': string
    readonly 'inspection.surveillance': boolean
    readonly 'inspection.hazards': readonly string[]
    readonly 'drill.scenario': string
    readonly 'drill.participants': number
    readonly 'drill.course': string
    readonly 'drill-evaluation.effective': boolean
    readonly 'drill-evaluation.shortcomings': string
    readonly 'drill-evaluation.improvements': readonly string[]
    readonly 'drill-evaluation.planToRevise': boolean
    readonly 'revision.change': string
    readonly 'revision.reason': string
    readonly 'approval.approved': boolean
    readonly 'audit.scope': string
    readonly 'audit.criteria': string
    readonly 'audit.executed': boolean
    readonly 'audit.legal': boolean
    readonly 'audit.departures': string
    readonly 'audit.value': string
    readonly 'audit.findings': readonly string[]
    readonly 'ending.why': string
    readonly subject: string
  }
  readonly decisions: Record<never, never>
}

/** The procedure that the types are of, for `typed`. */
export const preparednessTypes: TypesOf<Preparedness> = {
  id: 'preparedness',
  version: '1.0.0',
  behaviour: 'ba08730ed0580a4a4de552d4f495c1abe1f838d96f2e6a2decc396a46e38bbdf',
}
