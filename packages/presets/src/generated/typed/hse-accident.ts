// The types of hse-accident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** HSE accident and incident control · 事故、事件管理控制程序 */
export type HseAccident = {
  readonly id: 'hse-accident'
  readonly version: '1.0.0'
  readonly behaviour: 'a0faba186e455f4182d0ec703d5a596a214ece832e2db664b69b969b9f3159a6'
  readonly scales: {
    readonly severity: 'none' | 'minor' | 'general' | 'larger' | 'major' | 'extraordinary'
    readonly 'accident-kind': 'near-miss' | 'casualty' | 'traffic' | 'fire' | 'environmental' | 'other'
    readonly level: 'house' | 'county' | 'prefecture' | 'province' | 'state'
    readonly 'action-kind': 'corrective' | 'preventive'
  }
  readonly roles: 'scene' | 'unit-head' | 'safety-section' | 'department' | 'investigator' | 'superior' | 'authority' | 'government'
  readonly stages: 'handling' | 'handling/superior' | 'handling/superior/superior-to-tell' | 'handling/superior/superior-told' | 'handling/law' | 'handling/law/authority-to-tell' | 'handling/law/authority-told' | 'handling/inquiry' | 'handling/inquiry/preparing' | 'handling/inquiry/investigating' | 'handling/inquiry/approving' | 'handling/inquiry/concluded' | 'correcting' | 'closed'
  readonly deadlines: 'tell-head' | 'first-report' | 'relay-prefecture' | 'relay-province' | 'relay-state' | 'superior-report' | 'toll-window' | 'investigation' | 'report-approval'
  readonly forms: {
    /** Accident report · 事故报告 */
    readonly report: {
      /** When it happened · 发生时间 · date-time */
      readonly occurredAt: string
      /** When the head of the unit was told · 单位负责人接到报告时间 · date-time */
      readonly headInformedAt: string
      /** Place · 发生地点 */
      readonly place: string
      /** What happened · 简要经过 */
      readonly course: string
      /** Measures taken · 已采取的措施 */
      readonly measures?: string | null
      /** Somebody hurt, something damaged or polluted · 造成伤害、损失或污染 */
      readonly harm: boolean
      /** A motor vehicle of the unit, while running, had the accident · 单位所属机动车在行驶过程中发生 */
      readonly unitVehicle: boolean
      /** Staff hurt as passengers, or by a vehicle that others answer for · 职工因乘车或他人肇事受伤亡 */
      readonly staffRiding: boolean
      /** In traffic on a road · 属道路交通事故 */
      readonly roadTraffic: boolean
      /** Fire · 发生火灾 */
      readonly fire: boolean
      /** Explosion · 发生爆炸 */
      readonly explosion: boolean
      /** Pollution or crop loss through new, altered or extended works · 新、改、扩建项目造成施工区域污染或农作物损失 */
      readonly worksPollution: boolean
      /** Staff hurt or poisoned at work · 职工在生产过程中受伤害或急性中毒 */
      readonly staffHurt?: boolean | null
      /** Deaths · 死亡人数 · integer */
      readonly deaths?: number | null
      /** Missing · 下落不明人数 · integer */
      readonly missing?: number | null
      /** Serious injuries, acute industrial poisoning included · 重伤人数（含急性工业中毒） · integer */
      readonly seriousInjuries?: number | null
      /** Minor injuries · 轻伤人数 · integer */
      readonly minorInjuries?: number | null
      /** Estimated direct loss · 初步估计的直接经济损失 · money */
      readonly estimatedLoss?: number | null
    }
    /** Receipt · 接报记录 */
    readonly receipt: {
      /** Received by · 接报人 */
      readonly receivedBy: string
    }
    /** Assessment of the direct loss · 直接经济损失核定 */
    readonly assessment: {
      /** Direct loss · 直接经济损失 · money */
      readonly directLoss: number
      /** How it was assessed · 核定依据 */
      readonly basis?: string | null
    }
    /** Change of the toll after the window · 期限后的伤亡变化 */
    readonly 'late-change': {
      /** Deaths after the window · 期限后死亡人数 · integer */
      readonly deaths: number
      /** Remarks · 说明 */
      readonly note?: string | null
    }
    /** Investigation team · 事故调查组 */
    readonly team: {
      /** Leader · 组长 · actor */
      readonly leader: string
      /** Members · 成员 · list of actor */
      readonly members?: readonly string[] | null
      /** No member has a direct interest in the accident · 成员与所调查的事故没有直接利害关系 */
      readonly noInterest: boolean
    }
    /** Technical appraisal · 技术鉴定 */
    readonly appraisal: {
      /** Institute · 鉴定单位 */
      readonly institute: string
    }
    /** Extension of the investigation · 延长调查期限 */
    readonly extension: {
      /** Days granted · 延长天数 · integer */
      readonly days: number
      /** Reason · 理由 */
      readonly reason: string
    }
    /** Investigation report · 事故调查报告 */
    readonly findings: {
      /** Direct cause · 直接原因 */
      readonly directCause: string
      /** Indirect causes · 间接原因 */
      readonly indirectCause: string
      /** Nature and responsibility · 事故性质和责任 */
      readonly responsibility: string
      /** How those responsible are dealt with · 对责任者的处理建议 */
      readonly handling: string
      /** Lessons · 事故教训 */
      readonly lessons: string
    }
    /** Approval · 批复 */
    readonly approval: {
      /** Document number · 文号 */
      readonly number: string
    }
    /** Action · 措施 */
    readonly action: {
      /** What is to be done · 措施内容 */
      readonly title: string
      /** Kind · 类别 */
      readonly kind: HseAccident['scales']['action-kind']
      /** Who answers for it · 责任人 · actor */
      readonly owner: string
    }
    /** Action carried out · 措施落实记录 */
    readonly completion: {
      /** Action · 措施内容 */
      readonly action: string
      /** Evidence · 落实证据 */
      readonly evidence: string
    }
    /** Verification of an action · 措施验证记录 */
    readonly verification: {
      /** Action · 措施内容 */
      readonly action: string
      /** What was seen · 验证结果 */
      readonly result: string
    }
    /** Statistics · 事故统计 */
    readonly statistics: {
      /** Month of the return · 统计月份 */
      readonly month: string
      /** Working days lost · 损失工作日 · integer */
      readonly lostDays?: number | null
    }
    /** Closing · 结案 */
    readonly closing: {
      /** Summary · 结案说明 */
      readonly summary: string
    }
  }
  readonly openings: {
    /** Report the accident · 事故报告 */
    readonly 'report-accident': HseAccident['forms']['report']
  }
  readonly steps: {
    /** Start the emergency plan and rescue · 启动预案、组织抢救 */
    readonly rescue: undefined
    /** Protect scene and evidence · 保护事故现场及证据 */
    readonly 'protect-scene': undefined
    /** Relayed to the prefecture · 上报设区的市级主管部门 */
    readonly 'relay-to-prefecture': HseAccident['forms']['receipt']
    /** Relayed to the province · 上报省级主管部门 */
    readonly 'relay-to-province': HseAccident['forms']['receipt']
    /** Relayed to the State Council's department · 上报国务院主管部门 */
    readonly 'relay-to-state': HseAccident['forms']['receipt']
    /** Report to the superior department · 向上级主管部门报告 */
    readonly 'report-to-superior': undefined
    /** Report to the safety regulator · 向安全监管部门报告 */
    readonly 'report-to-authority': HseAccident['forms']['receipt']
    /** Appoint the investigation team · 成立事故调查组 */
    readonly 'appoint-team': HseAccident['forms']['team']
    /** Commission a technical appraisal · 委托技术鉴定 */
    readonly 'commission-appraisal': HseAccident['forms']['appraisal']
    /** Appraisal received · 技术鉴定完成 */
    readonly appraised: undefined
    /** Extend the investigation · 延长调查期限 */
    readonly extend: HseAccident['forms']['extension']
    /** A higher government takes over · 上级人民政府另行组织调查 */
    readonly 'take-over': HseAccident['forms']['team']
    /** Submit the investigation report · 提交事故调查报告 */
    readonly 'submit-investigation': HseAccident['forms']['findings']
    /** Approve the investigation report · 批复 */
    readonly approve: HseAccident['forms']['approval']
    /** Decide an action · 制定措施 */
    readonly 'plan-action': HseAccident['forms']['action']
    /** Action carried out · 落实措施 */
    readonly 'carry-out': HseAccident['forms']['completion']
    /** Action found ineffective · 措施无效退回 */
    readonly 'return-action': HseAccident['forms']['verification']
    /** Action verified · 验证措施 */
    readonly 'verify-action': HseAccident['forms']['verification']
    /** Enter into the statistics · 事故统计 */
    readonly 'enter-statistics': HseAccident['forms']['statistics']
    /** Close the case · 结案 */
    readonly close: HseAccident['forms']['closing']
    /** Supplement the report · 补报 */
    readonly supplement: Partial<HseAccident['forms']['report']>
    /** Record a change of the toll after the window · 登记期限后的伤亡变化 */
    readonly 'late-toll': HseAccident['forms']['late-change']
    /** Assess the direct loss · 核定直接经济损失 */
    readonly 'assess-loss': HseAccident['forms']['assessment']
  }
  readonly facts: {
    readonly 'report.occurredAt': string
    readonly 'report.headInformedAt': string
    readonly 'report.place': string
    readonly 'report.course': string
    readonly 'report.measures': string
    readonly 'report.harm': boolean
    readonly 'report.unitVehicle': boolean
    readonly 'report.staffRiding': boolean
    readonly 'report.roadTraffic': boolean
    readonly 'report.fire': boolean
    readonly 'report.explosion': boolean
    readonly 'report.worksPollution': boolean
    readonly 'report.staffHurt': boolean
    readonly 'report.deaths': number
    readonly 'report.missing': number
    readonly 'report.seriousInjuries': number
    readonly 'report.minorInjuries': number
    readonly 'report.estimatedLoss': number
    readonly 'receipt.receivedBy': string
    readonly 'assessment.directLoss': number
    readonly 'assessment.basis': string
    readonly 'late-change.deaths': number
    readonly 'late-change.note': string
    readonly 'team.leader': string
    readonly 'team.members': readonly string[]
    readonly 'team.noInterest': boolean
    readonly 'appraisal.institute': string
    readonly 'extension.days': number
    readonly 'extension.reason': string
    readonly 'findings.directCause': string
    readonly 'findings.indirectCause': string
    readonly 'findings.responsibility': string
    readonly 'findings.handling': string
    readonly 'findings.lessons': string
    readonly 'approval.number': string
    readonly 'action.title': string
    readonly 'action.kind': HseAccident['scales']['action-kind']
    readonly 'action.owner': string
    readonly 'completion.action': string
    readonly 'completion.evidence': string
    readonly 'verification.action': string
    readonly 'verification.result': string
    readonly 'statistics.month': string
    readonly 'statistics.lostDays': number
    readonly 'closing.summary': string
    readonly kind: HseAccident['scales']['accident-kind']
    readonly 'kind.lowest': HseAccident['scales']['accident-kind']
    readonly 'kind.highest': HseAccident['scales']['accident-kind']
    readonly grade: HseAccident['scales']['severity']
    readonly 'grade.lowest': HseAccident['scales']['severity']
    readonly 'grade.highest': HseAccident['scales']['severity']
    readonly 'investigated-by': HseAccident['scales']['level']
    readonly 'investigated-by.lowest': HseAccident['scales']['level']
    readonly 'investigated-by.highest': HseAccident['scales']['level']
    readonly exempt: boolean
    readonly 'short-window': boolean
    readonly loss: number
    readonly 'actions-verified': boolean
  }
  readonly decisions: {
    /** Kind of accident · 事故类别 */
    readonly kind: {
      readonly 'accident-kind': HseAccident['facts']['kind']
    }
    /** Grade of the accident · 事故等级 */
    readonly grade: {
      readonly severity: HseAccident['facts']['grade']
    }
    /** Who investigates · 负责调查的层级 */
    readonly 'investigated-by': {
      readonly level: HseAccident['facts']['investigated-by']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const hseAccidentTypes: TypesOf<HseAccident> = {
  id: 'hse-accident',
  version: '1.0.0',
  behaviour: 'a0faba186e455f4182d0ec703d5a596a214ece832e2db664b69b969b9f3159a6',
}
