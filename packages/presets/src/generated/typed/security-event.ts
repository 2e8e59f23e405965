// The types of security-event 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Information security weaknesses, events and incidents · 信息安全事件管理程序 */
export type SecurityEvent = {
  readonly id: 'security-event'
  readonly version: '1.0.0'
  readonly behaviour: 'eef43ac49188d954ba8fd4bcaf61279a98e34a5c44d6192ba1ea5e21aabf6b2a'
  readonly scales: {
    readonly nature: 'weakness' | 'event' | 'incident'
    readonly gravity: 'ordinary' | 'major'
    readonly 'event-type': 'fire' | 'leak' | 'fault' | 'network' | 'telephone' | 'e-mail' | 'documents' | 'other'
    readonly area: 'network' | 'telephone' | 'e-mail' | 'documents' | 'other'
    readonly origin: 'inside' | 'outside'
    readonly channel: 'person' | 'security-log' | 'monitoring' | 'ids' | 'ips'
    readonly means: 'telephone' | 'fax' | 'e-mail' | 'other'
    readonly secrecy: 'none' | 'confidential' | 'secret' | 'top-secret'
    readonly severity: 'low' | 'medium' | 'high'
    readonly 'containment-measure': 'isolate-network' | 'disable-accounts' | 'other'
    readonly 'recovery-measure': 'restore-backup' | 'patch' | 'other'
  }
  readonly roles: 'discoverer' | 'monitoring' | 'department' | 'security-office' | 'security-group' | 'system-department' | 'security-administrator' | 'leading-group' | 'committee' | 'leader' | 'response-team' | 'handler' | 'it-department' | 'responsible' | 'external-team' | 'partner' | 'contract-party'
  readonly stages: 'active' | 'active/main' | 'active/main/judging' | 'active/main/judging/reported' | 'active/main/judging/weak' | 'active/main/judging/watched' | 'active/main/answering' | 'active/main/assessing' | 'active/main/containing' | 'active/main/analysing' | 'active/main/correcting' | 'active/main/settled' | 'active/disposal' | 'active/disposal/to-propose' | 'active/disposal/proposed' | 'active/disposal/carried-out' | 'active/fire' | 'active/fire/to-alarm' | 'active/fire/alarmed' | 'active/fire/fire-plan-started' | 'active/leak' | 'active/leak/leak-to-report' | 'active/leak/leak-reported' | 'active/parties' | 'active/parties/parties-to-tell' | 'active/parties/parties-told' | 'active/major' | 'active/major/to-escalate' | 'active/major/investigating' | 'active/major/disciplining' | 'active/major/investigated' | 'closing' | 'closed'
  readonly deadlines: 'report-at-once' | 'report' | 'relay' | 'respond' | 'proposal' | 'disposal' | 'impact' | 'alarm' | 'escalation' | 'parties' | 'parties-promptly'
  readonly forms: {
    /** Weakness report · 信息安全弱点报告 */
    readonly weakness: {
      /** When it was found · 发现时间 · date-time */
      readonly foundAt: string
      /** System, service or network · 系统、服务或网络 */
      readonly system: string
      /** What was seen · 弱点描述 */
      readonly what: string
      /** Observed, not only suspected · 已观察到（否则为可疑） */
      readonly observed: boolean
    }
    /** Notice of an event · 信息安全事件通报 */
    readonly notice: {
      /** When it happened · 发生时间 · date-time */
      readonly occurredAt: string
      /** When it was discovered · 发现时间 · date-time */
      readonly discoveredAt: string
      /** Place · 发生地点 */
      readonly place: string
      /** Department · 发生部门 */
      readonly department: string
      /** What happened · 事件简述 */
      readonly description: string
      /** How it was discovered · 发现渠道 */
      readonly channel: SecurityEvent['scales']['channel']
      /** How it was reported · 报告方式 */
      readonly means?: SecurityEvent['scales']['means'] | null
      /** Where in the systems · 涉及系统 */
      readonly area: SecurityEvent['scales']['area']
      /** Inside or outside the company · 公司内部或外部 */
      readonly origin?: SecurityEvent['scales']['origin'] | null
      /** Software or hardware fault · 软硬件故障 */
      readonly fault: boolean
      /** Fire · 发生火灾 */
      readonly fire: boolean
      /** Classified matter leaked or lost · 泄露、丢失信息的密级 */
      readonly secrecy: SecurityEvent['scales']['secrecy']
      /** Business is or will be affected · 已影响或会影响业务运行 */
      readonly businessHit: boolean
      /** How severe it looks · 初步严重程度 */
      readonly severity: SecurityEvent['scales']['severity']
      /** Estimated loss · 初步估计损失 · money */
      readonly estimatedLoss?: number | null
    }
    /** Judgement · 事件判定 */
    readonly judgement: {
      /** Something has happened, it is not only a state · 已发生（而非仅存在某种状态） */
      readonly happened: boolean
      /** Very likely to harm business and security · 极有可能损害业务运行并威胁信息安全 */
      readonly harmLikely: boolean
      /** Why · 判定理由 */
      readonly reason: string
    }
    /** What was done about the weakness · 弱点处理记录 */
    readonly 'weakness-measure': {
      /** Measure · 处理措施 */
      readonly measure: string
    }
    /** Event without harm · 事态处理记录 */
    readonly dismissal: {
      /** Why nothing more is done · 结束说明 */
      readonly why: string
    }
    /** Information security event report · 信息安全事件报告 */
    readonly 'event-report': {
      /** When it happened · 事件发生的时间 · date-time */
      readonly occurredAt: string
      /** Place · 事件发生的地点 */
      readonly place: string
      /** Department · 事件发生的部门 */
      readonly department: string
      /** Summary · 事件简述 */
      readonly summary: string
      /** Loss as far as known · 损失初步情况 */
      readonly loss: string
      /** Preliminary view of the cause · 事件发生原因的初步判断 */
      readonly cause: string
      /** A contract says whom to notify · 合同有通知规定 */
      readonly contract: boolean
      /** By when the contract wants it · 合同规定的通知时限 · date-time */
      readonly contractDue?: string | null
    }
    /** Measures against the effect on business · 降低业务影响的措施 */
    readonly impact: {
      /** Measures · 已采取的必要措施 */
      readonly measures: string
    }
    /** Assessment · 事件评估 */
    readonly assessment: {
      /** Nature · 事件性质 */
      readonly nature: string
      /** Severity · 严重程度 */
      readonly severity: SecurityEvent['scales']['severity']
      /** Extent of the effect · 影响范围 */
      readonly extent: string
      /** Duration · 持续时间 */
      readonly duration: string
      /** Damage to business · 对业务造成的损害程度 */
      readonly damage: string
      /** Loss · 损失金额 · money */
      readonly loss: number
      /** Risk of what has happened · 风险评估和分析 */
      readonly risk: string
    }
    /** Measure to contain it · 控制措施记录 */
    readonly containment: {
      /** Measure · 措施 */
      readonly measure: SecurityEvent['scales']['containment-measure']
      /** Remarks · 说明 */
      readonly note?: string | null
    }
    /** Evidence · 证据保全记录 */
    readonly evidence: {
      /** What was kept, or why nothing could be · 保留的证据（或无法保留的原因） */
      readonly what: string
      /** Where it is kept · 保存位置 */
      readonly where: string
    }
    /** Recovery · 恢复记录 */
    readonly recovery: {
      /** Measure · 措施 */
      readonly measure: SecurityEvent['scales']['recovery-measure']
      /** Remarks · 说明 */
      readonly note?: string | null
    }
    /** Proposed disposal · 处置意见 */
    readonly disposal: {
      /** Measures · 处置措施与意见 */
      readonly measures: string
      /** For the responsible department · 责任部门负责人 · actor */
      readonly responsible: string
      /** Departments concerned · 有关部门 */
      readonly departments: readonly string[]
    }
    /** Disposal carried out · 处置措施落实记录 */
    readonly 'carried-out': {
      /** Result · 落实情况 */
      readonly result: string
    }
    /** Leak or loss of classified matter · 涉密信息泄露、丢失报告 */
    readonly leak: {
      /** Matter · 涉密事项 */
      readonly matter: string
      /** Lost, not leaked · 丢失（否则为泄露） */
      readonly lost: boolean
    }
    /** Cause · 原因分析 */
    readonly cause: {
      /** Cause · 事件原因 */
      readonly cause: string
      /** Corrective action is needed · 需要采取纠正措施 */
      readonly correction: boolean
    }
    /** Corrective action · 纠正措施 */
    readonly correction: {
      /** Action · 纠正措施 */
      readonly action: string
      /** Result · 采取措施的结果 */
      readonly result: string
    }
    /** What the other organisation contributed · 合作方反馈 */
    readonly cooperation: {
      /** Organisation · 合作组织 */
      readonly organisation: string
      /** Contribution · 反馈内容 */
      readonly contribution: string
    }
    /** Change of the security policy · 安全策略更新 */
    readonly policy: {
      /** Change · 更新内容 */
      readonly change: string
    }
    /** Statement of the responsible department · 责任部门调查意见 */
    readonly statement: {
      /** Statement · 调查意见 */
      readonly statement: string
    }
    /** Investigation of a major incident · 重大信息安全事件调查 */
    readonly investigation: {
      /** Cause · 原因 */
      readonly cause: string
      /** Type · 类型 */
      readonly kind: string
      /** Loss · 损失 */
      readonly loss: string
      /** Responsibility · 责任 */
      readonly responsibility: string
      /** Policy or rules were broken · 违反方针、程序及安全规章 */
      readonly breach: boolean
      /** Responsible person · 责任者 */
      readonly person?: string | null
    }
    /** Announcement · 通报 */
    readonly announcement: {
      /** Text · 通报内容 */
      readonly text: string
    }
    /** Closing · 结案 */
    readonly closing: {
      /** Result · 处理结果 */
      readonly result: string
      /** Weaknesses found · 识别出的弱点 */
      readonly weaknesses?: string | null
      /** Lessons · 经验教训 */
      readonly lessons?: string | null
    }
  }
  readonly openings: {
    /** Report a weakness · 报告信息安全弱点 */
    readonly 'report-weakness': SecurityEvent['forms']['weakness']
    /** Report an event · 报告信息安全事件 */
    readonly 'report-event': SecurityEvent['forms']['notice']
    /** Discovered by a system · 系统自动发现 */
    readonly detect: SecurityEvent['forms']['notice']
  }
  readonly steps: {
    /** Report to leading group and leader · 报告领导小组和分管领导 */
    readonly 'relay-report': undefined
    /** Fill in the event report · 填写《信息安全事件报告》 */
    readonly 'fill-report': SecurityEvent['forms']['event-report']
    /** Tell the department and limit the effect on business · 报告相关部门、降低业务影响 */
    readonly 'limit-impact': SecurityEvent['forms']['impact']
    /** Judge whether weakness, event or incident · 判定弱点、事态或事件 */
    readonly judge: SecurityEvent['forms']['judgement']
    /** Deal with the weakness · 处理弱点 */
    readonly 'treat-weakness': SecurityEvent['forms']['weakness-measure']
    /** Nothing more to do · 结束观察 */
    readonly dismiss: SecurityEvent['forms']['dismissal']
    /** Take over and start the emergency plan · 受理并启动紧急响应预案 */
    readonly respond: undefined
    /** Assess the incident · 评估事件 */
    readonly assess: SecurityEvent['forms']['assessment']
    /** Contain the incident · 控制事件 */
    readonly contain: SecurityEvent['forms']['containment']
    /** Preserve evidence · 保全证据 */
    readonly 'preserve-evidence': SecurityEvent['forms']['evidence']
    /** Recover · 恢复 */
    readonly recover: SecurityEvent['forms']['recovery']
    /** Fault cleared, or the measures needed taken · 故障排除或已采取必要措施 */
    readonly clear: undefined
    /** Ask another organisation for help · 请求合作方协助 */
    readonly 'ask-partner': undefined
    /** Contribution of another organisation · 合作方反馈 */
    readonly 'partner-answer': SecurityEvent['forms']['cooperation']
    /** Analyse the cause · 分析事件原因 */
    readonly 'analyse-cause': SecurityEvent['forms']['cause']
    /** Update the security policy · 更新安全策略 */
    readonly 'update-policy': SecurityEvent['forms']['policy']
    /** Corrective action taken · 采取纠正措施 */
    readonly correct: SecurityEvent['forms']['correction']
    /** Propose the disposal · 提出处置意见 */
    readonly 'propose-disposal': SecurityEvent['forms']['disposal']
    /** Carry out the disposal · 落实处置措施 */
    readonly 'carry-out': SecurityEvent['forms']['carried-out']
    /** Raise the fire alarm and report · 触发火警并报告 */
    readonly 'raise-alarm': undefined
    /** Start the fire emergency plan · 启动消防应急预案 */
    readonly 'start-fire-plan': undefined
    /** Report the leak or loss to the security group · 向信息安全管理小组报告泄露、丢失 */
    readonly 'report-leak': SecurityEvent['forms']['leak']
    /** Notify the parties to the contract · 按合同规定通知相关方 */
    readonly 'tell-parties': undefined
    /** Report to administrator, leaders and external team · 报告信息安全管理员、有关领导和外部安全团队 */
    readonly escalate: undefined
    /** The responsible department states its findings · 责任部门提出调查意见 */
    readonly 'state-findings': SecurityEvent['forms']['statement']
    /** Investigate cause, type, loss and responsibility · 调查原因、类型、损失、责任 */
    readonly investigate: SecurityEvent['forms']['investigation']
    /** Start the disciplinary procedure · 启动《信息安全惩戒管理程序》 */
    readonly discipline: undefined
    /** Announce it · 通报 */
    readonly announce: SecurityEvent['forms']['announcement']
    /** Close the case · 结案 */
    readonly close: SecurityEvent['forms']['closing']
    /** Supplement the notice · 补充通报 */
    readonly supplement: Partial<SecurityEvent['forms']['notice']>
  }
  readonly facts: {
    readonly 'weakness.foundAt': string
    readonly 'weakness.system': string
    readonly 'weakness.what': string
    readonly 'weakness.observed': boolean
    readonly 'notice.occurredAt': string
    readonly 'notice.discoveredAt': string
    readonly 'notice.place': string
    readonly 'notice.department': string
    readonly 'notice.description': string
    readonly 'notice.channel': SecurityEvent['scales']['channel']
    readonly 'notice.means': SecurityEvent['scales']['means']
    readonly 'notice.area': SecurityEvent['scales']['area']
    readonly 'notice.origin': SecurityEvent['scales']['origin']
    readonly 'notice.fault': boolean
    readonly 'notice.fire': boolean
    readonly 'notice.secrecy': SecurityEvent['scales']['secrecy']
    readonly 'notice.businessHit': boolean
    readonly 'notice.severity': SecurityEvent['scales']['severity']
    readonly 'notice.estimatedLoss': number
    readonly 'judgement.happened': boolean
    readonly 'judgement.harmLikely': boolean
    readonly 'judgement.reason': string
    readonly 'weakness-measure.measure': string
    readonly 'dismissal.why': string
    readonly 'event-report.occurredAt': string
    readonly 'event-report.place': string
    readonly 'event-report.department': string
    readonly 'event-report.summary': string
    readonly 'event-report.loss': string
    readonly 'event-report.cause': string
    readonly 'event-report.contract': boolean
    readonly 'event-report.contractDue': string
    readonly 'impact.measures': string
    readonly 'assessment.nature': string
    readonly 'assessment.severity': SecurityEvent['scales']['severity']
    readonly 'assessment.extent': string
    readonly 'assessment.duration': string
    readonly 'assessment.damage': string
    readonly 'assessment.loss': number
    readonly 'assessment.risk': string
    readonly 'containment.measure': SecurityEvent['scales']['containment-measure']
    readonly 'containment.note': string
    readonly 'evidence.what': string
    readonly 'evidence.where': string
    readonly 'recovery.measure': SecurityEvent['scales']['recovery-measure']
    readonly 'recovery.note': string
    readonly 'disposal.measures': string
    readonly 'disposal.responsible': string
    readonly 'disposal.departments': readonly string[]
    readonly 'carried-out.result': string
    readonly 'leak.matter': string
    readonly 'leak.lost': boolean
    readonly 'cause.cause': string
    readonly 'cause.correction': boolean
    readonly 'correction.action': string
    readonly 'correction.result': string
    readonly 'cooperation.organisation': string
    readonly 'cooperation.contribution': string
    readonly 'policy.change': string
    readonly 'statement.statement': string
    readonly 'investigation.cause': string
    readonly 'investigation.kind': string
    readonly 'investigation.loss': string
    readonly 'investigation.responsibility': string
    readonly 'investigation.breach': boolean
    readonly 'investigation.person': PersonalMark
    readonly 'announcement.text': string
    readonly 'closing.result': string
    readonly 'closing.weaknesses': string
    readonly 'closing.lessons': string
    readonly nature: SecurityEvent['scales']['nature']
    readonly 'nature.computed': SecurityEvent['scales']['nature']
    readonly 'nature.lowest': SecurityEvent['scales']['nature']
    readonly 'nature.highest': SecurityEvent['scales']['nature']
    readonly type: SecurityEvent['scales']['event-type']
    readonly 'type.lowest': SecurityEvent['scales']['event-type']
    readonly 'type.highest': SecurityEvent['scales']['event-type']
    readonly grade: SecurityEvent['scales']['gravity']
    readonly 'grade.lowest': SecurityEvent['scales']['gravity']
    readonly 'grade.highest': SecurityEvent['scales']['gravity']
    readonly 'parameters.serious-loss': number
    readonly 'known-severity': SecurityEvent['scales']['severity']
    readonly 'known-loss': number
    readonly 'in-question': boolean
  }
  readonly decisions: {
    /** Weakness, event or incident · 弱点、事态、事件判定 */
    readonly nature: {
      readonly nature: SecurityEvent['facts']['nature']
    }
    /** Type of the event · 事件分类 */
    readonly type: {
      readonly 'event-type': SecurityEvent['facts']['type']
    }
    /** Grade of the incident · 事件分级 */
    readonly grade: {
      readonly gravity: SecurityEvent['facts']['grade']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const securityEventTypes: TypesOf<SecurityEvent> = {
  id: 'security-event',
  version: '1.0.0',
  behaviour: 'eef43ac49188d954ba8fd4bcaf61279a98e34a5c44d6192ba1ea5e21aabf6b2a',
}
