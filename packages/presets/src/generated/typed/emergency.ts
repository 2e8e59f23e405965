// The types of emergency 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Emergency management · 突发事件应急管理程序 */
export type Emergency = {
  readonly id: 'emergency'
  readonly version: '1.0.0'
  readonly behaviour: 'c76ef4b07dbcdc4729af3c3c59194e5f9a1f6a17ede476ecac8803fccd30a5bf'
  readonly scales: {
    readonly 'emergency-class': 'natural-disaster' | 'accident' | 'public-health' | 'public-security' | 'other'
    readonly extent: 'one-place' | 'one-department' | 'organisation' | 'beyond'
    readonly impact: 'slight' | 'considerable' | 'serious' | 'grave'
    readonly threat: 'level-4' | 'level-3' | 'level-2' | 'level-1'
    readonly 'response-mode': 'on-the-spot' | 'reinforced' | 'organisation-wide' | 'crisis-centre'
  }
  readonly roles: 'employee' | 'department' | 'team' | 'team-leader' | 'department-head' | 'management' | 'top-management' | 'commander' | 'communications' | 'spokesperson' | 'authority' | 'public'
  readonly stages: 'alarmed' | 'not-an-emergency' | 'responding' | 'responding/command' | 'responding/command/deciding' | 'responding/command/acting' | 'responding/command/under-control' | 'responding/communication' | 'responding/communication/to-plan' | 'responding/communication/releasing' | 'responding/communication/communicated' | 'responding/authorities' | 'responding/authorities/authorities-to-tell' | 'responding/authorities/authorities-told' | 'responding/centre' | 'responding/centre/centre-to-open' | 'responding/centre/centre-running' | 'responding/centre/centre-closed' | 'recovering' | 'reviewing' | 'revising' | 'approving' | 'called-off' | 'closed'
  readonly deadlines: 'alarm-at-once' | 'plan-at-once' | 'quick-decision' | 'first-release' | 'review-in-time'
  readonly forms: {
    /** Alarm · 突发事件报警 */
    readonly alarm: {
      /** When it happened · 发生时间 · date-time */
      readonly occurredAt: string
      /** When it was noticed · 发现时间 · date-time */
      readonly foundAt: string
      /** Place · 地点 */
      readonly place: string
      /** What happened · 事件情况 */
      readonly what: string
      /** People are in danger · 人员处于危险中 */
      readonly peopleInDanger: boolean
    }
    /** Start of the emergency plan · 启动应急预案 */
    readonly 'plan-start': {
      /** Plan that is followed · 所启动的预案 */
      readonly plan: string
    }
    /** People brought to safety · 人员安全情况 */
    readonly 'people-safe': {
      /** How many · 人数 · integer */
      readonly count?: number | null
      /** Still missing · 失联人数 · integer */
      readonly missing: number
      /** Who is hurt · 受伤人员 */
      readonly hurt?: string | null
    }
    /** Measure carried out · 处置措施记录 */
    readonly measure: {
      /** What was done · 措施内容 */
      readonly what: string
      /** What is left open · 未完成事项 */
      readonly leftOpen?: string | null
    }
    /** Assessment · 事件评估 */
    readonly assessment: {
      /** It is an emergency · 属于突发事件 */
      readonly isEmergency: boolean
      /** Nature · 事件性质 */
      readonly nature: Emergency['scales']['emergency-class']
      /** Extent · 影响范围 */
      readonly extent: Emergency['scales']['extent']
      /** Impact · 影响程度 */
      readonly impact: Emergency['scales']['impact']
      /** How it may develop · 发展趋势 */
      readonly outlook?: string | null
    }
    /** Decision on the response · 响应决策 */
    readonly order: {
      /** Strategy · 应对策略 */
      readonly strategy: string
      /** Resources · 调动资源 */
      readonly resources: string
      /** Commander · 总指挥 · actor */
      readonly commander: string
      /** Evacuate · 紧急疏散 */
      readonly evacuate: boolean
      /** Notify the authorities · 通知有关当局 */
      readonly tellAuthorities: boolean
      /** Start the crisis management centre · 启动危机管理中心 */
      readonly openCrisisCentre: boolean
    }
    /** Under control · 事件得到控制 */
    readonly control: {
      /** How this is known · 判断依据 */
      readonly basis: string
    }
    /** Communication plan · 沟通方案 */
    readonly 'communication-plan': {
      /** Channels · 沟通渠道 */
      readonly channels: readonly string[]
      /** Responsible for releases · 责任人 · actor */
      readonly responsible: string
      /** First release at · 首次发布时间 · date-time */
      readonly firstReleaseAt: string
      /** Manner of release · 发布方式 */
      readonly manner: string
    }
    /** Release · 信息发布 */
    readonly release: {
      /** Channel · 发布渠道 */
      readonly channel: string
      /** Text · 发布内容 */
      readonly text: string
    }
    /** Notice to the authorities · 通知有关当局 */
    readonly 'authority-notice': {
      /** Authority · 主管部门 */
      readonly authority: string
      /** What it was told · 通知内容 */
      readonly content: string
    }
    /** Crisis management centre · 危机管理中心 */
    readonly centre: {
      /** Place · 地点 */
      readonly place: string
      /** Staff of the centre · 中心成员 · list of actor */
      readonly staff: readonly string[]
    }
    /** Situation report · 态势报告 */
    readonly situation: {
      /** Situation · 当前态势 */
      readonly situation: string
      /** Next steps · 下一步安排 */
      readonly next?: string | null
    }
    /** Recovery work · 恢复重建记录 */
    readonly 'recovery-work': {
      /** What was done · 恢复内容 */
      readonly what: string
    }
    /** Review of the response · 事后总结 */
    readonly review: {
      /** What went well · 表现良好的方面 */
      readonly wentWell: string
      /** Shortcomings · 不足之处 */
      readonly toImprove: string
      /** Improvements · 改进措施 */
      readonly improvements: readonly string[]
      /** The emergency plan has to be revised · 需要修订应急预案 */
      readonly planToRevise: boolean
    }
    /** Revision of the emergency plan · 应急预案修订记录 */
    readonly revision: {
      /** Change · 修订内容 */
      readonly change: string
      /** Document and version · 文件及版本 */
      readonly document: string
    }
    /** Approval of the revision · 预案修订批准 */
    readonly approval: {
      /** Approved · 批准 */
      readonly approved: boolean
      /** Remark · 意见 */
      readonly remark?: string | null
    }
    /** Not an emergency · 非突发事件处理记录 */
    readonly 'no-emergency': {
      /** Who deals with it · 后续处理部门 */
      readonly handedTo: string
    }
  }
  readonly openings: {
    /** Raise the alarm · 报警并通知 */
    readonly 'raise-alarm': Emergency['forms']['alarm']
  }
  readonly steps: {
    /** Assess nature, extent and impact · 评估性质、范围和影响 */
    readonly assess: Emergency['forms']['assessment']
    /** Hand over to ordinary handling · 转日常处理 */
    readonly 'hand-over': Emergency['forms']['no-emergency']
    /** Assess anew · 重新评估 */
    readonly reassess: Partial<Emergency['forms']['assessment']>
    /** Decide on the response · 决定响应措施 */
    readonly 'decide-response': Emergency['forms']['order']
    /** Evacuate people · 紧急疏散人员 */
    readonly evacuate: Emergency['forms']['people-safe']
    /** Carry out a measure · 实施控制措施 */
    readonly 'carry-out': Emergency['forms']['measure']
    /** Declare the event under control · 宣布事件得到控制 */
    readonly 'declare-control': Emergency['forms']['control']
    /** Plan the communication · 制定沟通方案 */
    readonly 'plan-communication': Emergency['forms']['communication-plan']
    /** Release · 发布信息 */
    readonly release: Emergency['forms']['release']
    /** Last release made · 信息发布结束 */
    readonly 'end-communication': undefined
    /** Notify the authorities · 通知有关当局 */
    readonly 'tell-authorities': Emergency['forms']['authority-notice']
    /** Start the crisis management centre · 启动危机管理中心 */
    readonly 'open-centre': Emergency['forms']['centre']
    /** Report the situation · 报告态势 */
    readonly 'report-situation': Emergency['forms']['situation']
    /** Stand the centre down · 关闭危机管理中心 */
    readonly 'stand-down': undefined
    /** Clear the site · 清理现场 */
    readonly 'clear-site': Emergency['forms']['recovery-work']
    /** Repair facilities · 修复设施 */
    readonly 'repair-facilities': Emergency['forms']['recovery-work']
    /** Resume production · 恢复生产 */
    readonly 'resume-production': Emergency['forms']['recovery-work']
    /** Provide services · 提供必要服务 */
    readonly 'provide-services': Emergency['forms']['recovery-work']
    /** No longer under control · 事件再次失控 */
    readonly 'flare-up': Partial<Emergency['forms']['assessment']>
    /** Recovered · 恢复完成 */
    readonly recovered: undefined
    /** Review the response · 事后总结 */
    readonly review: Emergency['forms']['review']
    /** Revise the emergency plan · 修订应急预案 */
    readonly 'revise-plan': Emergency['forms']['revision']
    /** Approve the revision · 批准预案修订 */
    readonly 'approve-plan': Emergency['forms']['approval']
    /** Start the emergency plan · 启动应急预案 */
    readonly 'start-plan': Emergency['forms']['plan-start']
    /** Bring people to safety · 确保人员安全 */
    readonly 'secure-people': Emergency['forms']['people-safe']
    /** Protect property · 保护财产 */
    readonly 'protect-property': Emergency['forms']['measure']
  }
  readonly facts: {
    readonly 'alarm.occurredAt': string
    readonly 'alarm.foundAt': string
    readonly 'alarm.place': string
    readonly 'alarm.what': string
    readonly 'alarm.peopleInDanger': boolean
    readonly 'plan-start.plan': string
    readonly 'people-safe.count': number
    readonly 'people-safe.missing': number
    readonly 'people-safe.hurt': PersonalMark
    readonly 'measure.what': string
    readonly 'measure.leftOpen': string
    readonly 'assessment.isEmergency': boolean
    readonly 'assessment.nature': Emergency['scales']['emergency-class']
    readonly 'assessment.extent': Emergency['scales']['extent']
    readonly 'assessment.impact': Emergency['scales']['impact']
    readonly 'assessment.outlook': string
    readonly 'order.strategy': string
    readonly 'order.resources': string
    readonly 'order.commander': string
    readonly 'order.evacuate': boolean
    readonly 'order.tellAuthorities': boolean
    readonly 'order.openCrisisCentre': boolean
    readonly 'control.basis': string
    readonly 'communication-plan.channels': readonly string[]
    readonly 'communication-plan.responsible': string
    readonly 'communication-plan.firstReleaseAt': string
    readonly 'communication-plan.manner': string
    readonly 'release.channel': string
    readonly 'release.text': string
    readonly 'authority-notice.authority': string
    readonly 'authority-notice.content': string
    readonly 'centre.place': string
    readonly 'centre.staff': readonly string[]
    readonly 'situation.situation': string
    readonly 'situation.next': string
    readonly 'recovery-work.what': string
    readonly 'review.wentWell': string
    readonly 'review.toImprove': string
    readonly 'review.improvements': readonly string[]
    readonly 'review.planToRevise': boolean
    readonly 'revision.change': string
    readonly 'revision.document': string
    readonly 'approval.approved': boolean
    readonly 'approval.remark': string
    readonly 'no-emergency.handedTo': string
    readonly 'threat-level': Emergency['scales']['threat']
    readonly 'threat-level.computed': Emergency['scales']['threat']
    readonly 'threat-level.lowest': Emergency['scales']['threat']
    readonly 'threat-level.highest': Emergency['scales']['threat']
    readonly mode: Emergency['scales']['response-mode']
    readonly 'mode.lowest': Emergency['scales']['response-mode']
    readonly 'mode.highest': Emergency['scales']['response-mode']
  }
  readonly decisions: {
    /** Threat level · 威胁级别 */
    readonly 'threat-level': {
      readonly threat: Emergency['facts']['threat-level']
    }
    /** Response mode · 响应方式 */
    readonly mode: {
      readonly 'response-mode': Emergency['facts']['mode']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const emergencyTypes: TypesOf<Emergency> = {
  id: 'emergency',
  version: '1.0.0',
  behaviour: 'c76ef4b07dbcdc4729af3c3c59194e5f9a1f6a17ede476ecac8803fccd30a5bf',
}
